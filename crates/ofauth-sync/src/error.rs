//! Errors of a run.

use std::error::Error as StdError;
use std::fmt;
use std::io;

use ofauth::ErrorKind;

use crate::store::StoreError;

/// Why a list could not be read, or a run failed. Its text contains no data and no secret.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The API rejected a request, or could not be reached.
    Api(ofauth::Error),
    /// The database failed.
    Store(StoreError),
    /// A page could not be read as a whole: the name of the stream, and the reason.
    Page(&'static str, String),
    /// A setting is wrong.
    Setting(String),
    /// A file could not be read or written: what was to be done with which, and why not.
    File(String, io::Error),
}

impl Error {
    /// Whether the same may succeed in a while: the API could not be reached, did not respond in time, or failed, or the rate limit was
    /// exceeded.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        use ErrorKind::{Connect, LimiterUnavailable, RateLimited, Server, Timeout, Transport};
        let kind = self.as_api().map(ofauth::Error::kind);
        matches!(
            kind,
            Some(Connect | LimiterUnavailable | RateLimited | Server | Timeout | Transport)
        )
    }

    /// The API's error, if it is one.
    #[must_use]
    pub fn as_api(&self) -> Option<&ofauth::Error> {
        match self {
            Self::Api(error) => Some(error),
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Store(error) => error.fmt(f),
            Self::Page(stream, reason) => write!(f, "a page of {stream} cannot be read: {reason}"),
            Self::Setting(message) => f.write_str(message),
            Self::File(doing, error) => write!(f, "cannot {doing}: {error}"),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Api(error) => error.source(),
            Self::Store(error) => error.source(),
            Self::File(_, error) => Some(error),
            _ => None,
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<ofauth::Error> for Error {
    fn from(error: ofauth::Error) -> Self {
        Self::Api(error)
    }
}
