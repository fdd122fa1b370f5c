//! Keeps secrets out of texts.

use http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use crate::Error;

/// A text for a header, wiped from memory when it is dropped. The copy that goes into a request is the HTTP client's.
pub(crate) struct Secret {
    name: &'static str,
    text: SecretString,
}

impl Secret {
    /// Takes what can stand in a header; `name` is for the error, which does not repeat the value.
    pub(crate) fn new(name: &'static str, text: &str) -> Result<Self, Error> {
        if text.is_empty() {
            return Err(Error::configuration(format!("{name} is empty")));
        }
        if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            let message = format!("{name} holds white space, a control character or a character beyond ASCII");
            return Err(Error::configuration(message));
        }
        Ok(Self {
            name,
            text: text.into(),
        })
    }

    /// The header value, which stays out of `Debug` and of HPACK's tables.
    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        let mut header = HeaderValue::from_str(self.expose())
            .map_err(|_| Error::configuration(format!("{} cannot stand in a header", self.name)))?;
        header.set_sensitive(true);
        Ok(header)
    }

    pub(crate) fn expose(&self) -> &str {
        self.text.expose_secret()
    }
}

/// Makes a text from the server fit to be shown: without the given secrets, addresses and control characters, and
/// not too long.
pub(crate) fn presentable(text: &str, secrets: &[&str]) -> String {
    const LONGEST: usize = 300;
    // Control characters go first: without them the halves of a secret may come together.
    let mut text = text.replace(|shown: char| shown.is_control() && !shown.is_whitespace(), "");
    for secret in secrets {
        text = text.replace(secret, "[redacted]");
    }
    let words = text.split_whitespace().map(|word| {
        // An address may be signed.
        if word.contains("://") { "[address]" } else { word }
    });
    let text = words.collect::<Vec<_>>().join(" ");
    let mut shown: String = text.chars().take(LONGEST).collect();
    if shown.len() < text.len() && shown.chars().count() == LONGEST {
        shown.push('…');
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hides_secrets_and_addresses() {
        assert_eq!(
            presentable("key sk_1 is bad,\n see https://a.example/?s=1 \u{1b}[31m", &["sk_1"]),
            "key [redacted] is bad, see [address] [31m"
        );
        assert_eq!(
            presentable("sk\u{1}_1 at http:\u{1}//a.example", &["sk_1"]),
            "[redacted] at [address]"
        );
        assert_eq!(presentable(&"a".repeat(400), &[]).chars().count(), 301);
    }

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
