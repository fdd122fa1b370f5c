//! What keeps retries from making an outage worse.

use std::sync::atomic::{AtomicU32, Ordering};

/// Retries that a client may make, whatever the number of its calls.
///
/// It holds [`Budget::MOST`] at first and at most: enough that a service rides out a passing fault of several calls at
/// once, and little enough that an outage is over with them in seconds. Ten calls that succeed at once earn one more, so
/// that in the long run retries add a tenth to the load.
#[derive(Debug)]
pub(crate) struct Budget {
    tenths: AtomicU32,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            tenths: AtomicU32::new(Self::MOST * Self::RETRY),
        }
    }
}

impl Budget {
    /// Retries that can be saved up.
    const MOST: u32 = 50;
    /// What a retry costs, in tenths.
    const RETRY: u32 = 10;

    /// Takes one retry, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        let less = |tenths: u32| tenths.checked_sub(Self::RETRY);
        self.tenths
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less)
            .is_ok()
    }

    /// A call has succeeded without a retry.
    pub(crate) fn deposit(&self) {
        let most = Self::MOST * Self::RETRY;
        // Full as a rule: then nothing is written, which would make cores wait for one another.
        if self.tenths.load(Ordering::Relaxed) < most {
            let more = |tenths: u32| Some((tenths + 1).min(most));
            let _ = self.tenths.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_out_and_is_earned_again() {
        let budget = Budget::default();
        assert_eq!((0..1000).filter(|_| budget.withdraw()).count(), 50);
        (0..9).for_each(|_| budget.deposit());
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw() && !budget.withdraw());
        (0..10_000).for_each(|_| budget.deposit());
        assert_eq!((0..1000).filter(|_| budget.withdraw()).count(), 50);
    }
}
