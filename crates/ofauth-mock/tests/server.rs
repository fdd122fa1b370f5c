//! Stop and restart, delays, and the wall clock.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::time::{Duration, SystemTime};

use ofauth_mock::{BUSY_CHAT, Fault, MockServer, RateLimit};
use support::{client, get_messages, path};
use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::time::Instant;

#[tokio::test(flavor = "multi_thread")]
async fn a_stopped_server_refuses_and_comes_back() {
    let server = MockServer::start().await.unwrap();
    let address = server.base_url().trim_start_matches("http://").to_owned();
    server.arrive(BUSY_CHAT, 1);
    server.inject(Fault::status(503));
    for round in 1..=3 {
        let mut idle = TcpStream::connect(&address).await.unwrap();
        while server.connection_count() < round {
            tokio::task::yield_now().await;
        }
        server.stop().await.unwrap();
        assert_eq!(idle.read(&mut [0]).await.unwrap(), 0);
        let refused = TcpStream::connect(&address).await.unwrap_err();
        assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
        server.stop().await.unwrap();

        server.restart().await.unwrap();
        server.restart().await.unwrap();
    }
    // The state is kept.
    assert_eq!(server.message_count(BUSY_CHAT), Some(251));
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 503);
    assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
}

#[tokio::test]
async fn stopping_aborts_requests_in_progress() {
    let server = MockServer::start().await.unwrap();
    server.inject(Fault::silence());
    let (response, ()) = tokio::join!(get_messages(&server, ""), async {
        while server.request_count() == 0 {
            tokio::task::yield_now().await;
        }
        server.stop().await.unwrap();
    });
    response.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn latency() {
    let second = Duration::from_secs(1);
    let server = MockServer::builder().latency(second).start().await.unwrap();
    let start = Instant::now();
    get_messages(&server, "").await.unwrap();
    assert!(start.elapsed() >= second);
    server.set_latency(60 * second);
    get_messages(&server, "").await.unwrap();
    assert!(start.elapsed() >= 61 * second);
}

#[tokio::test]
async fn the_wall_clock_jumps() {
    let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
    let server = MockServer::builder().wall_clock(move || now).start().await.unwrap();
    for (ahead, expected) in [
        (0, "Sun, 06 Nov 1994 08:49:37 GMT"),
        (86_400, "Mon, 07 Nov 1994 08:49:37 GMT"),
        (-86_400, "Sat, 05 Nov 1994 08:49:37 GMT"),
        // This time cannot be expressed as a date.
        (i64::MIN, ""),
    ] {
        server.set_clock_ahead(ahead);
        let response = get_messages(&server, "").await.unwrap();
        let unknown = client().get(server.base_url()).send().await.unwrap();
        for response in [response, unknown] {
            let date = response.headers().get("date");
            assert_eq!(date.map_or("", |date| date.to_str().unwrap()), expected);
        }
    }
}

#[tokio::test]
async fn more_connections_have_rate_limits_of_their_own() {
    let limit = RateLimit::per_minute(1, 5);
    let server = MockServer::builder()
        .connections(2)
        .rate_limit(limit)
        .start()
        .await
        .unwrap();
    for (connection, status, remaining) in [
        ("conn_0001", 200, "4"),
        ("conn_0001", 200, "3"),
        ("conn_0002", 200, "4"),
        ("conn_demo", 200, "4"),
        ("conn_0003", 401, ""),
    ] {
        let request = client()
            .get(format!("{}{}", server.base_url(), path(BUSY_CHAT, "")))
            .header("apiKey", server.api_key())
            .header("x-connection-id", connection);
        let response = request.send().await.unwrap();
        assert_eq!(response.status(), status);
        let left = response.headers().get("x-ratelimit-remaining");
        assert_eq!(left.map_or("", |left| left.to_str().unwrap()), remaining);
    }
}
