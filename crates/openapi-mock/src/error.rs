//! Why a document cannot be mocked.

use std::fmt;

/// A document that is not JSON, or whose schemas are not valid JSON Schema.
#[derive(Debug)]
pub struct Error(pub(crate) String);

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the document cannot be used: {}", self.0)
    }
}

impl std::error::Error for Error {}
