//! Texts in CSV: exact, or escaped for spreadsheets.

use serde_json::{Value, json};

use crate::support::{code, demo, environment_of, ofauth, response, server_with_response, stderr, stdout};

/// Texts from strangers.
const TEXTS: [&str; 12] = [
    "two\nlines\r\nand a\ttab",
    "=HYPERLINK(\"http://a.example\")",
    "+1",
    "-2+3",
    "@SUM(A1)",
    "\ttab first",
    "\rreturn first",
    "\u{ff1d}1+1",
    "  =1+1",
    "\"=1+1\"",
    "bell \u{7} escape \u{1b}[2J nothing \u{0} direction \u{202e}",
    "<p>bold, &amp; \"quoted\"</p>",
];

fn message(id: usize, text: &str) -> Value {
    json!({"id": id, "text": text, "fromUser": {"id": 4101, "name": text}, "media": [], "previews": [], "price": -1.5})
}

/// The output for messages with those texts.
fn output_of(args: &[&str]) -> String {
    let list: Vec<_> = TEXTS.iter().enumerate().map(|(id, text)| message(id, text)).collect();
    let body = json!({"list": list, "hasMore": false}).to_string();
    let (address, _requests) = server_with_response(response("200 OK", &body));
    let output = ofauth(args).envs(environment_of(&address)).output().expect("it runs");
    assert_eq!((code(&output), stderr(&output)), (0, String::new()), "{args:?}");
    stdout(&output)
}

/// A column of CSV, by its name.
fn column(csv: &str, name: &str) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let headers = reader.headers().expect("a header").clone();
    let index = headers.iter().position(|known| known == name).expect("a column");
    let records = reader.records().map(|record| record.expect("a record"));
    records.map(|record| record[index].to_owned()).collect()
}

const LIST: [&str; 4] = ["messages", "list", "4101", "--all"];
const CALL: [&str; 4] = ["call", "listChatMessages", "--param", "userId=4101"];

#[test]
fn every_format_for_programs_has_texts_as_they_are() {
    for command in [&LIST[..], &CALL, &[&CALL[..], &["--all"]].concat()] {
        let csv = output_of(&[command, &["--output", "csv"]].concat());
        assert_eq!(column(&csv, "text"), TEXTS, "{command:?}");
        let ndjson = output_of(&[command, &["--output", "ndjson"]].concat());
        let texts: Vec<Value> = ndjson
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        assert!(texts.iter().map(|item| &item["text"]).eq(TEXTS.iter()), "{command:?}");
    }
    let json: Vec<Value> =
        serde_json::from_str(&output_of(&[&LIST[..], &["--output", "json"]].concat())).expect("JSON");
    assert!(json.iter().map(|item| &item["text"]).eq(TEXTS.iter()));
    assert_eq!(
        column(&output_of(&[&LIST[..], &["--output", "csv"]].concat()), "from_name"),
        TEXTS
    );
    // A table has a line for each, without control characters.
    let table = output_of(&LIST);
    assert_eq!(table.lines().count(), TEXTS.len() + 1);
    assert!(
        !table.contains(|char: char| char.is_control() && char != '\n'),
        "{table:?}"
    );
}

#[test]
fn spreadsheets_run_no_text() {
    let harmless = [0, 10, 11];
    for (command, price) in [
        (&LIST[..], "price"),
        (&CALL, "price"),
        (&[&CALL[..], &["--all"]].concat(), "price"),
    ] {
        let csv = output_of(&[command, &["--output", "csv", "--csv-for-spreadsheets"]].concat());
        for (index, (text, cell)) in TEXTS.iter().zip(column(&csv, "text")).enumerate() {
            if harmless.contains(&index) {
                assert_eq!(cell, *text, "{command:?}");
            } else {
                assert_eq!(cell, format!("'{text}"), "{command:?}");
            }
        }
        // A negative number stays a number.
        assert!(column(&csv, price).iter().all(|price| price == "-1.5"), "{csv}");
    }
    let named = output_of(&[&LIST[..], &["--output", "csv", "--csv-for-spreadsheets"]].concat());
    assert_eq!(column(&named, "from_name")[1], format!("'{}", TEXTS[1]));
}

#[test]
fn the_option_for_spreadsheets_is_for_csv() {
    for args in [
        &["messages", "list", "4101", "--csv-for-spreadsheets"][..],
        &[
            "messages",
            "list",
            "4101",
            "--csv-for-spreadsheets",
            "--output",
            "ndjson",
        ],
        &["whoami", "--csv-for-spreadsheets"],
        &["send", "4101", "a", "--yes", "--csv-for-spreadsheets"],
        &["call", "getSelf", "--output", "raw", "--csv-for-spreadsheets"],
        &["call", "listChats", "--csv-for-spreadsheets"],
    ] {
        let output = demo(args);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains("expected --output csv"), "{}", stderr(&output));
    }
    let one = demo(&["whoami", "--output", "csv", "--csv-for-spreadsheets"]);
    assert_eq!(code(&one), 0, "{}", stderr(&one));
}

#[test]
fn a_header_is_written_once() {
    let head = "id,created_at,from_id";
    let list = |rest: &[&str]| {
        let output = demo(&[&["messages", "list", "4101", "--limit", "3", "--output", "csv"], rest].concat());
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        stdout(&output)
    };
    let first = list(&[]);
    assert!(first.starts_with(head));
    let ids = column(&first, "id");
    assert_eq!(list(&["--no-header"]), first.split_once('\n').expect("a header").1);

    // The rows of a second run follow those of the first.
    let second = list(&["--after-cursor", &ids[2]]);
    assert!(!second.contains("created_at"), "{second}");
    let whole = demo(&["messages", "list", "4101", "--limit", "6", "--output", "csv"]);
    assert_eq!(first + &second, stdout(&whole));

    let call = |rest: &[&str]| {
        let args = [
            "call",
            "listChatMessages",
            "-p",
            "userId=4101",
            "--limit",
            "3",
            "--output",
            "csv",
        ];
        stdout(&demo(&[&args, rest].concat()))
    };
    assert!(!call(&["--after-cursor", &ids[2]]).contains("other_fields"));
    assert!(!call(&["--no-header"]).contains("other_fields"));
    let table = stdout(&demo(&["chats", "--no-header"]));
    assert!(table.starts_with("41"), "{table}");
    // The option is rejected for other formats.
    let table = stdout(&demo(&["messages", "list", "4101", "--after-cursor", &ids[2]]));
    assert!(table.starts_with("ID "), "{table}");
}
