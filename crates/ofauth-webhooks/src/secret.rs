//! Signing secrets.

use std::fmt;
use std::str::FromStr;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Prefix of the secrets of the Svix scheme.
const PREFIX: &str = "whsec_";
/// Longest secret, in bytes.
const LONGEST: usize = 1024;

/// A signing secret. Redacted in `Debug`, and wiped from memory on drop.
#[derive(Clone)]
pub struct Secret {
    /// Keyed with the text of the secret, including the prefix.
    pub(crate) text: Hmac<Sha256>,
    /// Keyed with the bytes that the text encodes in Base64.
    pub(crate) decoded: Option<Hmac<Sha256>>,
}

impl Secret {
    /// A secret as the dashboard shows it: `whsec_` and Base64, or the Base64 alone. It verifies all schemes.
    ///
    /// # Errors
    ///
    /// When it is empty, is not Base64 (standard alphabet, padded), contains white space or is longer than 1024 bytes.
    pub fn new(secret: &str) -> Result<Self, SecretError> {
        let encoded = checked(secret)?.strip_prefix(PREFIX).unwrap_or(secret);
        if encoded.is_empty() {
            return Err(SecretError::Empty);
        }
        let bytes = STANDARD.decode(encoded).map_err(|_| SecretError::NotBase64)?;
        let bytes = Zeroizing::new(bytes);
        Ok(Self {
            text: keyed(secret.as_bytes())?,
            decoded: Some(keyed(&bytes)?),
        })
    }

    /// A secret whose text is the key. It verifies only `OFAuth-Signature`: the Svix scheme requires Base64.
    ///
    /// # Errors
    ///
    /// When it is empty, contains anything but visible ASCII, or is longer than 1024 bytes.
    pub fn plain(secret: &str) -> Result<Self, SecretError> {
        Ok(Self {
            text: keyed(checked(secret)?.as_bytes())?,
            decoded: None,
        })
    }
}

/// Checks the form of the secret. No error quotes it.
fn checked(secret: &str) -> Result<&str, SecretError> {
    if secret.is_empty() {
        Err(SecretError::Empty)
    } else if secret.len() > LONGEST {
        Err(SecretError::TooLong)
    } else if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
        Err(SecretError::NotVisible)
    } else {
        Ok(secret)
    }
}

fn keyed(key: &[u8]) -> Result<Hmac<Sha256>, SecretError> {
    // HMAC takes keys of any length.
    Hmac::new_from_slice(key).map_err(|_| SecretError::TooLong)
}

impl FromStr for Secret {
    type Err = SecretError;

    /// The same as [`Secret::new`].
    fn from_str(secret: &str) -> Result<Self, SecretError> {
        Self::new(secret)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

/// Why a text is not a valid secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretError {
    /// It is empty, or empty after `whsec_`: anyone could sign with it.
    Empty,
    /// It is not padded Base64 of the standard alphabet.
    NotBase64,
    /// It contains white space, control characters or non-ASCII characters.
    NotVisible,
    /// It is longer than 1024 bytes.
    TooLong,
}

impl fmt::Display for SecretError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the webhook secret ")?;
        f.write_str(match self {
            Self::Empty => "is empty; expected `whsec_` and Base64, as the dashboard shows it",
            Self::NotBase64 => {
                "is not Base64; expected `whsec_` and Base64, or use `Secret::plain` for a key that is not encoded"
            }
            Self::NotVisible => {
                "contains white space, control characters or non-ASCII characters; expected visible ASCII only"
            }
            Self::TooLong => "is too long; expected at most 1024 bytes",
        })
    }
}

impl std::error::Error for SecretError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_wiped_when_they_are_dropped() {
        fn wiped<T: zeroize::ZeroizeOnDrop>() {}
        // The parts of a keyed HMAC, and the key itself.
        wiped::<Sha256>();
        wiped::<Zeroizing<Vec<u8>>>();
    }

    #[test]
    fn weak_secrets_are_rejected() {
        use SecretError::{Empty, NotBase64, NotVisible, TooLong};
        let long = "A".repeat(1028);
        let cases = [
            ("", Empty),
            ("whsec_", Empty),
            ("whsec_not base64", NotVisible),
            ("whsec_AAAA\n", NotVisible),
            ("whsec_ÄÄÄÄ", NotVisible),
            ("whsec_!!!!", NotBase64),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaS", NotBase64),
            ("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLa==x", NotBase64),
            ("whsk_AAAA", NotBase64),
            (&long, TooLong),
        ];
        for (text, expected) in cases {
            assert_eq!(Secret::new(text).err(), Some(expected), "{text}");
        }
        for (text, expected) in [("", Empty), ("a b", NotVisible), ("clé", NotVisible), (&long, TooLong)] {
            assert_eq!(Secret::plain(text).err(), Some(expected), "{text}");
        }
    }

    #[test]
    fn no_error_and_no_debug_form_repeats_it() {
        let planted = "whsec_UExBTlRFRC1TRUNSRVQ=";
        let secret = Secret::new(planted).expect("a secret");
        assert_eq!(format!("{secret:?}"), "Secret([redacted])");
        let error = Secret::new("whsec_UExBTlRFRC1TRUNSRVQ").expect_err("it is not padded");
        assert!(!format!("{error} {error:?}").contains("UExB"));
    }
}
