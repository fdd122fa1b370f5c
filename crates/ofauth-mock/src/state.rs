//! What all requests share.

use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use crate::fault::FaultQueue;
use crate::rate_limit::Limiter;
use crate::record::Recorder;
use crate::seed::{Chat, Connection};
use crate::wall_clock::WallClock;

/// Takes a line a request.
pub(crate) type Log = Arc<dyn Fn(&str) + Send + Sync>;

/// Everything that a running server holds.
pub(crate) struct State {
    pub(crate) api_key: String,
    pub(crate) connections: Vec<Connection>,
    pub(crate) chats: Vec<Chat>,
    pub(crate) limiter: Limiter,
    pub(crate) wall_clock: WallClock,
    pub(crate) faults: FaultQueue,
    pub(crate) recorder: Recorder,
    /// TCP connections accepted so far.
    pub(crate) accepted: AtomicU64,
    /// How long each answer waits.
    pub(crate) latency: Mutex<Duration>,
    pub(crate) arrivals: usize,
    pub(crate) next_last_id: bool,
    pub(crate) log: Option<Log>,
}

impl State {
    /// Waits for as long as answers take.
    pub(crate) async fn wait(&self) {
        let latency = *self.latency.lock().unwrap_or_else(PoisonError::into_inner);
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
    }

    pub(crate) fn chat(&self, user: i64) -> Option<&Chat> {
        self.chats.iter().find(|chat| chat.user() == user)
    }

    pub(crate) fn connection(&self, id: &str) -> Option<&Connection> {
        self.connections.iter().find(|connection| connection.id() == id)
    }
}

impl fmt::Debug for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("State")
            .field("chats", &self.chats)
            .field("limiter", &self.limiter)
            .field("faults", &self.faults)
            .field("arrivals", &self.arrivals)
            .field("next_last_id", &self.next_last_id)
            .finish_non_exhaustive()
    }
}
