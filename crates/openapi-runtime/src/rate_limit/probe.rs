//! Probes: requests beyond the assumed quota, to find out whether the server accepts more.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Quota;

/// Time from a refusal to the next probe; it doubles with every further refusal.
const PAUSE: Duration = Duration::from_secs(120);
const LONGEST_PAUSE: Duration = Duration::from_secs(960);
/// How many probes may be in flight for each accepted request, once the first was accepted.
const GROWTH: u64 = 4;

/// How far requests may exceed the quota.
///
/// The first probe is sent alone. Once more requests were accepted than the quota allows, the server seems to have no
/// limit, and the number of probes grows with the accepted requests. One refusal ends that: then the number starts at
/// one again and grows by one with each accepted probe, and only after a pause, unless a whole burst of probes had been
/// accepted.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(super) struct Probe {
    /// The maximum number in flight.
    allowed: u64,
    under_way: u64,
    /// The latest probe.
    reservation: Option<u64>,
    /// When the fullest possible bucket would be full again, given all requests that were accepted or may yet be: each
    /// counts from when it was sent.
    full_at: Duration,
    /// Requests accepted since the last refusal.
    accepted: u64,
    /// Probes among them.
    accepted_probes: u64,
    /// Whether any request was refused.
    refused: bool,
    pauses: u32,
    not_before: Duration,
}

impl Default for Probe {
    fn default() -> Self {
        Self {
            allowed: 1,
            under_way: 0,
            reservation: None,
            full_at: Duration::ZERO,
            accepted: 0,
            accepted_probes: 0,
            refused: false,
            pauses: 0,
            not_before: Duration::ZERO,
        }
    }
}

impl Probe {
    pub(super) fn may_start(&self, now: Duration) -> bool {
        self.under_way < self.allowed && self.not_before <= now
    }

    pub(super) fn are_under_way(&self) -> bool {
        self.under_way > 0
    }

    /// Whether the latest probe proves nothing until this request has a response.
    pub(super) fn is_undecided(&self, oldest: u64) -> bool {
        self.allowed == 1 && self.reservation.is_some_and(|reservation| oldest <= reservation)
    }

    /// A request is sent.
    pub(super) fn sent(&mut self, probe: bool, reservation: u64, quota: Quota, now: Duration) {
        if probe {
            self.under_way += 1;
            self.reservation = Some(reservation);
        }
        self.full_at = self.full_at.max(now).saturating_add(quota.interval());
    }

    /// A request has ended.
    pub(super) fn ended(&mut self, probe: bool) {
        self.under_way = self.under_way.saturating_sub(u64::from(probe));
    }

    /// A request has ended, and was perhaps not accepted.
    pub(super) fn not_accepted(&mut self, quota: Quota) {
        self.full_at = self.full_at.saturating_sub(quota.interval());
    }

    /// A request was accepted; `under_way` others are in flight.
    pub(super) fn accepted(&mut self, probe: bool, under_way: u64, quota: Quota, now: Duration) {
        self.accepted = self.accepted.saturating_add(1);
        self.accepted_probes = self.accepted_probes.saturating_add(u64::from(probe));
        // A probe alone proves nothing: it may have arrived before others, or used a token that was refilled since.
        let most = quota.capacity().saturating_add(quota.tokens(under_way));
        if self.full_at.saturating_sub(now) <= most {
            return;
        }
        if !self.refused {
            self.allowed = self.allowed.max(self.accepted.saturating_mul(GROWTH));
        } else if probe {
            self.allowed = self.allowed.saturating_add(1);
        }
    }

    /// A request that was sent at `at` was refused, when `quota` was assumed.
    pub(super) fn refused(&mut self, quota: Quota, at: Duration, now: Duration) {
        if self.accepted_probes < u64::from(quota.burst_size()) {
            let pause = PAUSE.saturating_mul(1 << self.pauses.min(16)).min(LONGEST_PAUSE);
            self.pauses = self.pauses.saturating_add(1);
            self.not_before = now.saturating_add(pause);
        }
        // The bucket held less than one token.
        self.full_at = at.saturating_add(quota.capacity());
        self.refused = true;
        self.allowed = 1;
        self.accepted = 0;
        self.accepted_probes = 0;
    }
}
