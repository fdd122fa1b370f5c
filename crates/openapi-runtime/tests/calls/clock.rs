//! A clock on which waiting takes no time.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use openapi_runtime::{BoxFuture, Timer};

/// From here on a wait never ends, as if the server were always quicker.
const FAR: Duration = Duration::from_secs(10);

/// Shorter waits end at once and move the clock.
#[derive(Clone, Debug)]
pub(crate) struct Clock {
    start: Instant,
    passed: Arc<Mutex<Duration>>,
}

impl Default for Clock {
    fn default() -> Self {
        Self {
            start: Instant::now(),
            passed: Arc::default(),
        }
    }
}

impl Clock {
    pub(crate) fn passed(&self) -> Duration {
        *self.passed.lock().expect("no test panics in here")
    }

    pub(crate) fn advance(&self, duration: Duration) {
        *self.passed.lock().expect("no test panics in here") += duration;
    }
}

impl Timer for Clock {
    fn now(&self) -> Instant {
        self.start + self.passed()
    }

    fn wall_clock(&self) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(1_800_000_000) + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration >= FAR {
            return Box::pin(std::future::pending());
        }
        self.advance(duration);
        Box::pin(std::future::ready(()))
    }

    fn chance(&self) -> f64 {
        1.0
    }
}
