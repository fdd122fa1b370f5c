//! Webhook deliveries from a sender to a handler, over a socket.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::routing::post;
use ofauth_mock::{Attempt, Envelope, Outcome, WebhookSender, sample_event};
use ofauth_webhooks::{Payload, Scheme, Secret, Verifier, Webhook, WebhookLayer};
use serde_json::json;
use tokio::net::TcpListener;

fn secret() -> Secret {
    Secret::new("whsec_bm90IGEgc2VjcmV0IG9mIGFueW9uZQ==").expect("a secret")
}

/// Serves a handler that writes down which events it gets, and gives its address.
async fn serve(seen: &Arc<Mutex<Vec<String>>>) -> String {
    let seen = Arc::clone(seen);
    let handler = post(async move |Webhook(event): Webhook| {
        seen.lock().expect("no panic").push(event.event_type().to_owned());
    });
    let app = Router::new().route("/webhooks", handler);
    let app = app.layer(WebhookLayer::new(Verifier::new(secret())));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
    let url = format!("http://{}/webhooks", listener.local_addr().expect("a bound socket"));
    tokio::spawn(async move { axum::serve(listener, app).await });
    url
}

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
            let sender = WebhookSender::new(&serve(&seen).await, secret()).expect("an address");
            let sender = sender.scheme(scheme).envelope(envelope);
            for event in &events {
                let data = sample_event(event).unwrap_or(json!({"invoice": 7}));
                let sent = sender.send(event, &data).await.expect("it is signed");
                let first: Vec<_> = sent.attempts.iter().map(|Attempt { outcome, .. }| outcome).collect();
                assert!(
                    matches!(first[..], [Outcome::Status(200)]),
                    "{event} {scheme:?} {envelope:?}: {first:?}"
                );
            }
            assert_eq!(*seen.lock().expect("no panic"), events, "{scheme:?} {envelope:?}");
        }
    }
}
