//! Deliveries, from a sender to a handler, over a socket.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{MethodRouter, post};
use ofauth_mock::{Attempt, Envelope, Outcome, Sent, WebhookSender, sample_event};
use ofauth_webhooks::{Payload, Scheme, Secret, SecretError, Signer, Verifier, VerifyError, Webhook, WebhookLayer};
use serde_json::json;
use tokio::net::TcpListener;

const SECRET: &str = "whsec_bm90IGEgc2VjcmV0IG9mIGFueW9uZQ==";
const NOW: u64 = 1_767_225_600;
const BODY: &[u8] = br#"{"type":"connection.expired","data":{"connection":{"id":"conn_1"}}}"#;

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(NOW)
}

fn secret() -> Secret {
    Secret::new(SECRET).expect("a secret")
}

fn verifier() -> Verifier {
    Verifier::new(secret()).clock(now)
}

fn signed(scheme: Scheme, body: &[u8]) -> Vec<(&'static str, String)> {
    Signer::new(secret())
        .sign(scheme, "msg_1", NOW, body)
        .expect("it signs")
}

/// Serves the handler behind a layer, and gives its address.
async fn serve(handler: MethodRouter) -> String {
    let app = Router::new().route("/webhooks", handler);
    let app = app.layer(WebhookLayer::new(verifier()));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
    let url = format!("http://{}/webhooks", listener.local_addr().expect("a bound socket"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

/// A handler that writes down which events it gets.
fn noting(seen: &Arc<Mutex<Vec<String>>>) -> MethodRouter {
    let seen = Arc::clone(seen);
    post(async move |Webhook(event): Webhook| {
        seen.lock().expect("no panic").push(event.event_type().to_owned());
    })
}

/// One that does not wait between attempts.
fn sender(url: &str, secret: Secret) -> WebhookSender {
    let sender = WebhookSender::new(url, secret).expect("an address");
    sender.wall_clock(now).pause(|_| std::future::ready(()))
}

async fn expired(sender: &WebhookSender) -> Sent {
    let event = "connection.expired";
    let data = sample_event(event).expect("an event");
    sender.send(event, &data).await.expect("it is signed")
}

fn statuses(sent: &Sent) -> Vec<u16> {
    let status = |attempt: &Attempt| match attempt.outcome {
        Outcome::Status(status) => status,
        ref other => panic!("{other}"),
    };
    sent.attempts.iter().map(status).collect()
}

/// `Svix-Id`
fn title_case(name: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..].to_lowercase();
    name.split('-').map(word).collect::<Vec<_>>().join("-")
}

/// Fault 17: headers were looked up in one letter case, and genuine deliveries refused that came in another.
#[tokio::test]
async fn a_genuine_delivery_is_taken_in_any_letter_case_of_its_headers() {
    for scheme in [Scheme::Svix, Scheme::StandardWebhooks, Scheme::OfauthHex] {
        for cased in [title_case, str::to_lowercase, str::to_uppercase] {
            let headers = signed(scheme, BODY).into_iter();
            let pairs: Vec<_> = headers.map(|(name, value)| (cased(name), value)).collect();
            let event = verifier().event(&pairs, BODY).expect("it is genuine");
            assert_eq!(event.event_type(), "connection.expired");
            let map: HashMap<_, _> = pairs.into_iter().collect();
            verifier().event(&map, BODY).expect("it is genuine");
        }
    }
    let url = serve(noting(&Arc::default())).await;
    let http = ofauth::Client::http_client_builder().http1_title_case_headers();
    let mut request = http.build().expect("a client").post(url).body(BODY);
    for (name, value) in signed(Scheme::Svix, BODY) {
        request = request.header(name, value);
    }
    assert_eq!(request.send().await.expect("an answer").status(), StatusCode::OK);
}

/// Fault 18: a forged delivery was answered with 200.
#[tokio::test]
async fn a_forged_delivery_is_refused_and_reaches_no_handler() {
    let seen = Arc::default();
    let url = serve(noting(&seen)).await;
    let other = Secret::new("whsec_YW5vdGhlciBzZWNyZXQ=").expect("a secret");
    assert_eq!(statuses(&expired(&sender(&url, other)).await), [401; 5]);
    assert!(seen.lock().expect("no panic").is_empty());
}

/// Fault 18: a delivery whose handler failed was answered with 200, did not come again, and was lost.
#[tokio::test]
async fn a_delivery_whose_handler_fails_comes_again() {
    let turns = Arc::new(Mutex::new(0));
    let handler = post(async move |Webhook(_): Webhook| {
        let mut turn = turns.lock().expect("no panic");
        *turn += 1;
        if *turn < 3 {
            Err(StatusCode::INTERNAL_SERVER_ERROR)
        } else {
            Ok(())
        }
    });
    let sent = expired(&sender(&serve(handler).await, secret())).await;
    assert_eq!((statuses(&sent), sent.is_delivered()), (vec![500, 500, 200], true));
}

/// Fault 19: an empty secret was taken, with which anyone can sign.
#[test]
fn an_empty_secret_is_refused() {
    for empty in ["", "whsec_"] {
        assert_eq!(Secret::new(empty).err(), Some(SecretError::Empty), "{empty}");
    }
    assert_eq!(Secret::plain("").err(), Some(SecretError::Empty));
}

/// Fault 19: a secret that is no Base64 was decoded to something else, or failed in the middle of a delivery.
#[test]
fn a_secret_that_is_no_base64_is_refused_before_any_delivery() {
    for text in ["whsec_planted!", "planted*secret", "whsec_cGxhbnRlZA"] {
        let error = Secret::new(text).expect_err("it is no Base64");
        assert_eq!(error, SecretError::NotBase64, "{text}");
        assert!(error.to_string().contains("expected `whsec_` and Base64"), "{error}");
        assert!(!format!("{error} {error:?}").contains(&text[6..]), "{error}");
    }
    // Who has a key in plain text says so; it then serves the scheme that takes one, and no other.
    let plain = Verifier::new(Secret::plain("planted*secret").expect("a secret")).clock(now);
    let headers = signed(Scheme::Svix, BODY);
    assert_eq!(plain.verify(&headers, BODY), Err(VerifyError::NoSecret));
}

/// Fault 20: events in the documented envelope were dropped with a 200; one of the two schemes was not known, nor were
/// disconnections and what comes in real time.
#[tokio::test]
async fn every_event_reaches_the_handler_in_either_envelope_and_scheme() {
    let events: Vec<_> = Payload::KNOWN.iter().copied().chain(["invoice.paid"]).collect();
    for event in ["connection.disconnected", "realtime.chat_message.received"] {
        assert!(Payload::KNOWN.contains(&event), "{event}");
    }
    for scheme in [
        Scheme::Svix,
        Scheme::StandardWebhooks,
        Scheme::OfauthHex,
        Scheme::OfauthBase64,
    ] {
        for envelope in [Envelope::Documented, Envelope::Sdk] {
            let seen = Arc::default();
            let sender = sender(&serve(noting(&seen)).await, secret());
            let sender = sender.scheme(scheme).envelope(envelope);
            for event in &events {
                let data = sample_event(event).unwrap_or(json!({"invoice": 7}));
                let sent = sender.send(event, &data).await.expect("it is signed");
                assert_eq!(statuses(&sent), [200], "{event} {scheme:?} {envelope:?}");
            }
            assert_eq!(*seen.lock().expect("no panic"), events, "{scheme:?} {envelope:?}");
        }
    }
}

/// Fault 20: the same, with what the event holds.
#[test]
fn an_event_of_an_unknown_type_keeps_its_data() {
    let body = br#"{"type":"invoice.paid","data":{"invoice":7}}"#;
    let event = verifier().event(&signed(Scheme::Svix, body), body).expect("an event");
    let Payload::Unknown(unknown) = event.payload else {
        panic!("it is not known")
    };
    assert_eq!(
        (unknown.event_type(), unknown.data()),
        ("invoice.paid", &json!({"invoice": 7}))
    );
}
