//! `--jq`

use std::io::{BufRead, BufReader, Read};

use crate::support::{Running, code, demo, ofauth, stderr, stdout};

#[test]
fn a_filter_runs_on_each_item() {
    let ids = stdout(&demo(&["messages", "list", "4101", "--limit", "3", "--jq", ".id"]));
    let all = stdout(&demo(&[
        "messages", "list", "4101", "--limit", "3", "--output", "ndjson",
    ]));
    let expected: Vec<_> = all
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON")["id"].to_string())
        .collect();
    assert_eq!(ids.lines().collect::<Vec<_>>(), expected);
    // A text has no quotes; an object is one line of JSON; a filter may have no result.
    let output = demo(&[
        "messages",
        "list",
        "4101",
        "--limit",
        "1",
        "--jq",
        ".fromUser.name, {id, n: 1}, empty",
    ]);
    let shown = stdout(&output);
    let mut lines = shown.lines();
    assert!(lines.next().is_some_and(|name| !name.contains('"')), "{shown}");
    assert_eq!(
        lines.next(),
        Some(format!("{{\"id\":{},\"n\":1}}", expected[0]).as_str())
    );
    assert_eq!(lines.next(), None);
}

#[test]
fn a_filter_runs_once_on_an_array() {
    let count = |format: &[&str]| {
        let args = [&["subscribers", "--limit", "4", "--jq", "length"], format].concat();
        stdout(&demo(&args))
    };
    assert_eq!(count(&["--output", "json"]), "4\n");
    assert_eq!(count(&[]).lines().count(), 4);
    let none = demo(&["messages", "list", "4102", "--jq", "length", "--output", "json"]);
    assert_eq!((code(&none), stdout(&none)), (0, "0\n".to_owned()));
}

#[test]
fn a_filter_runs_on_any_response() {
    for (args, expected) in [
        (&["call", "listUserLists", "--jq", "type"][..], "object\n"),
        (
            &["call", "listChats", "--limit", "2", "--jq", ".withUser.id"],
            "4103\n4101\n",
        ),
        (
            &[
                "call",
                "listChats",
                "--limit",
                "2",
                "--output",
                "json",
                "--jq",
                "map(.withUser.id)",
            ],
            "[4103,4101]\n",
        ),
        (&["whoami", "--jq", ".permissions | type"], "array\n"),
        (&["earnings", "chart", "--jq", "has(\"chart\")"], "true\n"),
        (
            &["send", "4101", "Thank you.", "--yes", "--jq", ".text | test(\"you\")"],
            "true\n",
        ),
    ] {
        let output = demo(args);
        assert_eq!((code(&output), stderr(&output)), (0, String::new()), "{args:?}");
        assert_eq!(stdout(&output), expected, "{args:?}");
    }
}

#[test]
fn a_wrong_filter_is_named_before_anything_is_sent() {
    for (filter, expected) in [
        (".a[", "expected"),
        ("nothing_such", "there is no filter `nothing_such`"),
        ("$x", "there is no variable `$x`"),
        (".a |", "at the end"),
        ("include \"x\"; .", "expected"),
    ] {
        let output = demo(&["send", "4101", "Thank you.", "--yes", "--jq", filter]);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{filter}");
        assert!(stderr(&output).contains(expected), "{filter}: {}", stderr(&output));
    }
    let output = demo(&["messages", "list", "4101", "--jq", ".text + 1"]);
    assert_eq!(code(&output), 2);
    assert!(
        stderr(&output).contains("the filter of --jq failed"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn rows_are_written_in_csv_and_tsv() {
    let row = r#"["a \"b\"", 1, 2.50, null, true, "c\\d\te\nf"]"#;
    for (format, expected) in [
        ("@csv", "\"a \"\"b\"\"\",1,2.50,,true,\"c\\d\te\nf\"\n"),
        ("@tsv", "a \"b\"\t1\t2.50\t\ttrue\tc\\\\d\\te\\nf\n"),
    ] {
        let output = demo(&["whoami", "--jq", &format!("{row} | {format}")]);
        assert_eq!((stderr(&output), stdout(&output)), (String::new(), expected.to_owned()));
        let output = demo(&["whoami", "--jq", &format!("[[1]] | {format}")]);
        assert_eq!(code(&output), 2);
        assert!(
            stderr(&output).contains("array cannot be in a row: [1]"),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn results_without_end_are_written_until_the_reader_is_gone() {
    for args in [
        &["messages", "list", "4101", "--jq", "repeat(.id)"][..],
        &["whoami", "--output", "json", "--jq", "repeat(.name)"],
    ] {
        let mut running = Running::start(&mut ofauth(&[&["--demo"], args].concat()));
        let mut reader = BufReader::new(running.0.stdout.take().expect("stdout is piped"));
        let lines: Vec<_> = reader.by_ref().lines().take(2).map(Result::unwrap).collect();
        assert_eq!(lines[0], lines[1], "{args:?}");
        drop(reader);
        assert!(running.0.wait().expect("it ends").success(), "{args:?}");
    }
}

#[test]
fn a_filter_goes_with_json_only() {
    for args in [
        &["--output", "csv"][..],
        &["--output", "table"],
        &["--columns", "id"],
        &["--append", "never-written.ndjson"],
    ] {
        let output = demo(&[&["messages", "list", "4101", "--jq", ".id"], args].concat());
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains("--jq"), "{args:?}");
    }
}
