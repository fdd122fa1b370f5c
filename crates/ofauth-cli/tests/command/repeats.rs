//! Notes on a write whose retry is rejected.

use ofauth_mock::{Fault, MockServer};
use serde_json::json;

use crate::support::{code, run, stderr, stdout};

const DELETE: [&str; 5] = ["call", "deletePost", "-p", "postId=1500000000001", "--yes"];

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_that_finds_nothing_left_has_succeeded() {
    let server = MockServer::start().await.expect("a free port");
    server.inject(Fault::reset().carried_out());
    let done = run(&server, &DELETE).await;
    assert_eq!(code(&done), 0, "{}", stderr(&done));
    let said = serde_json::from_str::<serde_json::Value>(&stdout(&done)).expect("JSON");
    let known = json!({"success": true, "postId": "1500000000001", "id": "1500000000001"});
    assert_eq!(said, known);
    assert!(stderr(&done).contains("note: it was already gone"), "{}", stderr(&done));

    let again = run(&server, &DELETE).await;
    assert_eq!(code(&again), 5, "{}", stderr(&again));
    assert!(stderr(&again).contains("nothing was done"), "{}", stderr(&again));
}

#[tokio::test(flavor = "multi_thread")]
async fn any_other_refusal_leaves_it_open() {
    let server = MockServer::start().await.expect("a free port");
    server.inject(Fault::reset().then_refused(409));
    let rename = [
        "call",
        "updateUserList",
        "-p",
        "listId=2101",
        "--body",
        r#"{"name":"Regulars"}"#,
        "--yes",
    ];
    let refused = run(&server, &rename).await;
    assert_eq!((code(&refused), stdout(&refused)), (8, String::new()));
    let said = stderr(&refused);
    for part in [
        "409 Conflict",
        "check whether it was done before retrying",
        "an earlier attempt may have succeeded",
        "note: it is not known whether it succeeded",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_write_refused_with_429_is_sent_again() {
    let server = MockServer::start().await.expect("a free port");
    server.inject(Fault::status(429).header("retry-after", "0"));
    let sent = run(&server, &["send", "4101", "once", "--yes"]).await;
    assert_eq!((code(&sent), server.request_count()), (0, 2), "{}", stderr(&sent));

    server.inject(Fault::status(429).header("retry-after", "600"));
    let refused = run(&server, &["send", "4101", "once", "--yes"]).await;
    assert_eq!((code(&refused), server.request_count()), (4, 3));
    assert!(stderr(&refused).contains("nothing was done"), "{}", stderr(&refused));
}
