//! `--columns`

use crate::support::{code, demo, stderr, stdout};

#[test]
fn chosen_columns_are_shown_in_this_order() {
    let csv = stdout(&demo(&[
        "messages",
        "list",
        "4101",
        "--limit",
        "2",
        "--output",
        "csv",
        "--columns",
        "text,id",
    ]));
    let all = stdout(&demo(&["messages", "list", "4101", "--limit", "2", "--output", "csv"]));
    let (mut chosen, mut all) = (
        csv::Reader::from_reader(csv.as_bytes()),
        csv::Reader::from_reader(all.as_bytes()),
    );
    assert_eq!(chosen.headers().expect("a header"), vec!["text", "id"]);
    let column = |reader: &mut csv::Reader<&[u8]>, name: &str| {
        let index = reader
            .headers()
            .expect("a header")
            .iter()
            .position(|found| found == name);
        index.expect(name)
    };
    let (id, text) = (column(&mut all, "id"), column(&mut all, "text"));
    let pairs: Vec<_> = all.records().map(|row| row.expect("a record")).collect();
    for (row, whole) in chosen.records().zip(&pairs) {
        let row = row.expect("a record");
        assert_eq!((&row[0], &row[1]), (&whole[text], &whole[id]));
    }

    let table = stdout(&demo(&[
        "messages",
        "list",
        "4101",
        "--limit",
        "2",
        "--columns",
        "id,created_at",
    ]));
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines[0], ["id", "created_at"]);
    assert_eq!(lines.len(), 3);
    assert_eq!(lines[1][0], &pairs[0][id]);
    let bare = stdout(&demo(&[
        "messages",
        "list",
        "4101",
        "--limit",
        "2",
        "--columns",
        "id",
        "--no-header",
    ]));
    assert_eq!(bare.lines().next(), Some(&pairs[0][id]));
}

#[test]
fn an_unknown_column_lists_those_that_there_are() {
    for (args, expected) in [
        (
            &["messages", "list", "4101", "--columns", "id,texts"][..],
            ["created_at", "media_count"],
        ),
        (&["chats", "--columns", "name"], ["user_name", "last_message_text"]),
        (&["earnings", "chart", "--columns", "x"], ["date", "count"]),
        (
            &["call", "listChats", "--columns", "nothing", "--output", "csv"],
            ["withUser", "lastMessage"],
        ),
        (&["whoami", "--columns", "username"], ["name", "permissions"]),
    ] {
        let output = demo(args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert_eq!(stdout(&output), "", "{args:?}");
        for name in expected {
            assert!(stderr(&output).contains(name), "{args:?}: {}", stderr(&output));
        }
    }
    let json = demo(&["chats", "--columns", "user_id", "--output", "json"]);
    assert_eq!(code(&json), 2);
    assert!(stderr(&json).contains("--jq"), "{}", stderr(&json));
}

#[test]
fn fields_of_any_operation_may_be_nested() {
    for format in ["csv", "table"] {
        let output = demo(&[
            "call",
            "listChats",
            "--limit",
            "2",
            "--output",
            format,
            "--columns",
            "withUser.id,lastMessage.createdAt",
        ]);
        assert_eq!((code(&output), stderr(&output)), (0, String::new()));
        let shown = stdout(&output);
        let mut lines = shown.lines();
        assert!(
            lines.next().is_some_and(|header| header.starts_with("withUser.id")),
            "{shown}"
        );
        assert!(lines.next().is_some_and(|line| line.starts_with("410")), "{shown}");
    }
}

#[test]
fn the_chosen_columns_of_a_file_stay_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("messages.csv");
    let append = |columns| {
        let path = path.to_str().expect("UTF-8");
        demo(&[
            "messages",
            "list",
            "4101",
            "--limit",
            "3",
            "--append",
            path,
            "--columns",
            columns,
        ])
    };
    assert_eq!(code(&append("id,text")), 0);
    assert_eq!(code(&append("id,text")), 0);
    let text = std::fs::read_to_string(&path).expect("the file");
    assert!(text.starts_with("id,text\n"), "{text}");
    assert_eq!(csv::Reader::from_reader(text.as_bytes()).records().count(), 6);
    assert_eq!(code(&append("text,id")), 2);
    assert_eq!(std::fs::read_to_string(&path).expect("the file"), text);
}
