//! Why a delivery is not taken.

use std::fmt;

/// Why a request is not known to come from OFAuth.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no header with a signature: neither `svix-signature`, `webhook-signature` nor `OFAuth-Signature`.
    Unsigned,
    /// A header that the signature needs is not there.
    MissingHeader {
        /// Its name.
        name: &'static str,
    },
    /// A header is there more than once.
    DuplicateHeader {
        /// Its name.
        name: &'static str,
    },
    /// A header is too long.
    LongHeader {
        /// Its name.
        name: &'static str,
        /// The most that it may have, in bytes.
        limit: usize,
    },
    /// A header does not say what it should.
    MalformedHeader {
        /// Its name.
        name: &'static str,
        /// What belongs there.
        expected: &'static str,
    },
    /// It was signed too long ago, or is replayed.
    TooOld {
        /// How long ago, in seconds.
        age: u64,
        /// How long ago it may be, in seconds.
        tolerance: u64,
    },
    /// It was signed in the future: one of the clocks is wrong.
    InFuture {
        /// How far, in seconds.
        ahead: u64,
        /// How far it may be, in seconds.
        tolerance: u64,
    },
    /// No secret serves this scheme: all of them are [plain](crate::Secret::plain).
    NoSecret,
    /// No signature is that of these bytes under any of the secrets: forged, altered, or signed with another secret.
    WrongSignature,
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsigned => {
                f.write_str("no signature: expected a header svix-signature, webhook-signature or OFAuth-Signature")
            }
            Self::MissingHeader { name } => write!(f, "the header {name} is missing"),
            Self::DuplicateHeader { name } => write!(f, "the header {name} is there more than once"),
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
            Self::NoSecret => f.write_str("no secret of the verifier serves the Svix scheme: all are plain"),
            Self::WrongSignature => f.write_str("the signature is not that of this body"),
        }
    }
}

impl std::error::Error for VerifyError {}

/// Why a body is no event. The bytes are still there.
#[derive(Clone, PartialEq, Eq)]
pub struct DecodeError {
    pub(crate) said: String,
    pub(crate) event_type: Option<String>,
    pub(crate) body: Vec<u8>,
}

impl DecodeError {
    /// The type of the event, where the body names one.
    #[must_use]
    pub fn event_type(&self) -> Option<&str> {
        self.event_type.as_deref()
    }

    /// The body as it came; it may hold ids of connections and signed addresses.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the body is no event: {}", self.said)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecodeError")
            .field("said", &self.said)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

impl std::error::Error for DecodeError {}

/// Why a request gave no event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Error {
    /// It is not known to come from OFAuth: answer 401.
    Verify(VerifyError),
    /// It comes from OFAuth, and its body is no event: answer 400.
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
