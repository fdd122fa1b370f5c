//! Published test vectors, and deliveries signed by other libraries.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use ofauth_webhooks::{Scheme, Secret, Signer, VerifyError};
use support::{SECRET, verifier, verifier_at};

/// Id, time, body, secret and signature: the first is the example of the Standard Webhooks specification and of Svix's
/// documentation, the second the one in Svix's own tests.
const PUBLISHED: [(&str, u64, &str, &str, &str); 2] = [
    (
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1_614_265_330,
        r#"{"test": 2432232314}"#,
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    ),
    (
        "msg_27UH4WbU6Z5A5EzD8u03UvzRbpk",
        1_649_367_553,
        r#"{"email":"test@example.com","username":"test_user"}"#,
        "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD",
        "v1,tZ1I4/hDygAJgO5TYxiSd6Sd0kDW6hPenDe+bTa3Kkw=",
    ),
];

#[test]
fn published_signatures_are_made_and_accepted() {
    for (id, time, body, secret, signature) in PUBLISHED {
        let secret = Secret::new(secret).expect("a secret");
        for (scheme, prefix) in [(Scheme::Svix, "svix"), (Scheme::StandardWebhooks, "webhook")] {
            let headers = Signer::new(secret.clone())
                .sign(scheme, id, time, body.as_bytes())
                .expect("it signs");
            let expected = [
                (format!("{prefix}-id"), id.to_owned()),
                (format!("{prefix}-timestamp"), time.to_string()),
                (format!("{prefix}-signature"), signature.to_owned()),
            ];
            let made: Vec<_> = headers
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect();
            assert_eq!(made, expected);
            let verifier = verifier_at(secret.clone(), time);
            let delivery = verifier.verify(&expected, body.as_bytes()).expect("it is genuine");
            assert_eq!(
                (delivery.id(), delivery.sent_at(), delivery.scheme()),
                (Some(id), time, scheme)
            );
        }
    }
}

/// Made with OpenSSL: `printf '1614265330.{"test": 2432232314}' | openssl dgst -sha256 -hmac KEY`.
#[test]
fn signatures_of_the_other_scheme_are_taken_in_both_encodings_and_with_both_keys() {
    let body = br#"{"test": 2432232314}"#;
    for (key, hex) in OFAUTH {
        let bytes: Vec<u8> = (0..64)
            .step_by(2)
            .map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("digits"))
            .collect();
        let spellings = [
            (hex.to_owned(), Scheme::OfauthHex),
            (hex.to_uppercase(), Scheme::OfauthHex),
            (hex.replace('a', "A").replace('d', "D"), Scheme::OfauthHex),
            (STANDARD.encode(&bytes), Scheme::OfauthBase64),
            (STANDARD_NO_PAD.encode(&bytes), Scheme::OfauthBase64),
        ];
        for (signature, scheme) in spellings {
            for list in [
                format!("t=1614265330,v1={signature}"),
                format!("t=1614265330, v0=older, v1={signature}"),
                format!("v1={},t=1614265330,v1={signature}", "0".repeat(64)),
            ] {
                let headers = [("OFAuth-Signature", list.as_str())];
                let delivery = verifier_at(Secret::new(SECRET).expect("a secret"), 1_614_265_330);
                let delivery = delivery
                    .verify(&headers, body)
                    .unwrap_or_else(|error| panic!("{key}: {list}: {error}"));
                assert_eq!((delivery.id(), delivery.scheme()), (None, scheme));
            }
        }
    }
}

/// The key is the text of the secret, or the bytes that it encodes.
const OFAUTH: [(&str, &str); 2] = [
    (
        "text",
        "2e37df5d4a028c51a7f3133d64ae1e300d2c2c900f1b1d49d4369ad2530f8964",
    ),
    (
        "decoded",
        "e96203c6de850e7dc1fde7489ef6140b402d3a5a64fe250cd2eef9830fac1cef",
    ),
];

#[test]
fn base64_needs_no_padding_and_has_no_bits_to_spare() {
    let headers = Signer::new(Secret::new(SECRET).expect("a secret"))
        .sign(Scheme::Svix, "msg_1", 1_614_265_330, BODY)
        .expect("it signs");
    let padded = headers[2].1.clone();
    let bare = padded.trim_end_matches('=');
    let verifier = verifier_at(Secret::new(SECRET).expect("a secret"), 1_614_265_330);
    let taken = |signature: &str| {
        let mut headers = headers.clone();
        headers[2].1 = signature.to_owned();
        verifier.verify(&headers, BODY).is_ok()
    };
    assert!(taken(&padded) && taken(bare));
    let (rest, last) = bare.split_at(bare.len() - 1);
    let next = char::from(last.as_bytes()[0] + 1);
    assert!(!taken(&format!("{rest}{next}")) && !taken(rest) && !taken(&format!("{padded}=")));
}

#[test]
fn other_libraries_accept_our_signatures() {
    let now = std::time::UNIX_EPOCH.elapsed().expect("a time").as_secs();
    let others = standardwebhooks::Webhook::new(SECRET).expect("a secret");
    let headers = Signer::new(Secret::new(SECRET).expect("a secret"))
        .sign(Scheme::StandardWebhooks, "msg_1", now, BODY)
        .expect("it signs");
    others
        .verify(BODY, &support::header_map(&headers))
        .expect("it is genuine");
}

#[test]
fn signatures_of_other_libraries_are_accepted() {
    let others = standardwebhooks::Webhook::new(SECRET).expect("a secret");
    let signed_at = i64::try_from(support::NOW).expect("small");
    let signature = others.sign("msg_1", signed_at, BODY).expect("it signs");
    let time = support::NOW.to_string();
    for names in [
        ["Svix-Id", "SVIX-TIMESTAMP", "svix-signature"],
        ["Webhook-Id", "WEBHOOK-TIMESTAMP", "webhook-signature"],
    ] {
        let headers: Vec<_> = names.into_iter().zip(["msg_1", &time, &signature]).collect();
        verifier().verify(&headers, BODY).expect("it is genuine");
        let altered = [BODY, b" "].concat();
        let refused = verifier().verify(&headers, &altered).expect_err("it is altered");
        assert_eq!(refused, VerifyError::WrongSignature);
    }
}

const BODY: &[u8] = br#"{"type": "connection.expired", "data": {"connection": {"id": "conn_1"}}}"#;
