//! The program against the mock server, in the same process and on a port of its own.
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

use ofauth::rate_limit::RateLimiting;
use ofauth::{Client, Connection};
use ofauth_mock::{Fault, MockServer};
use ofauth_testing_example::answer_unread;

/// A server, and an account on it. Each test has its own, so that they run at the same time.
async fn account(connection_id: &str) -> (MockServer, Connection) {
    let server = MockServer::start().await.expect("a free port");
    let client = Client::builder()
        .api_key(server.api_key())
        .base_url(server.base_url())
        // The server limits nothing, unless it is told to.
        .rate_limiting(RateLimiting::Off)
        .build()
        .expect("the settings are valid");
    let creator = client.connection(connection_id).expect("a valid id");
    (server, creator)
}

/// How often an operation was called.
fn calls(server: &MockServer, operation: &str) -> usize {
    let requests = server.requests();
    requests
        .iter()
        .filter(|request| request.operation == Some(operation))
        .count()
}

#[tokio::test]
async fn each_unread_chat_is_answered_once() {
    let (server, creator) = account("conn_demo").await;
    let answered = answer_unread(&creator, "Thank you.").await.expect("it answers");
    assert!(answered > 0);
    assert_eq!(calls(&server, "sendChatMessage"), answered);
    // The server keeps what was sent: nothing is left to answer.
    assert_eq!(answer_unread(&creator, "Thank you.").await.expect("it answers"), 0);
}

#[tokio::test]
async fn a_server_that_fails_once_is_asked_again() {
    let (server, creator) = account("conn_demo").await;
    server.inject(Fault::status(503).header("retry-after", "0").operation("listChats"));
    let answered = answer_unread(&creator, "Thank you.").await.expect("it answers");
    assert_eq!(calls(&server, "sendChatMessage"), answered);
}

#[tokio::test]
async fn a_message_that_may_have_been_sent_is_not_sent_again() {
    let (server, creator) = account("conn_demo").await;
    // The server sends the message, and fails before it says so.
    server.inject(Fault::status(500).operation("sendChatMessage").carried_out());
    let error = answer_unread(&creator, "Thank you.").await.expect_err("it fails");
    assert!(error.may_have_succeeded(), "{error}");
    assert_eq!(calls(&server, "sendChatMessage"), 1);
}

#[tokio::test]
async fn an_account_that_is_not_connected_any_more_is_an_error() {
    let (server, creator) = account("conn_expired").await;
    let error = answer_unread(&creator, "Thank you.").await.expect_err("it fails");
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(calls(&server, "sendChatMessage"), 0);
}
