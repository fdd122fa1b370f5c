//! Addresses that are secrets.

use std::fmt;

use serde::{Deserialize, Serialize};

/// An address that anyone who knows it can read from until it expires. It shows itself only when asked by
/// [`SignedUrl::as_str`] or serialised; its `Debug` form hides it.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct SignedUrl(String);

impl SignedUrl {
    /// The address, to fetch it; keep it out of logs.
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
