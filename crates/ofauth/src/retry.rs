//! When and how long to wait before another attempt.

use std::time::Duration;

use ofauth_client::{Operation, Retry};

use crate::{Error, ErrorKind};

/// How often to try again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Policy {
    pub(crate) max_retries: u32,
}

impl Default for Policy {
    fn default() -> Self {
        Self { max_retries: 2 }
    }
}

impl Policy {
    const FIRST_DELAY: Duration = Duration::from_millis(500);
    const LONGEST_DELAY: Duration = Duration::from_secs(8);
    /// A server that wants more is left to the caller, with what it said.
    const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(120);

    /// How long to wait before the next attempt, or nothing when there should be none.
    pub(crate) fn delay(&self, operation: &Operation, attempts: u32, error: &Error) -> Option<Duration> {
        if attempts > self.max_retries || !worth_a_retry(operation, error) {
            return None;
        }
        match error.retry_after() {
            Some(wanted) if wanted > Self::LONGEST_RETRY_AFTER => None,
            Some(wanted) => Some(wanted),
            None => Some(backoff(attempts)),
        }
    }
}

fn worth_a_retry(operation: &Operation, error: &Error) -> bool {
    // What was never sent does no harm, whatever the operation.
    if error.kind() == ErrorKind::Connect {
        return true;
    }
    let passing = match error.kind() {
        ErrorKind::Transport | ErrorKind::Timeout => true,
        _ => matches!(error.status().map(|status| status.as_u16()), Some(502..=504)),
    };
    passing && operation.retry == Retry::Safe
}

/// Doubles from attempt to attempt, with full jitter: clients that failed together do not come back together.
fn backoff(attempts: u32) -> Duration {
    let doubled = Policy::FIRST_DELAY.saturating_mul(1 << attempts.saturating_sub(1).min(10));
    doubled.min(Policy::LONGEST_DELAY).mul_f64(fastrand::f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn backoff_doubles_and_is_capped() {
        for (attempts, longest) in [(1, 500), (2, 1000), (3, 2000), (5, 8000), (60, 8000)] {
            for _ in 0..100 {
                assert!(backoff(attempts) <= Duration::from_millis(longest));
            }
        }
    }
}
