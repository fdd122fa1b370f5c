//! What holds requests back.

use std::fmt;
use std::time::Duration;

use http::StatusCode;
use ofauth_client::BoxFuture;

use super::RateLimit;

/// Decides when requests go out. The default, [`InMemory`](super::InMemory), serves one process; a fleet of them can
/// bring one that they share.
///
/// Each request that may go out has a [`Ticket`], and is [released](RateLimiter::release) exactly once: answered,
/// failed, or dropped by its caller.
pub trait RateLimiter: fmt::Debug + Send + Sync + 'static {
    /// Waits until a request may go out, first come, first served. Dropping the future gives up the place in the line
    /// and takes nothing from the bucket.
    ///
    /// # Errors
    ///
    /// [`HeldBack`] when it is certain that the wait would be longer than `patience`.
    fn acquire<'a>(&'a self, bucket: Bucket<'a>, patience: Duration) -> BoxFuture<'a, Result<Ticket, HeldBack>>;

    /// Says what became of a request.
    fn release(&self, bucket: Bucket<'_>, ticket: Ticket, outcome: &Outcome);
}

/// Which requests are counted together.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Bucket<'a> {
    /// Those for one connection, by its id. The id is a secret: hash it before it goes anywhere.
    Connection(&'a str),
    /// Those of the whole organisation to one operation, by its id.
    Operation(&'a str),
}

impl fmt::Debug for Bucket<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Connection(_) => f.write_str("Connection([redacted])"),
            Self::Operation(id) => f.debug_tuple("Operation").field(id).finish(),
        }
    }
}

/// Names one request that may go out, among those of its bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ticket(pub u64);

/// A request cannot go out in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldBack {
    /// How long it would have to wait.
    pub wait: Duration,
}

/// What became of a request that might go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The server has answered.
    Answered(Answer),
    /// It certainly never reached the server.
    NotSent,
    /// It may have reached the server, and what the server makes of it is not known.
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
}
