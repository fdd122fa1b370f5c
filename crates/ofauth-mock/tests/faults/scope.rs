//! Which requests a fault applies to, and its settings.

use ofauth_mock::{BUSY_CHAT, Coding, Fault, MockServer};
use serde_json::json;

use crate::faulty;
use crate::support::{self, error, get_messages, path};

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
async fn all_requests_until_it_is_cleared() {
    let server = faulty(Fault::status(503).times(usize::MAX)).await;
    server.inject(Fault::status(500));
    for _ in 0..10 {
        assert_eq!(get_messages(&server, "").await.unwrap().status(), 503);
    }
    server.clear_faults();
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn one_connection_is_sick_and_others_are_well() {
    let server = MockServer::builder().connections(2).start().await.unwrap();
    server.inject(Fault::status(503).connection("conn_0002").times(usize::MAX));
    for (connection, status) in [
        ("conn_0001", 200),
        ("conn_0002", 503),
        ("conn_0001", 200),
        ("conn_0002", 503),
    ] {
        let request = support::client()
            .get(format!("{}{}", server.base_url(), path(BUSY_CHAT, "")))
            .header("apiKey", server.api_key())
            .header("x-connection-id", connection);
        assert_eq!(request.send().await.unwrap().status(), status);
    }
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn one_operation() {
    let server = faulty(Fault::status(500).operation("somethingElse")).await;
    server.inject(Fault::status(503).operation("listChatMessages"));
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 503);
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
async fn headers_go_with_every_fault() {
    let server = MockServer::start().await.unwrap();
    for fault in [
        Fault::status(400),
        Fault::body(200, "", ""),
        Fault::trailing_rubbish(),
        Fault::redirect(302, "/"),
        Fault::encoded(Coding::Gzip),
        Fault::slow_head().interval(std::time::Duration::ZERO),
        Fault::informational(&[103]),
        Fault::stall(0),
    ] {
        let shown = format!("{fault:?}");
        server.inject(
            fault
                .header("x-extra", "1")
                .header("date", "never")
                .without_header("content-type"),
        );
        let response = get_messages(&server, "").await.unwrap();
        let headers = response.headers();
        assert_eq!(
            (&headers["x-extra"], &headers["date"]),
            (&"1".parse().unwrap(), &"never".parse().unwrap())
        );
        assert!(!headers.contains_key("content-type"), "{shown}");
    }
    server.inject(Fault::status(400).without_header("date"));
    assert!(!get_messages(&server, "").await.unwrap().headers().contains_key("date"));
}

#[tokio::test]
async fn a_request_that_was_carried_out_is_refused_when_it_comes_again() {
    let server = faulty(Fault::reset().then_refused(409)).await;
    let send = async |connection: &str, text: &str| {
        let request = support::client()
            .post(format!("{}{}", server.base_url(), path(BUSY_CHAT, "")))
            .header("apiKey", server.api_key())
            .header("x-connection-id", connection)
            .json(&json!({"text": text}));
        request.send().await.map(|response| response.status().as_u16())
    };
    let (ours, before) = (server.connection_id(), server.message_count(BUSY_CHAT).unwrap());
    send(ours, "a").await.unwrap_err();
    assert_eq!(server.message_count(BUSY_CHAT), Some(before + 1));
    for _ in 0..2 {
        assert_eq!(send(ours, "a").await.unwrap(), 409);
    }
    let refused = server.requests().pop().unwrap();
    assert_eq!(
        (refused.granted, refused.fault, refused.status),
        (false, None, Some(409))
    );
    assert_eq!(server.message_count(BUSY_CHAT), Some(before + 1));
    // Other requests are not affected.
    assert_eq!(send(ours, "b").await.unwrap(), 200);
    assert_ne!(send("conn_expired", "a").await.unwrap(), 409);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    server.inject(Fault::status(503));
    assert_eq!(send(ours, "a").await.unwrap(), 503);
    server.clear_faults();
    assert_eq!(send(ours, "a").await.unwrap(), 200);

    server.inject(Fault::close().then_refused(99));
    send(ours, "c").await.unwrap_err();
    assert_eq!(send(ours, "c").await.unwrap(), 500);
}

#[tokio::test]
async fn impossible_faults_give_500_and_the_reason() {
    for fault in [
        Fault::status(99),
        Fault::status(103),
        Fault::status(503).header("no name", "x"),
        Fault::stale().header("x", "\n"),
        Fault::redirect(302, "\n"),
        Fault::content_type("\n"),
        Fault::content_encoding("\n"),
        Fault::goaway(0),
        Fault::reset_stream(7),
    ] {
        let server = faulty(fault).await;
        let (status, body) = error(get_messages(&server, "").await.unwrap()).await;
        assert_eq!(status, 500);
        assert!(body["error"].as_str().unwrap().contains("is not possible"), "{body}");
    }
}
