//! What is worth another attempt.

use std::time::Duration;

use super::backoff::{LONGEST, backoff};
use super::budget::Budget;
use crate::timer::Timer;
use crate::{CallOptions, Error, ErrorKind, Operation, Retry};

/// A server that wants a longer wait is left to the caller, with what it said.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(120);

/// How long to wait before the next attempt, or nothing when there should be none.
pub(crate) fn delay(
    operation: &Operation,
    options: &CallOptions,
    attempts: u32,
    error: &Error,
    budget: Budget<'_>,
    timer: &dyn Timer,
) -> Option<Duration> {
    if attempts > options.retries() || !error.is_transient() {
        return None;
    }
    // A 401 that passes by itself is no proof that nothing was done.
    let undone = !error.may_have_succeeded() && error.kind() != ErrorKind::Unauthorized;
    let harmless = operation.retry == Retry::Safe || undone;
    if !harmless && !options.retries_unsafe() {
        return None;
    }
    let asked = error.retry_after();
    if asked.is_some_and(|asked| asked > LONGEST_RETRY_AFTER) {
        return None;
    }
    // No sooner than the server asks; should it ask for no wait at all, no sooner than it would be without asking.
    let wait = backoff(attempts, timer.chance()).max(asked.unwrap_or_default());
    if budget.withdraw() {
        return Some(wait);
    }
    // A stream asks for one page at a time: once in a while is no storm.
    options.is_persistent().then(|| wait.max(LONGEST))
}
