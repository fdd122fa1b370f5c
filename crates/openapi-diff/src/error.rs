//! Why two documents cannot be compared.

use std::fmt;

use openapi_model::Pointer;

/// A problem that keeps a document from being compared.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// Which of the two documents.
    pub document: Which,
    /// The JSON pointer of the value.
    pub pointer: Pointer,
    /// What was found, and what was expected.
    pub problem: String,
}

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// The one before the change.
    Old,
    /// The one after it.
    New,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = match self.document {
            Which::Old => "old",
            Which::New => "new",
        };
        write!(f, "{document} document: {}: {}", self.pointer, self.problem)
    }
}

impl std::error::Error for Error {}
