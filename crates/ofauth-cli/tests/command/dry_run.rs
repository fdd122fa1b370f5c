//! `--dry-run`

use ofauth_mock::MockServer;

use crate::support::{code, run, stderr, stdout};

#[tokio::test]
async fn nothing_is_sent() {
    let server = MockServer::start().await.expect("a mock server");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("holiday.png");
    std::fs::write(&file, b"\x89PNG\r\n\x1a\n").expect("our own folder");
    let file = file.to_str().expect("UTF-8");
    for (args, expected) in [
        (
            &[
                "send",
                "4101",
                "Thank you.",
                "--price",
                "5",
                "--media",
                "https://cdn.example/a.png?sig=planted_sig",
            ][..],
            &[
                "/v2/access/chats/4101/messages\n",
                "\"text\": \"Thank you.\"",
                "a.png?[redacted]",
                "content-type: application/json",
            ][..],
        ),
        (&["upload", file], &["POST http://127.0.0.1", "\"holiday.png\""]),
        (
            &[
                "call",
                "setSubscriberNote",
                "--param",
                "userId=4101",
                "--body",
                "{\"notice\": \"a\"}",
            ],
            &["\"notice\": \"a\""],
        ),
        (
            &["call", "listChats", "--param", "limit=3", "--all"],
            &["GET http://127.0.0.1", "limit=3"],
        ),
        (
            &[
                "call",
                "importConnection",
                "--body",
                "{\"cookie\": \"planted_cookie\", \"userAgent\": \"planted_agent\"}",
            ],
            &["\"cookie\": \"[redacted]\"", "\"userAgent\": \"[redacted]\""],
        ),
        (
            &["call", "getLink", "--param", "clientSecret=planted_secret"],
            &["/v2/link/[redacted]\n"],
        ),
    ] {
        let output = run(&server, &[args, &["--dry-run"]].concat()).await;
        assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
        let (shown, said) = (stdout(&output), stderr(&output));
        assert!(said.contains("nothing was sent"), "{said}");
        for part in expected {
            assert!(shown.contains(part), "{args:?}: {part} in {shown}");
        }
        assert!(shown.contains(server.base_url()), "{shown}");
        assert!(shown.contains("apikey: [redacted]\n"), "{shown}");
        for secret in [server.api_key(), server.connection_id(), "planted_"] {
            assert!(!shown.contains(secret) && !said.contains(secret), "{secret} in {shown}");
        }
    }
    assert_eq!(server.request_count(), 0);
    // What is refused without --dry-run is refused with it.
    let output = run(&server, &["send", "4101", "--dry-run"]).await;
    assert_eq!((code(&output), stdout(&output)), (2, String::new()));
    assert_eq!(server.request_count(), 0);
    let sent = run(&server, &["send", "4101", "Thank you.", "--yes"]).await;
    assert_eq!((code(&sent), server.request_count()), (0, 1));
}
