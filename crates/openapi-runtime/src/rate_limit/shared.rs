//! A limiter that several clients share, and what happens if its store is down.

use std::sync::Arc;
use std::time::Duration;

use super::{AcquireError, Bucket, BucketKeys, InMemory, Permit, RateLimiter};
use crate::timer::Timer;

/// A limiter of your own, or one that several clients share.
///
/// If its store is down, it fails open by default: requests are still sent, and each process limits itself by an
/// adaptive limiter of its own.
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
    /// Shares this limiter.
    #[must_use]
    pub fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Self {
            limiter,
            keys: BucketKeys::default(),
            fail_open: true,
        }
    }

    /// How the keys of buckets are made. All users of the limiter must use the same.
    #[must_use]
    pub fn keys(self, keys: BucketKeys) -> Self {
        Self { keys, ..self }
    }

    /// If the limiter is unavailable, requests are sent as an adaptive limiter of this process permits. The default.
    #[must_use]
    pub fn fail_open(self) -> Self {
        Self {
            fail_open: true,
            ..self
        }
    }

    /// If the limiter is unavailable, no request is sent: calls fail with
    /// [`ErrorKind::LimiterUnavailable`](crate::ErrorKind::LimiterUnavailable).
    #[must_use]
    pub fn fail_closed(self) -> Self {
        Self {
            fail_open: false,
            ..self
        }
    }
}

/// The limiter of a client.
pub(crate) struct Limiter {
    limiter: Arc<dyn RateLimiter>,
    keys: BucketKeys,
    /// Used if the limiter is down.
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
            tracing::warn!(%error, "the shared rate limiter is unavailable: the limiter of this process is used");
            limiter = Arc::clone(fallback) as _;
            reservation = limiter.acquire(&bucket, patience).await;
        }
        Ok(Permit::new(limiter, bucket, reservation?))
    }
}
