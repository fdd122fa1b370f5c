//! Lists whose items somebody else has chosen.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::Value;

use crate::call::as_text;

/// By operation.
#[derive(Debug, Default)]
pub(crate) struct Lists(Mutex<HashMap<String, Arc<List>>>);

/// Items in order, each with a number that it keeps.
#[derive(Clone, Debug, Default)]
pub(crate) struct List {
    items: Vec<(usize, Value)>,
    /// Items that have gone, each with the number of the one in front of it.
    gone: HashMap<usize, (Option<usize>, Value)>,
    numbers: usize,
}

impl Lists {
    fn all(&self) -> MutexGuard<'_, HashMap<String, Arc<List>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The list as it is now, if there is one for this operation.
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

    /// Those of the items that are selected, and their order. The others are as if they had gone.
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

    /// What marks the place in front of the item at `index`: 0 for the first, and else one more than the number of the
    /// item before it.
    pub(crate) fn mark(&self, index: usize) -> usize {
        let before = index.checked_sub(1).and_then(|before| self.items.get(before));
        before.map_or(0, |(number, _)| number + 1)
    }

    /// The index of the item behind a mark, also where the item in front of it has gone.
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

    /// The index of the item behind the one whose field says this.
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
