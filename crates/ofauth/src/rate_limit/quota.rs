//! A token bucket's measures.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// How many requests a token bucket lets through: it holds `burst` of them, and refills continuously.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// What the vendor documents for the dynamic rules, for each organisation: 1 a minute, in bursts of up to 3.
    pub const DYNAMIC_RULES: Self = Self {
        interval: Duration::from_secs(60),
        burst: 3,
    };
    /// What the vendor documents for signing requests, for each organisation: 10 a minute, in bursts of up to 20.
    pub const SIGNING: Self = Self {
        interval: Duration::from_secs(6),
        burst: 20,
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
