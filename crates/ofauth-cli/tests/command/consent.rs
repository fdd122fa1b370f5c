//! The question before a write, at a terminal.

#![cfg(unix)]

use std::io::Write;
use std::process::Stdio;

use crate::support::{Running, ofauth, stderr, stdout};
use crate::terminal::terminal;

/// The outcome of a message when the question gets this reply.
fn replied(reply: &str) -> (i32, String, String) {
    let (mut person, end) = terminal();
    person.write_all(reply.as_bytes()).expect("it takes what is typed");
    let mut command = ofauth(&[
        "--demo",
        "send",
        "4101",
        "a",
        "--price",
        "5",
        "--media",
        "https://cdn.example/1.jpg",
    ]);
    let output = command.stdin(end).output().expect("it runs");
    let code = output.status.code().expect("it was not killed");
    (code, stdout(&output), stderr(&output))
}

const QUESTION: &str = "Send a message to 4101 with 1 media for $5.00? [y/N] ";

#[test]
fn a_yes_goes_on() {
    for yes in ["y\n", "YES\n"] {
        let (code, said, asked) = replied(yes);
        assert_eq!((code, asked.as_str()), (0, QUESTION), "{yes}");
        assert!(said.trim_end().parse::<i64>().is_ok(), "{said}");
    }
}

#[test]
fn any_other_reply_does_nothing() {
    for no in ["\n", "n\n", "what?\n", "\u{4}"] {
        let (code, said, asked) = replied(no);
        assert_eq!((code, said.as_str()), (1, ""), "{no:?}");
        assert!(
            asked.starts_with(QUESTION) && asked.ends_with("error: nothing was done\n"),
            "{asked}"
        );
    }
}

#[test]
fn an_interrupt_is_heard_while_it_waits() {
    let (_person, end) = terminal();
    let mut command = ofauth(&["--demo", "call", "createUserList", "--body", "{\"name\": \"a\"}"]);
    let command = command.stdin(end).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut running = Running(command.spawn().expect("it starts"));
    let mut said = String::new();
    while !said.contains("[y/N]") {
        said += &running.next_of_stderr();
    }
    assert!(
        said.starts_with("Create a user list (POST /v2/access/users/lists)?"),
        "{said}"
    );
    running.signal("INT");
    assert_eq!(running.ends(), Some(130));
    assert!(running.stderr().contains("nothing was done"));
}
