//! The token bucket.

use std::collections::{BTreeMap, HashMap};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
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
    /// A missing one is full.
    buckets: Mutex<HashMap<String, TokenBucket>>,
}

/// A bucket, and what it has decided.
struct TokenBucket {
    full_at: Instant,
    admitted: Admitted,
}

/// Requests of a connection that its rate limit decided on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Admitted {
    /// Requests within the limit.
    pub accepted: u64,
    /// Requests over the limit: 429.
    pub refused: u64,
}

impl Limiter {
    pub(crate) fn new(limit: Option<RateLimit>, clock: Clock) -> Self {
        Self {
            limit,
            clock,
            buckets: Mutex::default(),
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
        let mut buckets = self.buckets();
        let bucket = buckets.entry(bucket.to_owned()).or_insert_with(|| TokenBucket {
            full_at: now,
            admitted: Admitted::default(),
        });
        let missing = bucket.full_at.max(now) - now + limit.interval;
        if let Some(wait) = missing.checked_sub(limit.capacity()).filter(|wait| !wait.is_zero()) {
            bucket.admitted.refused += 1;
            return Err(Refusal::too_many_requests(
                limit.retry_after.then(|| whole_seconds(wait)),
            ));
        }
        bucket.full_at = now + missing;
        bucket.admitted.accepted += 1;
        Ok(())
    }

    /// The decisions of all buckets, by connection.
    pub(crate) fn admitted(&self) -> BTreeMap<String, Admitted> {
        let buckets = self.buckets();
        let decided = buckets.iter().filter(|(name, _)| *name != ORGANISATION);
        decided.map(|(name, bucket)| (name.clone(), bucket.admitted)).collect()
    }

    fn buckets(&self) -> MutexGuard<'_, HashMap<String, TokenBucket>> {
        self.buckets.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets the headers for the state of a bucket, unless a fault has set them.
    pub(crate) fn describe(&self, bucket: &str, headers: &mut HeaderMap) {
        let Some(limit) = self.limit else { return };
        let now = (self.clock)();
        let full_at = self.buckets().get(bucket).map_or(now, |bucket| bucket.full_at);
        let missing = full_at.saturating_duration_since(now);
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
