//! A limiter that several clients share, and what holds when it is down.

use std::sync::Arc;
use std::time::Duration;

use super::{AcquireError, Bucket, BucketKeys, InMemory, Permit, RateLimiter};
use crate::timer::Timer;

/// A limiter of your own, or one that several clients share.
///
/// When its store is down, it fails open unless told otherwise: requests go out all the same, and each process keeps to
/// what the server says by a limiter of its own, as by default.
///
/// ```
/// use std::sync::Arc;
/// use openapi_runtime::rate_limit::{BucketKeys, InMemory, SharedLimiter};
///
/// let limiter = SharedLimiter::new(Arc::new(InMemory::adaptive()))
///     .keys(BucketKeys::with_secret("the same in every process"))
///     .fail_closed();
/// # #[derive(Debug)] struct Invoices;
/// # impl openapi_runtime::Api for Invoices { fn user_agent(&self) -> &'static str { "invoices-rs/1.0" } }
/// let scope = openapi_runtime::Scope::builder(&Invoices).base_url("https://invoices.example").rate_limiting(limiter);
/// # let _ = scope.build()?;
/// # Ok::<(), openapi_runtime::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct SharedLimiter {
    limiter: Arc<dyn RateLimiter>,
    keys: BucketKeys,
    fail_open: bool,
}

impl SharedLimiter {
    /// Shares this one.
    #[must_use]
    pub fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Self {
            limiter,
            keys: BucketKeys::default(),
            fail_open: true,
        }
    }

    /// How buckets are named. All who share the limiter must name them alike.
    #[must_use]
    pub fn keys(self, keys: BucketKeys) -> Self {
        Self { keys, ..self }
    }

    /// When the limiter is unavailable, requests go out, as a limiter of this process's own lets them. The default.
    #[must_use]
    pub fn fail_open(self) -> Self {
        Self {
            fail_open: true,
            ..self
        }
    }

    /// When the limiter is unavailable, no request goes out: calls fail with
    /// [`ErrorKind::LimiterUnavailable`](crate::ErrorKind::LimiterUnavailable).
    #[must_use]
    pub fn fail_closed(self) -> Self {
        Self {
            fail_open: false,
            ..self
        }
    }
}

/// What a client has of a limiter.
pub(crate) struct Limiter {
    limiter: Arc<dyn RateLimiter>,
    keys: BucketKeys,
    /// Where the limiter is down.
    fallback: Option<Arc<InMemory>>,
}

impl Limiter {
    /// One that is never down.
    pub(super) fn own(limiter: InMemory) -> Self {
        Self {
            limiter: Arc::new(limiter),
            keys: BucketKeys::default(),
            fallback: None,
        }
    }

    pub(super) fn shared(shared: SharedLimiter, timer: &Arc<dyn Timer>) -> Self {
        let fallback = || Arc::new(InMemory::adaptive().shared_timer(Arc::clone(timer)));
        Self {
            limiter: shared.limiter,
            keys: shared.keys,
            fallback: shared.fail_open.then(fallback),
        }
    }

    pub(crate) fn keys(&self) -> &BucketKeys {
        &self.keys
    }

    pub(crate) async fn acquire(&self, bucket: Bucket, patience: Duration) -> Result<Permit, AcquireError> {
        let mut limiter = Arc::clone(&self.limiter);
        let mut reservation = limiter.acquire(&bucket, patience).await;
        if let (Err(AcquireError::Unavailable(error)), Some(fallback)) = (&reservation, &self.fallback) {
            tracing::warn!(%error, "the request goes by a rate limiter of this process alone");
            limiter = Arc::clone(fallback) as _;
            reservation = limiter.acquire(&bucket, patience).await;
        }
        Ok(Permit::new(limiter, bucket, reservation?))
    }
}
