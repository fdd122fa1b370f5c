//! `ofauth send`

use std::io::Write;
use std::process::Stdio;

use serde_json::Value;

#[cfg(unix)]
use crate::support::Running;
use crate::support::{
    code, demo, environment, environment_of, mock, ofauth, response, server_with_response, stderr, stdout,
};

#[test]
fn prints_the_id_of_a_message_that_can_be_read() {
    let (_running, lines) = mock(&[]);
    let run = |args: &[&str]| ofauth(args).envs(environment(&lines)).output().expect("it runs");
    let sent = run(&["send", "4101", "Thank you", "--yes"]);
    assert_eq!((code(&sent), stderr(&sent)), (0, String::new()));
    let id: i64 = stdout(&sent).trim_end().parse().expect("an id alone");

    let newest = run(&["messages", "list", "4101", "--limit", "1", "--output", "ndjson"]);
    let newest: Value = serde_json::from_slice(&newest.stdout).expect("JSON");
    assert_eq!(
        (newest["id"].as_i64(), newest["text"].as_str()),
        (Some(id), Some("<p>Thank you</p>"))
    );

    let plain = run(&[
        "send",
        "4101",
        "*as it is*",
        "--plain",
        "--price",
        "0",
        "--yes",
        "--output",
        "json",
    ]);
    let plain: Value = serde_json::from_slice(&plain.stdout).expect("JSON");
    assert!(
        plain["text"].as_str().is_some_and(|text| text.contains("*as it is*")),
        "{plain}"
    );
}

#[test]
fn takes_the_text_from_stdin() {
    let mut command = ofauth(&["--demo", "send", "4101", "-", "--yes", "--output", "csv"]);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("it starts");
    let mut stdin = child.stdin.take().expect("stdin is piped");
    stdin.write_all("From a letter.\n".as_bytes()).expect("it reads");
    drop(stdin);
    let sent = child.wait_with_output().expect("it ends");
    assert!(stdout(&sent).contains("From a letter."), "{}", stderr(&sent));
}

#[test]
fn invalid_messages_are_rejected_with_a_reason() {
    for (args, expected) in [
        (&["4101"][..], "neither text nor media"),
        (&["4101", "a", "--price", "201"], "`price` is 201"),
        (&["4101", "a", "--price", "-1"], "`price` is -1"),
        (&["4101", "a", "--price", "NaN"], "`price` is \"NaN\""),
        (
            &["4101", "--media", "ftp://files.example/1"],
            "`mediaItems[0]` is something else",
        ),
        (&["41o1", "a"], "expected a user id (digits), got \"41o1\""),
        (&["4101", &"a".repeat(10_001)], "at most 10000 characters"),
    ] {
        let output = demo(&[&["send"], args].concat());
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
        // There is no confirmation.
        assert!(!stderr(&output).contains("--yes"), "{args:?}");
    }
}

#[test]
fn asks_first() {
    let refused = demo(&["send", "4101", "a"]);
    assert_eq!((code(&refused), stdout(&refused)), (2, String::new()));
    assert!(stderr(&refused).contains("hint: add --yes"), "{}", stderr(&refused));
}

/// The outcome against a server with this response.
fn against(response: String) -> (i32, String) {
    let (address, _requests) = server_with_response(response);
    let mut command = ofauth(&["send", "4101", "a", "--yes"]);
    let output = command.envs(environment_of(&address)).output().expect("it runs");
    assert_eq!(stdout(&output), "");
    (code(&output), stderr(&output))
}

#[test]
fn a_failed_write_has_a_note_on_its_outcome() {
    let (exit, said) = against(response("400 Bad Request", ""));
    assert_eq!(exit, 2, "{said}");
    assert!(
        said.contains("note: the server rejected it; nothing was done"),
        "{said}"
    );

    for unknown in [String::new(), response("500 Internal Server Error", "")] {
        let (exit, said) = against(unknown);
        assert_eq!(exit, 6, "{said}");
        assert!(said.contains("note: it is not known whether it succeeded"), "{said}");
        assert!(said.contains("hint: `ofauth messages list 4101 --limit 3`"), "{said}");
    }

    let (exit, said) = against(response("200 OK", "{"));
    assert_eq!(exit, 7, "{said}");
    assert!(
        said.contains("note: it succeeded, but the response could not be deserialized"),
        "{said}"
    );

    let mut command = ofauth(&["send", "4101", "a", "--yes"]);
    let refused = command
        .envs(environment_of("http://127.0.0.1:1"))
        .output()
        .expect("it runs");
    assert_eq!(code(&refused), 6);
    assert!(
        stderr(&refused).contains("note: nothing was sent"),
        "{}",
        stderr(&refused)
    );
}

#[test]
#[cfg(unix)]
fn an_interrupted_write_says_that_its_outcome_is_unknown() {
    for (signal, code, word) in [("INT", 130, "interrupted"), ("TERM", 143, "terminated")] {
        // It reads the request, and never responds.
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = format!("http://{}", listener.local_addr().expect("it is bound"));
        let mut command = ofauth(&["send", "4101", "a", "--yes"]);
        let mut running = Running::start(command.envs(environment_of(&address)));
        let (mut stream, _) = listener.accept().expect("a connection");
        std::io::Read::read_exact(&mut stream, &mut [0; 4]).expect("a request");
        running.signal(signal);
        assert_eq!(running.ends(), Some(code));
        let said = running.stderr();
        assert!(said.starts_with(&format!("error: {word}\n")), "{said}");
        assert!(said.contains("note: it is not known whether it succeeded"), "{said}");
    }
}
