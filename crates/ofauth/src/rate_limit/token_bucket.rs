//! One bucket: the arithmetic, without any waiting.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use http::StatusCode;

use super::{Answer, Outcome, Quota, Ticket};

/// The longest that a server can hold a bucket back by what it says; a mistyped header must not stop a service for
/// days.
const LONGEST_HOLD: Duration = Duration::from_secs(120);
/// The longest hold when the server refuses and does not say for how long.
const LONGEST_GUESS: Duration = Duration::from_secs(60);

/// Why a request cannot go out now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wait {
    /// It can after this time, at the earliest.
    For(Duration),
    /// It can once an earlier request is over, at the earliest.
    ForRelease,
}

/// A token bucket as the server keeps it, seen from here (GCRA, the generic cell rate algorithm).
///
/// The server counts a request when it arrives, which is some time between its going out and its answer. So that the
/// bucket is never thought fuller than it is, a request counts from its answer, and from now on until then.
#[derive(Debug)]
pub(super) struct TokenBucket {
    quota: Option<Quota>,
    /// Whether the quota is taken from answers.
    learns: bool,
    /// Missing requests that the quota was learned from; the more there are, the less rounding matters.
    evidence: u64,
    full_at: Option<Instant>,
    held_until: Option<Instant>,
    /// Tickets given out so far.
    issued: u64,
    /// Tickets of requests that are not over, oldest first.
    unanswered: VecDeque<u64>,
    /// While there is no quota: the most requests that may be under way. It starts small, so that the first answer
    /// can tell of a limit before it is overrun.
    window: usize,
    /// 429s in a row.
    refusals: u32,
}

impl TokenBucket {
    /// Keeps to `quota`, whatever answers say of theirs.
    pub(super) fn fixed(quota: Quota) -> Self {
        Self {
            quota: Some(quota),
            learns: false,
            evidence: 0,
            full_at: None,
            held_until: None,
            issued: 0,
            unanswered: VecDeque::new(),
            window: 1,
            refusals: 0,
        }
    }

    /// Keeps to what answers say.
    pub(super) fn adaptive() -> Self {
        Self {
            quota: None,
            learns: true,
            ..Self::fixed(Quota::STANDARD)
        }
    }

    /// Whether nothing is lost when it is forgotten.
    pub(super) fn is_idle(&self, now: Instant) -> bool {
        let over = |moment: Option<Instant>| moment.is_none_or(|moment| moment <= now);
        self.unanswered.is_empty() && over(self.full_at) && over(self.held_until)
    }

    /// Lets one request go out.
    pub(super) fn take(&mut self, now: Instant) -> Result<Ticket, Wait> {
        if let Some(held) = self.held_until.filter(|held| *held > now) {
            return Err(Wait::For(held - now));
        }
        match self.quota {
            None if self.unanswered.len() >= self.window => return Err(Wait::ForRelease),
            None => {}
            Some(quota) => {
                // Were the oldest to arrive only now, this one would find the bucket empty.
                let oldest = self.unanswered.front();
                if oldest.is_some_and(|oldest| self.issued - oldest >= u64::from(quota.burst_size())) {
                    return Err(Wait::ForRelease);
                }
                let full_at = self.full_at.map_or(now, |moment| moment.max(now)) + quota.interval();
                let missing = full_at - now;
                if missing > quota.capacity() {
                    return Err(Wait::For(missing - quota.capacity()));
                }
                self.full_at = Some(full_at);
            }
        }
        let ticket = self.issued;
        self.issued += 1;
        self.unanswered.push_back(ticket);
        Ok(Ticket(ticket))
    }

    /// Takes in what became of a request.
    pub(super) fn release(&mut self, Ticket(ticket): Ticket, outcome: &Outcome, now: Instant) {
        let Ok(place) = self.unanswered.binary_search(&ticket) else {
            return;
        };
        self.unanswered.remove(place);
        if let Outcome::NotSent = outcome {
            if let (Some(full_at), Some(quota)) = (self.full_at, self.quota) {
                self.full_at = full_at.checked_sub(quota.interval());
            }
            return;
        }
        self.count_from(now, self.issued - ticket);
        let Outcome::Answered(answer) = outcome else { return };
        if answer.status == StatusCode::TOO_MANY_REQUESTS {
            self.refused(answer, now);
            return;
        }
        self.refusals = 0;
        self.window = self.window.saturating_mul(2);
        if self.learns {
            self.learn(answer, ticket, now);
        }
    }

    /// As if `requests` had arrived now.
    fn count_from(&mut self, now: Instant, requests: u64) {
        let Some(quota) = self.quota else { return };
        let missing = quota
            .interval()
            .saturating_mul(u32::try_from(requests).unwrap_or(u32::MAX));
        let full_at = now + missing.min(quota.capacity());
        self.full_at = Some(self.full_at.map_or(full_at, |known| known.max(full_at)));
    }

    fn refused(&mut self, answer: &Answer, now: Instant) {
        let guess = Duration::from_secs(1)
            .saturating_mul(1 << self.refusals.min(10))
            .min(LONGEST_GUESS);
        self.refusals = self.refusals.saturating_add(1);
        self.window = 1;
        let wait = answer.retry_after.unwrap_or(guess).min(LONGEST_HOLD);
        let until = now + wait;
        self.hold_until(until);
        if let Some(quota) = self.quota {
            // It is empty, and has one request when the hold is over.
            let full_at = until + quota.capacity().saturating_sub(quota.interval());
            self.full_at = Some(self.full_at.map_or(full_at, |known| known.max(full_at)));
        }
    }

    fn hold_until(&mut self, moment: Instant) {
        self.held_until = Some(self.held_until.map_or(moment, |held| held.max(moment)));
    }

    fn learn(&mut self, answer: &Answer, ticket: u64, now: Instant) {
        let figures = &answer.rate_limit;
        let (Some(limit), Some(remaining), Some(reset)) = (figures.limit, figures.remaining, figures.reset_after)
        else {
            if figures.remaining == Some(0) {
                // It is empty, and says no more: one request at a time, as often as is documented.
                self.hold_until(now + Quota::STANDARD.interval());
            }
            return;
        };
        let reset = reset.min(LONGEST_RESET);
        let burst = u32::try_from(limit).unwrap_or(u32::MAX).max(1);
        let missing = limit.saturating_sub(remaining);
        let changed = self.quota.is_none_or(|quota| quota.burst_size() != burst);
        // What it told of many missing requests is worth more than what it tells of few.
        if missing > 0 && !reset.is_zero() && (changed || missing.saturating_mul(2) >= self.evidence) {
            let interval = reset / u32::try_from(missing).unwrap_or(u32::MAX).max(1);
            self.quota = Some(Quota::every(interval).burst(burst));
            self.evidence = missing;
        }
        if let Some(quota) = self.quota {
            let since = u32::try_from(self.issued - ticket - 1).unwrap_or(u32::MAX);
            self.full_at = Some(now + reset + quota.interval().saturating_mul(since));
        }
    }
}

/// The longest that a bucket is believed to take to fill.
const LONGEST_RESET: Duration = Duration::from_secs(3600);
