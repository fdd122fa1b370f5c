//! Webhooks that the mock delivers.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use ofauth_mock::{BUSY_CHAT, Envelope, Outcome, SendError, WebhookSender, sample_event};
use ofauth_webhooks::{Payload, Scheme, Secret, Verifier, Webhook, WebhookLayer};
use serde_json::{Value, json};
use tokio::net::TcpListener;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const NOW: u64 = 1_767_225_600;

fn secret() -> Secret {
    Secret::new(SECRET).expect("a secret")
}

fn expired(connection: &str) -> Value {
    json!({"connection": {"id": connection, "status": "expired"}})
}

async fn serve(app: Router) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    tokio::spawn(async move { axum::serve(listener, app).await });
    address
}

/// A sender whose clock advances a second per reading, and whose delays are recorded and skipped.
fn sender(url: &str) -> (WebhookSender, Arc<Mutex<Vec<u64>>>) {
    let waits = Arc::new(Mutex::new(Vec::new()));
    let (noted, seconds) = (Arc::clone(&waits), AtomicU64::new(NOW));
    let sender = WebhookSender::new(url, secret())
        .expect("an address")
        .wall_clock(move || UNIX_EPOCH + Duration::from_secs(seconds.fetch_add(1, Ordering::Relaxed)))
        .pause(move |duration| {
            noted.lock().expect("no panic").push(duration.as_secs());
            std::future::ready(())
        });
    (sender, waits)
}

fn layer() -> WebhookLayer {
    WebhookLayer::new(Verifier::new(secret()).clock(|| UNIX_EPOCH + Duration::from_secs(NOW)))
}

#[tokio::test]
async fn an_event_is_retried_until_it_is_accepted() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&seen);
    let handler = post(async move |headers: HeaderMap, Webhook(event): Webhook| {
        let Payload::ConnectionExpired(data) = &event.payload else {
            panic!("{event:?}")
        };
        assert_eq!(data.connection.id.as_str(), "conn_demo");
        let mut seen = note.lock().expect("no panic");
        seen.push((event.id, event.sent_at, headers["content-type"].clone()));
        [StatusCode::BAD_GATEWAY, StatusCode::FOUND, StatusCode::NO_CONTENT][seen.len() - 1]
    });
    let address = serve(Router::new().route("/hooks", handler).layer(layer())).await;
    let (sender, waits) = sender(&format!("http://{address}/hooks?team=1"));
    let sent = sender
        .send("connection.expired", &expired("conn_demo"))
        .await
        .expect("it signs");
    assert!(sent.is_delivered());
    let outcomes: Vec<_> = sent.attempts.iter().map(|attempt| attempt.outcome.clone()).collect();
    assert_eq!(
        outcomes,
        [Outcome::Status(502), Outcome::Status(302), Outcome::Status(204)]
    );
    // The id stays and each attempt is signed again; the first timestamp is in the body.
    let seen = seen.lock().expect("no panic");
    let expected = (1..=3).map(|second| ("msg_mock_000001".to_owned(), NOW + second));
    assert!(seen.iter().map(|(id, time, _)| (id.clone(), *time)).eq(expected));
    assert!(seen.iter().all(|(_, _, media_type)| media_type == "application/json"));
    assert_eq!(*waits.lock().expect("no panic"), [5, 10]);
}

#[tokio::test]
async fn after_five_attempts_it_is_given_up() {
    let address = serve(Router::new().route("/", post(async || StatusCode::INTERNAL_SERVER_ERROR))).await;
    let (sender, waits) = sender(&format!("http://{address}"));
    let sent = sender
        .send("connection.expired", &expired("conn_demo"))
        .await
        .expect("it signs");
    assert!(!sent.is_delivered());
    assert_eq!(sent.attempts.len(), 5);
    assert_eq!(*waits.lock().expect("no panic"), [5, 10, 20, 40]);
}

#[tokio::test(start_paused = true)]
async fn a_receiver_that_times_out_or_refuses_is_a_failure() {
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = silent.local_addr().expect("it is bound");
    let (sender, _) = sender(&format!("http://{address}"));
    let sender = sender.attempts(2);
    let sent = sender
        .send("connection.expired", &expired("conn_demo"))
        .await
        .expect("it signs");
    assert!(sent.attempts.iter().all(|attempt| attempt.outcome == Outcome::TimedOut));
    assert_eq!(sent.attempts.len(), 2);
    drop(silent);
    let sent = sender
        .send("connection.expired", &expired("conn_demo"))
        .await
        .expect("it signs");
    assert!(
        matches!(&sent.attempts[1].outcome, Outcome::Failed(why) if why.contains("refused")),
        "{sent:?}"
    );
}

#[tokio::test]
async fn every_scheme_and_envelope_is_understood() {
    let handled = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&handled);
    let handler = post(async move |Webhook(event): Webhook| {
        assert_eq!(event.live.is_some(), event.timestamp.is_none());
        assert!(event.timestamp.is_none_or(|time| time.starts_with("2026-01-01T00:00:")));
        count.fetch_add(1, Ordering::Relaxed);
    });
    let address = serve(Router::new().route("/", handler).layer(layer())).await;
    for scheme in [
        Scheme::Svix,
        Scheme::StandardWebhooks,
        Scheme::OfauthHex,
        Scheme::OfauthBase64,
    ] {
        for envelope in [Envelope::Documented, Envelope::Sdk] {
            let (sender, _) = sender(&format!("http://{address}"));
            let sender = sender.scheme(scheme).envelope(envelope);
            let id = format!("msg_{scheme:?}_{envelope:?}");
            let data = expired(&id);
            let sent = sender
                .send_as(&id, "connection.expired", &data)
                .await
                .expect("it signs");
            assert!(sent.is_delivered() && sent.attempts.len() == 1, "{sent:?}");
            // A duplicate is acknowledged and not handled.
            let again = sender
                .send_as(&id, "connection.expired", &data)
                .await
                .expect("it signs");
            assert!(again.is_delivered());
        }
    }
    // Without an id in the scheme, another timestamp means another event.
    let repeated_without_id = 4;
    assert_eq!(handled.load(Ordering::Relaxed), 8 + repeated_without_id);
}

#[tokio::test]
async fn events_of_a_connection_keep_their_order() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&seen);
    let handler = post(async move |Webhook(event): Webhook| {
        let mut seen = note.lock().expect("no panic");
        seen.push(event.id);
        if seen.len() == 1 {
            StatusCode::SERVICE_UNAVAILABLE
        } else {
            StatusCode::OK
        }
    });
    let address = serve(Router::new().route("/", handler).layer(layer())).await;
    let (sender, _) = sender(&format!("http://{address}"));
    let data = expired("conn_demo");
    let (first, second) = tokio::join!(
        sender.send("connection.updated", &data),
        sender.send("connection.expired", &data)
    );
    assert_eq!(
        (
            first.expect("it signs").attempts.len(),
            second.expect("it signs").attempts.len()
        ),
        (2, 1)
    );
    assert_eq!(
        *seen.lock().expect("no panic"),
        ["msg_mock_000001", "msg_mock_000001", "msg_mock_000002"]
    );
}

#[tokio::test]
async fn an_address_that_is_none_is_refused() {
    for url in ["", "localhost", "https://127.0.0.1", "ftp://127.0.0.1", "http://"] {
        assert_eq!(WebhookSender::new(url, secret()).err(), Some(SendError::Url), "{url}");
    }
    let (sender, _) = sender("http://127.0.0.1:1");
    assert!(matches!(
        sender.send_as("a b", "a", &Value::Null).await,
        Err(SendError::Sign(_))
    ));
    assert!(!format!("{sender:?}").contains("MfKQ"));
}

#[tokio::test]
async fn every_known_event_has_a_sample_that_decodes() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&seen);
    let handler = post(async move |Webhook(event): Webhook| {
        assert!(!matches!(event.payload, Payload::Unknown(_)), "{event:?}");
        note.lock().expect("no panic").push(event.event_type().to_owned());
    });
    let address = serve(Router::new().route("/", handler).layer(layer())).await;
    let (sender, _) = sender(&format!("http://{address}"));
    for name in Payload::KNOWN {
        let data = sample_event(name).unwrap_or_else(|| panic!("no sample of {name}"));
        assert!(
            sender.send(name, &data).await.expect("it signs").is_delivered(),
            "{name}"
        );
    }
    assert_eq!(*seen.lock().expect("no panic"), Payload::KNOWN);
    assert_eq!(sample_event("realtime.story.posted"), None);
}

#[test]
fn a_new_message_has_the_fields_that_the_documentation_shows() {
    let data = sample_event("realtime.chat_message.received").expect("a sample");
    let message = &data["eventBody"];
    assert_eq!(message["fromUser"]["id"], BUSY_CHAT);
    assert_eq!(message["mediaCount"], 0);
    for field in ["id", "text", "createdAt", "media", "previews"] {
        assert!(!message[field].is_null(), "{field}");
    }
}
