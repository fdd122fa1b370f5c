//! A limiter that several clients share, and what happens if its store is down.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::{
    AcquireError, Bucket, BucketKeys, InMemory, Outcome, Permit, Quota, RateLimiter, RateLimiting, Reservation,
    Unavailable,
};
use crate::BoxFuture;
use crate::timer::Timer;

/// A limiter of your own, or one that several clients share.
///
/// If its store is down, each process limits itself by an adaptive limiter of its own, unless
/// [`fall_back_to`](Self::fall_back_to) or [`fail_closed`](Self::fail_closed) says otherwise.
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
    /// `None` to send nothing while the store is down.
    fallback: Option<Box<RateLimiting>>,
}

impl SharedLimiter {
    /// Shares this limiter.
    #[must_use]
    #[inline]
    pub fn new(limiter: Arc<dyn RateLimiter>) -> Self {
        Self {
            limiter,
            keys: BucketKeys::default(),
            fallback: Some(Box::default()),
        }
    }

    /// How the keys of buckets are made. All users of the limiter must use the same.
    #[must_use]
    #[inline]
    pub fn keys(self, keys: BucketKeys) -> Self {
        Self { keys, ..self }
    }

    /// While the limiter is unavailable, requests are sent as `limiting` permits:
    ///
    /// - [`RateLimiting::Adaptive`], the default: each process adapts to the server by itself. Some requests may be refused.
    /// - [`RateLimiting::Fixed`]: each process keeps each scope to this quota. With a third of the quota for each of three
    ///   processes, the sum stays within it. Its buckets are empty whenever the store goes down, because the others may have
    ///   used the shared ones up.
    /// - [`RateLimiting::Off`]: all requests are sent.
    /// - [`RateLimiting::Shared`]: another shared limiter decides.
    ///
    /// ```
    /// use std::sync::Arc;
    /// use openapi_runtime::rate_limit::{InMemory, Quota, RateLimiting, SharedLimiter};
    ///
    /// let third = Quota::per_minute(20).burst(30);
    /// let limiter = SharedLimiter::new(Arc::new(InMemory::adaptive())).fall_back_to(RateLimiting::Fixed(third));
    /// # let _ = limiter;
    /// ```
    #[must_use]
    #[inline]
    pub fn fall_back_to(self, limiting: RateLimiting) -> Self {
        Self {
            fallback: Some(Box::new(limiting)),
            ..self
        }
    }

    /// While the limiter is unavailable, no request is sent: calls fail with
    /// [`ErrorKind::LimiterUnavailable`](crate::ErrorKind::LimiterUnavailable).
    #[must_use]
    #[inline]
    pub fn fail_closed(self) -> Self {
        Self { fallback: None, ..self }
    }
}

/// The limiter of a client.
pub(crate) struct Limiter {
    limiter: Arc<dyn RateLimiter>,
    keys: BucketKeys,
    /// Used if the limiter is down.
    fallback: Option<Fallback>,
}

/// What decides while the store is down.
enum Fallback {
    Kept(Arc<dyn RateLimiter>),
    Shared(Box<Limiter>),
    Fixed {
        quota: Quota,
        timer: Arc<dyn Timer>,
        /// Since the store went down.
        limiter: Mutex<Option<Arc<InMemory>>>,
    },
}

impl Fallback {
    fn new(limiting: RateLimiting, timer: &Arc<dyn Timer>) -> Self {
        let timer = Arc::clone(timer);
        match limiting {
            RateLimiting::Adaptive => Self::Kept(Arc::new(InMemory::adaptive().shared_timer(timer))),
            RateLimiting::Fixed(quota) => Self::Fixed {
                quota,
                timer,
                limiter: Mutex::default(),
            },
            RateLimiting::Off => Self::Kept(Arc::new(Unlimited)),
            RateLimiting::Shared(shared) => Self::Shared(Box::new(Limiter::shared(shared, &timer))),
        }
    }

    fn store_is_up(&self) {
        if let Self::Fixed { limiter, .. } = self {
            limiter.lock().unwrap_or_else(PoisonError::into_inner).take();
        }
    }

    async fn acquire(&self, bucket: Bucket, patience: Duration) -> Result<Permit, AcquireError> {
        let limiter = match self {
            Self::Shared(shared) => return Box::pin(shared.acquire(bucket, patience)).await,
            Self::Kept(limiter) => Arc::clone(limiter),
            Self::Fixed { quota, timer, limiter } => {
                let mut limiter = limiter.lock().unwrap_or_else(PoisonError::into_inner);
                let emptied = || Arc::new(InMemory::fixed(*quota).emptied().shared_timer(Arc::clone(timer)));
                Arc::clone(limiter.get_or_insert_with(emptied)) as Arc<dyn RateLimiter>
            }
        };
        let reservation = limiter.acquire(&bucket, patience).await?;
        Ok(Permit::new(limiter, bucket, reservation))
    }
}

/// Permits every request.
#[derive(Debug)]
struct Unlimited;

impl RateLimiter for Unlimited {
    fn acquire<'a>(&'a self, _: &'a Bucket, _: Duration) -> BoxFuture<'a, Result<Reservation, AcquireError>> {
        Box::pin(std::future::ready(Ok(Reservation::new(0))))
    }

    fn release<'a>(&'a self, _: &'a Bucket, _: Reservation, _: &'a Outcome) -> BoxFuture<'a, Result<(), Unavailable>> {
        Box::pin(std::future::ready(Ok(())))
    }
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
        Self {
            limiter: shared.limiter,
            keys: shared.keys,
            fallback: shared.fallback.map(|limiting| Fallback::new(*limiting, timer)),
        }
    }

    pub(crate) fn keys(&self) -> &BucketKeys {
        &self.keys
    }

    /// A permit, if it can be had at once.
    pub(crate) fn acquire_now(&self, bucket: &Bucket) -> Option<Permit> {
        let reservation = self.limiter.acquire_now(bucket)?;
        if let Some(fallback) = &self.fallback {
            fallback.store_is_up();
        }
        Some(Permit::new(Arc::clone(&self.limiter), bucket.clone(), reservation))
    }

    pub(crate) async fn acquire(&self, bucket: Bucket, patience: Duration) -> Result<Permit, AcquireError> {
        let reservation = self.limiter.acquire(&bucket, patience).await;
        match (reservation, &self.fallback) {
            (Err(AcquireError::Unavailable(error)), Some(fallback)) => {
                tracing::warn!(%error, "the shared rate limiter is unavailable: its fallback is used");
                fallback.acquire(bucket, patience).await
            }
            (reservation, fallback) => {
                let reservation = reservation?;
                if let Some(fallback) = fallback {
                    fallback.store_is_up();
                }
                Ok(Permit::new(Arc::clone(&self.limiter), bucket, reservation))
            }
        }
    }
}
