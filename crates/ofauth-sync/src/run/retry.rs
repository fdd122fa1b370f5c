//! What failed for a reason that may pass is read again before the next sweep.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use tokio::time::Instant;

use crate::error::Error;
use crate::report::Report;

/// The shortest time until the second.
const SHORTEST: Duration = Duration::from_secs(1);

/// What is to be read again, and when.
#[derive(Debug)]
pub(super) struct Retry {
    due: Option<Due>,
    /// When, if there is anything.
    pub(super) at: Option<Instant>,
    /// The time until the first, and until the next.
    first: Duration,
    wait: Duration,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// These streams of these accounts.
    Streams(BTreeMap<i64, BTreeSet<&'static str>>),
    /// All: the accounts could not be listed.
    All,
}

impl Retry {
    pub(super) fn new(first: Duration) -> Self {
        Self {
            due: None,
            at: None,
            first,
            wait: first,
        }
    }

    /// Takes what a run did into account. Each retry comes after twice the time of the one before, until nothing has failed.
    pub(super) fn note(&mut self, outcome: &Result<Report, Error>) {
        let due = match outcome {
            Ok(report) => Due::Streams(report.failed_for_now()),
            Err(error) if error.may_pass() => Due::All,
            Err(_) => return,
        };
        self.due = match (self.due.take(), due) {
            (known, Due::Streams(streams)) if streams.is_empty() => known,
            (Some(Due::Streams(mut known)), Due::Streams(more)) => {
                for (account, streams) in more {
                    known.entry(account).or_default().extend(streams);
                }
                Some(Due::Streams(known))
            }
            (None, due) => Some(due),
            _ => Some(Due::All),
        };
        if self.due.is_none() {
            self.wait = self.first;
        } else if self.at.is_none() {
            self.at = Instant::now().checked_add(self.wait);
            self.wait = self.wait.saturating_mul(2).max(SHORTEST);
        }
    }

    pub(super) fn take(&mut self) -> Option<Due> {
        self.at = None;
        self.due.take()
    }
}
