//! Errors of wrong arguments, and texts that look like options.

use serde_json::Value;

use crate::support::{code, demo, environment_of, ofauth, response, server_with_response, stderr, stdout};

#[test]
fn options_by_other_names_are_understood() {
    for (args, expected) in [
        (&["chats", "--format", "json"][..], "did you mean --output?"),
        (&["chats", "--format=json"], "did you mean --output?"),
        (&["chats", "-f", "json"], "did you mean --output?"),
        (&["chats", "--json"], "did you mean --output json?"),
        (&["messages", "list", "4101", "--csv"], "did you mean --output csv?"),
        (&["call", "listChats", "--ndjson"], "did you mean --output ndjson?"),
        (&["chats", "--count", "5"], "did you mean --limit?"),
        (&["chats", "--per-page", "5"], "did you mean --limit?"),
        (&["chats", "--per_page=5"], "did you mean --limit?"),
        (&["chats", "-n", "5"], "did you mean --limit?"),
        (&["call", "listChats", "--paginate"], "did you mean --all?"),
        (&["earnings", "--from", "2026-04-01"], "did you mean --since?"),
        (&["subscribers", "--end-date", "2026-04-01"], "did you mean --until?"),
        (&["chats", "--search", "a"], "did you mean --query?"),
        (&["chats", "--cursor", "a"], "did you mean --after-cursor?"),
        (&["call", "getPost", "--field", "postId=7"], "did you mean --param?"),
        (&["call", "createPost", "--data", "{}"], "did you mean --body?"),
        (&["send", "4101", "a", "--force"], "did you mean --yes?"),
        (&["chats", "--silent"], "did you mean --quiet?"),
        (&["--debug", "chats"], "did you mean --verbose?"),
        (&["messages", "4101"], "did you mean messages list 4101?"),
        (&["webhooks", "listen", "--json"], "did you mean --output?"),
        (&["chats", "list"], "omit it"),
        (
            &["chats", "--token", "planted"],
            "set OFAUTH_API_KEY in the environment",
        ),
        (&["--api-key=planted", "chats"], "set OFAUTH_API_KEY in the environment"),
        (
            &["chats", "--connection-id", "planted"],
            "set OFAUTH_CONNECTION_ID in the environment",
        ),
        (
            &["chats", "--base-url", "planted"],
            "set OFAUTH_BASE_URL in the environment",
        ),
    ] {
        let output = ofauth(args).output().expect("it runs");
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("planted"), "{args:?}: {}", stderr(&output));
    }
    // Options that the command lacks are not suggested.
    let output = ofauth(&["whoami", "--count", "5"]).output().expect("it runs");
    assert!(!stderr(&output).contains("--limit"), "{}", stderr(&output));
}

#[test]
fn ids_and_other_values_are_named() {
    for (args, expected) in [
        (
            &["messages", "list", "abc"][..],
            "expected a user id (digits), got \"abc\"",
        ),
        (&["messages", "list", "-5"], "expected a user id (digits), got \"-5\""),
        (&["messages", "list", ""], "expected a user id (digits), got \"\""),
        (&["send", "abc", "a"], "expected a user id (digits), got \"abc\""),
        (
            &["messages", "list", "4101", "--first-id", "x"],
            "expected a message id (digits), got \"x\"",
        ),
        (
            &["send", "4101", "a", "--reply-to", "x"],
            "expected a message id (digits), got \"x\"",
        ),
        (
            &["vault", "--list", "x"],
            "expected a vault list id (digits), got \"x\"",
        ),
        (
            &["chats", "--user-list", "x"],
            "expected a user list id (digits), got \"x\"",
        ),
        (
            &["call", "listChatMessages", "-p", "userId=abc"],
            "`userId` is \"abc\", expected a user id (digits)",
        ),
        (
            &["send", "4101", "a", "--price", "a lot"],
            "expected an amount of dollars like 12.50, got \"a lot\"",
        ),
        (
            &["chats", "--limit", "many"],
            "expected a whole number of 1 or more, got \"many\"",
        ),
        (
            &["chats", "--retries", "-1"],
            "expected a whole number of 0 or more, got \"-1\"",
        ),
        (&["earnings", "--since", "-7x"], "expected a date like 2026-04-01"),
    ] {
        let output = demo(args);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
        assert!(!stderr(&output).contains("\\d"), "{args:?}: {}", stderr(&output));
    }
}

#[test]
fn texts_may_begin_with_a_hyphen() {
    for text in [
        "-2+3",
        "- a line of a list",
        "-- yours",
        "-x",
        "-yes, we can",
        "--all my love",
        "-5",
        "---",
    ] {
        let output = demo(&["send", "4101", text, "--plain", "--yes", "--output", "json"]);
        assert_eq!(code(&output), 0, "{text}: {}", stderr(&output));
        let sent: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert!(
            sent["text"].as_str().is_some_and(|sent| sent.contains(text)),
            "{text}: {sent}"
        );
    }
    let (address, requests) = server_with_response(response("200 OK", r#"{"list": [], "hasMore": false}"#));
    for (args, sent) in [
        (&["messages", "list", "4101", "--query", "-2"][..], "query=-2"),
        (&["chats", "--query", "--all"], "query=--all"),
        (&["messages", "list", "4101", "--after-cursor", "-7"], "last_id=-7"),
        (&["call", "listChats", "--param", "query=-x"], "query=-x"),
    ] {
        let output = ofauth(args).envs(environment_of(&address)).output().expect("it runs");
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
        let line = requests.recv().expect("a request");
        assert!(line.contains(sent), "{args:?}: {line}");
    }
}

#[test]
fn a_mistyped_option_is_not_sent_as_a_message() {
    let output = demo(&["send", "4101", "--plian", "--yes"]);
    assert_eq!((code(&output), stdout(&output)), (2, String::new()));
    assert!(stderr(&output).contains("put -- before it"), "{}", stderr(&output));
    let meant = demo(&["send", "--yes", "4101", "--", "--plian"]);
    assert_eq!(code(&meant), 0, "{}", stderr(&meant));
}

#[test]
fn call_has_the_options_of_the_lists() {
    let call = |rest: &[&str]| {
        let output = demo(
            &[
                &["call", "listChatMessages", "-p", "userId=4101", "--output", "ndjson"],
                rest,
            ]
            .concat(),
        );
        assert_eq!((code(&output), stderr(&output)), (0, String::new()), "{rest:?}");
        let lines: Vec<Value> = stdout(&output)
            .lines()
            .map(|line| serde_json::from_str(line).expect("JSON"))
            .collect();
        lines.iter().map(|item| item["id"].clone()).collect::<Vec<_>>()
    };
    let all = call(&["--all"]);
    assert_eq!(all.len(), 250);
    assert_eq!(call(&["--limit", "5"]), all[..5]);
    assert_eq!(call(&["--limit", "25"]), all[..25]);
    // Like a list without a limit.
    let cursor = all[4].to_string();
    assert_eq!(call(&["--after-cursor", &cursor]), all[5..15]);
    assert_eq!(call(&["--after-cursor", &cursor, "--limit", "3"]), all[5..8]);

    let help = |args: &[&str]| stdout(&ofauth(args).output().expect("it runs"));
    let options = [
        "--limit",
        "--all",
        "--after-cursor",
        "--append",
        "--output",
        "--no-header",
        "--csv-for-spreadsheets",
    ];
    for args in [
        &["messages", "list", "--help"][..],
        &["chats", "--help"],
        &["posts", "--help"],
        &["subscribers", "--help"],
        &["earnings", "--help"],
        &["earnings", "transactions", "--help"],
        &["earnings", "chargebacks", "--help"],
        &["vault", "--help"],
        &["vault", "lists", "--help"],
        &["connections", "--help"],
        &["call", "--help"],
    ] {
        let help = help(args);
        assert!(options.iter().all(|option| help.contains(option)), "{args:?}: {help}");
    }
    let refused = demo(&["call", "listChats", "--limit", "5", "--output", "raw"]);
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("other --output than raw") || stderr(&refused).contains("than raw"));
}
