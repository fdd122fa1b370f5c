//! Shares a quota with other programs.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The smallest share of a quota.
const LEAST: f64 = 1.0 / 16.0;
/// What an accepted request adds to the share.
const STEP: f64 = 1.0 / 16.0;

/// Spaces requests out if the server refuses some that the quota allows: a refusal halves the share, and an accepted
/// request increases it slightly (AIMD, additive increase and multiplicative decrease).
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Pace {
    share: f64,
    next_at: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            share: 1.0,
            next_at: Duration::ZERO,
        }
    }
}

impl Pace {
    /// How long until the next request.
    pub(super) fn wait(self, now: Duration) -> Duration {
        self.next_at.saturating_sub(now)
    }

    /// A request is sent.
    pub(super) fn take(&mut self, interval: Duration, now: Duration) {
        if self.share < 1.0 {
            let interval = Duration::try_from_secs_f64(interval.as_secs_f64() / self.share);
            self.next_at = now.saturating_add(interval.unwrap_or(Duration::MAX));
        }
    }

    pub(super) fn accepted(&mut self) {
        self.share = (self.share + STEP).min(1.0);
    }

    pub(super) fn refused(&mut self) {
        self.share = (self.share / 2.0).max(LEAST);
    }
}
