//! What the caller has to put right on the wire, where the generator has no words for it.

/// One correction to the requests of an operation, to be made before they go out.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wire {
    /// The operation's id, as in the lowered document.
    pub operation: String,
    /// What to put right.
    pub correction: Correction,
}

/// What to put right.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Correction {
    /// Set `Accept` to this media type, which is JSON by another name.
    Accept(String),
    /// Set `Content-Type` to this media type.
    ContentType(String),
    /// The query parameter that is called `lowered` in the code is called `name` on the wire.
    Query {
        /// As in the lowered document.
        lowered: String,
        /// As in the original.
        name: String,
    },
    /// The header that is called `lowered` in the code is called `name` on the wire.
    Header {
        /// As in the lowered document.
        lowered: String,
        /// As in the original.
        name: String,
    },
    /// The header that is called `lowered` in the code is the cookie `name`.
    Cookie {
        /// As in the lowered document.
        lowered: String,
        /// As in the original.
        name: String,
    },
}
