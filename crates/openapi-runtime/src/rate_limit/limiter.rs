//! The trait of rate limiters.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use crate::BoxFuture;
use http::{HeaderMap, StatusCode};

use super::{Bucket, RateLimit, RateLimitHeaders, retry_after};

/// Decides when requests may be sent. The default, [`InMemory`](super::InMemory), serves one process; a fleet shares one over a
/// store ([`OverStore`](super::OverStore)), or brings its own.
///
/// Each request that may go out has a [`Reservation`], and is [released](RateLimiter::release) exactly once: answered,
/// failed, or dropped by its caller.
pub trait RateLimiter: fmt::Debug + Send + Sync + 'static {
    /// Waits until a request may go out, first come, first served. Dropping the future gives up the position in the queue
    /// and takes nothing from the bucket.
    ///
    /// # Errors
    ///
    /// [`AcquireError::RateLimitExceeded`] when it is certain that the wait would be longer than `patience`, and
    /// [`AcquireError::Unavailable`] when it cannot be known whether the request may go out.
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>>;

    /// Says what became of a request. The call waits for that, but no longer than a second; after that, and when the
    /// caller has gone away, it goes on as a task of the tokio runtime.
    ///
    /// # Errors
    ///
    /// [`Unavailable`], which the SDK writes to its log.
    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>>;
}

/// Stands for one request that may go out: its number among those of its bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reservation(u64);

impl Reservation {
    /// The reservation of this number, for a limiter of your own.
    #[must_use]
    pub fn new(number: u64) -> Self {
        Self(number)
    }

    /// Its number.
    #[must_use]
    pub fn number(self) -> u64 {
        self.0
    }
}

/// Why a request cannot go out.
#[derive(Debug)]
#[non_exhaustive]
pub enum AcquireError {
    /// The wait would be longer than the caller's patience.
    RateLimitExceeded {
        /// How long it would have to wait.
        wait: Duration,
    },
    /// What keeps the bucket does not answer. [`SharedLimiter`](super::SharedLimiter) says whether the request goes out all
    /// the same.
    Unavailable(Unavailable),
}

impl fmt::Display for AcquireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RateLimitExceeded { wait } => {
                write!(f, "client-side rate limit: the request would have to wait for {wait:?}")
            }
            Self::Unavailable(unavailable) => unavailable.fmt(f),
        }
    }
}

impl Error for AcquireError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::RateLimitExceeded { .. } => None,
            Self::Unavailable(unavailable) => unavailable.source(),
        }
    }
}

impl From<Unavailable> for AcquireError {
    fn from(unavailable: Unavailable) -> Self {
        Self::Unavailable(unavailable)
    }
}

/// The store of a rate limiter is down, or does not do what it should. Its text has no more than that; `source` has what
/// the store said.
#[derive(Debug)]
pub struct Unavailable(Box<dyn Error + Send + Sync>);

impl Unavailable {
    /// From what the store said.
    pub fn new(source: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(source.into())
    }
}

impl fmt::Display for Unavailable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the store of the rate limiter is not available")
    }
}

impl Error for Unavailable {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.0)
    }
}

/// The outcome of a request that had a permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The server has answered.
    Answered(Answer),
    /// The request certainly never reached the server.
    NotSent,
    /// The request may have reached the server; whether it was counted is not known.
    Unknown,
}

/// What a limiter learns from an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// Its status; 429 says that the bucket was empty.
    pub status: StatusCode,
    /// Its rate-limit figures.
    pub rate_limit: RateLimit,
    /// How long it asks to wait.
    pub retry_after: Option<Duration>,
}

impl Answer {
    /// An answer of this status that says nothing else.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            rate_limit: RateLimit::default(),
            retry_after: None,
        }
    }

    /// What an answer that came at `received` says by its headers: [the usual ones](RateLimitHeaders::USUAL) and
    /// `Retry-After`.
    #[must_use]
    pub fn read(status: StatusCode, headers: &HeaderMap, received: SystemTime) -> Self {
        Self::read_by(&RateLimitHeaders::USUAL, status, headers, received)
    }

    /// The same, by headers of other names.
    #[must_use]
    pub fn read_by(names: &RateLimitHeaders, status: StatusCode, headers: &HeaderMap, received: SystemTime) -> Self {
        Self {
            status,
            rate_limit: names.read(headers, received),
            retry_after: retry_after(headers, received),
        }
    }
}
