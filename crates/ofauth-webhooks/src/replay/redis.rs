//! A guard for several processes, over Redis.

use std::fmt;
use std::future::Future;
use std::sync::LazyLock;
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisError, RedisResult, Script};

use super::leased::{Claims, Leased};
use super::{Claim, ReplayGuard};

/// Returns 1 if the claim is granted, 2 if the event was handled, and 0 if another process has claimed it.
static CLAIM: LazyLock<Script> = LazyLock::new(|| {
    Script::new(
        "local known = redis.call('GET', KEYS[1])
        if known == 'done' then return 2 end
        if known and known ~= ARGV[1] then return 0 end
        redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
        return 1",
    )
});

static RELEASE: LazyLock<Script> =
    LazyLock::new(|| Script::new("if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end"));

/// Remembers events in Redis, for any number of processes. Cheap to clone.
///
/// A second delivery to the same process waits for the outcome of the first; one to another process is [`Claim::Busy`]. If Redis
/// is down, deliveries are refused with 503, and the sender retries. Redis must not evict keys (`maxmemory-policy noeviction`).
///
/// ```
/// use ofauth_webhooks::replay::RedisGuard;
/// use ofauth_webhooks::{Verifier, WebhookLayer};
///
/// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
/// let redis = redis::Client::open("redis://127.0.0.1/")?;
/// let verifier = Verifier::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?);
/// let layer = WebhookLayer::guarded(verifier, RedisGuard::new(&redis)?);
/// # let _ = layer;
/// # Ok::<(), Box<dyn std::error::Error>>(()) })?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct RedisGuard(Leased<Keys>);

/// A key for each event: the owner of the claim, or `done`.
struct Keys {
    connection: ConnectionManager,
    prefix: String,
}

impl RedisGuard {
    /// A guard whose keys start with `webhook:`. It must be made in a Tokio runtime, and connects with the first delivery.
    ///
    /// # Errors
    ///
    /// The address of the client is invalid.
    pub fn new(client: &Client) -> RedisResult<Self> {
        Self::with_prefix(client, "webhook")
    }

    /// The same, with another prefix of keys.
    ///
    /// # Errors
    ///
    /// The address of the client is invalid.
    pub fn with_prefix(client: &Client, prefix: impl Into<String>) -> RedisResult<Self> {
        let limit = Some(Duration::from_secs(1));
        let config = ConnectionManagerConfig::new()
            .set_connection_timeout(limit)
            .set_response_timeout(limit)
            .set_number_of_retries(1);
        Ok(Self(Leased::new(Keys {
            connection: client.get_connection_manager_lazy(config)?,
            prefix: prefix.into(),
        })))
    }

    /// How long a claim lasts whose process has died. Default: 15 s; [`ReplayGuard`] says what bounds it.
    #[must_use]
    pub fn lease(self, time: Duration) -> Self {
        Self(self.0.lease(time))
    }

    /// How long a handled event is remembered. Default: a day.
    #[must_use]
    pub fn time_to_live(self, time: Duration) -> Self {
        Self(self.0.time_to_live(time))
    }
}

impl Keys {
    fn key(&self, id: &str) -> String {
        format!("{}:{id}", self.prefix)
    }

    /// Runs a command, on a new connection if the old one was lost.
    async fn run<T, F>(&self, command: impl Fn(ConnectionManager) -> F) -> RedisResult<T>
    where
        F: Future<Output = RedisResult<T>>,
    {
        match command(self.connection.clone()).await {
            Err(error) if error.is_connection_dropped() => command(self.connection.clone()).await,
            result => result,
        }
    }
}

/// At least one: Redis refuses zero.
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}

impl Claims for Keys {
    type Error = RedisError;

    async fn claim(&self, id: &str, owner: &str, lease: Duration) -> RedisResult<Claim> {
        let mut claim = CLAIM.key(self.key(id));
        claim.arg(owner).arg(milliseconds(lease));
        let claim = &claim;
        let reply: u8 = self
            .run(|mut connection| async move { claim.invoke_async(&mut connection).await })
            .await?;
        Ok(match reply {
            1 => Claim::Granted,
            2 => Claim::Done,
            _ => Claim::Busy,
        })
    }

    async fn remember(&self, id: &str, time: Duration) -> RedisResult<()> {
        let mut set = redis::cmd("SET");
        set.arg(self.key(id)).arg("done").arg("PX").arg(milliseconds(time));
        let set = &set;
        self.run(|mut connection| async move { set.query_async(&mut connection).await })
            .await
    }

    async fn release(&self, id: &str, owner: &str) -> RedisResult<()> {
        let mut release = RELEASE.key(self.key(id));
        release.arg(owner);
        let release = &release;
        self.run(|mut connection| async move { release.invoke_async(&mut connection).await })
            .await
    }
}

impl ReplayGuard for RedisGuard {
    type Error = RedisError;

    async fn claim(&self, id: &str) -> RedisResult<Claim> {
        self.0.claim(id).await
    }

    async fn done(&self, id: &str) {
        self.0.done(id).await;
    }

    fn release(&self, id: &str) {
        self.0.release(id);
    }
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for RedisGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("RedisGuard").field(&self.0).finish()
    }
}
