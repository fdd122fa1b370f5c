//! Secrets that are sent with requests.

use std::fmt;

use http::header::AUTHORIZATION;
use http::{HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

/// A secret, and the header that it goes into. It is wiped from memory when it is dropped; the copy that goes into a
/// request is the HTTP client's.
pub struct Credential {
    header: HeaderName,
    /// What is written before the secret.
    scheme: &'static str,
    /// What it is called in errors.
    name: &'static str,
    secret: SecretString,
}

impl Credential {
    /// A secret that is the value of a header: an `apiKey` of OpenAPI. `name` is for errors, which do not repeat the
    /// secret.
    ///
    /// # Errors
    ///
    /// When the secret is empty or cannot stand in a header.
    ///
    /// ```
    /// use http::HeaderName;
    /// use openapi_runtime::Credential;
    ///
    /// let key = Credential::header(HeaderName::from_static("x-api-key"), "the API key", "k3y")?;
    /// assert!(Credential::header(HeaderName::from_static("x-api-key"), "the API key", "k 3 y").is_err());
    /// # let _ = key;
    /// # Ok::<(), openapi_runtime::InvalidCredential>(())
    /// ```
    pub fn header(header: HeaderName, name: &'static str, secret: &str) -> Result<Self, InvalidCredential> {
        Self::new(header, "", name, secret)
    }

    /// A token that goes into `Authorization`, as `Bearer …`.
    ///
    /// # Errors
    ///
    /// As [`Credential::header`].
    pub fn bearer(name: &'static str, token: &str) -> Result<Self, InvalidCredential> {
        Self::new(AUTHORIZATION, "Bearer ", name, token)
    }

    fn new(
        header: HeaderName,
        scheme: &'static str,
        name: &'static str,
        secret: &str,
    ) -> Result<Self, InvalidCredential> {
        let refused = |what| Err(InvalidCredential { name, what });
        if secret.is_empty() {
            return refused("is empty");
        }
        if !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refused("holds white space, a control character or a character beyond ASCII");
        }
        Ok(Self {
            header,
            scheme,
            name,
            secret: secret.into(),
        })
    }

    pub(crate) fn name(&self) -> &HeaderName {
        &self.header
    }

    /// The header's value, which stays out of `Debug` and of HPACK's tables.
    pub(crate) fn value(&self) -> Result<HeaderValue, InvalidCredential> {
        let value = match self.scheme {
            "" => HeaderValue::from_str(self.expose()),
            scheme => HeaderValue::try_from(format!("{scheme}{}", self.expose())),
        };
        let mut value = value.map_err(|_| InvalidCredential {
            name: self.name,
            what: "cannot stand in a header",
        })?;
        value.set_sensitive(true);
        Ok(value)
    }

    pub(crate) fn expose(&self) -> &str {
        self.secret.expose_secret()
    }
}

/// Shows where it goes, and not what it is.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("header", &self.header)
            .finish_non_exhaustive()
    }
}

/// A secret that no header can hold; it is not repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCredential {
    name: &'static str,
    what: &'static str,
}

impl fmt::Display for InvalidCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.what)
    }
}

impl std::error::Error for InvalidCredential {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_wiped_when_it_is_dropped() {
        fn wiped<T: secrecy::zeroize::ZeroizeOnDrop>(_: &T) {}
        let credential = Credential::bearer("the API key", "sk_1").expect("a key");
        wiped(&credential.secret);
        assert_eq!(credential.value().expect("a header"), "Bearer sk_1");
        assert!(!format!("{credential:?}").contains("sk_1"));
    }

    #[test]
    fn refuses_what_no_header_can_hold() {
        for text in ["", "a b", "a\r\nx-other: 1", "clé", "sk_1\n"] {
            let error = Credential::bearer("the API key", text).expect_err(text);
            assert!(text.is_empty() || !format!("{error} {error:?}").contains(text));
        }
    }
}
