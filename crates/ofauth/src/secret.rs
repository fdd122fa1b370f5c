//! Secrets that are sent in headers.

use std::fmt;

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

/// A text for a header, wiped from memory when it is dropped. The copy that goes into a request is the HTTP client's.
pub(crate) struct Secret {
    name: &'static str,
    text: SecretString,
}

impl Secret {
    /// Takes what can stand in a header; `name` is for the error, which does not repeat the value.
    pub(crate) fn new(name: &'static str, text: &str) -> Result<Self, InvalidSecret> {
        let refused = |what| Err(InvalidSecret { name, what });
        if text.is_empty() {
            return refused("is empty");
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return refused("holds white space, a control character or a character beyond ASCII");
        }
        Ok(Self {
            name,
            text: text.into(),
        })
    }

    /// The header value, which stays out of `Debug` and of HPACK's tables.
    pub(crate) fn header(&self) -> Result<HeaderValue, InvalidSecret> {
        let mut header = HeaderValue::from_str(self.expose()).map_err(|_| InvalidSecret {
            name: self.name,
            what: "cannot stand in a header",
        })?;
        header.set_sensitive(true);
        Ok(header)
    }

    pub(crate) fn expose(&self) -> &str {
        self.text.expose_secret()
    }
}

/// A text that no header can hold; it is not repeated.
#[derive(Debug)]
pub(crate) struct InvalidSecret {
    name: &'static str,
    what: &'static str,
}

impl fmt::Display for InvalidSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_wiped_when_it_is_dropped() {
        fn wiped<T: secrecy::zeroize::ZeroizeOnDrop>(_: &T) {}
        let secret = Secret::new("the API key", "sk_1").expect("a key");
        wiped(&secret.text);
    }

    #[test]
    fn refuses_what_no_header_can_hold() {
        for text in ["", "a b", "a\r\nx-other: 1", "clé", "sk_1\n"] {
            let error = Secret::new("the API key", text).err().expect(text);
            assert!(text.is_empty() || !format!("{error} {error:?}").contains(text));
        }
    }
}
