//! A clock on which waiting takes no time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use ofauth::{BoxFuture, Timer};

/// Waits until a time that is far off never end, as if the server were always quicker; shorter ones end at once, are
/// written down, and move the clock.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    start: Instant,
    waits: Arc<Mutex<Vec<Duration>>>,
    /// From here on a wait counts as far off.
    far: Duration,
}

impl Default for Clock {
    fn default() -> Self {
        Self::with_far(Duration::from_secs(10))
    }
}

impl Clock {
    pub(crate) fn with_far(far: Duration) -> Self {
        let waits = Arc::default();
        Self {
            start: Instant::now(),
            waits,
            far,
        }
    }

    /// The waits so far, first to last.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.waits.lock().expect("no test panics in here").clone()
    }
}

impl Timer for Clock {
    fn now(&self) -> Instant {
        self.start + self.waits().iter().sum::<Duration>()
    }

    fn wall_clock(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration >= self.far {
            return Box::pin(std::future::pending());
        }
        self.waits.lock().expect("no test panics in here").push(duration);
        Box::pin(std::future::ready(()))
    }
}
