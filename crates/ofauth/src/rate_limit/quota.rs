//! A token bucket's measures.

use std::time::Duration;

/// How many requests a token bucket lets through: it holds `burst` of them, and refills continuously.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quota {
    interval: Duration,
    burst: u32,
}

impl Quota {
    /// What the vendor documents for each connection: 60 a minute, in bursts of up to 90. (The Launch plan has no limit.)
    pub const STANDARD: Self = Self {
        interval: Duration::from_secs(1),
        burst: 90,
    };

    /// So many requests a minute, 1 or more, one at a time.
    #[must_use]
    pub fn per_minute(requests: u32) -> Self {
        Self::every(Duration::from_secs(60) / requests.max(1))
    }

    /// A request each `interval`, one at a time.
    #[must_use]
    pub fn every(interval: Duration) -> Self {
        Self { interval, burst: 1 }
    }

    /// So many requests at once, 1 or more, when none has gone out for a while.
    #[must_use]
    pub fn burst(self, requests: u32) -> Self {
        Self {
            burst: requests.max(1),
            ..self
        }
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
}
