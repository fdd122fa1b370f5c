//! Lists whose items a test has set.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::call::as_text;

/// Lists by operation.
#[derive(Debug, Default)]
pub(crate) struct Lists(Mutex<HashMap<String, Arc<List>>>);

/// Items in order, each with a fixed number.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    items: Vec<(usize, Value)>,
    /// Removed items, each with the number of the item before it.
    gone: HashMap<usize, (Option<usize>, Value)>,
    numbers: usize,
}

impl Lists {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<List>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The current list of this operation, if one was set.
    pub(crate) fn get(&self, operation: &str) -> Option<Arc<List>> {
        self.all().get(operation).cloned()
    }

    pub(crate) fn change<T>(&self, operation: &str, change: impl FnOnce(&mut List) -> T) -> T {
        let mut all = self.all();
        change(Arc::make_mut(all.entry(operation.to_owned()).or_default()))
    }
}

impl List {
    pub(crate) fn insert(&mut self, index: usize, item: Value) {
        self.items.insert(index.min(self.items.len()), (self.numbers, item));
        self.numbers += 1;
    }

    pub(crate) fn remove(&mut self, index: usize) -> Option<Value> {
        let before = index.checked_sub(1).and_then(|before| Some(self.items.get(before)?.0));
        let (number, item) = (index < self.items.len()).then(|| self.items.remove(index))?;
        self.gone.insert(number, (before, item.clone()));
        Some(item)
    }

    pub(crate) fn replace(&mut self, index: usize, item: Value) -> bool {
        let known = self.items.get_mut(index);
        known.map(|known| known.1 = item).is_some()
    }

    /// The list with only the selected items, in their order. The others count as removed.
    pub(crate) fn selected<E>(
        &self,
        select: impl FnOnce(Vec<(usize, Value)>) -> Result<Vec<(usize, Value)>, E>,
    ) -> Result<Self, E> {
        let mut list = self.clone();
        let selected = select(self.items.clone())?;
        for index in (0..self.items.len()).rev() {
            if !selected.iter().any(|(number, _)| *number == self.items[index].0) {
                list.remove(index);
            }
        }
        list.items = selected;
        Ok(list)
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn item(&self, index: usize) -> Option<&Value> {
        self.items.get(index).map(|(_, item)| item)
    }

    pub(crate) fn items(&self) -> Vec<Value> {
        self.items.iter().map(|(_, item)| item.clone()).collect()
    }

    /// The cursor before the item at `index`: 0 for the first, otherwise one more than the number of the
    /// preceding item.
    pub(crate) fn mark(&self, index: usize) -> usize {
        let before = index.checked_sub(1).and_then(|before| self.items.get(before));
        before.map_or(0, |(number, _)| number + 1)
    }

    /// The index of the item after a cursor, even if the item before it was removed.
    pub(crate) fn index(&self, mark: usize) -> Option<usize> {
        let Some(mut number) = mark.checked_sub(1) else {
            return Some(0);
        };
        loop {
            if let Some(at) = self.items.iter().position(|(known, _)| *known == number) {
                return Some(at + 1);
            }
            match self.gone.get(&number)?.0 {
                Some(before) => number = before,
                None => return Some(0),
            }
        }
    }

    /// The index of the item after the one whose field has this value.
    pub(crate) fn index_after(&self, field: &str, says: &str) -> Option<usize> {
        let is_it = |item: &Value| as_text(&item[field]).as_deref() == Some(says);
        let here = self
            .items
            .iter()
            .find(|(_, item)| is_it(item))
            .map(|(number, _)| *number);
        let gone = || {
            self.gone
                .iter()
                .find(|(_, (_, item))| is_it(item))
                .map(|(number, _)| *number)
        };
        self.index(here.or_else(gone)? + 1)
    }
}
