//! Counts the bytes sent, over all parts.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Counts bytes, and reports the total.
#[derive(Clone, Default)]
pub struct Meter(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    done: u64,
    listener: Option<Box<dyn FnMut(u64) + Send>>,
}

impl Meter {
    /// Calls `listener` with the total number of bytes sent.
    pub fn new(listener: Option<Box<dyn FnMut(u64) + Send>>) -> Self {
        Self(Arc::new(Mutex::new(Inner { done: 0, listener })))
    }

    /// Adds bytes.
    pub fn add(&self, bytes: u64) {
        self.change(|done| done.saturating_add(bytes));
    }

    /// Subtracts the bytes of a failed attempt.
    pub(super) fn subtract(&self, bytes: u64) {
        self.change(|done| done.saturating_sub(bytes));
    }

    fn change(&self, change: impl FnOnce(u64) -> u64) {
        let mut inner = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = inner.done;
        let done = change(before);
        inner.done = done;
        if done == before {
            return;
        }
        if let Some(listener) = &mut inner.listener {
            listener(done);
        }
    }
}

impl fmt::Debug for Meter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Meter")
    }
}
