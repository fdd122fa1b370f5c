//! The client's clock, given from outside.

use std::fmt;
use std::time::{Duration, Instant, SystemTime};

use crate::BoxFuture;

/// What a client tells the time and waits by. The default is tokio's; a test brings its own and never waits.
pub trait Timer: fmt::Debug + Send + Sync + 'static {
    /// The time on a clock that only goes forward.
    fn now(&self) -> Instant;

    /// The time of day, to read dates in answers.
    fn wall_clock(&self) -> SystemTime;

    /// Ends after `duration`.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// A number from 0 to 1: how much of the longest wait before a retry is waited for.
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
