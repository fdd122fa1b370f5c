//! The level of a token bucket.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Quota;

/// The level of a bucket, stored as the time at which it will be full again (GCRA, the generic cell rate algorithm).
///
/// It may be negative, if more requests were sent than the bucket was assumed to hold, but by at most one burst.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Level {
    full_at: Duration,
}

impl Level {
    /// What is missing until it is full, as the time in which it is refilled.
    fn missing(self, now: Duration) -> Duration {
        self.full_at.saturating_sub(now)
    }

    fn set(&mut self, quota: Quota, now: Duration, missing: Duration) {
        let most = quota.capacity().saturating_mul(2);
        self.full_at = now.saturating_add(missing.min(most));
    }

    pub(super) fn is_full(self, now: Duration) -> bool {
        self.full_at <= now
    }

    pub(super) fn is_overdrawn(self, quota: Quota, now: Duration) -> bool {
        self.missing(now) > quota.capacity()
    }

    /// How long until it holds a token; zero if it does.
    pub(super) fn wait(self, quota: Quota, now: Duration) -> Duration {
        let missing = self.missing(now).saturating_add(quota.interval());
        missing.saturating_sub(quota.capacity())
    }

    /// Takes a token, even if there is none.
    pub(super) fn take(&mut self, quota: Quota, now: Duration) {
        self.set(quota, now, self.missing(now).saturating_add(quota.interval()));
    }

    /// Returns a token.
    pub(super) fn give_back(&mut self, quota: Quota) {
        self.full_at = self.full_at.saturating_sub(quota.interval());
    }

    /// `requests` may have arrived only now: it holds at most a burst less them.
    pub(super) fn count_from(&mut self, quota: Quota, now: Duration, requests: u64) {
        let missing = quota.tokens(requests).min(quota.capacity());
        self.full_at = self.full_at.max(now.saturating_add(missing));
    }

    /// It is empty, and will hold one token at `until`.
    pub(super) fn refused(&mut self, quota: Quota, until: Duration) {
        let missing = quota.capacity().saturating_sub(quota.interval());
        self.full_at = until.saturating_add(missing);
    }

    /// As [`Level::refused`], unless the level is known to be lower.
    pub(super) fn refused_again(&mut self, quota: Quota, until: Duration) {
        let known = self.full_at;
        self.refused(quota, until);
        self.full_at = self.full_at.max(known);
    }

    /// The lowest level that an accepted request allows: there was a token for it, before `others` that may have
    /// arrived later.
    pub(super) fn accepted(&mut self, quota: Quota, now: Duration, others: u64) {
        let most = quota.capacity().saturating_add(quota.tokens(others));
        if self.missing(now) > most {
            self.set(quota, now, most);
        }
    }

    /// Adopts the level that the server reported, if it differs by more than could have been refilled since.
    pub(super) fn report(&mut self, quota: Quota, now: Duration, report: Report) {
        let after = |others| report.missing.saturating_add(quota.tokens(others));
        let (likely, most) = (after(report.pending), after(report.concurrent));
        if self.missing(now) < likely.saturating_sub(report.since) || report.anew {
            self.set(quota, now, likely);
        } else if self.missing(now) > most {
            self.set(quota, now, most);
        }
    }
}

/// The level of a bucket as the server reports it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Report {
    /// What was missing when the request was counted.
    pub(super) missing: Duration,
    /// Time since the request was sent, in which tokens may have been refilled.
    pub(super) since: Duration,
    /// Requests in flight, which were probably counted after the report.
    pub(super) pending: u64,
    /// All requests that may have been counted after the report.
    pub(super) concurrent: u64,
    /// Whether the quota has changed, so that the known level is in another scale.
    pub(super) anew: bool,
}
