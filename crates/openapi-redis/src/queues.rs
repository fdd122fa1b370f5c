//! The callers of this process that wait: those of one bucket in order of arrival, and only the first asks the server.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::futures::Notified;
use tokio::sync::{MutexGuard as Turn, Notify};

#[derive(Default)]
pub(crate) struct Queues {
    by_key: Mutex<HashMap<String, Arc<Waiting>>>,
}

#[derive(Default)]
struct Waiting {
    /// Held by the caller that asks the server; it is fair, and forgets callers that are dropped.
    next: tokio::sync::Mutex<()>,
    released: Notify,
}

/// The queue of one bucket. It is removed with its last caller.
pub(crate) struct Queue<'a> {
    queues: &'a Queues,
    key: &'a str,
    waiting: Arc<Waiting>,
}

impl Queues {
    pub(crate) fn of<'a>(&'a self, key: &'a str) -> Queue<'a> {
        let mut by_key = self.by_key();
        let waiting = match by_key.get(key) {
            Some(waiting) => Arc::clone(waiting),
            None => Arc::clone(by_key.entry(key.to_owned()).or_default()),
        };
        drop(by_key);
        Queue {
            queues: self,
            key,
            waiting,
        }
    }

    /// A process has released a permit of this bucket.
    pub(crate) fn released(&self, key: &str) {
        if let Some(waiting) = self.by_key().get(key) {
            waiting.released.notify_waiters();
        }
    }

    fn by_key(&self) -> MutexGuard<'_, HashMap<String, Arc<Waiting>>> {
        self.by_key.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Queue<'_> {
    pub(crate) async fn next(&self) -> Turn<'_, ()> {
        self.waiting.next.lock().await
    }

    pub(crate) fn released(&self) -> Notified<'_> {
        self.waiting.released.notified()
    }
}

impl Drop for Queue<'_> {
    fn drop(&mut self) {
        let mut by_key = self.queues.by_key();
        // This one, and the one in the map.
        if Arc::strong_count(&self.waiting) <= 2 {
            by_key.remove(self.key);
        }
    }
}
