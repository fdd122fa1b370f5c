//! A clock that goes on when it is told to.

use std::collections::BTreeMap;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Poll, Waker};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use futures_util::poll;
use ofauth::{BoxFuture, Timer};

#[derive(Clone, Debug)]
pub(crate) struct ManualClock(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    start: Instant,
    passed: Duration,
    /// Who waits until when.
    waiting: BTreeMap<(Duration, u64), Option<Waker>>,
    sleeps: u64,
}

impl Default for ManualClock {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(State {
            start: Instant::now(),
            passed: Duration::ZERO,
            waiting: BTreeMap::new(),
            sleeps: 0,
        })))
    }
}

impl ManualClock {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics in here")
    }

    /// Time since the start.
    pub(crate) fn passed(&self) -> Duration {
        self.state().passed
    }

    /// Number of those who wait.
    pub(crate) fn waiting(&self) -> usize {
        self.state().waiting.len()
    }

    /// Goes on, and wakes all whose time has come.
    pub(crate) fn advance(&self, duration: Duration) {
        let mut state = self.state();
        state.passed += duration;
        let now = state.passed;
        let later = state.waiting.split_off(&(now + Duration::from_nanos(1), 0));
        let due = std::mem::replace(&mut state.waiting, later);
        due.into_values().flatten().for_each(Waker::wake);
    }

    /// Does `work` with this clock, which advances to the next time that a task waits for whenever nothing else has
    /// happened for a while.
    pub(crate) async fn run<T>(&self, work: impl Future<Output = T>) -> T {
        const TURNS: usize = 20;
        /// On a machine that has much to do, the kernel may take that long to bring bytes from one socket to another.
        const A_WHILE: usize = 8;
        let mut work = pin!(work);
        let mut quiet = 0;
        loop {
            let before = self.state().sleeps;
            for _ in 0..TURNS {
                if let Poll::Ready(output) = poll!(&mut work) {
                    return output;
                }
                tokio::task::yield_now().await;
            }
            if self.state().sleeps != before {
                quiet = 0;
                continue;
            }
            quiet += 1;
            if quiet < A_WHILE {
                // Not on the clock: it leaves the processor to the kernel.
                std::thread::sleep(Duration::from_millis(1));
                continue;
            }
            quiet = 0;
            let next = self.state().waiting.keys().next().map(|(due, _)| *due);
            if let Some(due) = next {
                self.advance(due.saturating_sub(self.passed()));
            }
        }
    }
}

impl Timer for ManualClock {
    fn now(&self) -> Instant {
        let state = self.state();
        state.start + state.passed
    }

    fn wall_clock(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let mut state = self.state();
        state.sleeps += 1;
        let key = (state.passed.saturating_add(duration), state.sleeps);
        state.waiting.insert(key, None);
        let entry = Entry(self.clone(), key);
        Box::pin(std::future::poll_fn(move |context| {
            let mut state = entry.0.state();
            if state.passed >= entry.1.0 {
                return Poll::Ready(());
            }
            state.waiting.insert(entry.1, Some(context.waker().clone()));
            Poll::Pending
        }))
    }

    fn chance(&self) -> f64 {
        1.0
    }
}

/// Waits no more once it is dropped.
struct Entry(ManualClock, (Duration, u64));

impl Drop for Entry {
    fn drop(&mut self) {
        self.0.state().waiting.remove(&self.1);
    }
}
