//! The clock of a client, which tests can replace.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use crate::BoxFuture;

/// The clock of a client: it tells the time and sleeps. The default is tokio's; a test can use its own and never wait.
pub trait Timer: fmt::Debug + Send + Sync + 'static {
    /// The time of a monotonic clock.
    fn now(&self) -> Instant;

    /// The wall-clock time, for dates in responses.
    fn wall_clock(&self) -> SystemTime;

    /// Completes after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A random number from 0 to 1: the fraction of the maximum backoff that a retry waits.
    fn chance(&self) -> f64 {
        fastrand::f64()
    }
}

/// Tokio's timer, which tokio can pause in tests.
#[derive(Debug)]
pub(crate) struct TokioTimer;

impl Timer for TokioTimer {
    fn now(&self) -> Instant {
        tokio::time::Instant::now().into_std()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }
}
