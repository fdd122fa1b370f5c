//! What keeps retries from making an outage worse.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Retries that may be made, whatever the number of calls: for each scope, so that none uses up what another needs,
/// and for the whole client, so that an outage is over with them in seconds.
///
/// Ten calls that succeed at once earn one more, so that in the long run retries add a tenth to the load.
#[derive(Debug)]
pub(crate) struct Budgets {
    /// What a scope has at first and at most, in tenths.
    each: u32,
    /// What the client has at first and at most, in tenths.
    all: u32,
    /// Makes keys of the ids of scopes, so that none is kept.
    hasher: RandomState,
    /// Whether nothing is spent, which is the rule: then nothing is locked.
    full: AtomicBool,
    left: Mutex<Left>,
}

/// What is left, in tenths.
#[derive(Debug)]
struct Left {
    all: u32,
    /// For scopes that have spent some of theirs; `None` is for calls in none.
    each: HashMap<Option<u64>, u32>,
}

impl Budgets {
    pub(crate) const EACH: u32 = 50;
    pub(crate) const ALL: u32 = 5000;
    /// What a retry costs, in tenths.
    const RETRY: u32 = 10;

    pub(crate) fn new(each: u32, all: u32) -> Self {
        let (each, all) = (each.saturating_mul(Self::RETRY), all.saturating_mul(Self::RETRY));
        let left = Left {
            all,
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

    /// What a scope's budget is kept by.
    pub(crate) fn key(&self, id: &str) -> u64 {
        self.hasher.hash_one(id)
    }

    /// That of a scope by its key, or of calls in none.
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
        let mut left = self.budgets.left();
        let own = left.each.get(&self.key).copied().unwrap_or(self.budgets.each);
        let (Some(own), Some(all)) = (own.checked_sub(Budgets::RETRY), left.all.checked_sub(Budgets::RETRY)) else {
            return false;
        };
        left.all = all;
        left.each.insert(self.key, own);
        self.budgets.full.store(false, Ordering::Relaxed);
        true
    }

    /// A call has succeeded without a retry.
    pub(crate) fn deposit(&self) {
        if self.budgets.full.load(Ordering::Relaxed) {
            return;
        }
        let mut left = self.budgets.left();
        left.all = (left.all + 1).min(self.budgets.all);
        if let Some(own) = left.each.get_mut(&self.key) {
            *own += 1;
            if *own >= self.budgets.each {
                left.each.remove(&self.key);
            }
        }
        let full = left.all == self.budgets.all && left.each.is_empty();
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
        let budgets = Budgets::new(50, 1000);
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
    fn is_one_for_each_scope_under_one_ceiling() {
        let budgets = Budgets::new(50, 120);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 50);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 0);
        assert_eq!(withdrawn(budgets.of(None)), 50);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("other")))), 20, "the ceiling");
        // What the others earn is for all, but for those who have spent their own.
        (0..100).for_each(|_| budgets.of(Some(budgets.key("third"))).deposit());
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("one")))), 0);
        assert_eq!(withdrawn(budgets.of(Some(budgets.key("other")))), 10);
        assert_eq!(withdrawn(Budgets::new(0, 10).of(None)), 0);
    }
}
