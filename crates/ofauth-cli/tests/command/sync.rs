//! `ofauth sync`

use serde_json::Value;

use crate::support::{code, demo, ofauth, stderr, stdout};

#[test]
fn a_copy_of_the_demo_is_made_and_continued() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("demo.db");
    let copy = copy.to_str().expect("UTF-8");
    let args = ["sync", "--to", copy, "--since", "2026-03-11", "--only", "messages"];
    let first = demo(&args);
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    let report: Value = serde_json::from_str(&stdout(&first)).expect("one line of JSON");
    assert_eq!(report["accounts"], 2, "{report}");
    assert!(report["streams"]["messages"]["rows"].as_u64() > Some(600), "{report}");
    let second: Value = serde_json::from_str(&stdout(&demo(&args))).expect("one line of JSON");
    assert!(second["streams"]["messages"].is_null(), "nothing is new: {second}");
    let database = rusqlite::Connection::open(copy).expect("a database");
    let stored: i64 = database
        .query_row("SELECT count(*) FROM messages", [], |row| row.get(0))
        .expect("a count");
    assert_eq!(Some(stored), report["streams"]["messages"]["rows"].as_i64());
}

#[test]
fn wrong_arguments_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    let copy = copy.to_str().expect("UTF-8");
    let unknown = demo(&["sync", "--to", copy, "--only", "massages"]);
    assert_eq!(code(&unknown), 2);
    assert!(
        stderr(&unknown).contains("`massages` is no stream, expected one of"),
        "{}",
        stderr(&unknown)
    );
    let day = demo(&["sync", "--to", copy, "--since", "someday"]);
    assert_eq!(code(&day), 2);
    let nowhere = demo(&["sync", "--to", "/nowhere/copy.db"]);
    assert_eq!(code(&nowhere), 1);
    assert!(
        stderr(&nowhere).contains("cannot lock /nowhere/copy.db.lock"),
        "{}",
        stderr(&nowhere)
    );
}

#[test]
fn help_names_the_streams() {
    let output = ofauth(&["sync", "--help"]).output().expect("it runs");
    for stream in ofauth_sync::STREAMS {
        assert!(stdout(&output).contains(stream.name), "{}", stream.name);
    }
}
