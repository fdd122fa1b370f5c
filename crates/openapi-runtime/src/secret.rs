//! Secret texts.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A text that must not be logged, part of a session for instance. It is only available by [`Secret::as_str`],
/// `AsRef<str>` and serialization; `Debug` redacts it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text; do not log it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Secret {
    #[inline]
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Secret {
    #[inline]
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<&Secret> for Secret {
    #[inline]
    fn from(secret: &Secret) -> Self {
        secret.clone()
    }
}

impl AsRef<str> for Secret {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret([redacted])")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_itself_only_when_asked() {
        let secret: Secret = serde_json::from_str(r#""planted""#).expect("a text");
        assert!(!format!("{secret:?}").contains("planted"));
        assert_eq!(secret.as_str(), "planted");
        assert_eq!(serde_json::to_string(&secret).expect("a text"), r#""planted""#);
    }
}
