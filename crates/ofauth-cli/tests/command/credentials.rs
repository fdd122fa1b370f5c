//! The sources of credentials, and their secrecy.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::{code, mock, ofauth, response, server_with_response, stderr, stdout};

const SECRET: &str = "sk_live_planted_secret";

#[cfg(unix)]
fn permit(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("our own file");
}

#[cfg(not(unix))]
fn permit(_: &Path, _: u32) {}

/// Lists with a file of this text.
fn list_with(text: &str, mode: u32, environment: &[(&str, &str)]) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ofauth.env");
    fs::write(&path, text).expect("our own folder");
    permit(&path, mode);
    let mut command = ofauth(&["messages", "list", "4101", "--output", "ndjson"]);
    command
        .envs(environment.iter().copied())
        .env("OFAUTH_CREDENTIALS", path);
    command.output().expect("it runs")
}

#[test]
fn missing_credentials_are_named_with_a_hint() {
    let output = ofauth(&["messages", "list", "4101"]).output().expect("it runs");
    assert_eq!((code(&output), stdout(&output)), (3, String::new()));
    let said = stderr(&output);
    assert!(said.starts_with("error: OFAUTH_API_KEY is not set"), "{said}");
    assert!(said.contains("--credentials") && said.contains("--demo"), "{said}");

    let output = ofauth(&["messages", "list", "4101"])
        .env("OFAUTH_API_KEY", SECRET)
        .output()
        .expect("it runs");
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).starts_with("error: OFAUTH_CONNECTION_ID is not set"));
    assert!(!stderr(&output).contains(SECRET));
}

#[test]
fn the_mocks_lines_are_a_credentials_file() {
    let (_running, lines) = mock(&[]);
    let output = list_with(&lines.join("\n"), 0o600, &[]);
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    assert_eq!(stdout(&output).lines().count(), 10);
}

#[test]
fn the_file_wins_over_the_environment_which_fills_in() {
    let (_running, lines) = mock(&[]);
    let connection = lines[2].rsplit('=').next().expect("a value");
    let environment = [("OFAUTH_API_KEY", "sk_other"), ("OFAUTH_CONNECTION_ID", connection)];
    let output = list_with(&lines[..2].join("\n"), 0o600, &environment);
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
}

#[test]
#[cfg(unix)]
fn a_file_that_others_can_read_brings_a_warning() {
    let (_running, lines) = mock(&[]);
    let output = list_with(&lines.join("\n"), 0o644, &[]);
    assert_eq!(code(&output), 0);
    assert!(stderr(&output).starts_with("warning: "));
    assert!(stderr(&output).contains("chmod 600"));
}

#[test]
fn a_wrong_line_is_named_and_not_shown() {
    for text in [format!("# mine\n{SECRET}\n"), format!("\nOFAUTH_API_KEY='{SECRET}\n")] {
        let output = list_with(&text, 0o600, &[]);
        assert_eq!((code(&output), stdout(&output)), (3, String::new()));
        assert!(
            stderr(&output).contains("ofauth.env, line 2: expected "),
            "{}",
            stderr(&output)
        );
        assert!(!stderr(&output).contains(SECRET));
    }
    let output = ofauth(&["--credentials", "no-such-file", "messages", "list", "1"])
        .output()
        .expect("it runs");
    assert_eq!(code(&output), 3);
    assert!(stderr(&output).contains("no-such-file"));
}

#[test]
fn secrets_are_never_shown() {
    let (_running, lines) = mock(&[]);
    let url = lines[0].rsplit('=').next().expect("a value");
    let header = format!("{SECRET}\u{1}");
    for (key, connection, url, expected) in [
        // Unknown to the server.
        (SECRET, "conn_planted", url, 3),
        // No server.
        (SECRET, "conn_planted", "http://127.0.0.1:1", 6),
        // Not a valid header value.
        (header.as_str(), "conn_planted", url, 3),
        (SECRET, "conn_planted\n", url, 3),
        (SECRET, "conn_planted", "https://user:conn_planted@127.0.0.1", 3),
    ] {
        // A list would retry until the timeout.
        let mut command = ofauth(&["--verbose", "--retries", "1", "messages", "list", "4101"]);
        command
            .env("OFAUTH_API_KEY", key)
            .env("OFAUTH_CONNECTION_ID", connection)
            .env("OFAUTH_BASE_URL", url);
        let output = command.output().expect("it runs");
        let said = stdout(&output) + &stderr(&output);
        assert_eq!(code(&output), expected, "{said}");
        assert!(!said.contains(SECRET) && !said.contains("conn_planted"), "{said}");
    }
}

#[test]
fn secrets_repeated_by_a_server_are_not_shown() {
    // Each server repeats the secrets of the call in its error.
    let key = format!("no such key {SECRET} at https://cdn.example/planted");
    let connection = format!("no such key {SECRET} for conn_planted");
    let link = format!("no such key {SECRET} for cs_planted");
    for (args, message) in [
        (&["whoami"][..], &key),
        (&["connections"], &key),
        (&["chats"], &connection),
        (&["send", "4101", "a", "--yes"], &connection),
        (&["call", "getSelf"], &connection),
        (&["call", "listChats", "--all"], &connection),
        (&["call", "getLink", "--param", "clientSecret=cs_planted"], &link),
        (
            &["call", "cancelLink", "--param", "clientSecret=cs_planted", "--yes"],
            &link,
        ),
    ] {
        let body = format!("{{\"error\": \"{message}\"}}");
        let (address, _requests) = server_with_response(response("400 Bad Request", &body));
        let mut command = ofauth(&[&["--verbose"], args].concat());
        command
            .env("OFAUTH_BASE_URL", &address)
            .env("OFAUTH_API_KEY", SECRET)
            .env("OFAUTH_CONNECTION_ID", "conn_planted");
        let output = command.output().expect("it runs");
        let said = stdout(&output) + &stderr(&output);
        assert_eq!(code(&output), 2, "{args:?}: {said}");
        assert!(said.contains("no such key"), "{args:?}: {said}");
        assert!(!said.contains("planted"), "{args:?}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_gives_a_hint() {
    let server = ofauth_mock::MockServer::start().await.expect("a free port");
    let mut command = ofauth(&["messages", "list", "4101"]);
    command
        .env("OFAUTH_BASE_URL", server.base_url())
        .env("OFAUTH_API_KEY", server.api_key())
        .env("OFAUTH_CONNECTION_ID", ofauth_mock::EXPIRED_CONNECTION);
    let output = tokio::task::spawn_blocking(move || command.output()).await;
    let output = output.expect("no panic").expect("it runs");
    assert_eq!(code(&output), 3);
    let said = stderr(&output);
    assert!(said.ends_with("\nhint: link the account again\n"), "{said}");
}
