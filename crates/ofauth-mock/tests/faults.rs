//! Every fault, as a client meets it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::time::Duration;

use ofauth_mock::{Fault, MockServer};
use serde_json::{Value, json};
use support::{error, get_messages};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

async fn faulty(fault: Fault) -> MockServer {
    let server = MockServer::start().await.unwrap();
    server.inject(fault);
    server
}

/// What the client reads to the end of the connection, and how that ends.
async fn read_raw(server: &MockServer) -> (String, std::io::Result<usize>) {
    let address = server.base_url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.unwrap();
    let request = format!(
        "GET /v2/access/chats/4101/messages HTTP/1.1\r\nhost: {address}\r\napikey: {}\r\nx-connection-id: {}\r\n\r\n",
        server.api_key(),
        server.connection_id(),
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let end = stream.read_to_end(&mut bytes).await;
    (String::from_utf8_lossy(&bytes).into_owned(), end)
}

/// What Content-Length announces, and how many bytes of the body there are.
fn lengths(answer: &str) -> (usize, usize) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let announced = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .unwrap();
    (announced.parse().unwrap(), body.len())
}

#[tokio::test]
async fn statuses_have_bodies_of_the_api() {
    for (status, code) in [
        (400, "BAD_REQUEST"),
        (401, "UNAUTHORIZED"),
        (403, "FORBIDDEN"),
        (404, "RESOURCE_NOT_FOUND"),
        (422, "BAD_REQUEST"),
        (429, "RATE_LIMIT_EXCEEDED"),
        (500, "UNKNOWN_ERROR"),
        (502, "PROXY_ERROR"),
        (503, "NETWORK_ERROR"),
        (504, "GATEWAY_TIMEOUT"),
    ] {
        let server = faulty(Fault::status(status)).await;
        let (answered, body) = error(get_messages(&server, "").await.unwrap()).await;
        assert_eq!((answered, &body["type"]), (status, &json!(code)));
        assert_eq!(body["requestId"], "req_000001");
        assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    }
}

#[tokio::test]
async fn modifiers() {
    let fault = Fault::status(401)
        .code("SESSION_EXPIRED")
        .message("Link it.")
        .header("Retry-After", "7")
        .times(2);
    let server = faulty(fault).await;
    server.inject(Fault::status(500).times(0));
    server.inject(Fault::status(502));
    for _ in 0..2 {
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.headers()["retry-after"], "7");
        let (_, body) = error(response).await;
        assert_eq!(
            (&body["error"], &body["type"]),
            (&json!("Link it."), &json!("SESSION_EXPIRED"))
        );
        assert_eq!(body["actionRequired"], "refresh_session");
    }
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 502);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn faults_come_before_authentication_and_after_routing() {
    let server = faulty(Fault::status(503)).await;
    let client = support::client();
    assert_eq!(client.get(server.base_url()).send().await.unwrap().status(), 404);
    let url = format!("{}/v2/access/chats/4101/messages", server.base_url());
    assert_eq!(client.get(&url).send().await.unwrap().status(), 503);
    assert_eq!(client.get(&url).send().await.unwrap().status(), 401);
}

#[tokio::test]
async fn impossible_faults_say_so() {
    for fault in [
        Fault::status(99),
        Fault::status(503).header("no name", "x"),
        Fault::redirect(302, "\n"),
        Fault::content_type("\n"),
    ] {
        let server = faulty(fault).await;
        let (status, body) = error(get_messages(&server, "").await.unwrap()).await;
        assert_eq!(status, 500);
        assert!(body["error"].as_str().unwrap().contains("cannot be"), "{body}");
    }
}

#[tokio::test]
async fn delay() {
    let server = faulty(Fault::delay(Duration::from_secs(3600))).await;
    let answer = get_messages(&server, "");
    let arrival = async {
        while server.request_count() == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = answer => panic!("an answer before its time"),
        () = arrival => {}
    }
    server.inject(Fault::delay(Duration::from_millis(1)));
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn reset() {
    let server = faulty(Fault::reset()).await;
    let (answer, end) = read_raw(&server).await;
    assert_eq!(answer, "");
    assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn reset_mid_body() {
    let server = faulty(Fault::reset_mid_body()).await;
    let (answer, end) = read_raw(&server).await;
    let (announced, sent) = lengths(&answer);
    assert_eq!(sent, answer.split_once("\r\n\r\n").unwrap().1.len());
    assert!(sent > 0 && sent < announced, "{sent} of {announced}");
    assert_eq!(end.unwrap_err().kind(), std::io::ErrorKind::ConnectionReset);
}

#[tokio::test]
async fn truncate() {
    for bytes in [0, 1, 100, usize::MAX] {
        let server = faulty(Fault::truncate(bytes)).await;
        let (answer, end) = read_raw(&server).await;
        let (announced, sent) = lengths(&answer);
        assert_eq!(sent, bytes.min(announced - 1));
        end.unwrap();

        server.inject(Fault::truncate(bytes));
        let response = get_messages(&server, "").await.unwrap();
        assert_eq!(response.content_length(), Some(announced as u64));
        response.bytes().await.unwrap_err();
    }
}

#[tokio::test]
async fn malformed_json() {
    let server = faulty(Fault::malformed_json().times(2)).await;
    for query in ["", "query=zebra"] {
        let response = get_messages(&server, query).await.unwrap();
        assert_eq!(response.status(), 200);
        let text = response.text().await.unwrap();
        assert_eq!(text.matches(r#""url":"""""#).count(), 1);
        serde_json::from_str::<Value>(&text).unwrap_err();
        // Nothing else is wrong with it.
        if query.is_empty() {
            serde_json::from_str::<Value>(&text.replace(r#""url":"""""#, r#""url":"""#)).unwrap();
        }
    }
}

#[tokio::test]
async fn any_body() {
    let server = faulty(Fault::body(418, "text/html", "<h1>Tea</h1>")).await;
    server.inject(Fault::body(200, "", ""));
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(
        (response.status().as_u16(), &response.headers()["content-type"]),
        (418, &"text/html".parse().unwrap())
    );
    assert_eq!(response.text().await.unwrap(), "<h1>Tea</h1>");
    let response = get_messages(&server, "").await.unwrap();
    assert!(!response.headers().contains_key("content-type"));
    assert_eq!(response.content_length(), Some(0));
}

#[tokio::test]
async fn content_type() {
    let server = faulty(Fault::content_type("text/plain")).await;
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(response.headers()["content-type"], "text/plain");
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    assert_eq!(body["hasMore"], true);
}

#[tokio::test]
async fn redirect() {
    let server = faulty(Fault::redirect(307, "http://127.0.0.2/")).await;
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(response.status(), 307);
    assert_eq!(response.headers()["location"], "http://127.0.0.2/");
}

#[tokio::test]
async fn endless_body() {
    let server = faulty(Fault::endless_body()).await;
    let mut response = get_messages(&server, "").await.unwrap();
    assert_eq!((response.status().as_u16(), response.content_length()), (200, None));
    let mut received = 0;
    while received < 4 * 1024 * 1024 {
        received += response.chunk().await.unwrap().unwrap().len();
    }
    drop(response);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}
