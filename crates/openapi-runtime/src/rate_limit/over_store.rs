//! A limiter that several processes share.

use std::collections::HashMap;
use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::BoxFuture;

use super::token_bucket::TokenBucket;
use super::{AcquireError, Bucket, BucketKey, Outcome, Quota, RateLimiter, Reservation, Unavailable};
use crate::time_limit::within;
use crate::timer::{Timer, TokioTimer};

/// A store that processes share, as far as a limiter needs it: texts under keys, with an atomic compare-and-swap.
///
/// ```
/// use std::time::Duration;
/// use openapi_runtime::BoxFuture;
/// use openapi_runtime::rate_limit::{Kept, Store, Unavailable};
/// # use openapi_runtime::rate_limit::OverStore;
/// # #[derive(Debug)] struct Connection;
/// # impl Connection {
/// #     async fn get(&self, _: &str) -> Result<Option<String>, std::io::Error> { Ok(None) }
/// #     async fn eval(&self, _: &str, _: &str, _: &[&str]) -> Result<i64, std::io::Error> { Ok(1) }
/// # }
///
/// /// Redis, by a client of your choice.
/// #[derive(Debug)]
/// struct Redis(Connection);
///
/// const SWAP: &str = "
///     if (redis.call('GET', KEYS[1]) or '') ~= ARGV[1] then return 0 end
///     redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
///     return 1";
///
/// impl Store for Redis {
///     fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Kept, Unavailable>> {
///         Box::pin(async move { self.0.get(key).await.map(Kept::from).map_err(Unavailable::new) })
///     }
///
///     fn swap<'a>(
///         &'a self,
///         key: &'a str,
///         old: Option<&'a str>,
///         new: &'a str,
///         keep: Duration,
///     ) -> BoxFuture<'a, Result<bool, Unavailable>> {
///         Box::pin(async move {
///             let keep = keep.as_millis().to_string();
///             let swapped = self.0.eval(SWAP, key, &[old.unwrap_or_default(), new, &keep]).await;
///             Ok(swapped.map_err(Unavailable::new)? == 1)
///         })
///     }
/// }
/// # let _ = OverStore::adaptive(Redis(Connection));
/// ```
pub trait Store: fmt::Debug + Send + Sync + 'static {
    /// Returns the text under `key`, which is 64 hexadecimal digits.
    ///
    /// # Errors
    ///
    /// [`Unavailable`] if the store is down.
    fn get<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Kept, Unavailable>>;

    /// Replaces the text `old` by `new` atomically (compare-and-swap); `old` is `None` for a key without a text.
    /// Returns false if the key has another text. The store may drop the text after `keep`.
    ///
    /// # Errors
    ///
    /// [`Unavailable`] if the store is down.
    fn swap<'a>(
        &'a self,
        key: &'a str,
        old: Option<&'a str>,
        new: &'a str,
        keep: Duration,
    ) -> BoxFuture<'a, Result<bool, Unavailable>>;
}

/// The text that a store has under a key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Kept {
    /// The text, if there is one.
    pub text: Option<String>,
    /// The time by the store's clock. If it is `None`, the clocks of the machines are used, whose difference must be
    /// less than the duration of a few requests.
    pub now: Option<SystemTime>,
}

impl Kept {
    /// Sets the time by the store's clock.
    #[must_use]
    pub fn at(self, now: SystemTime) -> Self {
        Self { now: Some(now), ..self }
    }
}

impl From<Option<String>> for Kept {
    fn from(text: Option<String>) -> Self {
        Self { text, now: None }
    }
}

/// Keeps the buckets in a [`Store`] that several processes share, by the same arithmetic as
/// [`InMemory`](super::InMemory): together they keep to the quota, and each knows what the others have learned.
///
/// Within a process, callers of one scope are served in order of arrival; among processes, the first to ask when there
/// is a token. Each request costs the store two reads and two updates. The requests in flight of a process that died
/// count for ten minutes, then they are given up.
///
/// ```
/// use std::sync::Arc;
/// use openapi_runtime::rate_limit::{OverStore, SharedLimiter};
/// # #[derive(Debug)] struct Invoices;
/// # impl openapi_runtime::Api for Invoices { fn user_agent(&self) -> &'static str { "invoices-rs/1.0" } }
/// # fn example(store: impl openapi_runtime::rate_limit::Store) -> openapi_runtime::Result<openapi_runtime::Scope> {
///
/// let limiter = SharedLimiter::new(Arc::new(OverStore::adaptive(store)));
/// openapi_runtime::Scope::builder(&Invoices).base_url("https://invoices.example").rate_limiting(limiter).build()
/// # }
/// ```
pub struct OverStore<S> {
    store: S,
    quota: Option<Quota>,
    store_timeout: Duration,
    timer: Arc<dyn Timer>,
    /// At most one caller a bucket accesses the store at a time.
    queues: Queues,
}

/// How long the store keeps a bucket that is not used.
const KEEP: Duration = Duration::from_secs(3600);
/// How often the store is read if it is not known how long to wait.
const POLL: Duration = Duration::from_millis(50);
/// The longest time between reads: another process may have learned something.
const LONGEST_POLL: Duration = Duration::from_secs(1);
/// The maximum number of failed updates in a row. Each that fails means that another has succeeded.
const MOST_UPDATES: u32 = 1000;

impl<S: Store> OverStore<S> {
    /// Adapts to the server, as [`InMemory::adaptive`](super::InMemory::adaptive).
    #[must_use]
    pub fn adaptive(store: S) -> Self {
        Self::new(store, None)
    }

    /// Keeps every scope to `quota`, as [`InMemory::fixed`](super::InMemory::fixed).
    #[must_use]
    pub fn fixed(store: S, quota: Quota) -> Self {
        Self::new(store, Some(quota))
    }

    fn new(store: S, quota: Option<Quota>) -> Self {
        Self {
            store,
            quota,
            store_timeout: Duration::from_secs(1),
            timer: Arc::new(TokioTimer),
            queues: Mutex::default(),
        }
    }

    /// How long the store may take to respond before it counts as down. Default: 1 s.
    #[must_use]
    pub fn store_timeout(self, limit: Duration) -> Self {
        Self {
            store_timeout: limit,
            ..self
        }
    }

    /// The clock that it uses. Default: tokio's, and the system's wall-clock time.
    #[must_use]
    pub fn timer(self, timer: impl Timer) -> Self {
        Self {
            timer: Arc::new(timer),
            ..self
        }
    }

    /// The store's response, within the time limit.
    async fn answer<T>(&self, answer: BoxFuture<'_, Result<T, Unavailable>>) -> Result<T, Unavailable> {
        let limit = self.store_timeout;
        let late = |_| Unavailable::new(format!("no response within {limit:?}"));
        within(&*self.timer, limit, pin!(answer)).await.map_err(late)?
    }

    /// Changes a bucket, and stores the result if it `matters`.
    async fn update<T>(
        &self,
        bucket: &Bucket,
        step: impl Fn(&mut TokenBucket, Duration) -> T,
        matters: impl Fn(&T) -> bool,
    ) -> Result<T, Unavailable> {
        let key = bucket.key().to_string();
        for _ in 0..MOST_UPDATES {
            let kept = self.answer(self.store.get(&key)).await?;
            let now = kept.now.unwrap_or_else(|| self.timer.wall_clock());
            let now = now.duration_since(UNIX_EPOCH).unwrap_or_default();
            // A text that cannot be read is of another version; the bucket is made anew.
            let known = kept.text.as_deref().and_then(|text| serde_json::from_str(text).ok());
            let mut state = known.unwrap_or_else(|| TokenBucket::of(bucket, self.quota));
            let done = step(&mut state, now);
            if !matters(&done) {
                return Ok(done);
            }
            let text = serde_json::to_string(&state).map_err(Unavailable::new)?;
            let swap = self.store.swap(&key, kept.text.as_deref(), &text, KEEP);
            if self.answer(swap).await? {
                return Ok(done);
            }
        }
        Err(Unavailable::new("it refuses every update"))
    }

    async fn take(&self, bucket: &Bucket, patience: Duration) -> Result<Reservation, AcquireError> {
        let queue = Queue::of(&self.queues, bucket.key());
        let started = self.timer.now();
        let _next = queue.lock.lock().await;
        loop {
            let wait = match self.update(bucket, TokenBucket::take, Result::is_ok).await? {
                Ok(reservation) => return Ok(reservation),
                Err(wait) => wait,
            };
            let waited = self.timer.now().saturating_duration_since(started);
            if !wait.sooner && wait.time > patience.saturating_sub(waited) {
                return Err(AcquireError::RateLimitExceeded { wait: wait.time });
            }
            let longest = if wait.sooner { POLL } else { LONGEST_POLL };
            self.timer.sleep(wait.time.min(longest)).await;
        }
    }
}

impl<S: Store> RateLimiter for OverStore<S> {
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>> {
        Box::pin(self.take(bucket, patience))
    }

    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>> {
        Box::pin(self.update(
            bucket,
            move |state, now| state.release(reservation, outcome, now),
            |()| true,
        ))
    }
}

impl<S: Store> fmt::Debug for OverStore<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OverStore")
            .field("store", &self.store)
            .field("quota", &self.quota)
            .finish_non_exhaustive()
    }
}

/// The queue of this process for one bucket. It is removed with its last caller.
struct Queue<'a> {
    queues: &'a Queues,
    key: BucketKey,
    lock: Arc<tokio::sync::Mutex<()>>,
}

/// By key; the lock is held by the caller that accesses the store.
type Queues = Mutex<HashMap<BucketKey, Arc<tokio::sync::Mutex<()>>>>;

impl<'a> Queue<'a> {
    #[inline]
    fn of(queues: &'a Queues, key: BucketKey) -> Self {
        let mut known = queues.lock().unwrap_or_else(PoisonError::into_inner);
        let lock = Arc::clone(known.entry(key).or_default());
        Self { queues, key, lock }
    }
}

impl Drop for Queue<'_> {
    #[inline]
    fn drop(&mut self) {
        let mut queues = self.queues.lock().unwrap_or_else(PoisonError::into_inner);
        // This one, and the one in the map.
        if Arc::strong_count(&self.lock) <= 2 {
            queues.remove(&self.key);
        }
    }
}
