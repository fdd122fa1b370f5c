//! The token bucket.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use http::{HeaderMap, HeaderName};

use crate::error_body::Refusal;
use crate::seed::Connection;

/// Key of the bucket that all connections share.
const ORGANISATION: &str = "";
/// The bucket name in the operation table that means one bucket per connection.
pub(crate) const CONNECTION: &str = "connection";

/// A token bucket that refills continuously. Each connection has its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimit {
    /// Time to refill one token.
    interval: Duration,
    burst: u32,
    /// Which of [`RateLimitHeader::ALL`] responses include.
    announced: [bool; 3],
    retry_after: bool,
}

/// A rate-limit header of responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RateLimitHeader {
    /// `X-RateLimit-Limit`: capacity of the bucket in requests.
    Limit,
    /// `X-RateLimit-Remaining`: requests left in the bucket.
    Remaining,
    /// `X-RateLimit-Reset`: seconds until the bucket is full again.
    Reset,
}

impl RateLimitHeader {
    const ALL: [Self; 3] = [Self::Limit, Self::Remaining, Self::Reset];

    fn header(self) -> HeaderName {
        HeaderName::from_static(match self {
            Self::Limit => "x-ratelimit-limit",
            Self::Remaining => "x-ratelimit-remaining",
            Self::Reset => "x-ratelimit-reset",
        })
    }
}

impl RateLimit {
    /// A bucket with capacity `burst` that refills `rate` requests per minute. Both are at least one.
    #[must_use]
    pub fn per_minute(rate: u32, burst: u32) -> Self {
        Self {
            interval: Duration::from_secs(60) / rate.max(1),
            burst: burst.max(1),
            announced: [true; 3],
            retry_after: true,
        }
    }

    /// Sends only these headers, instead of all.
    #[must_use]
    pub fn announces(self, figures: &[RateLimitHeader]) -> Self {
        Self {
            announced: RateLimitHeader::ALL.map(|figure| figures.contains(&figure)),
            ..self
        }
    }

    /// Enforces the limit without any `X-RateLimit` header.
    #[must_use]
    pub fn unannounced(self) -> Self {
        self.announces(&[])
    }

    /// Rejects with 429 and without `Retry-After`.
    #[must_use]
    pub fn without_retry_after(self) -> Self {
        Self {
            retry_after: false,
            ..self
        }
    }

    /// Time to fill an empty bucket.
    fn capacity(self) -> Duration {
        self.interval * self.burst
    }
}

/// The clock of the limiter.
pub(crate) type Clock = Arc<dyn Fn() -> Instant + Send + Sync>;

/// The buckets of all connections.
pub(crate) struct Limiter {
    limit: Option<RateLimit>,
    clock: Clock,
    /// When each bucket will be full again; a missing one is full.
    full_at: Mutex<HashMap<String, Instant>>,
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>, clock: Clock) -> Self {
        Self {
            limit,
            clock,
            full_at: Mutex::default(),
        }
    }

    /// The bucket of a call, if any.
    pub(crate) fn bucket<'a>(&self, name: Option<&str>, connection: Option<&'a Connection>) -> Option<&'a str> {
        self.limit?;
        match name {
            Some(CONNECTION) => connection.map(Connection::id),
            Some(_) => Some(ORGANISATION),
            None => None,
        }
    }

    /// Takes a token.
    pub(crate) fn take(&self, bucket: &str) -> Result<(), Refusal> {
        let Some(limit) = self.limit else { return Ok(()) };
        let now = (self.clock)();
        let mut buckets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let full_at = buckets.get(bucket).copied().unwrap_or(now).max(now);
        let missing = full_at - now + limit.interval;
        if let Some(wait) = missing.checked_sub(limit.capacity()).filter(|wait| !wait.is_zero()) {
            return Err(Refusal::too_many_requests(
                limit.retry_after.then(|| whole_seconds(wait)),
            ));
        }
        buckets.insert(bucket.to_owned(), now + missing);
        Ok(())
    }

    /// Sets the headers for the state of a bucket, unless a fault has set them.
    pub(crate) fn describe(&self, bucket: &str, headers: &mut HeaderMap) {
        let Some(limit) = self.limit else { return };
        let now = (self.clock)();
        let buckets = self.full_at.lock().unwrap_or_else(PoisonError::into_inner);
        let missing = buckets
            .get(bucket)
            .copied()
            .unwrap_or(now)
            .saturating_duration_since(now);
        let tokens = limit.capacity().saturating_sub(missing);
        // At most the burst, which is a u32.
        let remaining = (tokens.as_nanos() / limit.interval.as_nanos().max(1)) as u64;
        let values = [u64::from(limit.burst), remaining, whole_seconds(missing)];
        for ((figure, value), announced) in RateLimitHeader::ALL.into_iter().zip(values).zip(limit.announced) {
            if announced {
                headers.entry(figure.header()).or_insert_with(|| value.into());
            }
        }
    }
}

impl fmt::Debug for Limiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Limiter")
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}

/// Rounded up: retrying a second late is safe, retrying early is not.
fn whole_seconds(duration: Duration) -> u64 {
    duration.as_secs() + u64::from(duration.subsec_nanos() > 0)
}
