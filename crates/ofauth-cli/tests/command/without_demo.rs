//! The command without the mock server.

use ofauth_mock::MockServer;

use crate::support::{code, ofauth, run, stderr, stdout};

#[test]
fn commands_with_the_mock_server_name_the_feature() {
    for (args, what) in [
        (&["--demo", "messages", "list", "4101"][..], "--demo"),
        (&["whoami", "--demo"], "--demo"),
        (&["mock", "--port", "0"], "ofauth mock"),
        (
            &["webhooks", "trigger", "connection.expired", "http://127.0.0.1:9"],
            "ofauth webhooks trigger",
        ),
    ] {
        let output = ofauth(args).output().expect("it runs");
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        let expected = format!("error: `{what}` needs the feature `demo`");
        let said = stderr(&output);
        assert!(
            said.starts_with(&expected) && said.contains("--features demo"),
            "{args:?}: {said}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_go_to_the_server_that_is_named() {
    let server = MockServer::start().await.expect("a free port");
    let listed = run(&server, &["messages", "list", "4101", "--output", "ndjson"]).await;
    assert_eq!(code(&listed), 0, "{}", stderr(&listed));
    assert_eq!(stdout(&listed).lines().count(), 10);
}
