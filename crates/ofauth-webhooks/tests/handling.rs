//! Deliveries handled over a real socket.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::HashMap;
use std::net::SocketAddr;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use axum::Router;
use axum::extract::State;
use axum::routing::post;
use http::StatusCode;
use ofauth_webhooks::replay::{Claim, InMemory, ReplayGuard};
use ofauth_webhooks::{Backlog, NoRoom, Scheme, Verified, Verifier, Webhook, WebhookLayer};
use support::{NOW, SCHEMES, signed, signed_at, verifier};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Notify, Semaphore};

async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

fn request(headers: &[(&'static str, String)], body: &[u8], announced: usize) -> Vec<u8> {
    let mut bytes =
        format!("POST /webhooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: {announced}\r\n");
    for (name, value) in headers {
        bytes.push_str(&format!("{name}: {value}\r\n"));
    }
    [bytes.as_bytes(), b"\r\n", body].concat()
}

/// Status and body of the response.
async fn send(address: SocketAddr, headers: &[(&'static str, String)], body: &[u8]) -> (u16, String) {
    exchange(address, &request(headers, body, body.len())).await
}

async fn exchange(address: SocketAddr, request: &[u8]) -> (u16, String) {
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream.write_all(request).await.expect("it reads");
    let mut response = String::new();
    stream.read_to_string(&mut response).await.expect("it responds");
    let status = response
        .get(9..12)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let body = response.split_once("\r\n\r\n").expect("a body").1;
    (status, body.to_owned())
}

fn body(number: usize) -> Vec<u8> {
    format!(r#"{{"type":"connection.expired","data":{{"connection":{{"id":"conn_{number}"}}}}}}"#).into_bytes()
}

fn app<G: ReplayGuard>(layer: WebhookLayer<G>, handler: axum::routing::MethodRouter) -> Router {
    Router::new().route("/webhooks", handler).layer(layer)
}

#[tokio::test]
async fn only_a_genuine_event_reaches_the_handler() {
    let handled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&handled);
    let handler = post(async move |Webhook(event): Webhook| {
        count.fetch_add(1, Ordering::Relaxed);
        event.id
    });
    let address = serve(app(WebhookLayer::new(verifier()).body_limit(200), handler)).await;
    let genuine = body(1);
    for (number, scheme) in SCHEMES.into_iter().enumerate() {
        let headers = signed(scheme, &format!("msg_{number}"), &body(number));
        assert_eq!(send(address, &headers, &body(number)).await.0, 200, "{scheme:?}");
    }
    let headers = signed(Scheme::Svix, "msg_9", &genuine);
    let altered = send(address, &headers, &body(2)).await;
    assert_eq!(altered, (401, "the signature does not match the body\n".to_owned()));
    let unsigned = send(address, &[], &genuine).await;
    assert_eq!(unsigned.0, 401);
    let stale = signed_at(Scheme::Svix, "msg_9", NOW - 301, &genuine);
    let stale = send(address, &stale, &genuine).await;
    assert_eq!(
        stale,
        (
            401,
            "the delivery was signed 301 s ago; expected at most 300 s\n".to_owned()
        )
    );
    let other = br#"{"hello":1}"#;
    let other = send(address, &signed(Scheme::Svix, "msg_9", other), other).await;
    assert_eq!(
        other,
        (
            400,
            "cannot deserialize the event: neither `type` nor `eventType` is present\n".to_owned()
        )
    );
    let long = [b' '; 201];
    let long = send(address, &signed(Scheme::Svix, "msg_9", &long), &long).await;
    assert_eq!(long, (413, "the body is longer than 200 bytes\n".to_owned()));
    let twice = [headers.clone(), headers[..1].to_vec()].concat();
    assert_eq!(send(address, &twice, &genuine).await.0, 401);
    assert_eq!(handled.load(Ordering::Relaxed), SCHEMES.len());
}

#[tokio::test]
async fn a_body_without_length_is_capped_too_and_one_that_ends_early_is_refused() {
    let handler = post(async |Webhook(event): Webhook| event.id);
    let address = serve(app(WebhookLayer::new(verifier()).body_limit(1000), handler)).await;
    let chunk = format!("200\r\n{}\r\n", "x".repeat(512));
    let head = "POST /webhooks HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
    let endless = format!("{head}{chunk}{chunk}");
    assert_eq!(exchange(address, endless.as_bytes()).await.0, 413);
    let genuine = body(1);
    let truncated = request(&signed(Scheme::Svix, "msg_1", &genuine), &genuine, genuine.len() + 1);
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream.write_all(&truncated).await.expect("it reads");
    stream.shutdown().await.expect("it is open");
    let mut response = String::new();
    stream
        .read_to_string(&mut response)
        .await
        .expect("it responds or hangs up");
    assert!(
        response.is_empty() || response.starts_with("HTTP/1.1 400 "),
        "{response}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_deliveries_at_once_one_in_ten_repeated_are_each_handled_once() {
    const EVENTS: usize = 10_000;
    let handled = Arc::new(Mutex::new(HashMap::<String, usize>::new()));
    let count = Arc::clone(&handled);
    let handler = post(async move |Webhook(event): Webhook| {
        tokio::task::yield_now().await;
        *count.lock().expect("no panic").entry(event.id).or_default() += 1;
    });
    let address = serve(app(WebhookLayer::new(verifier()), handler)).await;
    // As many as the system has sockets for.
    let sockets = Arc::new(Semaphore::new(200));
    let mut deliveries = tokio::task::JoinSet::new();
    for number in (0..EVENTS).flat_map(|number| std::iter::repeat_n(number, 1 + usize::from(number % 10 == 0))) {
        let sockets = Arc::clone(&sockets);
        deliveries.spawn(async move {
            let _socket = sockets.acquire_owned().await;
            let scheme = SCHEMES[number % SCHEMES.len()];
            let headers = signed(scheme, &format!("msg_{number}"), &body(number));
            send(address, &headers, &body(number)).await.0
        });
    }
    let statuses = deliveries.join_all().await;
    assert_eq!(statuses.len(), EVENTS + EVENTS / 10);
    assert!(statuses.iter().all(|status| *status == 200));
    let handled = handled.lock().expect("no panic");
    assert_eq!((handled.len(), handled.values().max()), (EVENTS, Some(&1)));
}

#[tokio::test]
async fn a_failed_event_is_delivered_again() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let handler = post(
        async move |Webhook(_): Webhook| match count.fetch_add(1, Ordering::Relaxed) {
            0 => Err(StatusCode::INTERNAL_SERVER_ERROR),
            1 => Err(StatusCode::CONFLICT),
            2 => panic!("a bug in the handler"),
            _ => Ok(StatusCode::NO_CONTENT),
        },
    );
    let address = serve(app(WebhookLayer::new(verifier()), handler)).await;
    let headers = signed(Scheme::Svix, "msg_1", &body(1));
    assert_eq!(send(address, &headers, &body(1)).await.0, 500);
    assert_eq!(send(address, &headers, &body(1)).await.0, 409);
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream
        .write_all(&request(&headers, &body(1), body(1).len()))
        .await
        .expect("it reads");
    let mut response = Vec::new();
    // The connection closes without a response.
    let _ = stream.read_to_end(&mut response).await;
    assert!(response.is_empty());
    assert_eq!(send(address, &headers, &body(1)).await.0, 204);
    assert_eq!(
        send(address, &headers, &body(1)).await,
        (200, "the event was already handled\n".to_owned())
    );
    assert_eq!(attempts.load(Ordering::Relaxed), 4);
}

#[tokio::test]
async fn a_duplicate_waits_for_the_first_delivery() {
    let (attempts, go) = (Arc::new(AtomicUsize::new(0)), Arc::new(Notify::new()));
    let (count, wait) = (Arc::clone(&attempts), Arc::clone(&go));
    let handler = post(async move |Webhook(_): Webhook| {
        if count.fetch_add(1, Ordering::Relaxed) == 0 {
            wait.notified().await;
            return StatusCode::BAD_GATEWAY;
        }
        StatusCode::OK
    });
    let address = serve(app(WebhookLayer::new(verifier()), handler)).await;
    let headers = signed(Scheme::Svix, "msg_1", &body(1));
    let first = tokio::spawn({
        let headers = headers.clone();
        async move { send(address, &headers, &body(1)).await.0 }
    });
    while attempts.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    let second = tokio::spawn(async move { send(address, &headers, &body(1)).await.0 });
    go.notify_one();
    assert_eq!((first.await.ok(), second.await.ok()), (Some(502), Some(200)));
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn a_sender_that_hangs_up_does_not_keep_the_event() {
    let attempts = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&attempts);
    let handler = post(async move |Webhook(_): Webhook| {
        if count.fetch_add(1, Ordering::Relaxed) == 0 {
            std::future::pending::<()>().await;
        }
    });
    let address = serve(app(WebhookLayer::new(verifier()), handler)).await;
    let headers = signed(Scheme::Svix, "msg_1", &body(1));
    let mut stream = TcpStream::connect(address).await.expect("it listens");
    stream
        .write_all(&request(&headers, &body(1), body(1).len()))
        .await
        .expect("it reads");
    while attempts.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    drop(stream);
    assert_eq!(send(address, &headers, &body(1)).await.0, 200);
    assert_eq!(attempts.load(Ordering::Relaxed), 2);
}

#[tokio::test]
async fn without_a_layer_the_extractor_verifies_and_does_not_deduplicate() {
    let handler = post(async |State(_): State<Verifier>, Verified(event): Verified| event.id);
    let address = serve(Router::new().route("/webhooks", handler).with_state(verifier())).await;
    let headers = signed(Scheme::Svix, "msg_1", &body(1));
    for _ in 0..2 {
        assert_eq!(send(address, &headers, &body(1)).await, (200, "msg_1".to_owned()));
    }
    assert_eq!(send(address, &headers, &body(2)).await.0, 401);
    let unlayered = serve(Router::new().route("/webhooks", post(async |Webhook(event): Webhook| event.id))).await;
    let (status, why) = send(unlayered, &headers, &body(1)).await;
    assert!(status == 500 && why.contains("WebhookLayer"), "{status} {why}");
}

#[tokio::test]
async fn a_failed_or_full_guard_asks_for_a_retry() {
    struct Broken;
    impl ReplayGuard for Broken {
        type Error = std::io::Error;
        async fn claim(&self, _: &str) -> Result<Claim, Self::Error> {
            Err(std::io::Error::other("the store is down"))
        }
        async fn done(&self, _: &str) {}
        fn release(&self, _: &str) {}
    }
    let handler = || post(async |Webhook(event): Webhook| event.id);
    let headers = signed(Scheme::Svix, "msg_1", &body(1));
    let broken = serve(app(WebhookLayer::guarded(verifier(), Broken), handler())).await;
    assert_eq!(
        send(broken, &headers, &body(1)).await,
        (503, "the replay guard failed\n".to_owned())
    );
    let full = InMemory::new().capacity(NonZeroUsize::MIN);
    assert_eq!(full.claim("other").await, Ok(Claim::Granted));
    let full = serve(app(WebhookLayer::guarded(verifier(), full), handler())).await;
    assert_eq!(send(full, &headers, &body(1)).await.0, 503);
}

#[tokio::test]
async fn memory_is_bounded_and_forgets_in_time() {
    let started = Instant::now();
    let elapsed = Arc::new(Mutex::new(Duration::ZERO));
    let clock = Arc::clone(&elapsed);
    let guard = InMemory::new()
        .capacity(NonZeroUsize::new(2).expect("two"))
        .time_to_live(Duration::from_secs(60))
        .clock(move || started + *clock.lock().expect("no panic"));
    for id in ["a", "b"] {
        assert_eq!(guard.claim(id).await, Ok(Claim::Granted));
        guard.done(id).await;
        // A handled event cannot be released.
        guard.release(id);
        assert_eq!(guard.claim(id).await, Ok(Claim::Done));
    }
    // The earliest is evicted.
    assert_eq!(guard.claim("c").await, Ok(Claim::Granted));
    guard.done("c").await;
    assert_eq!((guard.len(), guard.claim("b").await), (2, Ok(Claim::Done)));
    *elapsed.lock().expect("no panic") = Duration::from_secs(59);
    assert_eq!(guard.claim("c").await, Ok(Claim::Done));
    *elapsed.lock().expect("no panic") = Duration::from_secs(60);
    assert_eq!(guard.claim("c").await, Ok(Claim::Granted));
    assert_eq!(guard.len(), 1);
    guard.release("c");
    assert!(guard.is_empty());
    assert_eq!(
        format!("{guard:?}"),
        "InMemory { events: 0, capacity: 2, time_to_live: 60s, .. }"
    );
}

#[tokio::test]
async fn a_backlog_works_after_the_response_and_is_drained() {
    let (backlog, go) = (Backlog::new(1), Arc::new(Notify::new()));
    let worked = Arc::new(AtomicUsize::new(0));
    let (queue, wait, count) = (backlog.clone(), Arc::clone(&go), Arc::clone(&worked));
    let handler = post(async move |Webhook(_): Webhook| {
        let (wait, count) = (Arc::clone(&wait), Arc::clone(&count));
        queue.accept(async move {
            wait.notified().await;
            count.fetch_add(1, Ordering::Relaxed);
        })?;
        Ok::<_, NoRoom>(StatusCode::ACCEPTED)
    });
    let address = serve(app(WebhookLayer::new(verifier()), handler)).await;
    let deliver = async |number: usize| {
        let headers = signed(Scheme::Svix, &format!("msg_{number}"), &body(number));
        send(address, &headers, &body(number)).await.0
    };
    assert_eq!((deliver(1).await, worked.load(Ordering::Relaxed)), (202, 0));
    // The backlog is full: the event is refused, and accepted on retry.
    assert_eq!(deliver(2).await, 503);
    go.notify_one();
    while worked.load(Ordering::Relaxed) == 0 {
        tokio::task::yield_now().await;
    }
    assert_eq!(deliver(2).await, 202);
    go.notify_one();
    backlog.drain().await;
    assert_eq!(worked.load(Ordering::Relaxed), 2);
    assert_eq!(deliver(3).await, 503);
    backlog.drain().await;
}
