//! Secrets that cannot be sent.

use std::fmt;

/// A secret that cannot be sent in its header, query or cookie. The error does not contain it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidCredential {
    pub(crate) name: &'static str,
    pub(crate) what: &'static str,
}

impl fmt::Display for InvalidCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.name, self.what)
    }
}

impl std::error::Error for InvalidCredential {}
