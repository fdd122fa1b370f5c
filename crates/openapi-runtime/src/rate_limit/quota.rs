//! The quota of a token bucket.

use std::time::Duration;

use serde::{Deserialize, Serialize};

/// The quota of a token bucket: it holds up to `burst` requests, and refills continuously.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Quota {
    interval: Duration,
    burst: u32,
}

impl Quota {
    /// The quota that is assumed of an API that documents none: 60 requests a minute, in bursts of up to 60.
    pub const UNDOCUMENTED: Self = Self::every(Duration::from_secs(1)).burst(60);

    /// This many requests a minute, 1 or more, without bursts.
    #[must_use]
    pub fn per_minute(requests: u32) -> Self {
        Self::every(Duration::from_secs(60) / requests.max(1))
    }

    /// One request per `interval`, without bursts.
    #[must_use]
    pub const fn every(interval: Duration) -> Self {
        Self { interval, burst: 1 }
    }

    /// Sets how many requests can be sent at once, 1 or more, when the bucket is full.
    #[must_use]
    pub const fn burst(self, requests: u32) -> Self {
        let burst = if requests == 0 { 1 } else { requests };
        Self { burst, ..self }
    }

    /// Time in which one request is refilled.
    #[must_use]
    pub fn interval(&self) -> Duration {
        self.interval
    }

    /// Number of requests in a full bucket.
    #[must_use]
    pub fn burst_size(&self) -> u32 {
        self.burst
    }

    /// Time in which an empty bucket fills.
    pub(super) fn capacity(&self) -> Duration {
        self.interval.saturating_mul(self.burst)
    }

    /// Time in which this many requests are refilled.
    pub(super) fn tokens(&self, requests: u64) -> Duration {
        self.interval
            .saturating_mul(u32::try_from(requests).unwrap_or(u32::MAX))
    }

    /// Number of requests that are refilled in `time`, at least one.
    pub(super) fn requests_in(&self, time: Duration) -> u32 {
        let requests = time.as_nanos() / self.interval.as_nanos().max(1);
        u32::try_from(requests).unwrap_or(u32::MAX).max(1)
    }
}
