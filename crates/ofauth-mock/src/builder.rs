//! Configuration of a server before it starts.

use std::fmt;
use std::io;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, OnceLock};
use std::time::{Duration, Instant, SystemTime};

use crate::fault::{FaultQueue, Repeats};
use crate::rate_limit::{Clock, Limiter, RateLimit};
use crate::record::{self, Recorder};
use crate::seed;
use crate::server::MockServer;
use crate::state::{Collections, Connections, Links, Lists, Log, Members, Samples, Settings, State, Uploads};
use crate::wall_clock::{ReadWallClock, WallClock};

/// Configures and starts a [`MockServer`].
#[derive(Clone)]
pub struct MockServerBuilder {
    port: u16,
    api_key: String,
    connection_id: String,
    more_connections: usize,
    rate_limit: Option<RateLimit>,
    arrivals: usize,
    next_last_id: bool,
    bare_lists: bool,
    upload_part_size: u64,
    clock: Clock,
    wall_clock: ReadWallClock,
    latency: Duration,
    keep_requests: usize,
    texts: Option<String>,
    log: Option<Log>,
}

impl MockServer {
    /// Starts a server with the default configuration, on a free port.
    ///
    /// # Errors
    ///
    /// When no port can be bound.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// A builder, to configure the server first.
    #[must_use]
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::new()
    }
}

impl MockServerBuilder {
    fn new() -> Self {
        Self {
            port: 0,
            api_key: seed::API_KEY.to_owned(),
            connection_id: seed::CONNECTION.to_owned(),
            more_connections: 0,
            rate_limit: None,
            arrivals: 0,
            next_last_id: false,
            bare_lists: false,
            upload_part_size: 8 * 1024 * 1024,
            clock: Arc::new(Instant::now),
            wall_clock: Arc::new(SystemTime::now),
            latency: Duration::ZERO,
            keep_requests: record::CAPACITY,
            texts: None,
            log: None,
        }
    }

    /// Port on loopback. The default, 0, picks a free port.
    #[must_use]
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// The API key that the server accepts, instead of [`API_KEY`](crate::API_KEY).
    #[must_use]
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = api_key.into();
        self
    }

    /// Id of the connection with all permissions, instead of [`CONNECTION`](crate::CONNECTION).
    #[must_use]
    pub fn connection_id(mut self, connection_id: impl Into<String>) -> Self {
        self.connection_id = connection_id.into();
        self
    }

    /// Adds this many connections with all permissions, each with its own rate limit: `conn_0001`, `conn_0002` and
    /// so on.
    #[must_use]
    pub fn connections(mut self, count: usize) -> Self {
        self.more_connections = count;
        self
    }

    /// Limits the requests of each connection. By default there is no limit and no `X-RateLimit` header; with
    /// [`RateLimit::unannounced`] there is a limit and still no header.
    #[must_use]
    pub fn rate_limit(mut self, limit: RateLimit) -> Self {
        self.rate_limit = Some(limit);
        self
    }

    /// Adds this many new messages to a chat before each of its pages is served.
    #[must_use]
    pub fn arrivals(mut self, count_per_page: usize) -> Self {
        self.arrivals = count_per_page;
        self
    }

    /// Whether all pages but the last carry `nextLastId`, as on the stable host. By default they do not, as on
    /// the preview host.
    #[must_use]
    pub fn next_last_id(mut self, present: bool) -> Self {
        self.next_last_id = present;
        self
    }

    /// Whether lists that may be returned as a bare array, without an object around it, are. Off by default.
    #[must_use]
    pub fn bare_lists(mut self, bare: bool) -> Self {
        self.bare_lists = bare;
        self
    }

    /// Size in bytes of each upload part but the last, instead of 8 MiB. A file up to that size has one part.
    #[must_use]
    pub fn upload_part_size(mut self, bytes: u64) -> Self {
        self.upload_part_size = bytes;
        self
    }

    /// The clock of the rate limit.
    #[must_use]
    pub fn clock(mut self, clock: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// The clock of `Date` and of every other date in a header.
    #[must_use]
    pub fn wall_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.wall_clock = Arc::new(clock);
        self
    }

    /// Delay of each response, on Tokio's timer.
    #[must_use]
    pub fn latency(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// How many requests [`MockServer::requests`] keeps, instead of 1024.
    #[must_use]
    pub fn keep_requests(mut self, count: usize) -> Self {
        self.keep_requests = count;
        self
    }

    /// Replaces all texts that people write, in responses and in errors, by this one: for tests of programs that must
    /// not act on such texts, or must not show what is in them.
    #[must_use]
    pub fn texts(mut self, text: impl Into<String>) -> Self {
        self.texts = Some(text.into());
        self
    }

    /// Receives a line per request: method, path and status, or the name of the fault if no status was sent. It
    /// contains no header and no query.
    #[must_use]
    pub fn log(mut self, log: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.log = Some(Arc::new(log));
        self
    }

    /// Starts the server on the current Tokio runtime.
    ///
    /// # Errors
    ///
    /// When the port is in use.
    pub async fn start(self) -> io::Result<MockServer> {
        let mut connections = seed::connections(&self.connection_id);
        for number in 1..=self.more_connections {
            // The first seeded connection has all permissions.
            connections.extend(seed::connections(&format!("conn_{number:04}")).into_iter().take(1));
        }
        let state = State {
            api_key: self.api_key,
            connection_id: self.connection_id,
            base_url: OnceLock::new(),
            connections: Connections::new(connections),
            collections: Collections::default(),
            samples: Samples::default(),
            lists: Lists::default(),
            members: Members::default(),
            settings: Settings::default(),
            links: Links::default(),
            uploads: Uploads::default(),
            upload_part_size: self.upload_part_size,
            changes: AtomicU64::new(0),
            chats: seed::chats(),
            limiter: Limiter::new(self.rate_limit, self.clock),
            wall_clock: WallClock::new(self.wall_clock),
            faults: FaultQueue::default(),
            repeats: Repeats::default(),
            recorder: Recorder::new(self.keep_requests),
            accepted: AtomicU64::new(0),
            latency: Mutex::new(self.latency),
            arrivals: self.arrivals,
            next_last_id: self.next_last_id,
            bare_lists: self.bare_lists,
            texts: self.texts,
            log: self.log,
        };
        MockServer::serve(self.port, state).await
    }
}

impl fmt::Debug for MockServerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockServerBuilder")
            .field("port", &self.port)
            .field("rate_limit", &self.rate_limit)
            .field("arrivals", &self.arrivals)
            .field("next_last_id", &self.next_last_id)
            .finish_non_exhaustive()
    }
}
