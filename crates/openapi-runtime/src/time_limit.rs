//! Time limits and their enforcement.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use crate::timer::Timer;

/// The time limits of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// [`CallOptions::connect_timeout`](crate::CallOptions::connect_timeout)
    Connect,
    /// [`CallOptions::read_timeout`](crate::CallOptions::read_timeout)
    Read,
    /// [`CallOptions::attempt_timeout`](crate::CallOptions::attempt_timeout)
    Attempt,
    /// [`CallOptions::timeout`](crate::CallOptions::timeout)
    Overall,
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Connect => "connect timeout",
            Self::Read => "read timeout",
            Self::Attempt => "attempt timeout",
            Self::Overall => "call timeout",
        })
    }
}

/// The maximum time of a call, and of its steps.
///
/// | setting | default |
/// | --- | --- |
/// | [`connect`](Self::connect) | 10 s |
/// | [`read`](Self::read) | 15 s; 60 s while a file is sent |
/// | [`attempt`](Self::attempt) | 30 s |
/// | [`total`](Self::total) | 120 s |
///
/// Limits that are not set are those of the next wider level: a call's defaults are its client's. A limit must be
/// longer than zero.
///
/// ```
/// use std::time::Duration;
/// use openapi_runtime::{CallOptions, TimeLimits};
///
/// let limits = TimeLimits::new().attempt(Duration::from_secs(5)).total(Duration::from_secs(20));
/// let options = CallOptions::new().time_limits(limits);
/// # let _ = options;
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct TimeLimits {
    connect: Option<Duration>,
    read: Option<Duration>,
    attempt: Option<Duration>,
    total: Option<Duration>,
}

impl TimeLimits {
    /// Limits of which none is set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The maximum time to connect, TLS included. Default: 10 s.
    pub fn connect(mut self, limit: Duration) -> Self {
        self.connect = Some(limit);
        self
    }

    /// The maximum time without a byte while the body of a response is read, or a file is sent. Default: 15 s; 60 s for
    /// files.
    pub fn read(mut self, limit: Duration) -> Self {
        self.read = Some(limit);
        self
    }

    /// The maximum time of one attempt, from connecting to the last byte of the response. Default: 30 s.
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = Some(limit);
        self
    }

    /// The maximum time of a call, with all attempts and the delays before and between them. Default: 120 s. In a
    /// stream it applies to each page.
    pub fn total(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// These limits, with those of `defaults` where none is set.
    pub(crate) fn merged_with_defaults(self, defaults: Self) -> Self {
        Self {
            connect: self.connect.or(defaults.connect),
            read: self.read.or(defaults.read),
            attempt: self.attempt.or(defaults.attempt),
            total: self.total.or(defaults.total),
        }
    }

    pub(crate) fn check(self) -> Result<(), String> {
        for (limit, which) in [
            (self.connect, TimeLimit::Connect),
            (self.read, TimeLimit::Read),
            (self.attempt, TimeLimit::Attempt),
            (self.total, TimeLimit::Overall),
        ] {
            if limit == Some(Duration::ZERO) {
                return Err(format!("{which}: 0 s, expected more than zero"));
            }
        }
        Ok(())
    }

    pub(crate) fn connect_limit(self) -> Duration {
        self.connect.unwrap_or(Duration::from_secs(10))
    }

    pub(crate) fn read_limit(self) -> Duration {
        self.read.unwrap_or(Duration::from_secs(15))
    }

    pub(crate) fn attempt_limit(self) -> Duration {
        self.attempt.unwrap_or(Duration::from_secs(30))
    }

    pub(crate) fn total_limit(self) -> Duration {
        self.total.unwrap_or(Duration::from_secs(120))
    }
}

/// The time limit was reached.
#[derive(Debug)]
pub(crate) struct Elapsed;

/// Waits for `future`, at most for `limit`. The timer is set only if `future` is not ready.
///
/// It takes a reference, because an async function that takes a future stores it twice.
pub(crate) async fn within<F: Future>(
    timer: &dyn Timer,
    limit: Duration,
    mut future: Pin<&mut F>,
) -> Result<F::Output, Elapsed> {
    let mut alarm = None;
    poll_fn(|context| {
        // The future first: a result that is ready is not dropped.
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        let alarm = alarm.get_or_insert_with(|| timer.sleep(limit));
        alarm.as_mut().poll(context).map(|()| Err(Elapsed))
    })
    .await
}
