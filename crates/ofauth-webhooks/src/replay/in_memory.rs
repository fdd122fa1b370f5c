//! A guard for one process.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::convert::Infallible;
use std::fmt;
use std::future::poll_fn;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use super::{Claim, ReplayGuard};

/// Remembers events in memory: up to 65,536 events for up to a day by default. A claim on an event that another caller
/// is handling waits for the outcome. Cheap to clone; all clones share their memory.
///
/// At capacity it evicts the events that were handled first. An evicted event would be handled again, so let the
/// capacity hold all events of one [tolerance](crate::Verifier::tolerance). It takes some 150 bytes per event.
#[derive(Clone)]
pub struct InMemory {
    ids: Arc<Mutex<Ids>>,
    capacity: usize,
    time_to_live: Duration,
    now: Arc<dyn Fn() -> Instant + Send + Sync>,
}

#[derive(Default)]
struct Ids {
    known: HashMap<Arc<str>, State>,
    /// Handled events and when they were handled, earliest first.
    done: VecDeque<(Instant, Arc<str>)>,
}

enum State {
    Claimed {
        /// The tasks that wait for the outcome.
        waiting: Vec<Waker>,
    },
    Done,
}

impl InMemory {
    /// An empty guard.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ids: Arc::default(),
            capacity: 65_536,
            time_to_live: Duration::from_secs(24 * 60 * 60),
            now: Arc::new(Instant::now),
        }
    }

    /// Sets the greatest number of events, including those in progress.
    #[must_use]
    pub fn capacity(mut self, events: NonZeroUsize) -> Self {
        self.capacity = events.get();
        self
    }

    /// Sets how long a handled event is remembered. It should cover the sender's last attempt.
    #[must_use]
    pub fn time_to_live(mut self, time: Duration) -> Self {
        self.time_to_live = time;
        self
    }

    /// Replaces the clock.
    #[must_use]
    pub fn clock(mut self, now: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        self.now = Arc::new(now);
        self
    }

    /// The number of events, including those in progress.
    #[must_use]
    pub fn len(&self) -> usize {
        self.ids().known.len()
    }

    /// Whether it remembers no event.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn ids(&self) -> MutexGuard<'_, Ids> {
        self.ids.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn poll_claim(&self, id: &str, context: &Context<'_>) -> Poll<Claim> {
        let now = (self.now)();
        let mut ids = self.ids();
        ids.evict(|done, count| count > self.capacity || now.saturating_duration_since(done) >= self.time_to_live);
        match ids.known.get_mut(id) {
            Some(State::Done) => return Poll::Ready(Claim::Done),
            Some(State::Claimed { waiting }) => {
                if !waiting.iter().any(|waker| waker.will_wake(context.waker())) {
                    waiting.push(context.waker().clone());
                }
                return Poll::Pending;
            }
            None => {}
        }
        ids.evict(|_, count| count >= self.capacity);
        if ids.known.len() >= self.capacity {
            return Poll::Ready(Claim::Busy);
        }
        let waiting = Vec::new();
        ids.known.insert(id.into(), State::Claimed { waiting });
        Poll::Ready(Claim::Granted)
    }

    /// Ends a claim and wakes the waiting tasks.
    fn settle(&self, id: &str, handled: bool) {
        let mut ids = self.ids();
        let Entry::Occupied(mut entry) = ids.known.entry(id.into()) else {
            return;
        };
        let State::Claimed { waiting } = entry.get_mut() else {
            return;
        };
        let waiting = std::mem::take(waiting);
        if handled {
            let id = Arc::clone(entry.key());
            entry.insert(State::Done);
            ids.done.push_back(((self.now)(), id));
        } else {
            entry.remove();
        }
        drop(ids);
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl Ids {
    /// Evicts the earliest handled events while `excess(handled_at, count)` holds.
    fn evict(&mut self, excess: impl Fn(Instant, usize) -> bool) {
        while let Some((done, id)) = self.done.pop_front() {
            if !excess(done, self.known.len()) {
                self.done.push_front((done, id));
                break;
            }
            self.known.remove(&id);
        }
    }
}

impl ReplayGuard for InMemory {
    type Error = Infallible;

    async fn claim(&self, id: &str) -> Result<Claim, Infallible> {
        Ok(poll_fn(|context| self.poll_claim(id, context)).await)
    }

    async fn done(&self, id: &str) {
        self.settle(id, true);
    }

    fn release(&self, id: &str) {
        self.settle(id, false);
    }
}

impl Default for InMemory {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for InMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InMemory")
            .field("events", &self.len())
            .field("capacity", &self.capacity)
            .field("time_to_live", &self.time_to_live)
            .finish_non_exhaustive()
    }
}
