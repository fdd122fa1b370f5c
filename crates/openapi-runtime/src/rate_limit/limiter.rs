//! The trait of rate limiters.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use crate::BoxFuture;
use http::{HeaderMap, StatusCode};

use super::{Bucket, RateLimit, RateLimitHeaders, retry_after};

/// Decides when requests may be sent. The default, [`InMemory`](super::InMemory), serves one process; several processes
/// share one over a store ([`OverStore`](super::OverStore)), or use one of their own.
///
/// Each permitted request has a [`Reservation`], which is [released](RateLimiter::release) exactly once: when the
/// response arrives, the request fails, or its caller drops it.
pub trait RateLimiter: fmt::Debug + Send + Sync + 'static {
    /// Waits for a permit, first come, first served. Dropping the future leaves the queue and takes no token from the
    /// bucket.
    ///
    /// # Errors
    ///
    /// [`AcquireError::RateLimitExceeded`] if the wait would certainly be longer than `patience`, and
    /// [`AcquireError::Unavailable`] if it cannot be decided whether the request may be sent.
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>>;

    /// Reports the outcome of a request. The call waits for this for at most a second; after that, and if the caller
    /// has dropped the call, it continues as a task of the Tokio runtime.
    ///
    /// # Errors
    ///
    /// [`Unavailable`], which is logged.
    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>>;

    /// A permit, if there is one now and no caller waits; if not, [`acquire`](RateLimiter::acquire) is called. It saves
    /// the future, if a limiter need not ask a store. Default: `None`.
    fn acquire_now(&self, bucket: &Bucket) -> Option<Reservation> {
        let _ = bucket;
        None
    }

    /// Reports the outcome of a request without a wait, and returns true; if it cannot,
    /// [`release`](RateLimiter::release) is called. Default: false.
    fn release_now(&self, bucket: &Bucket, reservation: Reservation, outcome: &Outcome) -> bool {
        let _ = (bucket, reservation, outcome);
        false
    }
}

/// The permit of one request: its number among the requests of its bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reservation(u64);

impl Reservation {
    /// The reservation with this number, for a limiter of your own.
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

/// Why a request may not be sent.
#[derive(Debug)]
#[non_exhaustive]
pub enum AcquireError {
    /// The wait would be longer than the caller's patience.
    RateLimitExceeded {
        /// How long the request would have to wait.
        wait: Duration,
    },
    /// The store of the bucket does not respond. [`SharedLimiter`](super::SharedLimiter) sets whether the request is
    /// sent nevertheless.
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

/// The store of a rate limiter is down, or does not work as it should. Its text does not say more; `source` is the
/// store's error.
#[derive(Debug)]
pub struct Unavailable(Box<dyn Error + Send + Sync>);

impl Unavailable {
    /// From the store's error.
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

/// The outcome of a permitted request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The server has responded.
    Responded(Feedback),
    /// The request certainly never reached the server.
    NotSent,
    /// The request may have reached the server; whether it was counted is not known.
    Unknown,
}

/// What a limiter reads from a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Feedback {
    /// Status; 429 means that the bucket was empty.
    pub status: StatusCode,
    /// The rate-limit headers.
    pub rate_limit: RateLimit,
    /// The value of `Retry-After`.
    pub retry_after: Option<Duration>,
}

impl Feedback {
    /// A response with this status and none of the headers.
    #[must_use]
    pub fn new(status: StatusCode) -> Self {
        Self {
            status,
            rate_limit: RateLimit::default(),
            retry_after: None,
        }
    }

    /// Reads the headers of a response that was received at `received`: [the usual ones](RateLimitHeaders::USUAL) and
    /// `Retry-After`.
    #[must_use]
    pub fn read(status: StatusCode, headers: &HeaderMap, received: SystemTime) -> Self {
        Self::read_by(&RateLimitHeaders::USUAL, status, headers, received)
    }

    /// The same, with other header names.
    #[must_use]
    pub fn read_by(names: &RateLimitHeaders, status: StatusCode, headers: &HeaderMap, received: SystemTime) -> Self {
        Self {
            status,
            rate_limit: names.read(headers, received),
            retry_after: retry_after(headers, received),
        }
    }
}
