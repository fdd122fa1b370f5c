//! Retry budgets, which keep retries from making an outage worse.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many retries may be made in a row, and how they are regained, so that retries do not make an outage worse.
///
/// By default a scope has 50 and the client as a whole 5000. Ten calls that succeed at the first attempt regain one, up
/// to that number: in the long run, retries add a tenth to the load.
///
/// ```
/// use openapi_runtime::RetryBudget;
///
/// let budget = RetryBudget::new(20).successes_per_retry(5);
/// assert_eq!(RetryBudget::from(20).successes_per_retry(5), budget);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
#[must_use]
pub struct RetryBudget {
    retries: u32,
    successes_per_retry: u32,
}

impl RetryBudget {
    /// The number of retries at the start, which is also the maximum; 0 for none.
    pub fn new(retries: u32) -> Self {
        Self {
            retries,
            successes_per_retry: 10,
        }
    }

    /// How many calls that succeed at the first attempt regain one retry; at least 1. Default: 10.
    pub fn successes_per_retry(mut self, calls: u32) -> Self {
        self.successes_per_retry = calls;
        self
    }

    pub(crate) fn check(self) -> Result<(), String> {
        match self.successes_per_retry {
            0 => Err("successes per retry: 0, expected at least 1".to_owned()),
            _ => Ok(()),
        }
    }

    /// At the start and at most, in successes.
    fn capacity(self) -> u64 {
        u64::from(self.retries) * self.cost()
    }

    /// The cost of a retry, in successes.
    fn cost(self) -> u64 {
        u64::from(self.successes_per_retry)
    }
}

impl From<u32> for RetryBudget {
    fn from(retries: u32) -> Self {
        Self::new(retries)
    }
}

/// The budgets of a client: one for each scope, so that none uses up that of another, and one for all of them, which
/// ends retries within seconds of an outage.
#[derive(Debug)]
pub(crate) struct Budgets {
    /// The budget of a scope.
    each: RetryBudget,
    /// The budget of the client.
    all: RetryBudget,
    /// Makes keys of scope ids, so that no id is stored.
    hasher: RandomState,
    /// Whether all budgets are full, which is the rule: then no lock is taken.
    full: AtomicBool,
    left: Mutex<Left>,
}

/// What is left, in successes.
#[derive(Debug)]
struct Left {
    all: u64,
    /// Of scopes that have used some of theirs; `None` is for calls without a scope.
    each: HashMap<Option<u64>, u64>,
}

impl Budgets {
    pub(crate) const EACH: u32 = 50;
    pub(crate) const ALL: u32 = 5000;

    pub(crate) fn new(each: RetryBudget, all: RetryBudget) -> Self {
        let left = Left {
            all: all.capacity(),
            each: HashMap::new(),
        };
        Self {
            each,
            all,
            hasher: RandomState::new(),
            full: AtomicBool::new(true),
            left: Mutex::new(left),
        }
    }

    /// The key of a scope's budget.
    pub(crate) fn key(&self, id: &str) -> u64 {
        self.hasher.hash_one(id)
    }

    /// The budget of a scope by its key, or of calls without a scope.
    pub(crate) fn of(&self, key: Option<u64>) -> Budget<'_> {
        Budget { budgets: self, key }
    }

    fn left(&self) -> MutexGuard<'_, Left> {
        self.left.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The budget of one scope.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Budget<'a> {
    budgets: &'a Budgets,
    key: Option<u64>,
}

impl Budget<'_> {
    /// Takes one retry, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        let Budgets { each, all, .. } = self.budgets;
        let mut left = self.budgets.left();
        let own = left.each.get(&self.key).copied().unwrap_or(each.capacity());
        let (Some(own), Some(all)) = (own.checked_sub(each.cost()), left.all.checked_sub(all.cost())) else {
            return false;
        };
        left.all = all;
        left.each.insert(self.key, own);
        self.budgets.full.store(false, Ordering::Relaxed);
        true
    }

    /// The retries that it allows now.
    pub(crate) fn remaining(&self) -> u64 {
        let Budgets { each, all, .. } = self.budgets;
        let left = self.budgets.left();
        let own = left.each.get(&self.key).copied().unwrap_or(each.capacity());
        (own / each.cost()).min(left.all / all.cost())
    }

    /// A call has succeeded without a retry.
    pub(crate) fn deposit(&self) {
        if self.budgets.full.load(Ordering::Relaxed) {
            return;
        }
        let mut left = self.budgets.left();
        left.all = (left.all + 1).min(self.budgets.all.capacity());
        if let Some(own) = left.each.get_mut(&self.key) {
            *own += 1;
            if *own >= self.budgets.each.capacity() {
                left.each.remove(&self.key);
            }
        }
        let full = left.all == self.budgets.all.capacity() && left.each.is_empty();
        self.budgets.full.store(full, Ordering::Relaxed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn withdrawn(budget: Budget<'_>) -> usize {
        (0..1000).filter(|_| budget.withdraw()).count()
    }

    #[test]
    fn runs_out_and_is_earned_again() {
        let budgets = Budgets::new(50.into(), 1000.into());
        let budget = budgets.of(Some(budgets.key("one")));
        assert_eq!(withdrawn(budget), 50);
        (0..9).for_each(|_| budget.deposit());
        assert!(!budget.withdraw());
        budget.deposit();
        assert!(budget.withdraw() && !budget.withdraw());
        (0..100_000).for_each(|_| budget.deposit());
        assert!(budgets.full.load(Ordering::Relaxed) && budgets.left().each.is_empty());
        assert_eq!(withdrawn(budget), 50);
    }

    #[test]
    fn is_earned_as_fast_as_is_said() {
        let budgets = Budgets::new(
            RetryBudget::new(4).successes_per_retry(3),
            RetryBudget::new(6).successes_per_retry(1),
        );
        let budget = budgets.of(None);
        assert_eq!(withdrawn(budget), 4);
        (0..3).for_each(|_| budget.deposit());
        assert_eq!(withdrawn(budget), 1);
        assert!(RetryBudget::new(1).successes_per_retry(0).check().is_err());
        // The largest numbers cause no overflow.
        let most = RetryBudget::new(u32::MAX).successes_per_retry(u32::MAX);
        assert!(Budgets::new(most, most).of(None).withdraw());
    }

    #[test]
    fn is_one_for_each_scope_under_one_ceiling() {
        let budgets = Budgets::new(50.into(), 120.into());
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 50);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 0);
        assert_eq!(withdrawn(budgets.of(None)), 50);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("other")))), 20, "the ceiling");
        // All scopes regain by the successes of the others, except those that have used their own.
        (0..100).for_each(|_| budgets.of(Some(budgets.key("third"))).deposit());
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 0);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("other")))), 10);
        assert_eq!(withdrawn(Budgets::new(0.into(), 10.into()).of(None)), 0);
    }
}
