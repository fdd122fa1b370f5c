//! The time after a 429 in which no request is sent.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The longest hold that a server can ask for; a mistyped header must not stop a service for days.
const LONGEST_HOLD: Duration = Duration::from_secs(120);
/// The longest hold that the server has not asked for, unless one token takes longer to refill.
const LONGEST_GUESS: Duration = Duration::from_secs(8);

#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Hold {
    until: Duration,
    /// Refusals in a row, not counting those of requests that were sent before the hold began.
    in_a_row: u32,
    /// Number of requests that were sent before the hold began.
    sent_before: u64,
}

impl Hold {
    pub(super) fn until(self) -> Duration {
        self.until
    }

    /// How long it still lasts; zero when it is over.
    pub(super) fn left(self, now: Duration) -> Duration {
        self.until.saturating_sub(now)
    }

    /// Whether the request was sent before the hold began: its response says nothing about the time since.
    pub(super) fn covers(self, reservation: u64) -> bool {
        reservation < self.sent_before
    }

    /// A request that was sent after the hold was accepted.
    pub(super) fn accepted(&mut self) {
        self.in_a_row = 0;
    }

    /// A request was refused. Refusals of requests that were sent before the hold began count as one with it, but it
    /// lasts for the longest wait that any of them asks for. `issued` is the number of requests sent so far, `interval`
    /// the time in which one token is refilled.
    pub(super) fn refused(
        &mut self,
        reservation: u64,
        issued: u64,
        retry_after: Option<Duration>,
        interval: Duration,
        now: Duration,
    ) {
        let asked = retry_after.map(|asked| asked.min(LONGEST_HOLD));
        let wait = if self.covers(reservation) {
            asked.unwrap_or_default()
        } else {
            let longest = LONGEST_GUESS.max(interval).min(LONGEST_HOLD);
            let doubled = |times: u32| interval.saturating_mul(1 << times.min(16)).min(longest);
            let wait = match asked {
                Some(asked) if self.in_a_row == 0 => asked,
                // It refuses again although its `Retry-After` was obeyed.
                Some(asked) => asked.max(doubled(self.in_a_row - 1)),
                None => doubled(self.in_a_row),
            };
            self.in_a_row = self.in_a_row.saturating_add(1);
            self.sent_before = issued;
            wait
        };
        self.until = self.until.max(now.saturating_add(wait));
    }
}
