//! State that all requests share.

mod collection;
mod connections;
mod links;
mod lists;
mod members;
mod samples;
mod settings;
mod uploads;

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use crate::fault::{FaultQueue, Repeats};
use crate::rate_limit::Limiter;
use crate::record::Recorder;
use crate::sample::Sampler;
use crate::seed::{Chat, Draft, Item};
use crate::wall_clock::WallClock;

pub(crate) use collection::{Collections, Fields, SeededRange};
pub(crate) use connections::Connections;
pub(crate) use links::Links;
pub(crate) use lists::{List, Lists};
pub(crate) use members::Members;
pub(crate) use samples::Samples;
pub(crate) use settings::Settings;
pub(crate) use uploads::{MOST_PARTS, Upload, Uploads};

/// Receives a line per request.
pub(crate) type Log = Arc<dyn Fn(&str) + Send + Sync>;

/// The state of a running server.
pub(crate) struct State {
    pub(crate) api_key: String,
    /// Id of the connection with all permissions.
    pub(crate) connection_id: String,
    /// Base URL, once the server listens.
    pub(crate) base_url: OnceLock<String>,
    pub(crate) connections: Connections,
    pub(crate) collections: Collections,
    pub(crate) samples: Samples,
    pub(crate) lists: Lists,
    pub(crate) members: Members,
    pub(crate) settings: Settings,
    pub(crate) links: Links,
    pub(crate) uploads: Uploads,
    /// Size of an upload part in bytes.
    pub(crate) upload_part_size: u64,
    /// Changes of chats so far.
    pub(crate) changes: AtomicU64,
    pub(crate) chats: Vec<Chat>,
    pub(crate) limiter: Limiter,
    pub(crate) wall_clock: WallClock,
    pub(crate) faults: FaultQueue,
    pub(crate) repeats: Repeats,
    pub(crate) recorder: Recorder,
    /// TCP connections accepted so far.
    pub(crate) accepted: AtomicU64,
    /// Delay of each response.
    pub(crate) latency: Mutex<Duration>,
    pub(crate) arrivals: usize,
    pub(crate) next_last_id: bool,
    /// Whether lists that may be bare arrays are bare.
    pub(crate) bare_lists: bool,
    /// What the texts that people write are replaced by.
    pub(crate) texts: Option<String>,
    pub(crate) log: Option<Log>,
}

impl State {
    /// Waits for the delay of a response.
    pub(crate) async fn wait(&self) {
        let latency = *self.latency.lock().unwrap_or_else(PoisonError::into_inner);
        if !latency.is_zero() {
            tokio::time::sleep(latency).await;
        }
    }

    pub(crate) fn chat(&self, user: i64) -> Option<&Chat> {
        self.chats.iter().find(|chat| chat.user() == user)
    }

    /// The number of a change of a chat.
    pub(crate) fn next_change(&self) -> u64 {
        self.changes.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// Sends a message, which makes its chat the latest one.
    pub(crate) fn send(&self, chat: &Chat, draft: Draft) -> Item {
        let number = self.next_change();
        chat.send(draft, number)
    }

    /// Generates values, with URLs on this server.
    pub(crate) fn sampler(&self) -> Sampler<'_> {
        Sampler {
            base_url: self.base_url.get().map_or("http://127.0.0.1", String::as_str),
        }
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
