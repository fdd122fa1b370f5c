//! Totals of all accounts.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Maximum number of reported faults.
const MOST_FAULTS: usize = 20;

#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) read: AtomicU64,
    pub(crate) sent: AtomicU64,
    pub(crate) taken_back: AtomicU64,
    pub(crate) given_up: AtomicU64,
    pub(crate) failed: AtomicU64,
    writes: Mutex<Writes>,
    faults: Mutex<Vec<String>>,
}

/// Texts of messages, each of them sent once.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writes {
    /// Confirmed by the server.
    pub(crate) done: Vec<String>,
    /// Never sent, by the client's errors.
    pub(crate) never_sent: Vec<String>,
}

pub(crate) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Tally {
    pub(crate) fn done(&self, text: String) {
        count(&self.sent);
        self.writes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .done
            .push(text);
    }

    pub(crate) fn never_sent(&self, text: String) {
        self.writes
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .never_sent
            .push(text);
    }

    pub(crate) fn writes(&self) -> Writes {
        self.writes.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// A violated expectation.
    pub(crate) fn fault(&self, fault: String) {
        let mut faults = self.faults.lock().unwrap_or_else(PoisonError::into_inner);
        if faults.len() < MOST_FAULTS {
            eprintln!("error: {fault}");
            faults.push(fault);
        }
    }

    pub(crate) fn faults(&self) -> Vec<String> {
        self.faults.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        write!(
            f,
            "{} read, {} sent, {} unsent, {} cancelled, {} failed",
            of(&self.read),
            of(&self.sent),
            of(&self.taken_back),
            of(&self.given_up),
            of(&self.failed)
        )
    }
}
