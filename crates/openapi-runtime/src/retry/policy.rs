//! Which failures are retried, and how often.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::backoff::Backoff;
use super::budget::Budget;
use crate::timer::Timer;
use crate::{Error, ErrorKind, Operation, Retry};

/// Statuses that a later attempt may not meet. 429 is [`ErrorKind::RateLimited`].
const TRANSIENT: [u16; 5] = [408, 500, 502, 503, 504];

/// The wait before a retry that has no budget: pages of a stream are asked for one at a time.
const WITHOUT_BUDGET: Duration = Duration::from_secs(8);

/// Which failures are retried, how often, and after which waits.
///
/// | setting | default |
/// | --- | --- |
/// | [`max_retries`](Self::max_retries) | 2, so that there are at most 3 attempts |
/// | [`statuses`](Self::statuses) | none besides 408, 429, 500, 502, 503 and 504 |
/// | [`retry_unsafe`](Self::retry_unsafe) | no |
/// | [`max_retry_after`](Self::max_retry_after) | 120 s |
/// | [`backoff`](Self::backoff) | [`Backoff::default`] |
///
/// What is not set is as in the policy that this one is set over: a call's over its client's. Retries are limited by a
/// [`RetryBudget`](crate::RetryBudget), too.
///
/// ```
/// use http::StatusCode;
/// use openapi_runtime::{CallOptions, RetryPolicy};
///
/// let policy = RetryPolicy::new().max_retries(4).statuses([StatusCode::TOO_EARLY]);
/// let options = CallOptions::new().retry_policy(policy);
/// # let _ = options;
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
#[must_use]
pub struct RetryPolicy {
    max_retries: Option<u32>,
    statuses: Option<Arc<[StatusCode]>>,
    retry_unsafe: Option<bool>,
    max_retry_after: Option<Duration>,
    backoff: Option<Backoff>,
    /// A page of a stream: retried for as long as there is time, unless `max_retries` is set.
    until_timeout: bool,
}

impl RetryPolicy {
    /// Nothing set: the defaults, or what the policy has that this one is set over.
    pub fn new() -> Self {
        Self::default()
    }

    /// No retries.
    pub fn off() -> Self {
        Self::new().max_retries(0)
    }

    /// Most retries of a call; 0 for none. Default: 2, and for the pages of a stream as many as there is time for.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Statuses that are retried besides 408, 429, 500, 502, 503 and 504, from 400 to 599. A write that is not idempotent is
    /// retried for a refusal (4xx), and for a 5xx only where [`retry_unsafe`](Self::retry_unsafe) allows it: the server may
    /// have carried it out. Default: none.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = StatusCode>) -> Self {
        self.statuses = Some(statuses.into_iter().collect());
        self
    }

    /// Whether a write that may have reached the server is sent again, although it is not idempotent. Default: no.
    pub fn retry_unsafe(mut self, allowed: bool) -> Self {
        self.retry_unsafe = Some(allowed);
        self
    }

    /// The longest `Retry-After` that is waited for. When a server asks for more, the call ends, and
    /// [`Error::retry_after`] has what it said. Default: 120 s.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = Some(limit);
        self
    }

    /// The waits between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = Some(backoff);
        self
    }

    pub(crate) fn until_timeout(mut self) -> Self {
        self.until_timeout = true;
        self
    }

    /// These settings, and those of `defaults` where nothing is set.
    pub(crate) fn merged_with_defaults(self, defaults: &Self) -> Self {
        Self {
            max_retries: self.max_retries.or(defaults.max_retries),
            statuses: self.statuses.or_else(|| defaults.statuses.clone()),
            retry_unsafe: self.retry_unsafe.or(defaults.retry_unsafe),
            max_retry_after: self.max_retry_after.or(defaults.max_retry_after),
            backoff: self.backoff.or(defaults.backoff),
            until_timeout: self.until_timeout || defaults.until_timeout,
        }
    }

    pub(crate) fn check(&self) -> Result<(), String> {
        let mut statuses = self.statuses.iter().flat_map(|statuses| statuses.iter());
        if let Some(status) = statuses.find(|status| !status.is_client_error() && !status.is_server_error()) {
            return Err(format!("status to retry: {}, expected 400 to 599", status.as_u16()));
        }
        self.backoff.map_or(Ok(()), |backoff| backoff.check())
    }

    /// How long to wait before the next attempt, or nothing when there should be none.
    pub(crate) fn delay(
        &self,
        operation: &Operation,
        attempts: u32,
        error: &Error,
        budget: Budget<'_>,
        timer: &dyn Timer,
    ) -> Option<Duration> {
        let retries = self
            .max_retries
            .unwrap_or(if self.until_timeout { u32::MAX } else { 2 });
        if attempts > retries || !(error.is_transient() || self.has_status(error)) {
            return None;
        }
        // A 401 that passes by itself is no proof that nothing was done.
        let undone = !error.may_have_succeeded() && error.kind() != ErrorKind::Unauthorized;
        let harmless = operation.retry == Retry::Safe || undone;
        if !harmless && !self.retry_unsafe.unwrap_or(false) {
            return None;
        }
        let asked = error.retry_after();
        let ceiling = self.max_retry_after.unwrap_or(Duration::from_secs(120));
        if asked.is_some_and(|asked| asked > ceiling) {
            return None;
        }
        // No sooner than the server asks; should it ask for no wait at all, no sooner than it would be without asking.
        let backoff = self.backoff.unwrap_or_default().delay(attempts, timer.chance());
        let wait = backoff.max(asked.unwrap_or_default());
        if budget.withdraw() {
            return Some(wait);
        }
        self.until_timeout.then(|| wait.max(WITHOUT_BUDGET))
    }

    fn has_status(&self, error: &Error) -> bool {
        let statuses = self.statuses.as_deref().unwrap_or_default();
        error.status().is_some_and(|status| statuses.contains(&status))
    }
}

impl Error {
    /// Whether the error is transient: a later attempt may succeed.
    ///
    /// True for broken connections, time limits, 408, 429, 500, 502, 503, 504, and where the API says so otherwise
    /// ([`ErrorBody::retryable`](crate::ErrorBody::retryable)). False where the next attempt must fail as this one did: a
    /// certificate that is not accepted, a server that does not speak TLS, a proxy that asks for credentials. Whether another
    /// attempt may do a write twice is for [`Error::may_have_succeeded`] to say. [`RetryPolicy::statuses`] changes what is
    /// retried, not what is transient.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        if let Some(error) = self.token_error() {
            return error.is_transient();
        }
        match self.kind() {
            ErrorKind::Connect => !self.is_lasting(),
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited => true,
            ErrorKind::Unauthorized => self.is_retryable(),
            ErrorKind::Rejected | ErrorKind::Server => {
                let status = self.status().map(|status| status.as_u16());
                status.is_some_and(|status| TRANSIENT.contains(&status)) || self.is_retryable()
            }
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_set_counts_and_the_rest_is_as_below() {
        let client = RetryPolicy::new().max_retries(5).statuses([StatusCode::TOO_EARLY]);
        let merged = RetryPolicy::off().merged_with_defaults(&client);
        assert_eq!(merged, client.clone().max_retries(0));
        let merged = RetryPolicy::new().statuses([]).merged_with_defaults(&client);
        assert_eq!(merged, client.statuses([]));
    }

    #[test]
    fn says_what_is_wrong_with_its_settings() {
        for (policy, said) in [
            (RetryPolicy::new().statuses([StatusCode::OK]), "status to retry: 200"),
            (
                RetryPolicy::new().backoff(Backoff::new().factor(0.5)),
                "factor of the backoff: 0.5",
            ),
            (
                RetryPolicy::new().backoff(Backoff::new().factor(f64::NAN)),
                "factor of the backoff: NaN",
            ),
            (
                RetryPolicy::new().backoff(Backoff::new().cap(Duration::from_millis(100))),
                "cap of the backoff: 100ms, expected at least the first wait, 500ms",
            ),
        ] {
            let text = policy.check().expect_err(said);
            assert!(text.starts_with(said), "{text}");
        }
        assert_eq!(RetryPolicy::new().check(), Ok(()));
    }
}
