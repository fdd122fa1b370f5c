//! Rate limits: the figures in responses, and the limiters that keep requests within them.
//!
//! By default a client is adaptive ([`RateLimiting`]): it reads `X-RateLimit-*`, 429 and `Retry-After`, and delays only
//! the calls of the same scope. If the server sends none of these headers, the documented quota is assumed.
//!
//! Processes that use the same scope can share a limiter: over Redis that of the crate `openapi-redis`, over any other store
//! with an atomic compare-and-swap [`OverStore`]. [`SharedLimiter`] sets what happens if the store is unavailable. For a
//! [`RateLimiter`] of your own, the arithmetic is in [`TokenBucket`], and responses are read by [`Feedback::read`].

mod bucket;
mod headers;
mod hold;
mod in_memory;
mod level;
mod limiter;
mod over_store;
mod pace;
mod permit;
mod probe;
mod quota;
mod retry_after;
mod server_time;
mod shared;
mod token_bucket;

use std::sync::Arc;

pub use bucket::{Bucket, BucketKey, BucketKeys, BucketNames};
pub use headers::{RateLimit, RateLimitHeaders};
pub use in_memory::InMemory;
pub use limiter::{AcquireError, Feedback, Outcome, RateLimiter, Reservation, Unavailable};
pub use over_store::{Kept, OverStore, Store};
pub use quota::Quota;
pub use shared::SharedLimiter;
pub use token_bucket::{TokenBucket, Wait};

pub(crate) use permit::Permit;
pub(crate) use retry_after::retry_after;
pub(crate) use shared::Limiter;

use crate::timer::Timer;

/// How a client keeps to rate limits.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub enum RateLimiting {
    /// Adapts to the server: reads the rate-limit headers of responses, 429 and `Retry-After`.
    ///
    /// The first request of a scope is sent alone, because its response may say how many are left. If responses have no
    /// rate-limit headers, the documented quota is assumed, and a single request beyond it probes whether the server
    /// accepts more. If it does, the server is taken to have no limit, and the others follow; if it refuses, the quota
    /// is kept, and probed again after some minutes.
    #[default]
    Adaptive,
    /// Keeps each scope to this quota. There is no 429 as long as no other program uses the scope.
    Fixed(Quota),
    /// A limiter of your own, or one that several clients share.
    Shared(SharedLimiter),
    /// No rate limiting.
    Off,
}

impl RateLimiting {
    pub(crate) fn limiter(self, timer: &Arc<dyn Timer>) -> Option<Limiter> {
        let own = |limiter: InMemory| Some(Limiter::own(limiter.shared_timer(Arc::clone(timer))));
        match self {
            Self::Adaptive => own(InMemory::adaptive()),
            Self::Fixed(quota) => own(InMemory::fixed(quota)),
            Self::Shared(shared) => Some(Limiter::shared(shared, timer)),
            Self::Off => None,
        }
    }
}

impl From<SharedLimiter> for RateLimiting {
    fn from(shared: SharedLimiter) -> Self {
        Self::Shared(shared)
    }
}
