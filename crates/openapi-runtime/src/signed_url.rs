//! Secret URLs.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A URL that grants access to anyone who knows it, until it expires. It is only available by [`SignedUrl::as_str`] and
/// serialization; `Debug` redacts it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SignedUrl(String);

impl SignedUrl {
    /// The URL, to fetch it; do not log it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for SignedUrl {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl fmt::Debug for SignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignedUrl([redacted])")
    }
}
