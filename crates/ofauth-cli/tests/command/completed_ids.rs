//! Ids, which a shell completes by asking the API.

use std::process::{Command, Output};
use std::time::Duration;

use ofauth_mock::MockServer;

use crate::support::{
    Running, code, environment_of, ofauth, response, server_that_stalls, server_with_response, stderr, stdout,
};

/// The command as fish asks it for the candidates of the last word: one a line, a tab, what it is.
fn asked(words: &[&str]) -> Command {
    let mut command = ofauth(&[&["--", "ofauth"], words].concat());
    command.env("OFAUTH_COMPLETE", "fish");
    command
}

/// The candidates; nothing else may be said.
fn candidates(output: &Output) -> Vec<String> {
    assert_eq!((code(output), stderr(output)), (0, String::new()));
    stdout(output)
        .lines()
        .map(|line| line.split('\t').next().unwrap_or_default().to_owned())
        .collect()
}

fn completed(words: &[&str]) -> Vec<String> {
    candidates(&asked(words).output().expect("it runs"))
}

#[test]
fn ids_of_the_demo_are_completed() {
    for (words, expected) in [
        (&["--demo", "messages", "list", "41"][..], "4101"),
        (&["--demo", "send", ""], "4101"),
        (
            &["--demo", "messages", "list", "4101", "--first-id", ""],
            "1010000001743",
        ),
        (
            &["--demo", "send", "4101", "Thanks.", "--reply-to", "1010"],
            "1010000001743",
        ),
        (&["--demo", "send", "4101", "Thanks.", "--media", ""], "1600000000001"),
        (&["--demo", "vault", "--list", ""], "2201"),
        (&["--demo", "chats", "--user-list", ""], "2101"),
        (
            &["--demo", "call", "getPost", "--param", "postId="],
            "postId=1500000000001",
        ),
        (
            &["--demo", "call", "getPost", "-p", "postId=15"],
            "postId=1500000000001",
        ),
        (&["--demo", "call", "getUser", "--param=userId="], "--param=userId=4101"),
    ] {
        let candidates = completed(words);
        assert!(
            candidates.iter().any(|candidate| candidate == expected),
            "{words:?}: {candidates:?}"
        );
        let typed = words.last().copied().unwrap_or_default();
        assert!(
            candidates.iter().all(|candidate| candidate.starts_with(typed)),
            "{candidates:?}"
        );
    }
    for words in [
        &["--demo", "sync", "--account", ""][..],
        &["--demo", "mcp", "--account", "lena="],
        &["--demo", "export", "--account", "conn"],
    ] {
        let candidates = completed(words);
        assert!(
            candidates.iter().any(|candidate| candidate.ends_with("conn_demo")),
            "{words:?}: {candidates:?}"
        );
    }
}

/// Of ids that no list has: uploads and logins in progress.
const WITHOUT_A_LIST: [&str; 2] = ["mediaUploadId", "clientSecret"];

#[test]
fn each_id_in_a_path_is_completed() {
    let mut tried = Vec::new();
    for operation in ofauth::operations::ALL {
        for parameter in operation.parameters {
            let Some((list, _)) = operation.path.split_once(&format!("/{{{}}}", parameter.name)) else {
                continue;
            };
            let this = (list, parameter.name);
            if parameter.name == "partNumber" || WITHOUT_A_LIST.contains(&parameter.name) || tried.contains(&this) {
                continue;
            }
            tried.push(this);
            let start = format!("{}=", parameter.name);
            // An id that the list is in.
            let line = [
                "--demo",
                "call",
                operation.id,
                "-p",
                "userId=4101",
                "-p",
                "listId=2101",
                "-p",
                &start,
            ];
            let candidates = completed(&line);
            assert!(!candidates.is_empty(), "{}: {}", operation.id, parameter.name);
        }
    }
    assert!(tried.len() > 15, "{tried:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_completion_is_one_read_request() {
    let server = MockServer::start().await.expect("a free port");
    for (words, requests) in [
        (&["messages", "list", ""][..], 1),
        (&["sync", "--account", ""], 1),
        (&["call", "deletePost", "-p", "postId="], 1),
        (&["call", "sendChatMessage", "-p", "userId=4"], 1),
        // Options, names, and what cannot be an id.
        (&["send", "--"], 0),
        (&["call", "deletePost", "-p", "post"], 0),
        (&["messages", "list", "$("], 0),
        // The chat is not known.
        (&["call", "unsendChatMessage", "-p", "messageId="], 0),
    ] {
        let before = server.requests().len();
        let mut command = asked(words);
        command
            .env("OFAUTH_BASE_URL", server.base_url())
            .env("OFAUTH_API_KEY", server.api_key())
            .env("OFAUTH_CONNECTION_ID", server.connection_id());
        let output = tokio::task::spawn_blocking(move || command.output());
        let output = output.await.expect("no panic").expect("it runs");
        let found = candidates(&output);
        let sent = server.requests().split_off(before);
        assert_eq!(sent.len(), requests, "{words:?}: {found:?}");
        assert!(sent.iter().all(|request| request.method == "GET"), "{words:?}");
        assert!(!stdout(&output).contains(server.api_key()), "{words:?}");
    }
}

#[test]
fn failures_are_silent() {
    const WORDS: [&str; 3] = ["messages", "list", ""];
    // An option is a candidate of an empty word; no number is.
    let ids = |output: &Output| {
        let found = candidates(output);
        found.into_iter().filter(|id| !id.starts_with('-')).collect::<Vec<_>>()
    };
    let without_key = asked(&WORDS).output().expect("it runs");
    assert_eq!(ids(&without_key), Vec::<String>::new());
    let refused = response("401 Unauthorized", r#"{"code":"UNAUTHORIZED","message":"sk_1"}"#);
    let (refusing, _) = server_with_response(refused);
    for address in [refusing, "http://127.0.0.1:1".to_owned(), "no URL".to_owned()] {
        let output = asked(&WORDS).envs(environment_of(&address)).output().expect("it runs");
        assert_eq!(ids(&output), Vec::<String>::new(), "{address}");
        assert!(!stdout(&output).contains("sk_1"));
    }
}

#[test]
fn a_shell_does_not_wait_for_a_server_that_hangs() {
    let address = server_that_stalls();
    let mut first = asked(&["messages", "list", ""]);
    assert!(
        first
            .envs(environment_of(&address))
            .output()
            .expect("it runs")
            .status
            .success()
    );
    let mut second = Running::start(asked(&["messages", "list", ""]).envs(environment_of(&address)));
    assert_eq!(second.ends_within(Duration::from_secs(20)), Some(0));
    assert_eq!(second.stderr(), "");
}

#[test]
fn what_could_act_on_a_shell_is_no_candidate() {
    let body = r#"{"list":[
        {"withUser":{"id":"$(reboot)","name":"a"}},
        {"withUser":{"id":"`reboot`","name":"a"}},
        {"withUser":{"id":"1 2","name":"a"}},
        {"withUser":{"id":4101,"name":"Robin\u001b]0;title\u0007\n\tand\u202e more"}}
    ],"hasMore":false}"#;
    let (address, _) = server_with_response(response("200 OK", body));
    let output = asked(&["messages", "list", ""])
        .envs(environment_of(&address))
        .output()
        .expect("it runs");
    let text = stdout(&output);
    let ids: Vec<&str> = text.lines().filter(|line| !line.starts_with('-')).collect();
    assert_eq!(ids, ["4101\tRobin]0;title and more"]);
}
