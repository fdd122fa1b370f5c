//! Limits of time, and what enforces them.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use crate::timer::Timer;

/// The limits that a call can run into.
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
            Self::Overall => "timeout of the call",
        })
    }
}

/// The time is up.
#[derive(Debug)]
pub(crate) struct Elapsed;

/// Waits for `future`, but no longer than `limit`. The alarm is set when there is something to wait for.
pub(crate) async fn within<F: Future>(timer: &dyn Timer, limit: Duration, future: F) -> Result<F::Output, Elapsed> {
    let mut future = pin!(future);
    let mut alarm = None;
    poll_fn(|context| {
        // First the future: what has come in the meantime is not thrown away.
        if let Poll::Ready(output) = future.as_mut().poll(context) {
            return Poll::Ready(Ok(output));
        }
        let alarm = alarm.get_or_insert_with(|| timer.sleep(limit));
        alarm.as_mut().poll(context).map(|()| Err(Elapsed))
    })
    .await
}
