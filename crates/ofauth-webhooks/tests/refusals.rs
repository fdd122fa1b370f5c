//! Rejected deliveries, and their errors.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::{BTreeMap, HashMap};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ofauth_webhooks::{Headers, Scheme, Secret, Signer, Verifier, VerifyError};
use proptest::prelude::*;
use support::{NOW, SCHEMES, header_map, secret, signed, signed_at, verifier};

const BODY: &[u8] = br#"{"type":"connection.expired","data":{"connection":{"id":"conn_1"}}}"#;

fn refused(headers: &impl Headers) -> VerifyError {
    verifier().verify(headers, BODY).expect_err("it is refused")
}

#[test]
fn headers_come_in_any_form_and_case() {
    for scheme in SCHEMES {
        let pairs = signed(scheme, "msg_1", BODY);
        let upper: Vec<_> = pairs
            .iter()
            .map(|(name, value)| (name.to_uppercase(), value.as_bytes()))
            .collect();
        let hashed: HashMap<_, _> = upper.iter().cloned().collect();
        let ordered: BTreeMap<_, _> = pairs.iter().cloned().collect();
        let verifier = verifier();
        verifier.verify(&pairs, BODY).expect("pairs");
        verifier.verify(pairs.as_slice(), BODY).expect("a slice");
        verifier.verify(&upper, BODY).expect("upper case");
        verifier.verify(&hashed, BODY).expect("a hash map");
        verifier.verify(&ordered, BODY).expect("an ordered map");
        verifier.verify(&header_map(&pairs), BODY).expect("a header map");
    }
}

#[test]
fn any_of_several_secrets_is_right() {
    let other = Secret::new("whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD").expect("a secret");
    let plain = Secret::plain("a-plain-secret").expect("a secret");
    let clock = || UNIX_EPOCH + Duration::from_secs(NOW);
    let rotating = Verifier::new(other.clone())
        .also(plain.clone())
        .also(secret())
        .clock(clock);
    for scheme in SCHEMES {
        let headers = signed(scheme, "msg_1", BODY);
        rotating.verify(&headers, BODY).expect("the third secret");
        let one = Verifier::new(other.clone()).clock(clock);
        assert_eq!(one.verify(&headers, BODY), Err(VerifyError::WrongSignature));
    }
    let headers = Signer::new(plain.clone())
        .sign(Scheme::OfauthHex, "-", NOW, BODY)
        .expect("it signs");
    rotating.verify(&headers, BODY).expect("the plain secret");
    let svix = signed(Scheme::Svix, "msg_1", BODY);
    let only_plain = Verifier::new(plain).clock(clock);
    assert_eq!(only_plain.verify(&svix, BODY), Err(VerifyError::NoSecret));
}

#[test]
fn one_of_several_signatures_is_right() {
    let mut headers = signed(Scheme::Svix, "msg_1", BODY);
    let right = headers[2].1.clone();
    for list in [
        format!("v1a,Zm9yZ2Vk v1,Zm9yZ2Vk {right}"),
        format!("{right} v2,Zm9yZ2Vk"),
        format!("v1 {right} ,"),
    ] {
        headers[2].1 = list;
        verifier().verify(&headers, BODY).expect("one is right");
    }
}

#[test]
fn tolerance_ends_on_the_second_in_both_directions() {
    let cases = [
        (NOW - 300, None),
        (NOW + 300, None),
        (
            NOW - 301,
            Some(VerifyError::TooOld {
                age: 301,
                tolerance: 300,
            }),
        ),
        (
            NOW + 301,
            Some(VerifyError::InFuture {
                ahead: 301,
                tolerance: 300,
            }),
        ),
        (
            0,
            Some(VerifyError::TooOld {
                age: NOW,
                tolerance: 300,
            }),
        ),
        (
            u64::MAX,
            Some(VerifyError::InFuture {
                ahead: u64::MAX - NOW,
                tolerance: 300,
            }),
        ),
    ];
    for scheme in SCHEMES {
        for (time, expected) in &cases {
            let headers = signed_at(scheme, "msg_1", *time, BODY);
            assert_eq!(verifier().verify(&headers, BODY).err(), *expected, "{time}");
        }
    }
    let headers = signed_at(Scheme::Svix, "msg_1", u64::MAX, BODY);
    for clock in [UNIX_EPOCH - Duration::from_secs(9), UNIX_EPOCH, SystemTime::now()] {
        let verifier = verifier().tolerance(Duration::MAX).clock(move || clock);
        let event = verifier.event(&headers, BODY).expect("any time is right");
        assert_eq!(event.sent_at, u64::MAX);
    }
    let strict = verifier().tolerance(Duration::ZERO);
    assert!(strict.verify(&signed(Scheme::Svix, "msg_1", BODY), BODY).is_ok());
    assert!(
        strict
            .verify(&signed_at(Scheme::Svix, "msg_1", NOW - 1, BODY), BODY)
            .is_err()
    );
}

#[test]
fn malformed_headers_are_named() {
    let three = |id: &'static str, time: &'static str, signature: &'static str| {
        vec![("svix-id", id), ("svix-timestamp", time), ("svix-signature", signature)]
    };
    let one = |value: &'static str| vec![("OFAuth-Signature", value)];
    let right = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let long: &'static str = "x".repeat(2049).leak();
    let cases = [
        (
            vec![],
            "no signature: expected a header svix-signature, webhook-signature or OFAuth-Signature",
        ),
        (vec![("svix-id", "a")], "the header svix-signature is missing"),
        (
            vec![("webhook-timestamp", "1")],
            "the header webhook-signature is missing",
        ),
        (three("a", "1", right)[1..].to_vec(), "the header svix-id is missing"),
        (
            vec![("svix-id", "a"), ("svix-signature", right)],
            "the header svix-timestamp is missing",
        ),
        (
            three("", "1", right),
            "the header svix-id is malformed: expected a value",
        ),
        (
            three("a b", "1", right),
            "the header svix-id is malformed: expected an id without spaces",
        ),
        (
            three("ä", "1", right),
            "the header svix-id is malformed: expected visible ASCII",
        ),
        (
            three("a\u{1}", "1", right),
            "the header svix-id is malformed: expected visible ASCII",
        ),
        (
            three("a", "", right),
            "the header svix-timestamp is malformed: expected a value",
        ),
        (
            three("a", "-1", right),
            "the header svix-timestamp is malformed: expected seconds since 1970 in digits",
        ),
        (
            three("a", "+1", right),
            "the header svix-timestamp is malformed: expected seconds since 1970 in digits",
        ),
        (
            three("a", "1.5", right),
            "the header svix-timestamp is malformed: expected seconds since 1970 in digits",
        ),
        (
            three("a", " 1", right),
            "the header svix-timestamp is malformed: expected seconds since 1970 in digits",
        ),
        (
            three("a", "99999999999999999999", right),
            "the header svix-timestamp is malformed: expected seconds since 1970 in digits",
        ),
        (
            three("a", "100000000000000000000", right),
            "the header svix-timestamp is longer than 20 bytes",
        ),
        (
            three("a", "1", ""),
            "the header svix-signature is malformed: expected a value",
        ),
        (
            three("a", "1", "v2,AAAA"),
            "the header svix-signature is malformed: expected v1,<signature in Base64>",
        ),
        (
            three("a", "1", "nonsense"),
            "the header svix-signature is malformed: expected v1,<signature in Base64>",
        ),
        (
            three("a", "1", long),
            "the header svix-signature is longer than 2048 bytes",
        ),
        (
            three(&long[..257], "1", right),
            "the header svix-id is longer than 256 bytes",
        ),
        (one(""), "the header ofauth-signature is malformed: expected a value"),
        (
            one("v1=00"),
            "the header ofauth-signature is malformed: expected t=<seconds>",
        ),
        (
            one("t=1"),
            "the header ofauth-signature is malformed: expected v1=<signature>",
        ),
        (
            one("t=1,t=2,v1=00"),
            "the header ofauth-signature is malformed: expected one t=<seconds>",
        ),
        (
            one("t=1;v1=00"),
            "the header ofauth-signature is malformed: expected v1=<signature>",
        ),
        (
            one("nonsense"),
            "the header ofauth-signature is malformed: expected t=<seconds>,v1=<signature>",
        ),
        (
            one("t=x,v1=00"),
            "the header ofauth-signature is malformed: expected seconds since 1970 in digits",
        ),
        (one(long), "the header ofauth-signature is longer than 2048 bytes"),
    ];
    for (headers, expected) in cases {
        assert_eq!(refused(&headers).to_string(), expected, "{headers:?}");
    }
}

#[test]
fn a_repeated_header_is_rejected() {
    for scheme in SCHEMES {
        let headers = signed(scheme, "msg_1", BODY);
        for again in 0..headers.len() {
            let mut twice = headers.clone();
            twice.push(headers[again].clone());
            assert!(matches!(refused(&twice), VerifyError::DuplicateHeader { .. }));
            assert!(matches!(
                refused(&header_map_appended(&twice)),
                VerifyError::DuplicateHeader { .. }
            ));
        }
    }
}

fn header_map_appended(headers: &[(&'static str, String)]) -> http::HeaderMap {
    let mut map = http::HeaderMap::new();
    for (name, value) in headers {
        let name = http::HeaderName::from_bytes(name.as_bytes()).expect("a name");
        map.append(name, value.parse().expect("a value"));
    }
    map
}

#[test]
fn both_families_of_headers_must_agree() {
    let svix = signed(Scheme::Svix, "msg_1", BODY);
    let both = [svix.clone(), signed(Scheme::StandardWebhooks, "msg_1", BODY)].concat();
    verifier().verify(&both, BODY).expect("they agree");
    let differing = [svix.clone(), signed(Scheme::StandardWebhooks, "msg_2", BODY)].concat();
    assert!(matches!(refused(&differing), VerifyError::MalformedHeader { .. }));
    // The Svix id is ignored if the signature does not cover it.
    let beside = [signed(Scheme::OfauthHex, "-", BODY), svix[..1].to_vec()].concat();
    let verifier = verifier();
    assert_eq!(verifier.verify(&beside, BODY).expect("it is genuine").id(), None);
}

#[test]
fn an_id_that_no_header_can_hold_is_not_signed() {
    let signer = Signer::new(secret());
    for id in ["", "a b", "a\n", "ä", &"x".repeat(257)] {
        assert!(signer.sign(Scheme::Svix, id, NOW, BODY).is_err(), "{id}");
    }
}

proptest! {
    /// In the body, id, timestamp or signature. A flip that only changes the case of a hexadecimal digit is skipped:
    /// the signature stays the same.
    #[test]
    fn any_flipped_bit_is_refused(
        scheme in prop::sample::select(SCHEMES.to_vec()),
        body in prop::collection::vec(any::<u8>(), 1..200),
        index in any::<prop::sample::Index>(),
        bit in 0..8u32,
    ) {
        let headers = signed(scheme, "msg_2b4c", &body);
        let mut parts: Vec<Vec<u8>> = headers.iter().map(|(_, value)| value.clone().into_bytes()).collect();
        parts.push(body);
        let total = parts.iter().map(Vec::len).sum();
        let mut at = index.index(total);
        for part in &mut parts {
            if let Some(byte) = part.get_mut(at) {
                let before = *byte;
                *byte ^= 1 << bit;
                prop_assume!(scheme != Scheme::OfauthHex || !byte.is_ascii_hexdigit() || !byte.eq_ignore_ascii_case(&before));
                break;
            }
            at -= part.len();
        }
        let body = parts.pop().expect("the body was pushed");
        let names = headers.iter().map(|(name, _)| *name);
        let altered: Vec<(&str, Vec<u8>)> = names.zip(parts).collect();
        prop_assert!(verifier().verify(&altered, &body).is_err());
    }

    #[test]
    fn no_headers_and_no_body_make_it_panic(
        names in prop::collection::vec(
            prop::sample::select(vec!["svix-id", "svix-timestamp", "svix-signature", "webhook-signature", "OFAuth-Signature"]),
            0..5,
        ),
        values in prop::collection::vec(".{0,40}", 5),
        body in prop::collection::vec(any::<u8>(), 0..100),
    ) {
        let headers: Vec<_> = names.into_iter().zip(values).collect();
        prop_assert!(verifier().event(&headers, &body).is_err());
    }
}
