//! Errors of verification and decoding.

use std::fmt;

/// Why a request could not be verified.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// No signature header is present: `svix-signature`, `webhook-signature` or `OFAuth-Signature`.
    Unsigned,
    /// A header that the scheme requires is missing.
    MissingHeader {
        /// Its name.
        name: &'static str,
    },
    /// A header is repeated.
    DuplicateHeader {
        /// Its name.
        name: &'static str,
    },
    /// A header is too long.
    LongHeader {
        /// Its name.
        name: &'static str,
        /// The longest permitted value, in bytes.
        limit: usize,
    },
    /// The value of a header is malformed.
    MalformedHeader {
        /// Its name.
        name: &'static str,
        /// The expected form.
        expected: &'static str,
    },
    /// The timestamp is too old: delayed or replayed.
    TooOld {
        /// Age in seconds.
        age: u64,
        /// Greatest permitted age in seconds.
        tolerance: u64,
    },
    /// The timestamp lies in the future: one of the clocks is wrong.
    InFuture {
        /// How far ahead, in seconds.
        ahead: u64,
        /// How far ahead it may be, in seconds.
        tolerance: u64,
    },
    /// No secret can verify this scheme: all of them are [plain](crate::Secret::plain).
    NoSecret,
    /// No signature matches the body under any of the secrets: forged, altered, or signed with another secret.
    WrongSignature,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => {
                f.write_str("no signature: expected a header svix-signature, webhook-signature or OFAuth-Signature")
            }
            Self::MissingHeader { name } => write!(f, "the header {name} is missing"),
            Self::DuplicateHeader { name } => write!(f, "the header {name} is repeated"),
            Self::LongHeader { name, limit } => write!(f, "the header {name} is longer than {limit} bytes"),
            Self::MalformedHeader { name, expected } => {
                write!(f, "the header {name} is malformed: expected {expected}")
            }
            Self::TooOld { age, tolerance } => {
                write!(f, "the delivery was signed {age} s ago; expected at most {tolerance} s")
            }
            Self::InFuture { ahead, tolerance } => {
                write!(
                    f,
                    "the delivery was signed {ahead} s in the future; expected at most {tolerance} s"
                )
            }
            Self::NoSecret => f.write_str("no secret can verify the Svix scheme: expected Base64, all are plain"),
            Self::WrongSignature => f.write_str("the signature does not match the body"),
        }
    }
}

impl std::error::Error for VerifyError {}

/// Why a body could not be deserialized into an event. Keeps the bytes.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    pub(crate) message: String,
    pub(crate) event_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

impl DecodeError {
    /// The type of the event, if the body names one.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// The body as received; it may contain connection ids and signed URLs.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot deserialize the event: {}", self.message)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("message", &self.message)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}

/// Why a request was rejected.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// The signature could not be verified: return 401.
    Verify(VerifyError),
    /// The signature is valid and the body is not an event: return 400.
    Decode(DecodeError),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Verify(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Error {}

impl From<VerifyError> for Error {
    fn from(error: VerifyError) -> Self {
        Self::Verify(error)
    }
}

impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}
