//! One bucket: the arithmetic, without any waiting.

use std::collections::VecDeque;
use std::time::Duration;

use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::hold::Hold;
use super::level::{Level, Report};
use super::pace::Pace;
use super::probe::Probe;
use super::{Bucket, Feedback, Outcome, Quota, Reservation};

/// The longest time that a bucket can take to fill; longer values of the server are cut.
const LONGEST_RESET: Duration = Duration::from_secs(3600);
/// The precision of reported times.
const ROUNDING: Duration = Duration::from_secs(1);
/// How long to wait for a response that may report the level, before other requests are sent.
const PROMPT: Duration = Duration::from_secs(1);
/// A request without an outcome for this long is given up: the process that sent it may have died.
const LOST_AFTER: Duration = Duration::from_secs(600);

/// Why a request may not be sent now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Wait {
    /// The longest time until it may be sent, as far as is known.
    pub time: Duration,
    /// Whether it may be sent earlier, when a request in flight ends.
    pub sooner: bool,
}

/// A token bucket of the server, as the client knows it.
///
/// The server counts a request when it arrives, at an unknown time between sending and response. To never overestimate
/// the level, a request counts from its response on, and until then from now on.
///
/// It has only the arithmetic, for limiters of your own: it neither waits nor reads a clock. Times count from any
/// origin that all users of the bucket share, such as the Unix epoch. It is serialized by serde for a store. The text
/// of another version may not deserialize; then start with a new bucket.
///
/// ```
/// use std::time::Duration;
/// use openapi_runtime::StatusCode;
/// use openapi_runtime::rate_limit::{Feedback, Outcome, Quota, TokenBucket};
///
/// let mut bucket = TokenBucket::fixed(Quota::per_minute(60).burst(2));
/// let mut now = Duration::ZERO;
/// for _ in 0..2 {
///     let reservation = bucket.take(now).expect("it is full");
///     bucket.release(reservation, &Outcome::Responded(Feedback::new(StatusCode::OK)), now);
/// }
/// let wait = bucket.take(now).expect_err("it is empty");
/// assert_eq!(wait.time, Duration::from_secs(1));
/// now += wait.time;
/// assert!(bucket.take(now).is_ok());
/// ```
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TokenBucket {
    quota: Quota,
    /// Whether it adapts to responses, and assumes `quota` only until then.
    learns: bool,
    level: Level,
    hold: Hold,
    probe: Probe,
    pace: Pace,
    /// Whether a request got a response.
    answered: bool,
    /// Whether the level is known from a refusal or a report, and not assumed.
    known: bool,
    /// Whether the server reports the level, so that no probe is needed.
    reported: bool,
    /// Number of reservations so far.
    issued: u64,
    /// Number of requests that have ended.
    ended: u64,
    /// Those in flight, oldest first.
    under_way: VecDeque<Sent>,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Sent {
    reservation: u64,
    at: Duration,
    /// Requests that had ended before, and so were counted before this one.
    ended_before: u64,
    probe: bool,
}

impl TokenBucket {
    /// Keeps to `quota`, and ignores the rate-limit headers of responses.
    #[must_use]
    pub fn fixed(quota: Quota) -> Self {
        Self {
            quota,
            learns: false,
            level: Level::default(),
            hold: Hold::default(),
            probe: Probe::default(),
            pace: Pace::default(),
            answered: false,
            known: false,
            reported: false,
            issued: 0,
            ended: 0,
            under_way: VecDeque::new(),
        }
    }

    /// Starts with `quota`, and adapts it to the rate-limit headers of responses.
    #[must_use]
    pub fn adaptive(quota: Quota) -> Self {
        Self {
            learns: true,
            ..Self::fixed(quota)
        }
    }

    /// Keeps each scope to `quota`, if it is set; otherwise adapts to responses.
    pub(super) fn of(bucket: &Bucket, quota: Option<Quota>) -> Self {
        match quota {
            Some(quota) if bucket.shared_name().is_none() => Self::fixed(quota),
            _ => Self::adaptive(bucket.expected()),
        }
    }

    /// Holds no token now.
    pub(super) fn emptied(mut self, now: Duration) -> Self {
        self.level
            .count_from(self.quota, now, u64::from(self.quota.burst_size()));
        self
    }

    /// Whether it is in its initial state, so that it can be dropped.
    #[must_use]
    pub fn is_idle(&self, now: Duration) -> bool {
        self.under_way.is_empty() && self.level.is_full(now) && self.hold.left(now).is_zero()
    }

    /// Takes a token for one request.
    ///
    /// # Errors
    ///
    /// [`Wait`]: how long the request has to wait.
    pub fn take(&mut self, now: Duration) -> Result<Reservation, Wait> {
        self.give_up_lost(now);
        let hold = self.hold.left(now);
        if !hold.is_zero() {
            return Err(Wait {
                time: hold,
                sooner: false,
            });
        }
        let alone = self.alone(now);
        if !alone.is_zero() {
            return Err(Wait {
                time: alone,
                sooner: true,
            });
        }
        let wait = self.level.wait(self.quota, now).max(self.pace.wait(now));
        let crowd = self.crowd(now);
        let probe = !wait.is_zero() || !crowd.is_zero();
        if probe && !self.may_probe(now) {
            return Err(Wait {
                time: wait.max(crowd),
                sooner: !crowd.is_zero() || self.probe.are_under_way(),
            });
        }
        let reservation = self.issued;
        self.probe.sent(probe, reservation, self.quota, now);
        self.level.take(self.quota, now);
        self.pace.take(self.quota.interval(), now);
        self.issued += 1;
        self.under_way.push_back(Sent {
            reservation,
            at: now,
            ended_before: self.ended,
            probe,
        });
        Ok(Reservation::new(reservation))
    }

    /// Records the outcome of a request. A reservation that is not in flight, or no longer, has no effect.
    pub fn release(&mut self, reservation: Reservation, outcome: &Outcome, now: Duration) {
        let reservation = reservation.number();
        let Ok(index) = self
            .under_way
            .binary_search_by_key(&reservation, |sent| sent.reservation)
        else {
            return;
        };
        let beyond = self.probe.are_under_way() || self.level.is_overdrawn(self.quota, now);
        let Some(sent) = self.end(index) else { return };
        let accepted = matches!(outcome, Outcome::Responded(feedback) if feedback.status.is_success());
        if !accepted {
            self.probe.not_accepted(self.quota);
        }
        if let Outcome::NotSent = outcome {
            self.level.give_back(self.quota);
            return;
        }
        self.level.count_from(self.quota, now, self.issued - reservation);
        let Outcome::Responded(feedback) = outcome else { return };
        self.answered = true;
        if self.learns {
            self.learn(feedback, sent, now);
        }
        if feedback.status == StatusCode::TOO_MANY_REQUESTS {
            self.refused(sent, feedback, beyond, now);
        } else if accepted && !self.hold.covers(reservation) {
            self.hold.accepted();
            let under_way = self.under_way.len() as u64;
            self.probe.accepted(sent.probe, under_way, self.quota, now);
            self.pace.accepted();
            self.level.accepted(self.quota, now, self.concurrent(sent));
        }
    }

    /// How long the first request is still the only one.
    fn alone(&self, now: Duration) -> Duration {
        match self.under_way.front() {
            Some(first) if self.learns && !self.answered => first.at.saturating_add(PROMPT).saturating_sub(now),
            _ => Duration::ZERO,
        }
    }

    /// If the oldest request arrived only now, and all others after it, another could find the bucket empty: the
    /// longest time for which that is possible.
    fn crowd(&self, now: Duration) -> Duration {
        match self.under_way.front() {
            Some(oldest) if self.issued - oldest.reservation >= u64::from(self.quota.burst_size()) => {
                oldest.at.saturating_add(LOST_AFTER).saturating_sub(now)
            }
            _ => Duration::ZERO,
        }
    }

    /// Whether a request may exceed the quota. Not while the previous probe may have arrived before requests that were
    /// sent before it.
    fn may_probe(&self, now: Duration) -> bool {
        let waits =
            |oldest: &Sent| self.probe.is_undecided(oldest.reservation) && now < oldest.at.saturating_add(PROMPT);
        self.learns && !self.reported && self.probe.may_start(now) && !self.under_way.front().is_some_and(waits)
    }

    fn give_up_lost(&mut self, now: Duration) {
        let is_lost = |oldest: &Sent| oldest.at.saturating_add(LOST_AFTER) <= now;
        while self.under_way.front().is_some_and(is_lost) {
            self.end(0);
            self.probe.not_accepted(self.quota);
        }
    }

    fn end(&mut self, index: usize) -> Option<Sent> {
        let sent = self.under_way.remove(index)?;
        self.ended += 1;
        self.probe.ended(sent.probe);
        Some(sent)
    }

    /// Requests that the server may have counted after this one.
    fn concurrent(&self, sent: Sent) -> u64 {
        (self.issued - 1).saturating_sub(sent.ended_before)
    }

    fn refused(&mut self, sent: Sent, feedback: &Feedback, beyond: bool, now: Duration) {
        let anew = !self.hold.covers(sent.reservation);
        if !anew && feedback.retry_after.is_none() {
            return;
        }
        let interval = self.quota.interval();
        self.hold
            .refused(sent.reservation, self.issued, feedback.retry_after, interval, now);
        if !anew || !self.learns {
            self.level.refused_again(self.quota, self.hold.until());
            return;
        }
        self.level.refused(self.quota, self.hold.until());
        self.probe.refused(self.quota, sent.at, now);
        // Neither a probe nor a wrong assumption of the level explains it: other programs use the quota, or it is
        // smaller.
        if self.known && !beyond {
            self.pace.refused();
        }
        self.known = true;
    }

    fn learn(&mut self, feedback: &Feedback, sent: Sent, now: Duration) {
        let figures = &feedback.rate_limit;
        let interval = self.quota.interval();
        self.learn_quota(feedback);
        // A refusal says when to retry, not how much is left.
        if feedback.status == StatusCode::TOO_MANY_REQUESTS {
            return;
        }
        let missing = match (figures.remaining, figures.reset_after) {
            (Some(remaining), _) => {
                let missing = u64::from(self.quota.burst_size()).saturating_sub(remaining);
                self.quota.tokens(missing)
            }
            (None, Some(reset)) => reset.min(LONGEST_RESET),
            (None, None) => return,
        };
        let report = Report {
            missing,
            since: now.saturating_sub(sent.at),
            pending: self.under_way.len() as u64,
            concurrent: self.concurrent(sent),
            anew: interval != self.quota.interval(),
        };
        self.level.report(self.quota, now, report);
        self.reported = true;
        self.known = true;
    }

    fn learn_quota(&mut self, feedback: &Feedback) {
        let figures = &feedback.rate_limit;
        let reset = figures.reset_after.map(|reset| reset.min(LONGEST_RESET));
        // A refusal means that the bucket is empty, even if the headers do not say so.
        let empty = (feedback.status == StatusCode::TOO_MANY_REQUESTS).then_some(0);
        let remaining = figures.remaining.or(empty);
        let Some(limit) = figures.limit else {
            let burst = match (remaining, reset) {
                (Some(0), Some(reset)) if empty.is_some() => self.quota.requests_in(reset),
                (Some(remaining), _) => self
                    .quota
                    .burst_size()
                    .max(u32::try_from(remaining).unwrap_or(u32::MAX)),
                (None, _) => return,
            };
            self.quota = self.quota.burst(burst);
            return;
        };
        let burst = u32::try_from(limit).unwrap_or(u32::MAX).max(1);
        self.quota = self.quota.burst(burst);
        let (Some(remaining), Some(reset)) = (remaining, reset) else {
            return;
        };
        let missing = limit.saturating_sub(remaining);
        // The headers are whole numbers: as long as they fit the known interval, they say nothing new.
        let slowest = self.quota.tokens(missing);
        let quickest = self.quota.tokens(missing.saturating_sub(1));
        let fits = slowest >= reset.saturating_sub(ROUNDING) && quickest <= reset.saturating_add(ROUNDING);
        if missing > 0 && !reset.is_zero() && !fits {
            let interval = reset / u32::try_from(missing).unwrap_or(u32::MAX).max(1);
            self.quota = Quota::every(interval).burst(burst);
        }
    }
}
