//! The limiter.

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures_util::future::select;
use hmac_sha256::HMAC;
use openapi_runtime::BoxFuture;
use openapi_runtime::rate_limit::{AcquireError, Bucket, Outcome, Quota, RateLimiter, Reservation, Unavailable};
use redis::{Client, RedisResult};
use secrecy::{ExposeSecret, SecretString};

use crate::connection::{Connection, Link, RETRY};
use crate::queues::Queues;
use crate::script::{BucketArguments, SCRIPT, Taken, quota_of};

/// The longest sleep of a caller that a release may wake: what wakes it can be lost with the connection.
const LONGEST_UNTIL_RELEASE: Duration = Duration::from_secs(1);
/// The longest sleep of other callers: another process may have learned of a higher quota.
const LONGEST_SLEEP: Duration = Duration::from_secs(10);

/// A rate limiter that any number of processes share over Redis.
///
/// Each decision is one run of a script on the server, by the server's clock. A caller that has to wait sleeps until the time
/// that the script names; processes take turns. What one process learns from a response, all know.
///
/// ```no_run
/// use std::sync::Arc;
/// use openapi_redis::RedisLimiter;
/// use openapi_runtime::rate_limit::{Quota, SharedLimiter};
/// # #[derive(Debug)] struct Invoices;
/// # impl openapi_runtime::Api for Invoices { fn user_agent(&self) -> &'static str { "invoices-rs/1.0" } }
///
/// let client = redis::Client::open("redis://127.0.0.1")?;
/// let limiter = RedisLimiter::fixed(&client, "the same in every process", Quota::per_minute(60))?;
/// let limiter = SharedLimiter::new(Arc::new(limiter)).fail_closed();
/// let scope = openapi_runtime::Scope::builder(&Invoices).base_url("https://invoices.example").rate_limiting(limiter);
/// # let _ = scope.build()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct RedisLimiter {
    connection: Connection,
    queues: Arc<Queues>,
    secret: SecretString,
    prefix: String,
    channel: String,
    quota: Option<Quota>,
    lost_after: Duration,
    /// Names this process in the queues of buckets.
    process: u64,
}

/// Settings of a [`RedisLimiter`].
///
/// ```
/// use std::time::Duration;
/// use openapi_redis::Settings;
/// use openapi_runtime::rate_limit::Quota;
///
/// let client = redis::Client::open("redis://127.0.0.1")?;
/// let limiter = Settings::new("the same in every process")
///     .quota(Quota::per_minute(60))
///     .prefix("invoices")
///     .timeout(Duration::from_millis(500))
///     .limiter(&client)?;
/// # let _ = limiter;
/// # Ok::<(), redis::RedisError>(())
/// ```
#[derive(Clone)]
pub struct Settings {
    secret: SecretString,
    prefix: String,
    quota: Option<Quota>,
    timeout: Duration,
    lost_after: Duration,
}

impl Settings {
    /// The default settings, and the secret that keys depend on. Keys reveal neither it nor ids of scopes. It is the same in all
    /// processes that share buckets; programs with different secrets do not share any.
    #[must_use]
    pub fn new(secret: impl Into<String>) -> Self {
        Self {
            secret: SecretString::from(secret.into()),
            prefix: "rate-limit".to_owned(),
            quota: None,
            timeout: Duration::from_secs(1),
            lost_after: Duration::from_secs(60),
        }
    }

    /// Keeps each scope to this quota. Default: it adapts to the server, as
    /// [`InMemory::adaptive`](openapi_runtime::rate_limit::InMemory::adaptive) does.
    #[must_use]
    pub fn quota(self, quota: Quota) -> Self {
        Self {
            quota: Some(quota),
            ..self
        }
    }

    /// What the names of keys and of the channel start with. Default: `rate-limit`.
    #[must_use]
    pub fn prefix(self, prefix: impl Into<String>) -> Self {
        Self {
            prefix: prefix.into(),
            ..self
        }
    }

    /// How long Redis may take to respond before it counts as down. Default: 1 s.
    #[must_use]
    pub fn timeout(self, limit: Duration) -> Self {
        Self { timeout: limit, ..self }
    }

    /// After this time a request is given up that no process has reported the outcome of. Default: 60 s.
    ///
    /// It must be longer than an attempt may take. Until then the requests of a process that was killed count as in flight, so
    /// that a bucket whose burst they use up is held for that long.
    #[must_use]
    pub fn lost_after(self, time: Duration) -> Self {
        Self {
            lost_after: time,
            ..self
        }
    }

    /// The limiter. It connects when the first request asks for a permit.
    ///
    /// # Errors
    ///
    /// The client's address is invalid.
    pub fn limiter(self, client: &Client) -> RedisResult<RedisLimiter> {
        let queues = Arc::new(Queues::default());
        let channel = format!("{}:released", self.prefix);
        let released = {
            let queues = Arc::clone(&queues);
            Arc::new(move |key: &str| queues.released(key))
        };
        Ok(RedisLimiter {
            connection: Connection::new(client, &channel, self.timeout, released)?,
            queues,
            secret: self.secret,
            prefix: self.prefix,
            channel,
            quota: self.quota,
            lost_after: self.lost_after,
            process: fastrand::u64(..),
        })
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("prefix", &self.prefix)
            .field("quota", &self.quota)
            .field("timeout", &self.timeout)
            .field("lost_after", &self.lost_after)
            .finish_non_exhaustive()
    }
}

impl RedisLimiter {
    /// A limiter that adapts to the server, with the default [`Settings`].
    ///
    /// # Errors
    ///
    /// The client's address is invalid.
    pub fn adaptive(client: &Client, secret: impl Into<String>) -> RedisResult<Self> {
        Settings::new(secret).limiter(client)
    }

    /// A limiter that keeps each scope to `quota`, with the default [`Settings`].
    ///
    /// # Errors
    ///
    /// The client's address is invalid.
    pub fn fixed(client: &Client, secret: impl Into<String>, quota: Quota) -> RedisResult<Self> {
        Settings::new(secret).quota(quota).limiter(client)
    }

    /// The key of a bucket: a digest that depends on the secret.
    fn key(&self, bucket: &Bucket) -> String {
        use fmt::Write as _;
        let digest = HMAC::mac(bucket.key().as_bytes(), self.secret.expose_secret());
        let mut key = format!("{}:", self.prefix);
        for byte in digest {
            // A text can always be written to.
            let _ = write!(key, "{byte:02x}");
        }
        key
    }

    fn arguments<'a>(&'a self, bucket: &Bucket, key: &'a str, link: &Link) -> BucketArguments<'a> {
        let (quota, adapts) = quota_of(bucket, self.quota);
        BucketArguments {
            key,
            quota,
            adapts,
            lost_after: self.lost_after,
            emptied: link.emptied,
            channel: &self.channel,
        }
    }

    async fn take(&self, bucket: &Bucket, patience: Duration) -> Result<Reservation, AcquireError> {
        let key = self.key(bucket);
        let queue = self.queues.of(&key);
        let started = Instant::now();
        let _next = queue.next().await;
        loop {
            // From before the script runs, so that no release is missed.
            let mut released = pin!(queue.released());
            released.as_mut().enable();
            let asked = Instant::now();
            let left = patience.saturating_sub(started.elapsed());
            let taken: Taken = self
                .connection
                .run(|link| self.arguments(bucket, &key, link).take(&SCRIPT, self.process, left))
                .await?;
            let (wait, sooner) = match taken {
                // The process was stopped in between: the permit may be given up by now.
                (true, ..) if asked.elapsed() >= self.lost_after / 2 => continue,
                (true, reservation, _) => return Ok(Reservation::new(reservation)),
                (false, wait, sooner) => (Duration::from_micros(wait), sooner),
            };
            if !sooner && wait > left {
                return Err(AcquireError::RateLimitExceeded { wait });
            }
            let longest = if sooner { LONGEST_UNTIL_RELEASE } else { LONGEST_SLEEP };
            let sleep = pin!(tokio::time::sleep(wait.min(longest)));
            select(sleep, released).await;
        }
    }

    /// Reports the outcome, also to a server that is down for some time: until then the request counts as in flight.
    async fn report(&self, bucket: &Bucket, reservation: Reservation, outcome: &Outcome) -> Result<(), Unavailable> {
        let key = self.key(bucket);
        let started = Instant::now();
        loop {
            let released: Result<(u8,), _> = self
                .connection
                .run(|link| {
                    self.arguments(bucket, &key, link)
                        .release(&SCRIPT, reservation, outcome)
                })
                .await;
            match released {
                Ok(_) => return Ok(()),
                Err(error) if started.elapsed() >= self.lost_after => return Err(error),
                Err(_) => tokio::time::sleep(RETRY).await,
            }
        }
    }
}

impl RateLimiter for RedisLimiter {
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
        Box::pin(self.report(bucket, reservation, outcome))
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("prefix", &self.prefix)
            .field("quota", &self.quota)
            .finish_non_exhaustive()
    }
}
