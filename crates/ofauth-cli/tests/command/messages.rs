//! `ofauth messages list`

use std::collections::HashSet;
#[cfg(unix)]
use std::io::Read;
use std::io::{BufRead, BufReader};

#[cfg(unix)]
use crate::support::server_that_stalls;
use crate::support::{Running, code, demo, ofauth, stderr, stdout};
use serde_json::Value;

fn ids(ndjson: &str) -> Vec<i64> {
    let id = |line: &str| serde_json::from_str::<Value>(line).expect("a line is JSON")["id"].as_i64();
    ndjson
        .lines()
        .map(|line| id(line).expect("a message has an id"))
        .collect()
}

#[test]
fn every_format_has_all_messages() {
    let ndjson = demo(&["messages", "list", "4101", "--all", "--output", "ndjson"]);
    assert_eq!((code(&ndjson), stderr(&ndjson)), (0, String::new()));
    let ids = ids(&stdout(&ndjson));
    assert_eq!(ids.len(), 250);
    assert!(ids.is_sorted_by(|newer, older| newer > older));

    let json = demo(&["messages", "list", "4101", "--all", "--output", "json"]);
    let json: Vec<Value> = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(
        json.iter()
            .filter_map(|message| message["id"].as_i64())
            .collect::<Vec<_>>(),
        ids
    );

    let csv = demo(&["messages", "list", "4101", "--all", "--output", "csv"]);
    let mut csv = csv::Reader::from_reader(csv.stdout.as_slice());
    assert_eq!(csv.headers().expect("a header").get(0), Some("id"));
    let column: Vec<i64> = csv
        .records()
        .map(|record| record.expect("a record")[0].parse().expect("an id"))
        .collect();
    assert_eq!(column, ids);

    let table = stdout(&demo(&["messages", "list", "4101", "--all"]));
    assert!(table.starts_with("ID "));
    assert_eq!(table.lines().count(), 251);
    assert!(
        table
            .lines()
            .skip(1)
            .zip(&ids)
            .all(|(line, id)| line.starts_with(&id.to_string()))
    );
}

#[test]
fn every_format_takes_no_messages() {
    for (format, expected) in [("ndjson", ""), ("json", "[]\n"), ("table", "")] {
        let output = demo(&["messages", "list", "4102", "--output", format]);
        assert_eq!((code(&output), stdout(&output).as_str()), (0, expected), "{format}");
        assert_eq!(stderr(&output), if format == "table" { "no messages\n" } else { "" });
    }
    let csv = demo(&["messages", "list", "4102", "--output", "csv"]);
    assert!(stdout(&csv).starts_with("id,created_at,"));
    assert_eq!(stdout(&csv).lines().count(), 1);
}

#[test]
fn limit_holds_across_pages() {
    for (limit, shown) in [("1", 1), ("25", 25), ("1000", 250)] {
        let output = demo(&["messages", "list", "4101", "--limit", limit, "--output", "ndjson"]);
        assert_eq!(ids(&stdout(&output)).len(), shown);
    }
    let default = demo(&["messages", "list", "4101", "--output", "ndjson"]);
    assert_eq!(ids(&stdout(&default)).len(), 10);
}

#[test]
fn a_second_run_goes_on_where_the_first_has_stopped() {
    let first = ids(&stdout(&demo(&[
        "messages", "list", "4101", "--limit", "13", "--output", "ndjson",
    ])));
    let cursor = first.last().expect("messages").to_string();
    let rest = demo(&[
        "messages",
        "list",
        "4101",
        "--all",
        "--output",
        "ndjson",
        "--after-cursor",
        &cursor,
    ]);
    let rest = ids(&stdout(&rest));
    assert_eq!((first.len(), rest.len()), (13, 237));
    let all: HashSet<i64> = first.into_iter().chain(rest).collect();
    assert_eq!(all.len(), 250);
}

#[test]
fn a_first_message_is_included() {
    let all = ids(&stdout(&demo(&[
        "messages", "list", "4101", "--limit", "20", "--output", "ndjson",
    ])));
    let start = all[7].to_string();
    let from = demo(&[
        "messages",
        "list",
        "4101",
        "--limit",
        "13",
        "--output",
        "ndjson",
        "--first-id",
        &start,
    ]);
    assert_eq!(ids(&stdout(&from)), all[7..]);
}

#[test]
fn a_search_finds_some() {
    let output = demo(&[
        "messages", "list", "4101", "--all", "--query", "invoice", "--output", "ndjson",
    ]);
    let found = stdout(&output).to_lowercase();
    assert!((1..250).contains(&found.lines().count()));
    assert!(found.lines().all(|line| line.contains("invoice")));
}

#[test]
fn a_table_keeps_to_its_width() {
    for (columns, width) in [(None, 80), (Some("120"), 120), (Some("nonsense"), 80), (Some("0"), 80)] {
        let mut command = ofauth(&["--demo", "messages", "list", "4101", "--limit", "50"]);
        if let Some(columns) = columns {
            command.env("COLUMNS", columns);
        }
        let table = stdout(&command.output().expect("it runs"));
        assert_eq!(table.lines().count(), 51);
        let longest = table.lines().map(|line| line.chars().count()).max();
        assert!(longest.is_some_and(|longest| longest <= width), "{columns:?}\n{table}");
        assert!(table.contains('…'));
    }
}

#[test]
fn wrong_input_is_named() {
    for (args, expected) in [
        (
            &["--limit", "0"][..],
            "'0' for '--limit <N>': expected a whole number of 1 or more",
        ),
        (
            &["--limit", "-3"],
            "'-3' for '--limit <N>': expected a whole number of 1 or more",
        ),
        (&["--limit", "5", "--all"], "cannot be used with '--all'"),
        (&["--output", "xml"], "ndjson"),
        (&["--first-id", "1", "--after-cursor", "2"], "cannot be used with"),
        (&["--after-cursor", "no-id"], "last_id"),
        (&["--query", &"a".repeat(101)], "at most 100 characters"),
    ] {
        let output = demo(&[&["messages", "list", "4101"], args].concat());
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("continue with"), "{args:?}");
    }
}

#[test]
fn a_chat_that_is_not_there_is_not_found() {
    let output = demo(&["messages", "list", "4999", "--output", "json"]);
    assert_eq!((code(&output), stdout(&output)), (5, String::new()));
    assert!(stderr(&output).contains("404"));
    assert!(stderr(&output).contains("hint: "));
}

#[test]
fn a_closed_pipe_ends_it_quietly() {
    for format in ["ndjson", "json", "csv", "table"] {
        let mut running = Running::start(&mut ofauth(&[
            "--demo", "messages", "list", "4103", "--all", "-o", format,
        ]));
        let mut reader = BufReader::new(running.0.stdout.take().expect("stdout is piped"));
        reader.read_line(&mut String::new()).expect("a line");
        drop(reader);
        assert_eq!(running.ends(), Some(0), "{format}");
        assert_eq!(running.stderr(), "", "{format}");
    }
}

#[cfg(unix)]
fn stalled(format: &str) -> Running {
    let mut command = ofauth(&["messages", "list", "4101", "--all", "--output", format]);
    command.env("OFAUTH_BASE_URL", server_that_stalls());
    Running::start(
        command
            .env("OFAUTH_API_KEY", "sk_1")
            .env("OFAUTH_CONNECTION_ID", "conn_1"),
    )
}

#[test]
#[cfg(target_os = "linux")]
fn a_closed_pipe_ends_it_also_while_a_page_is_waited_for() {
    let mut running = stalled("ndjson");
    let mut reader = BufReader::new(running.0.stdout.take().expect("stdout is piped"));
    let mut line = String::new();
    reader.read_line(&mut line).expect("the first page comes at once");
    assert_eq!(ids(&line), [7]);
    drop(reader);
    assert_eq!(running.ends(), Some(0));
    assert_eq!(running.stderr(), "");
}

#[test]
#[cfg(unix)]
fn a_stop_leaves_whole_lines_and_the_cursor() {
    for (signal, code, word) in [("INT", 130, "interrupted"), ("TERM", 143, "terminated")] {
        for (format, rest) in [("ndjson", ""), ("json", "\n"), ("csv", "")] {
            let mut running = stalled(format);
            let mut reader = BufReader::new(running.0.stdout.take().expect("stdout is piped"));
            let mut start = vec![0; 10];
            reader.read_exact(&mut start).expect("the first page comes at once");
            running.signal(signal);
            assert_eq!(running.ends(), Some(code), "{format}");
            let mut end = String::new();
            reader.read_to_string(&mut end).expect("UTF-8");
            assert!(end.ends_with('\n') && end.ends_with(rest), "{format}: {end:?}");
            let said = running.stderr();
            assert!(said.starts_with(&format!("error: {word} after 1 messages\n")), "{said}");
            assert!(said.ends_with("continue with: --after-cursor 7\n"), "{said}");
            assert_eq!(said.contains("the JSON array is incomplete"), format == "json");
        }
    }
}
