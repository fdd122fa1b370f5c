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
use super::{AcquireError, Bucket, BucketKey, Outcome, Quota, RateLimiter, Ticket, Unavailable};
use crate::timer::{Timer, TokioTimer};

/// Keeps the buckets in memory; what every client has, unless it is told otherwise.
///
/// Callers of one scope are served in the order in which they came, and those of other scopes are not
/// touched. Buckets that are full again are forgotten within a minute of use.
///
/// A program with several clients for one account lets them share one:
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
    /// For each scope; nothing for what the server says.
    quota: Option<Quota>,
    timer: Arc<dyn Timer>,
    /// From here the buckets count.
    origin: Instant,
    lines: Mutex<Lines>,
}

/// Those that wait for one bucket, and the bucket.
#[derive(Debug)]
struct Line {
    /// Held by the first in the line; it is fair, and forgets who goes away.
    turn: tokio::sync::Mutex<()>,
    bucket: Mutex<TokenBucket>,
    released: Notify,
}

#[derive(Default)]
struct Lines {
    by_key: HashMap<BucketKey, Arc<Line>>,
    /// When to look for those that are not needed any more.
    sweep_at: Duration,
    sweep_above: usize,
}

impl InMemory {
    /// Goes by what the server says: figures in headers, 429 and `Retry-After`. Where it says nothing, it expects the
    /// documented quota, and finds out by single requests whether there is more.
    #[must_use]
    pub fn adaptive() -> Self {
        Self::new(None)
    }

    /// Keeps every scope to `quota`, so that no 429 is provoked as long as nobody else uses it. What scopes share goes by
    /// what the server says.
    #[must_use]
    pub fn fixed(quota: Quota) -> Self {
        Self::new(Some(quota))
    }

    fn new(quota: Option<Quota>) -> Self {
        Self {
            quota,
            timer: Arc::new(TokioTimer),
            origin: TokioTimer.now(),
            lines: Mutex::default(),
        }
    }

    /// Tells the time and waits by this clock. Default: tokio's; a limiter that a client makes has the client's.
    #[must_use]
    pub fn timer(self, timer: impl Timer) -> Self {
        self.shared_timer(Arc::new(timer))
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

    /// Number of buckets that are remembered.
    #[must_use]
    pub fn buckets(&self) -> usize {
        self.lines().by_key.len()
    }

    fn lines(&self) -> MutexGuard<'_, Lines> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The queue for a bucket, which is made when it is not there.
    fn line(&self, bucket: &Bucket) -> Arc<Line> {
        let now = self.now();
        let mut lines = self.lines();
        lines.sweep(now);
        let line = lines.by_key.entry(bucket.key());
        Arc::clone(line.or_insert_with(|| Arc::new(Line::new(TokenBucket::of(bucket, self.quota)))))
    }
}

impl Lines {
    /// Forgets full buckets that nobody waits for, now and then, so that each request pays for at most two others.
    fn sweep(&mut self, now: Duration) {
        const PERIOD: Duration = Duration::from_secs(60);
        const FEW: usize = 64;
        if now < self.sweep_at && self.by_key.len() <= self.sweep_above {
            return;
        }
        self.by_key
            .retain(|_, line| Arc::strong_count(line) > 1 || !line.bucket().is_idle(now));
        if self.by_key.capacity() / 4 > self.by_key.len().max(FEW) {
            self.by_key.shrink_to_fit();
        }
        self.sweep_at = now + PERIOD;
        self.sweep_above = (2 * self.by_key.len()).max(FEW);
    }
}

impl Line {
    fn new(bucket: TokenBucket) -> Self {
        Self {
            turn: tokio::sync::Mutex::default(),
            bucket: Mutex::new(bucket),
            released: Notify::new(),
        }
    }

    fn bucket(&self) -> MutexGuard<'_, TokenBucket> {
        self.bucket.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn take(&self, limiter: &InMemory, patience: Duration) -> Result<Ticket, AcquireError> {
        let started = limiter.now();
        let _turn = self.turn.lock().await;
        loop {
            let now = limiter.now();
            let wait = match self.bucket().take(now) {
                Ok(ticket) => return Ok(ticket),
                Err(wait) => wait,
            };
            if !wait.sooner && wait.time > patience.saturating_sub(now.saturating_sub(started)) {
                return Err(AcquireError::HeldBack { wait: wait.time });
            }
            // A release in the meantime is remembered.
            let released = pin!(self.released.notified());
            select(limiter.timer.sleep(wait.time), released).await;
        }
    }
}

impl RateLimiter for InMemory {
    fn acquire<'a>(&'a self, bucket: &'a Bucket, patience: Duration) -> BoxFuture<'a, Result<Ticket, AcquireError>> {
        Box::pin(async move { self.line(bucket).take(self, patience).await })
    }

    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        ticket: Ticket,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>> {
        let line = self.lines().by_key.get(&bucket.key()).map(Arc::clone);
        if let Some(line) = line {
            line.bucket().release(ticket, outcome, self.now());
            line.released.notify_one();
        }
        Box::pin(std::future::ready(Ok(())))
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
