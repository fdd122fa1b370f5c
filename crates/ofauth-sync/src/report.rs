//! What a run did.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::error::Error;

/// What a run did.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Accounts that were read.
    pub accounts: u64,
    /// By the name of the stream.
    pub streams: BTreeMap<&'static str, StreamReport>,
    /// Fields that the contract does not have, seen for the first time: `messages.mood`.
    pub unknown_fields: Vec<String>,
    /// What was not read, and why: an account that is not active, a permission that is missing.
    pub skipped: Vec<Skipped>,
    /// What failed. The next run continues there.
    pub failures: Vec<Failure>,
    /// How long it took.
    pub duration: Duration,
}

impl Report {
    /// Successful requests of all streams.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.streams.values().map(|stream| stream.requests).sum()
    }

    /// Items of all streams.
    #[must_use]
    pub fn items(&self) -> u64 {
        self.streams.values().map(|stream| stream.items).sum()
    }

    /// The streams that failed for a reason that may pass, see [`Error::may_pass`], by the numbers of their accounts.
    #[must_use]
    pub fn failed_for_now(&self) -> BTreeMap<i64, BTreeSet<&'static str>> {
        let mut failed: BTreeMap<i64, BTreeSet<&'static str>> = BTreeMap::new();
        for failure in self.failures.iter().filter(|failure| failure.error.may_pass()) {
            if let Some(account) = failure.account {
                failed.entry(account).or_default().insert(failure.stream);
            }
        }
        failed
    }

    /// Dead letters of all streams.
    #[must_use]
    pub fn dead_letters(&self) -> u64 {
        self.streams.values().map(|stream| stream.dead_letters).sum()
    }
}

/// What a run did for a stream.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct StreamReport {
    /// Successful requests.
    pub requests: u64,
    /// Items that were stored, new or not.
    pub items: u64,
    /// Items that could not be read.
    pub dead_letters: u64,
    /// Items that could not be read before, and were now.
    pub revived: u64,
}

/// What was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Skipped {
    /// The number of the account in the copy.
    pub account: i64,
    /// The name of the stream; none if it is the account.
    pub stream: Option<&'static str>,
    /// Why.
    pub reason: String,
}

/// What failed.
#[derive(Debug)]
#[non_exhaustive]
pub struct Failure {
    /// The number of the account in the copy.
    pub account: Option<i64>,
    /// The name of the stream.
    pub stream: &'static str,
    /// Why.
    pub error: Error,
}
