//! Rate limits: those of the API, and the limiters that keep requests within them.
//!
//! By default a client is adaptive ([`RateLimiting`]): it reads `X-RateLimit-*`, 429 and `Retry-After`, and delays only
//! the calls of the same connection. If the server sends none of these headers, the documented quota
//! ([`quotas::STANDARD`]) is assumed.
//!
//! Processes that share an account can share a limiter: over Redis that of the crate `openapi-redis`, over any other store with
//! an atomic compare-and-swap [`OverStore`]. [`SharedLimiter`] sets what happens if the store is unavailable. For a
//! [`RateLimiter`] of your own, the arithmetic is in [`TokenBucket`], and responses are read by [`Feedback::read`].

pub use openapi_runtime::rate_limit::{
    AcquireError, Bucket, BucketKey, BucketKeys, BucketNames, Feedback, InMemory, Kept, Outcome, OverStore, Quota,
    RateLimit, RateLimitHeaders, RateLimiter, RateLimiting, Reservation, SharedLimiter, Store, TokenBucket,
    Unavailable, Wait,
};

/// The quotas that the vendor documents.
///
/// ```
/// use ofauth::rate_limit::{Quota, quotas};
///
/// assert_eq!(quotas::STANDARD, Quota::per_minute(60).burst(90));
/// ```
pub mod quotas {
    use std::time::Duration;

    use super::Quota;

    /// For each connection: 60 requests a minute, in bursts of up to 90. (The Launch plan has no limit.)
    pub const STANDARD: Quota = Quota::every(Duration::from_secs(1)).burst(90);
    /// For the dynamic rules, for each organisation: 1 request a minute, in bursts of up to 3.
    pub const DYNAMIC_RULES: Quota = Quota::every(Duration::from_secs(60)).burst(3);
    /// For signing requests, for each organisation: 10 requests a minute, in bursts of up to 20.
    pub const SIGNING: Quota = Quota::every(Duration::from_secs(6)).burst(20);
}

/// The buckets of connections and of the organisation.
///
/// ```
/// use ofauth::rate_limit::{BucketKeys, DocumentedBuckets, quotas};
///
/// let bucket = BucketKeys::default().connection("conn_123");
/// assert_eq!(bucket.expected(), quotas::STANDARD);
/// assert_eq!(bucket.key().to_string().len(), 64);
/// ```
pub trait DocumentedBuckets {
    /// The bucket of a connection, by its id.
    #[must_use]
    fn connection(&self, id: &str) -> Bucket;

    /// The bucket of the whole organisation for one operation, by its id.
    #[must_use]
    fn operation(&self, id: &'static str) -> Bucket;
}
