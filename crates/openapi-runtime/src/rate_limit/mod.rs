//! Rate limits: the figures in responses, and the limiters that keep requests within them.
//!
//! A client is adaptive unless it is told otherwise ([`RateLimiting`]): it reads `X-RateLimit-*`, 429 and `Retry-After`,
//! and holds back the callers of that scope alone. Where the server says nothing, the
//! documented quota is expected.
//!
//! Processes that share a scope share a limiter, too: [`OverStore`] keeps its buckets in any store that can swap a text
//! for another in one step, Redis or a database, and [`SharedLimiter`] says what holds when that is down. A [`RateLimiter`]
//! of your own has the arithmetic in [`TokenBucket`], and what answers say in [`Answer::read`].

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
pub use limiter::{AcquireError, Answer, Outcome, RateLimiter, Reservation, Unavailable};
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
    /// As the server says: by the figures in its answers, by 429 and by `Retry-After`.
    ///
    /// The first request of a scope goes alone, for its answer may say how much is left. Where answers say nothing,
    /// the documented quota is expected, and what goes beyond it is tried with a single request: if the
    /// server takes more than the quota allows, it keeps none, and the rest follows; if it refuses, the quota holds, and
    /// is tried again after minutes.
    #[default]
    Adaptive,
    /// This much for each scope. No 429 is provoked as long as no other program uses the scope.
    Fixed(Quota),
    /// By a limiter of your own, or one that several clients share.
    Shared(SharedLimiter),
    /// Not at all.
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
