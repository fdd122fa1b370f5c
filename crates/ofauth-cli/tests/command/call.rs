//! `ofauth call` and `ofauth operations`

use std::collections::BTreeSet;
use std::io::Write;
use std::net::TcpListener;
use std::process::Stdio;

use serde_json::Value;

use crate::support::{code, demo, environment_of, ofauth, response, server_with_response, stderr, stdout};

#[test]
fn operations_are_listed_by_group_and_described() {
    let list = stdout(&ofauth(&["operations"]).output().expect("it runs"));
    for operation in ofauth::operations::ALL {
        let line = list
            .lines()
            .find(|line| line.trim_start().starts_with(&format!("{} ", operation.id)));
        assert!(
            line.is_some_and(|line| line.ends_with(operation.summary)),
            "{}",
            operation.id
        );
        assert!(list.lines().any(|line| line == operation.tag), "{}", operation.tag);

        let output = ofauth(&["operations", operation.id]).output().expect("it runs");
        let description = stdout(&output);
        assert_eq!(code(&output), 0);
        assert!(description.starts_with(&format!("{}: {}\n", operation.id, operation.summary)));
        let names = operation.parameters.iter().map(|parameter| parameter.name);
        let fields = operation
            .body
            .iter()
            .flat_map(|body| body.fields().iter().map(|field| field.name));
        for name in names.chain(fields) {
            assert!(
                description.contains(&format!("\n  {name}: ")),
                "{}: {name}",
                operation.id
            );
        }
    }
    let output = ofauth(&["operations", "listChat"]).output().expect("it runs");
    assert_eq!(code(&output), 2);
    let said = stderr(&output);
    assert!(said.contains("listChats"), "{said}");
    assert!(
        said.contains("`ofauth operations` lists them") && !said.contains("getPost"),
        "{said}"
    );
}

#[test]
fn a_description_lists_the_requirements() {
    let said = stdout(&ofauth(&["operations", "sendChatMessage"]).output().expect("it runs"));
    for part in [
        "POST /v2/access/chats/{userId}/messages",
        "For the account of the connection.",
        "Needs the permission `messages:write`.",
        "Not idempotent: a retry may repeat the effect.",
        "  userId: ",
        ", required\n",
        "  price: a number from 0 to 200, or null\n",
        "  releaseForms.users: ",
        "ofauth call sendChatMessage --param userId=… --body @body.json",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
}

#[test]
fn a_read_is_shown_as_it_came() {
    let call = |rest: &[&str]| {
        demo(
            &[
                &["call", "listChatMessages", "-p", "userId=4101", "-p", "limit=3"],
                rest,
            ]
            .concat(),
        )
    };
    let json = call(&[]);
    assert_eq!((code(&json), stderr(&json)), (0, String::new()));
    let page: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(page["list"].as_array().map(Vec::len), Some(3));
    assert!(stdout(&json).starts_with("{\n  "));

    let raw: Value = serde_json::from_slice(&call(&["--output", "raw"]).stdout).expect("JSON");
    assert_eq!(raw, page);
    let ndjson = stdout(&call(&["--output", "ndjson"]));
    assert_eq!(ndjson.lines().count(), 3);
    assert!(
        ndjson
            .lines()
            .all(|line| serde_json::from_str::<Value>(line).is_ok_and(|item| item["id"].is_number()))
    );
}

#[test]
fn all_follows_the_pages() {
    let call = |rest: &[&str]| demo(&[&["call", "listChatMessages", "--param", "userId=4101", "--all"], rest].concat());
    let json: Vec<Value> = serde_json::from_slice(&call(&[]).stdout).expect("JSON");
    assert_eq!(json.len(), 250);
    let id = json[12]["id"].to_string();
    let rest = stdout(&call(&["--output", "ndjson", "--after-cursor", &id]));
    assert_eq!(rest.lines().count(), 237);

    let raw = call(&["--output", "raw"]);
    assert_eq!((code(&raw), stdout(&raw)), (2, String::new()));
    for extent in [&["--all"][..], &["--limit", "5"], &["--after-cursor", "7"]] {
        let whole = demo(&[&["call", "getSelf"], extent].concat());
        assert_eq!((code(&whole), stdout(&whole)), (2, String::new()), "{extent:?}");
        assert!(stderr(&whole).contains("is not paginated"), "{}", stderr(&whole));
    }
}

#[test]
fn fields_become_columns() {
    let items = r#"[{"name": "a, b\n\u001b[1m", "n": 1.5}, {"more": {"x": [1, null]}, "id": 7}, {"n": null}, "odd"]"#;
    let csv = "id,name,other_fields\n,\"a, b\n\u{1b}[1m\",\"{\"\"n\"\":1.5}\"\n\
        7,,\"{\"\"more\"\":{\"\"x\"\":[1,null]}}\"\n,,\"{\"\"n\"\":null}\"\n,,odd\n";
    let table = "n    name      id  more            value
1.5  a, b [1m
               7   {\"x\":[1,null]}

                                   odd
";
    // A page, a bare array, and a list as the only field. The contract defines the columns of the first two.
    for (operation, body) in [
        ("listTrackingLinks", format!(r#"{{"list": {items}, "hasMore": false}}"#)),
        ("listTrackingLinks", items.to_owned()),
        ("listUsers", format!(r#"{{"users": {items}}}"#)),
    ] {
        let (address, _requests) = server_with_response(response("200 OK", &body));
        let call = |format| {
            let mut command = ofauth(&["call", operation, "--output", format]);
            if operation == "listUsers" {
                command.args(["--param", "userIds=4101"]);
            }
            let output = command.envs(environment_of(&address)).output().expect("it runs");
            assert_eq!((code(&output), stderr(&output)), (0, String::new()), "{body}");
            stdout(&output)
        };
        if operation == "listTrackingLinks" {
            assert_eq!(call("csv"), csv, "{body}");
        } else {
            let shown = call("csv");
            let mut reader = csv::Reader::from_reader(shown.as_bytes());
            assert_eq!(reader.headers().expect("a header").get(0), Some("id"));
            assert_eq!(reader.records().count(), 4, "{shown}");
        }
        assert_eq!(call("table"), table, "{body}");
        assert_eq!(call("ndjson").lines().count(), 4, "{body}");
    }
}

#[test]
fn a_table_has_the_columns_that_fit_and_csv_has_all() {
    let call = |rest: &[&str]| demo(&[&["call", "listChatMessages", "-p", "userId=4104"], rest].concat());
    for all in [&[][..], &["--all"]] {
        let items = stdout(&call(&[all, &["--output", "ndjson"]].concat()));
        let items: Vec<Value> = items
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        let table = stdout(&call(&[all, &["--output", "table"]].concat()));
        assert!(table.starts_with("id "), "{table}");
        assert!(
            table.lines().next().is_some_and(|head| head.ends_with(" more")),
            "{table}"
        );
        assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
        assert_eq!(table.lines().count(), items.len() + 1);

        let shown = stdout(&call(&[all, &["--output", "csv"]].concat()));
        let mut reader = csv::Reader::from_reader(shown.as_bytes());
        let headers = reader.headers().expect("a header").clone();
        let fields: BTreeSet<&str> = items
            .iter()
            .filter_map(Value::as_object)
            .flat_map(|item| item.keys().map(String::as_str))
            .collect();
        let named: BTreeSet<&str> = headers.iter().filter(|name| *name != "other_fields").collect();
        assert!(fields.is_subset(&named), "{headers:?}");
        let records: Vec<_> = reader.records().map(|record| record.expect("a record")).collect();
        assert_eq!(records.len(), items.len());
        let media = headers.iter().position(|name| name == "media").expect("a column");
        for (record, item) in records.iter().zip(&items) {
            let cell: Value = serde_json::from_str(&record[media]).expect("JSON");
            assert_eq!(cell.as_array().map(Vec::len), item["media"].as_array().map(Vec::len));
        }
    }
    let none = demo(&["call", "listChatMessages", "-p", "userId=4102", "--output", "table"]);
    assert_eq!((stdout(&none), stderr(&none)), (String::new(), "no items\n".to_owned()));
}

#[test]
fn a_response_that_is_no_list_is_one_row() {
    let csv = stdout(&demo(&["call", "getSelf", "--output", "csv"]));
    assert_eq!(csv::Reader::from_reader(csv.as_bytes()).records().count(), 1);
    let table = stdout(&demo(&["call", "getSelf", "--output", "table"]));
    assert_eq!(table.lines().count(), 2, "{table}");
}

#[test]
fn a_call_ends_when_its_time_is_up() {
    // It accepts connections, and never reads.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", silent.local_addr().expect("it is bound"));
    let mut command = ofauth(&["call", "getSelf", "--timeout", "0.01"]);
    let output = command.envs(environment_of(&address)).output().expect("it runs");
    assert_eq!((code(&output), stdout(&output)), (6, String::new()));
    assert!(stderr(&output).contains("10ms"), "{}", stderr(&output));
    for wrong in ["0", "-1", "NaN", "soon"] {
        let output = demo(&["whoami", "--timeout", wrong]);
        assert_eq!(code(&output), 2, "{wrong}");
        assert!(
            stderr(&output).contains("expected a number of seconds"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn a_connection_is_spoken_of_where_there_is_one() {
    let hint = |args: &[&str]| {
        let output = demo(&[&["call"], args].concat());
        assert_eq!(code(&output), 5, "{args:?}");
        let said = stderr(&output);
        said.lines().find(|line| line.starts_with("hint")).map(str::to_owned)
    };
    let account = hint(&["getPost", "--param", "postId=7"]).expect("a hint");
    assert!(account.contains("OFAUTH_CONNECTION_ID"), "{account}");
    let organisation = hint(&["getConnectionSettings", "--param", "connectionId=conn_none"]);
    assert_eq!(organisation.as_deref(), Some("hint: check the id"));
}

#[test]
fn invalid_calls_are_rejected_before_the_confirmation() {
    let note = "setSubscriberNote";
    for (args, expected) in [
        (&["nonsense"][..], "'nonsense'"),
        (&["getPost", "--param", "postId"], "expected NAME=VALUE"),
        (&["getPost"], "`postId` is missing"),
        (
            &["getPost", "--param", "id=7"],
            "`id` is no parameter of it, expected postId",
        ),
        (&[note, "--param", "userId=4101"], "the body is missing"),
        (&[note, "--param", "userId=4101", "--body", "{}"], "`notice` is missing"),
        (
            &[note, "--param", "userId=4101", "--body", "{\"planted"],
            "the body is not JSON, at line 1",
        ),
        (
            &[note, "--param", "userId=4101", "--body", "@no-such-file"],
            "no-such-file",
        ),
        (&["getSelf", "--body", "{}"], "the body is JSON, expected none"),
    ] {
        let output = demo(&[&["call"], args].concat());
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("planted"));
    }
}

#[test]
fn a_write_needs_a_yes() {
    let write = ["call", "createUserList", "--body", "{\"name\": \"Invoices\"}"];
    let refused = demo(&write);
    assert_eq!((code(&refused), stdout(&refused)), (2, String::new()));
    assert!(
        stderr(&refused).contains("stdin is not a terminal"),
        "{}",
        stderr(&refused)
    );
    assert!(stderr(&refused).contains("hint: add --yes"), "{}", stderr(&refused));

    let done = demo(&[&write[..], &["--yes"]].concat());
    assert_eq!(code(&done), 0, "{}", stderr(&done));
    let list: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(list["name"], "Invoices");
}

#[test]
fn a_body_comes_from_a_file_or_from_stdin() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("body.json");
    std::fs::write(&path, "{\"name\": \"From a file\"}").expect("our own folder");
    let body = format!("@{}", path.display());
    let done = demo(&["call", "createUserList", "--yes", "--body", &body]);
    assert!(stdout(&done).contains("From a file"), "{}", stderr(&done));

    let mut command = ofauth(&["--demo", "call", "createUserList", "--yes", "--body", "-"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    stdin.write_all(b"{\"name\": \"From stdin\"}").expect("it reads");
    drop(stdin);
    let done = child.wait_with_output().expect("it ends");
    assert!(stdout(&done).contains("From stdin"), "{}", stderr(&done));
}

#[test]
#[cfg(unix)]
fn csv_of_all_pages_comes_page_by_page() {
    use std::io::{BufRead, BufReader};

    use crate::support::{Running, server_that_stalls};

    let mut command = ofauth(&[
        "call",
        "listChatMessages",
        "-p",
        "userId=4101",
        "--all",
        "--output",
        "csv",
    ]);
    let mut running = Running::start(command.envs(environment_of(&server_that_stalls())));
    let mut lines = BufReader::new(running.0.stdout.take().expect("stdout is piped")).lines();
    // The first page is printed, though the second never arrives.
    let mut next = || lines.next().expect("a line").expect("UTF-8");
    assert!(next().starts_with("id,"));
    assert!(next().starts_with("7,"));
    running.signal("TERM");
    assert_eq!(running.ends(), Some(143));
    assert!(running.stderr().ends_with("continue with: --after-cursor 7\n"));
}

#[test]
fn every_operation_that_pages_has_columns() {
    for operation in ofauth::operations::ALL {
        if operation.paging.is_some() {
            assert!(!operation.response_fields.is_empty(), "{}", operation.id);
        }
    }
}
