//! A verifier with a fixed clock, and signed headers.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use ofauth_webhooks::{Scheme, Secret, Signer, Verifier};

pub(crate) const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
pub(crate) const NOW: u64 = 1_767_225_600;

pub(crate) const SCHEMES: [Scheme; 4] = [
    Scheme::Svix,
    Scheme::StandardWebhooks,
    Scheme::OfauthHex,
    Scheme::OfauthBase64,
];

pub(crate) fn secret() -> Secret {
    Secret::new(SECRET).expect("a secret")
}

pub(crate) fn verifier() -> Verifier {
    verifier_at(secret(), NOW)
}

pub(crate) fn verifier_at(secret: Secret, seconds: u64) -> Verifier {
    Verifier::new(secret).clock(move || UNIX_EPOCH + Duration::from_secs(seconds))
}

/// Headers of a delivery that is signed now.
pub(crate) fn signed(scheme: Scheme, id: &str, body: &[u8]) -> Vec<(&'static str, String)> {
    signed_at(scheme, id, NOW, body)
}

pub(crate) fn signed_at(scheme: Scheme, id: &str, seconds: u64, body: &[u8]) -> Vec<(&'static str, String)> {
    Signer::new(secret()).sign(scheme, id, seconds, body).expect("it signs")
}

pub(crate) fn header_map(headers: &[(&'static str, String)]) -> HeaderMap {
    let entries = headers.iter().map(|(name, value)| {
        let name = HeaderName::from_bytes(name.as_bytes()).expect("a name");
        (name, HeaderValue::from_str(value).expect("a value"))
    });
    entries.collect()
}
