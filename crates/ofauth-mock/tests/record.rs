//! Recorded requests, the log, and redaction.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::sync::{Arc, Mutex};

use ofauth_mock::{Fault, MockServer};
use support::get_messages;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

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
async fn as_many_are_kept_as_asked_for() {
    for (keep, kept) in [(0, 0), (2, 2), (5000, 3)] {
        let server = MockServer::builder().keep_requests(keep).start().await.unwrap();
        for _ in 0..3 {
            get_messages(&server, "").await.unwrap();
        }
        let requests = server.requests();
        assert_eq!((requests.len(), server.request_count()), (kept, 3));
        assert!(requests.iter().all(|request| request.status == Some(200)));
    }
}

#[tokio::test]
async fn the_outcome_of_a_request_is_recorded() {
    let server = MockServer::start().await.unwrap();
    let faults = [
        (None, Some(200), true),
        (Some(Fault::status(503)), Some(503), false),
        (Some(Fault::truncate(5)), Some(200), true),
        (Some(Fault::reset_mid_head()), Some(200), true),
        (Some(Fault::reset()), None, false),
        (Some(Fault::reset().carried_out()), None, true),
        (Some(Fault::close()), None, false),
    ];
    let names = [
        None,
        Some("status"),
        Some("truncate"),
        Some("reset_mid_head"),
        Some("reset"),
        Some("reset"),
        Some("close"),
    ];
    let client = support::client();
    for (index, (fault, status, granted)) in faults.into_iter().enumerate() {
        if let Some(fault) = fault {
            server.inject(fault);
        }
        let _ = get_messages(&server, "").await;
        let request = &server.requests()[index];
        assert_eq!(
            (request.status, request.granted, request.fault),
            (status, granted, names[index])
        );
        assert_eq!(
            (request.operation, request.version.as_str()),
            (Some("listChatMessages"), "HTTP/1.1")
        );
        // Each was sent by its own client.
        assert_eq!((request.whole, request.connection), (true, index as u64 + 1));
    }
    for _ in 0..2 {
        client
            .get(server.base_url())
            .send()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap();
    }
    let requests = server.requests();
    assert_eq!((requests[7].connection, requests[8].connection), (8, 8));
    assert_eq!(
        (requests[8].operation, requests[8].status, requests[8].granted),
        (None, Some(404), false)
    );
    assert_eq!(server.connection_count(), 8);
}

#[tokio::test]
async fn a_request_that_does_not_come_whole() {
    let server = MockServer::start().await.unwrap();
    let address = server.base_url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let part = "POST /v2/access/chats HTTP/1.1\r\nhost: mock\r\ncontent-length: 10\r\n\r\nhalf";
    stream.write_all(part.as_bytes()).await.unwrap();
    while server.request_count() == 0 {
        tokio::task::yield_now().await;
    }
    stream.shutdown().await.unwrap();
    let mut response = Vec::new();
    let _ = stream.read_to_end(&mut response).await;
    let request = &server.requests()[0];
    assert_eq!(
        (request.method.as_str(), request.whole, request.granted),
        ("POST", false, false)
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
    server.inject(Fault::reset_mid_body());
    get_messages(&server, "").await.unwrap();
    assert_eq!(
        *lines.lock().unwrap(),
        [
            "GET /v2/access/chats/4101/messages 200",
            "GET /v2/access/chats/4101/messages reset",
            "GET /v2/access/chats/4101/messages 200"
        ]
    );
}

#[tokio::test]
async fn a_dropped_server_is_gone() {
    let server = MockServer::start().await.unwrap();
    let url = server.base_url().to_owned();
    let client = support::client();
    // This keeps a connection open.
    client.get(&url).send().await.unwrap().bytes().await.unwrap();
    drop(server);
    tokio::task::yield_now().await;
    client.get(&url).send().await.unwrap_err();
}
