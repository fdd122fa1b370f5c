//! The connection to Redis: made anew when it is lost, at most once a second.

use std::sync::Arc;
use std::time::{Duration, Instant};

use openapi_runtime::rate_limit::Unavailable;
use redis::aio::MultiplexedConnection;
use redis::{
    AsyncConnectionConfig, Client, FromRedisValue, IntoConnectionInfo, ProtocolVersion, PushInfo, PushKind, RedisError,
    RedisResult, ScriptInvocation, Value,
};
use tokio::sync::Mutex;

/// How often a server that is down is tried.
pub(crate) const RETRY: Duration = Duration::from_secs(1);

/// From the start of a server until every process is connected to it, and the requests of before have arrived.
const SETTLED: Duration = Duration::from_secs(3);

/// A connection, and what is known of its server.
#[derive(Clone)]
pub(crate) struct Link {
    connection: MultiplexedConnection,
    /// A bucket that was last stored before that may have lost requests. Since the Unix epoch, by the server's clock.
    pub(crate) emptied: Duration,
    /// By the same clock.
    connected: Duration,
    number: u64,
}

#[derive(Default)]
struct State {
    link: Option<Link>,
    links: u64,
    /// Set while the server is down.
    retry_at: Option<Instant>,
}

pub(crate) struct Connection {
    client: Client,
    channel: String,
    timeout: Duration,
    /// Gets the key of each bucket that another process has released.
    released: Arc<dyn Fn(&str) + Send + Sync>,
    state: Mutex<State>,
}

impl Connection {
    pub(crate) fn new(
        client: &Client,
        channel: &str,
        timeout: Duration,
        released: Arc<dyn Fn(&str) + Send + Sync>,
    ) -> RedisResult<Self> {
        // Releases arrive on the same connection as replies, which takes RESP3.
        let info = client.get_connection_info().clone();
        let settings = info.redis_settings().clone().set_protocol(ProtocolVersion::RESP3);
        let client = Client::open(info.set_redis_settings(settings).into_connection_info()?)?;
        Ok(Self {
            client,
            channel: channel.to_owned(),
            timeout,
            released,
            state: Mutex::default(),
        })
    }

    /// Runs a script, on a new connection if the old one is lost.
    pub(crate) async fn run<'s, T: FromRedisValue>(
        &self,
        invocation: impl Fn(&Link) -> ScriptInvocation<'s>,
    ) -> Result<T, Unavailable> {
        let mut again = true;
        loop {
            let mut link = self.link().await?;
            let error = match invocation(&link).invoke_async(&mut link.connection).await {
                Ok(reply) => return Ok(reply),
                Err(error) => error,
            };
            if !error.is_timeout() && !error.is_unrecoverable_error() {
                return Err(Unavailable::new(error));
            }
            let dropped = error.is_connection_dropped();
            self.lost(&link, !dropped).await;
            if !dropped || !again {
                return Err(Unavailable::new(error));
            }
            again = false;
        }
    }

    async fn link(&self) -> Result<Link, Unavailable> {
        let mut state = self.state.lock().await;
        if let Some(link) = &state.link {
            return Ok(link.clone());
        }
        if state.retry_at.is_some_and(|at| Instant::now() < at) {
            return Err(Unavailable::new("Redis is not connected"));
        }
        state.links += 1;
        let number = state.links;
        let late = |_| Unavailable::new(format!("no connection to Redis within {:?}", self.timeout));
        let connected = tokio::time::timeout(self.timeout, self.connect(number)).await;
        let connected = connected
            .map_err(late)
            .and_then(|connected| connected.map_err(Unavailable::new));
        match connected {
            Ok(mut link) => {
                if state.retry_at.take().is_some() {
                    // Meanwhile, requests may have been sent without it.
                    link.emptied = link.connected + SETTLED;
                }
                Ok(state.link.insert(link).clone())
            }
            Err(error) => {
                state.retry_at = Some(Instant::now() + RETRY);
                Err(error)
            }
        }
    }

    async fn connect(&self, number: u64) -> RedisResult<Link> {
        let released = Arc::clone(&self.released);
        let pushed = move |push: PushInfo| -> Result<(), RedisError> {
            if let (PushKind::Message, [_, Value::BulkString(key)]) = (&push.kind, push.data.as_slice()) {
                if let Ok(key) = std::str::from_utf8(key) {
                    released(key);
                }
            }
            Ok(())
        };
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(self.timeout))
            .set_response_timeout(Some(self.timeout))
            .set_push_sender(pushed);
        let mut connection = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        connection.subscribe(&self.channel).await?;
        let info: String = redis::cmd("INFO").arg("server").query_async(&mut connection).await?;
        let (seconds, microseconds): (u64, u64) = redis::cmd("TIME").query_async(&mut connection).await?;
        let now = Duration::from_secs(seconds) + Duration::from_micros(microseconds);
        let uptime = info.lines().find_map(|line| line.strip_prefix("uptime_in_seconds:"));
        // As of now, if it does not say so.
        let uptime = uptime.and_then(|text| text.trim().parse().ok()).unwrap_or_default();
        Ok(Link {
            connection,
            emptied: now.saturating_sub(Duration::from_secs(uptime)) + SETTLED,
            connected: now,
            number,
        })
    }

    /// Does not use this link again.
    async fn lost(&self, link: &Link, pause: bool) {
        let mut state = self.state.lock().await;
        if state.link.as_ref().is_some_and(|known| known.number == link.number) {
            state.link = None;
            state.retry_at = pause.then(|| Instant::now() + RETRY);
        }
    }
}
