//! Members of lists.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::SeededRange;

/// The members of lists, by kind and id of the list.
#[derive(Debug, Default)]
pub(crate) struct Members(Mutex<BTreeMap<(&'static str, i64), Vec<i64>>>);

impl Members {
    /// Accesses the members of a list, in the order of their addition; a seeded list starts with some.
    pub(crate) fn with<T>(
        &self,
        lists: SeededRange,
        list: i64,
        of: SeededRange,
        act: impl FnOnce(&mut Vec<i64>) -> T,
    ) -> T {
        let mut members = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let members = members.entry((lists.kind, list)).or_insert_with(|| {
            let number = lists.index(list);
            let count = if number < 0 { 0 } else { 12 * (number + 1) };
            (of.first..of.first + count.min(of.count as i64)).collect()
        });
        act(members)
    }

    pub(crate) fn all(&self, lists: SeededRange, list: i64, of: SeededRange) -> Vec<i64> {
        self.with(lists, list, of, |members| members.clone())
    }
}
