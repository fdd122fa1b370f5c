//! Delayed, slow and stalled responses. The runtime's paused clock advances when all tasks are idle.

use std::time::Duration;

use ofauth_mock::{Fault, MockServer};
use tokio::io::AsyncReadExt;
use tokio::time::{Instant, timeout};

use crate::support::get_messages;
use crate::{faulty, raw};

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test(start_paused = true)]
async fn delay() {
    for (fault, status) in [(Fault::delay(HOUR), 200), (Fault::status(503).after(HOUR), 503)] {
        let server = faulty(fault).await;
        let start = Instant::now();
        assert_eq!(get_messages(&server, "").await.unwrap().status(), status);
        assert!(start.elapsed() >= HOUR);
    }
}

/// Whether nothing more comes in an hour.
async fn is_silent(stream: &mut tokio::net::TcpStream) -> bool {
    timeout(HOUR, stream.read_u8()).await.is_err()
}

async fn arrived(server: &MockServer) {
    while server.requests().first().is_none_or(|request| !request.whole) {
        tokio::task::yield_now().await;
    }
}

#[tokio::test(start_paused = true)]
async fn silence() {
    let server = faulty(Fault::silence()).await;
    let mut stream = raw::ask(&server).await;
    arrived(&server).await;
    assert!(is_silent(&mut stream).await);
    let request = &server.requests()[0];
    assert_eq!((request.status, request.granted), (None, false));
}

#[tokio::test(start_paused = true)]
async fn slow_head() {
    let server = faulty(Fault::slow_head()).await;
    let mut stream = raw::ask(&server).await;
    let start = Instant::now();
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(char::from(stream.read_u8().await.unwrap()));
    }
    assert!(start.elapsed() >= Duration::from_secs(head.len() as u64 - 1));
    let (_, body) = head.split_at(head.len());
    assert!(body.is_empty());
    let (body, end) = raw::read(stream).await;
    assert_eq!(end.unwrap(), raw::announced(&head));
    serde_json::from_str::<serde_json::Value>(&body).unwrap();
}

#[tokio::test(start_paused = true)]
async fn slow_body() {
    for (fault, interval) in [
        (Fault::slow_body(), Duration::from_secs(1)),
        (Fault::slow_body().interval(HOUR), HOUR),
    ] {
        let server = faulty(fault).await;
        let start = Instant::now();
        let response = get_messages(&server, "query=zebra").await.unwrap();
        let announced = response.content_length().unwrap();
        let body = response.text().await.unwrap();
        assert_eq!(body.len() as u64, announced);
        assert!(start.elapsed() >= interval * (body.len() as u32 - 1));
        // The connection is still usable.
        assert_eq!(get_messages(&server, "").await.unwrap().status(), 200);
    }
}

#[tokio::test(start_paused = true)]
async fn stall() {
    let server = faulty(Fault::stall(50)).await;
    let mut stream = raw::ask(&server).await;
    let mut received = Vec::new();
    while !received.ends_with(b"\r\n\r\n") {
        received.push(stream.read_u8().await.unwrap());
    }
    assert!(raw::announced(&String::from_utf8(received).unwrap()) > 50);
    stream.read_exact(&mut [0; 50]).await.unwrap();
    assert!(is_silent(&mut stream).await);
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
