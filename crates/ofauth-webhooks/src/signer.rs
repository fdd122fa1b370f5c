//! Signs deliveries as OFAuth does, for tests.

use std::fmt;

use crate::claim::LONGEST_ID;
use crate::mac;
use crate::scheme::{Names, STANDARD_WEBHOOKS, SVIX, Scheme};
use crate::secret::Secret;

/// Signs deliveries as OFAuth does, for tests.
///
/// ```
/// use ofauth_webhooks::{Scheme, Secret, Signer};
///
/// let signer = Signer::new(Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?);
/// let headers = signer.sign(Scheme::Svix, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, br#"{"test": 2432232314}"#)?;
/// assert_eq!(headers[2], ("svix-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=".to_owned()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Signer {
    secret: Secret,
}

impl Signer {
    /// A signer with this secret.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self { secret }
    }

    /// The signature headers of a delivery with this id, this timestamp in seconds since 1970 and this body.
    /// `OFAuth-Signature` has no id; it is validated all the same.
    ///
    /// # Errors
    ///
    /// When the id is not a valid header value, or the scheme requires Base64 and the secret is [plain](Secret::plain).
    pub fn sign(
        &self,
        scheme: Scheme,
        id: &str,
        timestamp: u64,
        body: &[u8],
    ) -> Result<Vec<(&'static str, String)>, SignError> {
        let printable = id.bytes().all(|byte| byte.is_ascii_graphic());
        if id.is_empty() || id.len() > LONGEST_ID || !printable {
            return Err(SignError::Id);
        }
        match scheme {
            Scheme::Svix => self.svix(&SVIX, id, timestamp, body),
            Scheme::StandardWebhooks => self.svix(&STANDARD_WEBHOOKS, id, timestamp, body),
            Scheme::OfauthHex => Ok(self.ofauth(timestamp, body, mac::to_hex)),
            Scheme::OfauthBase64 => Ok(self.ofauth(timestamp, body, mac::to_base64)),
        }
    }

    fn svix(
        &self,
        names: &Names,
        id: &str,
        timestamp: u64,
        body: &[u8],
    ) -> Result<Vec<(&'static str, String)>, SignError> {
        let key = self.secret.decoded.as_ref().ok_or(SignError::PlainSecret)?;
        let time = timestamp.to_string();
        let signature = mac::sign(key, &[id.as_bytes(), time.as_bytes(), body]);
        Ok(vec![
            (names.id, id.to_owned()),
            (names.timestamp, time),
            (names.signature, format!("v1,{}", mac::to_base64(&signature))),
        ])
    }

    fn ofauth(
        &self,
        timestamp: u64,
        body: &[u8],
        encode: fn(&mac::Signature) -> String,
    ) -> Vec<(&'static str, String)> {
        let signature = mac::sign(&self.secret.text, &[timestamp.to_string().as_bytes(), body]);
        vec![("OFAuth-Signature", format!("t={timestamp},v1={}", encode(&signature)))]
    }
}

/// Why a delivery cannot be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The id is empty, longer than 256 bytes, or not visible ASCII.
    Id,
    /// The scheme requires a secret in Base64, and this one is plain.
    PlainSecret,
}

impl fmt::Display for SignError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Id => "the id of the delivery is invalid: expected 1 to 256 bytes of visible ASCII",
            Self::PlainSecret => "the Svix scheme requires a secret in Base64; this one is plain",
        })
    }
}

impl std::error::Error for SignError {}
