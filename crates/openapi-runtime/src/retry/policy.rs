//! Which failures are retried, and how often.

use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

use super::backoff::Backoff;
use super::budget::Budget;
use crate::timer::Timer;
use crate::{Error, ErrorKind, Operation, Retry};

/// Statuses that are transient by default. 429 is [`ErrorKind::RateLimited`].
const TRANSIENT: [u16; 5] = [408, 500, 502, 503, 504];

/// The delay before a retry without a budget: the pages of a stream are requested one at a time.
const WITHOUT_BUDGET: Duration = Duration::from_secs(8);

/// Which failures are retried, how often, and with which delays.
///
/// | setting | default |
/// | --- | --- |
/// | [`max_retries`](Self::max_retries) | 2, so that there are at most 3 attempts |
/// | [`statuses`](Self::statuses) | none besides 408, 429, 500, 502, 503 and 504 |
/// | [`retry_unsafe`](Self::retry_unsafe) | no |
/// | [`max_retry_after`](Self::max_retry_after) | 120 s |
/// | [`backoff`](Self::backoff) | [`Backoff::default`] |
///
/// Settings that are not set are those of the next wider policy: a call's defaults are its client's. A
/// [`RetryBudget`](crate::RetryBudget) limits retries, too.
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
    /// A page of a stream: retried until the timeout, unless `max_retries` is set.
    until_timeout: bool,
}

impl RetryPolicy {
    /// A policy with no setting set.
    pub fn new() -> Self {
        Self::default()
    }

    /// No retries.
    pub fn off() -> Self {
        Self::new().max_retries(0)
    }

    /// The maximum number of retries of a call; 0 for none. Default: 2; no maximum for the pages of a stream, which are
    /// retried until the timeout.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// Statuses that are retried besides 408, 429, 500, 502, 503 and 504, from 400 to 599. A write that is not
    /// idempotent is retried after a 4xx, which refuses it; after a 5xx only if [`retry_unsafe`](Self::retry_unsafe)
    /// allows it, because the server may have carried it out. Default: none.
    pub fn statuses(mut self, statuses: impl IntoIterator<Item = StatusCode>) -> Self {
        self.statuses = Some(statuses.into_iter().collect());
        self
    }

    /// Whether a write that may have reached the server is retried although it is not idempotent. Default: no.
    pub fn retry_unsafe(mut self, allowed: bool) -> Self {
        self.retry_unsafe = Some(allowed);
        self
    }

    /// The maximum `Retry-After` to wait for. If a server asks for more, the call ends, and [`Error::retry_after`] has
    /// the value. Default: 120 s.
    pub fn max_retry_after(mut self, limit: Duration) -> Self {
        self.max_retry_after = Some(limit);
        self
    }

    /// The delays between attempts.
    pub fn backoff(mut self, backoff: Backoff) -> Self {
        self.backoff = Some(backoff);
        self
    }

    pub(crate) fn until_timeout(mut self) -> Self {
        self.until_timeout = true;
        self
    }

    /// These settings, with those of `defaults` where none is set.
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

    /// The delay before the next attempt, or `None` if there must not be one.
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
        // A transient 401 is no proof that the request was not carried out.
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
        // Not before the server's `Retry-After`; if that is zero, not before the usual delay.
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
    /// True for broken connections, timeouts, 408, 429, 500, 502, 503, 504, and errors that the API says can be retried
    /// ([`ErrorBody::retryable`](crate::ErrorBody::retryable)). False if the next attempt must fail for the same
    /// reason: an invalid certificate, a server without TLS, a proxy that requires credentials.
    /// [`Error::may_have_succeeded`] says whether a retry could repeat a write. [`RetryPolicy::statuses`] changes what
    /// is retried, not what is transient.
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
                "cap of the backoff: 100ms, expected at least the first delay, 500ms",
            ),
        ] {
            let text = policy.check().expect_err(said);
            assert!(text.starts_with(said), "{text}");
        }
        assert_eq!(RetryPolicy::new().check(), Ok(()));
    }
}
