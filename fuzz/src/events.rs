//! Bodies of deliveries. Each is an event or an error, and neither shows its content.

use std::time::{Duration, UNIX_EPOCH};

use ofauth_webhooks::{Error, Payload, Scheme, Secret, Signer, Verifier};

#[test]
fn events() {
    bolero::check!(name = "events").for_each(check);
}

fn check(body: &[u8]) {
    const NOW: u64 = 1_767_225_600;
    let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").expect("a secret");
    let verifier = Verifier::new(secret.clone()).clock(|| UNIX_EPOCH + Duration::from_secs(NOW));
    let headers = Signer::new(secret)
        .sign(Scheme::OfauthHex, "-", NOW, body)
        .expect("it signs");
    match verifier.event(&headers, body) {
        Ok(event) => {
            assert_eq!(event.body(), body);
            let known = Payload::KNOWN.contains(&event.event_type());
            assert_eq!(known, !matches!(event.payload, Payload::Unknown(_)));
            assert!(event.id.starts_with("sha256-"));
            // `Debug` of an event redacts the connection.
            if let Payload::RealtimeChatMessageReceived(data) = &event.payload {
                assert!(!format!("{:?} {:?}", data.connection.id, data.event_body).contains("PLANTED"));
            }
        }
        Err(Error::Decode(error)) => {
            assert_eq!(error.body(), body);
            assert!(!error.to_string().contains("PLANTED"), "{error}");
        }
        Err(error) => panic!("the signature is valid: {error}"),
    }
}
