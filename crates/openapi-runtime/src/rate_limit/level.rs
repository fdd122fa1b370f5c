//! How full a token bucket is.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Quota;

/// The level of a bucket, kept as the time at which it will be full again (GCRA, the generic cell rate algorithm).
///
/// It may be overdrawn, when more requests have gone out than the bucket was believed to hold, but by no more than one
/// burst.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub(super) struct Level {
    full_at: Duration,
}

impl Level {
    /// What is missing until it is full, as the time in which it comes back.
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

    /// How long until it holds a token; zero when it does.
    pub(super) fn wait(self, quota: Quota, now: Duration) -> Duration {
        let missing = self.missing(now).saturating_add(quota.interval());
        missing.saturating_sub(quota.capacity())
    }

    /// Takes a token, whether there is one or not.
    pub(super) fn take(&mut self, quota: Quota, now: Duration) {
        self.set(quota, now, self.missing(now).saturating_add(quota.interval()));
    }

    /// Takes back that a token was taken.
    pub(super) fn give_back(&mut self, quota: Quota) {
        self.full_at = self.full_at.saturating_sub(quota.interval());
    }

    /// `requests` may have arrived only now, so it holds at most the burst without them.
    pub(super) fn count_from(&mut self, quota: Quota, now: Duration, requests: u64) {
        let missing = quota.tokens(requests).min(quota.capacity());
        self.full_at = self.full_at.max(now.saturating_add(missing));
    }

    /// It is empty, and holds one token at `until`.
    pub(super) fn refused(&mut self, quota: Quota, until: Duration) {
        let missing = quota.capacity().saturating_sub(quota.interval());
        self.full_at = until.saturating_add(missing);
    }

    /// As [`Level::refused`], unless it is known to be emptier.
    pub(super) fn refused_again(&mut self, quota: Quota, until: Duration) {
        let known = self.full_at;
        self.refused(quota, until);
        self.full_at = self.full_at.max(known);
    }

    /// At least what an accepted request shows: that there was a token for it, before `others` that may have arrived
    /// later.
    pub(super) fn accepted(&mut self, quota: Quota, now: Duration, others: u64) {
        let most = quota.capacity().saturating_add(quota.tokens(others));
        if self.missing(now) > most {
            self.set(quota, now, most);
        }
    }

    /// Keeps to what the server has reported, as far as it differs by more than can have come back since.
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
    /// Time since the request was sent, some of which may have come back since.
    pub(super) since: Duration,
    /// Requests that have no answer yet, and were probably counted after the report.
    pub(super) pending: u64,
    /// All requests that may have been counted after the report.
    pub(super) concurrent: u64,
    /// Whether the quota has changed, so that what was known of the level is in another scale.
    pub(super) anew: bool,
}
