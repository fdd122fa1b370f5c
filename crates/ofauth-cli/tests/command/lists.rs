//! `ofauth chats`, `posts`, `subscribers`, `earnings`, `vault`, `connections` and `whoami`

use std::process::Output;

use serde_json::Value;

use crate::support::{
    code, demo, environment, environment_of, mock, ofauth, response, server_with_response, stderr, stdout,
};

/// The list commands, and their first columns as a table and as CSV.
const LISTS: [(&[&str], &str, &str); 9] = [
    (&["chats"], "User ", "user_id,user_name,"),
    (&["posts"], "ID ", "id,posted_at,"),
    (&["subscribers"], "User ", "id,name,username,"),
    (&["earnings"], "At (UTC) ", "id,created_at,type,"),
    (&["earnings", "transactions"], "At (UTC) ", "id,created_at,type,"),
    (&["earnings", "chargebacks"], "ID ", "id,created_at,payment_type,"),
    (&["vault"], "ID ", "id,created_at,type,"),
    (&["vault", "lists"], "ID ", "id,name,type,"),
    (&["connections"], "ID ", "id,status,"),
];

fn run(lines: &[String], args: &[&str]) -> Output {
    ofauth(args).envs(environment(lines)).output().expect("it runs")
}

fn lines(ndjson: &str) -> Vec<Value> {
    let line = |line| serde_json::from_str(line).expect("a line is JSON");
    ndjson.lines().map(line).collect()
}

#[test]
fn every_list_has_every_format() {
    // One server for all: signed URLs contain its port.
    let (_running, environment) = mock(&[]);
    for (command, table, csv) in LISTS {
        let with = |rest: &[&str]| run(&environment, &[command, rest].concat());
        let ndjson = with(&["--all", "--output", "ndjson"]);
        assert_eq!((code(&ndjson), stderr(&ndjson)), (0, String::new()), "{command:?}");
        let items = lines(&stdout(&ndjson));
        assert!(!items.is_empty(), "{command:?}");

        let json = with(&["--all", "--output", "json"]);
        assert_eq!(
            serde_json::from_slice::<Vec<Value>>(&json.stdout).expect("JSON"),
            items,
            "{command:?}"
        );
        let shown = stdout(&with(&["--all", "--output", "csv"]));
        assert!(shown.starts_with(csv), "{command:?}: {shown}");
        let records = csv::Reader::from_reader(shown.as_bytes()).records().count();
        assert_eq!(records, items.len(), "{command:?}");

        let shown = stdout(&with(&["--all"]));
        assert!(shown.starts_with(table), "{command:?}: {shown}");
        assert_eq!(shown.lines().count(), items.len() + 1, "{command:?}");
        assert!(
            shown.lines().all(|line| line.chars().count() <= 80),
            "{command:?}: {shown}"
        );
    }
}

#[test]
fn every_column_is_filled() {
    for (command, ..) in LISTS {
        let shown = stdout(&demo(&[command, &["--all", "--output", "csv"]].concat()));
        let mut reader = csv::Reader::from_reader(shown.as_bytes());
        let headers = reader.headers().expect("a header").clone();
        let records: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
        for (index, name) in headers.iter().enumerate() {
            assert!(
                records.iter().any(|record| !record[index].is_empty()),
                "{command:?}: {name} is never filled in"
            );
        }
    }
}

#[test]
fn limits_and_cursors_apply() {
    let (_running, environment) = mock(&[]);
    for command in [&["subscribers"][..], &["earnings"], &["vault"], &["chats"]] {
        let list = |rest: &[&str]| {
            let output = run(&environment, &[command, &["--output", "ndjson"], rest].concat());
            assert_eq!(code(&output), 0, "{command:?}");
            lines(&stdout(&output))
        };
        let all = list(&["--all"]);
        assert!(all.len() > 3, "{command:?}");
        let output = run(&environment, &[command, &["--output", "json", "--limit", "2"]].concat());
        let two: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(two, all[..2], "{command:?}");
    }
}

#[test]
fn filters_reach_the_server() {
    let (address, requests) = server_with_response(response("200 OK", r#"{"list": [], "hasMore": false}"#));
    for (args, query) in [
        (
            &["chats", "--filter", "unread", "--order", "old", "--query", "a b"][..],
            "order=old&filter=unread&query=a+b",
        ),
        (&["posts", "--pinned", "--sort-by", "tips"], "sortBy=tips&pinned=true"),
        (
            &[
                "subscribers",
                "--type",
                "latest",
                "--latest-type",
                "new",
                "--since",
                "2026-04-01",
                "--until",
                "2026-05-01",
            ],
            "type=latest&startDate=2026-04-01&endDate=2026-05-01&latestType=new",
        ),
        (
            &["earnings", "--since", "2026-04-01", "--type", "tips"],
            "startDate=2026-04-01&type=tips",
        ),
        (&["vault", "--type", "video"], "mediaType=video"),
        (&["connections", "--status", "active"], "status=active"),
    ] {
        let output = ofauth(args).envs(environment_of(&address)).output().expect("it runs");
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
        let sent = requests.recv().expect("a request");
        assert!(query.split('&').all(|pair| sent.contains(pair)), "{args:?}: {sent}");
    }
}

#[test]
fn wrong_filters_are_named() {
    for (args, expected) in [
        (&["chats", "--filter", "unred"][..], "unread"),
        (&["subscribers", "--since", "soon"], "expected a date like 2026-04-01"),
        (&["earnings", "--type", "gold"], "chat_messages"),
        (&["vault", "--list", "x"], "expected a vault list id (digits)"),
        (&["chats", "--user-list", "x"], "expected a user list id (digits)"),
    ] {
        let output = demo(args);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn an_empty_list_is_reported() {
    let output = demo(&["chats", "--query", "no such words anywhere"]);
    assert_eq!(
        (code(&output), stdout(&output), stderr(&output)),
        (0, String::new(), "no chats\n".to_owned())
    );
}

#[test]
fn a_chart_has_points_and_totals() {
    let json = demo(&["earnings", "chart", "--output", "json"]);
    let whole: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    let points = whole["chart"].as_array().expect("points");
    assert!(!points.is_empty() && whole["total"].is_number(), "{whole}");

    let ndjson = demo(&["earnings", "chart", "--output", "ndjson"]);
    assert_eq!(lines(&stdout(&ndjson)).len(), points.len());
    let table = demo(&["earnings", "chart"]);
    assert!(stdout(&table).starts_with("At (UTC) "));
    assert_eq!(stdout(&table).lines().count(), points.len() + 1);
    assert!(stderr(&table).starts_with("total $"), "{}", stderr(&table));
    assert_eq!(stderr(&demo(&["--quiet", "earnings", "chart"])), "");
}

#[test]
fn whoami_is_the_organisation_or_the_account() {
    let json = demo(&["whoami", "--output", "json"]);
    let whoami: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert!(whoami["id"].is_string() && whoami["permissions"].is_array(), "{whoami}");
    assert!(stdout(&demo(&["whoami"])).starts_with("Organisation "));

    let json = demo(&["whoami", "--account", "--output", "ndjson"]);
    let account = lines(&stdout(&json)).remove(0);
    assert!(account["isAuth"].is_boolean(), "{account}");
    assert!(stdout(&demo(&["whoami", "--account", "--output", "csv"])).starts_with("id,name,username,"));
}

#[test]
fn the_organisations_commands_need_no_connection() {
    let (_running, lines) = mock(&[]);
    let environment = environment(&lines);
    for command in ["whoami", "connections"] {
        let mut ofauth = ofauth(&[command]);
        ofauth.envs(
            environment
                .iter()
                .filter(|(name, _)| name != "OFAUTH_CONNECTION_ID")
                .cloned(),
        );
        let output = ofauth.output().expect("it runs");
        assert_eq!(code(&output), 0, "{command}: {}", stderr(&output));
    }
}
