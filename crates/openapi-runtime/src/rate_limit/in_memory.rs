//! The limiter of one process.

use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::BoxFuture;
use futures_util::future::select;
use tokio::sync::Notify;

use super::token_bucket::TokenBucket;
use super::{AcquireError, Bucket, BucketKey, Outcome, Quota, RateLimiter, Reservation, Unavailable};
use crate::timer::{Timer, TokioTimer};

/// Keeps the buckets in memory: the default limiter of a client.
///
/// Callers of one scope are served in order of arrival, and do not delay those of other scopes. A bucket that is full
/// again is removed from memory within a minute of use.
///
/// Several clients of one account can share a limiter:
///
/// ```
/// use std::sync::Arc;
/// use openapi_runtime::Scope;
/// use openapi_runtime::rate_limit::{InMemory, SharedLimiter};
/// # #[derive(Debug)] struct Invoices;
/// # impl openapi_runtime::Api for Invoices { fn user_agent(&self) -> &'static str { "invoices-rs/1.0" } }
///
/// let limiter = SharedLimiter::new(Arc::new(InMemory::adaptive()));
/// let one = Scope::builder(&Invoices).base_url("https://invoices.example").rate_limiting(limiter.clone());
/// let other = Scope::builder(&Invoices).base_url("https://invoices.example").rate_limiting(limiter);
/// # let _ = (one.build()?, other.build()?);
/// # Ok::<(), openapi_runtime::Error>(())
/// ```
pub struct InMemory {
    /// For each scope; `None` to adapt to the server.
    quota: Option<Quota>,
    timer: Arc<dyn Timer>,
    /// The origin of the buckets' times.
    origin: Instant,
    /// Whether buckets are empty at first.
    emptied: bool,
    queues: Mutex<BucketQueues>,
}

/// A bucket, and the queue of callers that wait for it.
#[derive(Debug)]
struct BucketQueue {
    /// Held by the caller that is served next; it is fair, and forgets callers that are dropped.
    next: tokio::sync::Mutex<()>,
    bucket: Mutex<TokenBucket>,
    released: Notify,
}

#[derive(Default)]
struct BucketQueues {
    by_key: HashMap<BucketKey, Arc<BucketQueue>>,
    /// When to look for buckets that are no longer needed.
    sweep_at: Duration,
    sweep_above: usize,
}

impl InMemory {
    /// Adapts to the server: reads rate-limit headers, 429 and `Retry-After`. If there are none, it assumes the
    /// documented quota, and probes with single requests whether there is more.
    #[must_use]
    pub fn adaptive() -> Self {
        Self::new(None)
    }

    /// Keeps every scope to `quota`, so that there is no 429 as long as no other program uses it. Buckets that all
    /// scopes share adapt to the server.
    #[must_use]
    pub fn fixed(quota: Quota) -> Self {
        Self::new(Some(quota))
    }

    fn new(quota: Option<Quota>) -> Self {
        Self {
            quota,
            timer: Arc::new(TokioTimer),
            origin: TokioTimer.now(),
            emptied: false,
            queues: Mutex::default(),
        }
    }

    /// The clock that it uses. Default: tokio's; a limiter that a client makes has the client's.
    #[must_use]
    pub fn timer(self, timer: impl Timer) -> Self {
        self.shared_timer(Arc::new(timer))
    }

    /// Assumes that every bucket is empty at first.
    pub(super) fn emptied(self) -> Self {
        Self { emptied: true, ..self }
    }

    pub(crate) fn shared_timer(self, timer: Arc<dyn Timer>) -> Self {
        Self {
            origin: timer.now(),
            timer,
            ..self
        }
    }

    fn now(&self) -> Duration {
        self.timer.now().saturating_duration_since(self.origin)
    }

    /// Number of buckets in memory.
    #[must_use]
    pub fn buckets(&self) -> usize {
        self.queues().by_key.len()
    }

    fn queues(&self) -> MutexGuard<'_, BucketQueues> {
        self.queues.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The queue of a bucket, which is made if there is none.
    fn queue(&self, bucket: &Bucket) -> Arc<BucketQueue> {
        let now = self.now();
        let mut queues = self.queues();
        queues.sweep(now);
        let queue = queues.by_key.entry(bucket.key());
        Arc::clone(queue.or_insert_with(|| {
            let known = TokenBucket::of(bucket, self.quota);
            Arc::new(BucketQueue::new(if self.emptied { known.emptied(now) } else { known }))
        }))
    }
}

impl BucketQueues {
    /// Removes full buckets that no caller waits for, at intervals such that each request pays for at most two others.
    fn sweep(&mut self, now: Duration) {
        const PERIOD: Duration = Duration::from_secs(60);
        const FEW: usize = 64;
        if now < self.sweep_at && self.by_key.len() <= self.sweep_above {
            return;
        }
        self.by_key
            .retain(|_, queue| Arc::strong_count(queue) > 1 || !queue.bucket().is_idle(now));
        if self.by_key.capacity() / 4 > self.by_key.len().max(FEW) {
            self.by_key.shrink_to_fit();
        }
        self.sweep_at = now + PERIOD;
        self.sweep_above = (2 * self.by_key.len()).max(FEW);
    }
}

impl BucketQueue {
    fn new(bucket: TokenBucket) -> Self {
        Self {
            next: tokio::sync::Mutex::default(),
            bucket: Mutex::new(bucket),
            released: Notify::new(),
        }
    }

    fn bucket(&self) -> MutexGuard<'_, TokenBucket> {
        self.bucket.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn take(&self, limiter: &InMemory, patience: Duration) -> Result<Reservation, AcquireError> {
        let started = limiter.now();
        let _next = self.next.lock().await;
        loop {
            let now = limiter.now();
            let wait = match self.bucket().take(now) {
                Ok(reservation) => return Ok(reservation),
                Err(wait) => wait,
            };
            if !wait.sooner && wait.time > patience.saturating_sub(now.saturating_sub(started)) {
                return Err(AcquireError::RateLimitExceeded { wait: wait.time });
            }
            // A release in the meantime is noticed.
            let released = pin!(self.released.notified());
            select(limiter.timer.sleep(wait.time), released).await;
        }
    }
}

impl RateLimiter for InMemory {
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>> {
        Box::pin(async move { self.queue(bucket).take(self, patience).await })
    }

    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>> {
        self.release_now(bucket, reservation, outcome);
        Box::pin(std::future::ready(Ok(())))
    }

    fn acquire_now(&self, bucket: &Bucket) -> Option<Reservation> {
        let queue = self.queue(bucket);
        // Others wait.
        let _next = queue.next.try_lock().ok()?;
        let taken = queue.bucket().take(self.now());
        taken.ok()
    }

    fn release_now(&self, bucket: &Bucket, reservation: Reservation, outcome: &Outcome) -> bool {
        let queue = self.queues().by_key.get(&bucket.key()).map(Arc::clone);
        if let Some(queue) = queue {
            queue.bucket().release(reservation, outcome, self.now());
            queue.released.notify_one();
        }
        true
    }
}

impl fmt::Debug for InMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMemory")
            .field("quota", &self.quota)
            .field("buckets", &self.buckets())
            .finish_non_exhaustive()
    }
}
