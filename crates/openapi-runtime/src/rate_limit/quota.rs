//! A token bucket's measures.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How many requests a token bucket lets through: it holds `burst` of them, and refills continuously.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quota {
    interval: Duration,
    burst: u32,
}

impl Quota {
    /// What is expected of an API that documents none: 60 a minute, in bursts of up to 60.
    pub const UNDOCUMENTED: Self = Self::every(Duration::from_secs(1)).burst(60);

    /// So many requests a minute, 1 or more, one at a time.
    #[must_use]
    pub fn per_minute(requests: u32) -> Self {
        Self::every(Duration::from_secs(60) / requests.max(1))
    }

    /// A request each `interval`, one at a time.
    #[must_use]
    pub const fn every(interval: Duration) -> Self {
        Self { interval, burst: 1 }
    }

    /// So many requests at once, 1 or more, when none has gone out for a while.
    #[must_use]
    pub const fn burst(self, requests: u32) -> Self {
        let burst = if requests == 0 { 1 } else { requests };
        Self { burst, ..self }
    }

    /// Time in which one request comes back.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }

    /// Requests that a full bucket holds.
    #[must_use]
    pub fn burst_size(&self) -> u32 {
        self.burst
    }

    /// Time in which an empty bucket fills.
    pub(super) fn capacity(&self) -> Duration {
        self.interval.saturating_mul(self.burst)
    }

    /// Time in which so many requests come back.
    pub(super) fn tokens(&self, requests: u64) -> Duration {
        self.interval
            .saturating_mul(u32::try_from(requests).unwrap_or(u32::MAX))
    }

    /// How many requests come back in `time`, one at least.
    pub(super) fn requests_in(&self, time: Duration) -> u32 {
        let requests = time.as_nanos() / self.interval.as_nanos().max(1);
        u32::try_from(requests).unwrap_or(u32::MAX).max(1)
    }
}
