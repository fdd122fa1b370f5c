//! Deliveries: one header per line, an empty line, then the body. An accepted delivery was signed with the secret.

use ofauth_webhooks::{Scheme, Secret, Signer, Verifier};

#[test]
fn deliveries() {
    bolero::check!(name = "deliveries").for_each(check);
}

fn check(input: &[u8]) {
    // A public secret.
    const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let secret = Secret::new(SECRET).expect("a secret");
    let mut headers = Vec::new();
    let mut rest = input;
    while let Some(end) = rest.iter().position(|&byte| byte == b'\n') {
        let line = &rest[..end];
        rest = &rest[end + 1..];
        let Some(colon) = line.iter().position(|&byte| byte == b':') else {
            break;
        };
        let value = &line[colon + 1..];
        headers.push((&line[..colon], value.strip_prefix(b" ").unwrap_or(value)));
    }
    let verifier = Verifier::new(secret.clone()).tolerance(std::time::Duration::MAX);
    let delivery = match verifier.verify(&headers, rest) {
        Ok(delivery) => delivery,
        Err(error) => {
            let said = format!("{error} {error:?}");
            assert!(said.is_ascii() && said.len() < 400, "{said}");
            return;
        }
    };
    assert_eq!(delivery.body(), rest);
    let id = delivery.id().unwrap_or("-");
    let signer = Signer::new(secret);
    let signed = signer
        .sign(delivery.scheme(), id, delivery.sent_at(), rest)
        .expect("its id fits");
    let (_, right) = signed.last().expect("a signature");
    let right = right.rsplit_once("v1").map_or("", |(_, signature)| &signature[1..]);
    let held = headers.iter().any(|(_, value)| {
        let value = String::from_utf8_lossy(value);
        match delivery.scheme() {
            // Hexadecimal is case-insensitive.
            Scheme::OfauthHex => value.to_lowercase().contains(right),
            // Padding of Base64 is optional.
            _ => value.contains(right.trim_end_matches('=')),
        }
    });
    assert!(held, "an accepted delivery is not signed");
}
