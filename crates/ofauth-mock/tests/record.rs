//! What the server remembers, says and hides.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::{Arc, Mutex};

use ofauth_mock::{Fault, MockServer};
use support::get_messages;

#[tokio::test]
async fn requests_are_recorded_and_secrets_hidden() {
    let server = MockServer::start().await.unwrap();
    get_messages(&server, "query=a%20b&limit=1").await.unwrap();
    let requests = server.requests();
    let request = &requests[0];
    assert_eq!(
        (request.method.as_str(), request.path.as_str()),
        ("GET", "/v2/access/chats/4101/messages")
    );
    assert_eq!(request.query, "query=a%20b&limit=1");
    assert_eq!(request.query_pairs()[0], ("query".to_owned(), "a b".to_owned()));
    assert_eq!(request.header("apiKey"), Some(server.api_key()));
    assert_eq!(request.headers[0].0, "apikey");

    let shown = format!("{request:?} {server:?} {:?}", MockServer::builder());
    assert!(
        !shown.contains(server.api_key()) && !shown.contains(server.connection_id()),
        "{shown}"
    );
}

#[tokio::test]
async fn the_ring_forgets_and_the_count_does_not() {
    let server = MockServer::start().await.unwrap();
    let client = support::client();
    for number in 0..1030 {
        let url = format!("{}/{number}", server.base_url());
        client.get(url).send().await.unwrap();
    }
    let requests = server.requests();
    assert_eq!((requests.len(), server.request_count()), (1024, 1030));
    assert_eq!(
        (requests[0].path.as_str(), requests[1023].path.as_str()),
        ("/6", "/1029")
    );
}

#[tokio::test]
async fn a_line_a_request() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&lines);
    let log = move |line: &str| sink.lock().unwrap().push(line.to_owned());
    let server = MockServer::builder().log(log).start().await.unwrap();
    get_messages(&server, "query=private").await.unwrap();
    server.inject(Fault::reset());
    get_messages(&server, "").await.unwrap_err();
    assert_eq!(
        *lines.lock().unwrap(),
        [
            "GET /v2/access/chats/4101/messages 200",
            "GET /v2/access/chats/4101/messages reset"
        ]
    );
}

#[tokio::test]
async fn a_dropped_server_is_gone() {
    let server = MockServer::start().await.unwrap();
    let url = server.base_url().to_owned();
    let client = support::client();
    // This leaves a connection open.
    client.get(&url).send().await.unwrap().bytes().await.unwrap();
    drop(server);
    tokio::task::yield_now().await;
    client.get(&url).send().await.unwrap_err();
}
