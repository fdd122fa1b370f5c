//! A map of few entries, of which the oldest is dropped for a new one.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::marks::unguessable;

/// Values by keys that nobody can guess.
#[derive(Debug)]
pub(crate) struct Bounded<T> {
    entries: Mutex<VecDeque<(String, T)>>,
    most: usize,
}

impl<T: Clone> Bounded<T> {
    pub(crate) fn new(most: usize) -> Self {
        Self {
            entries: Mutex::default(),
            most,
        }
    }

    /// Keeps a value; its key.
    pub(crate) fn keep(&self, value: T) -> String {
        let key = unguessable();
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() >= self.most {
            entries.pop_front();
        }
        entries.push_back((key.clone(), value));
        key
    }

    pub(crate) fn get(&self, key: &str) -> Option<T> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let found = entries.iter().find(|(known, _)| known == key);
        found.map(|(_, value)| value.clone())
    }

    /// Takes a value out: nobody gets it twice.
    pub(crate) fn take(&self, key: &str) -> Option<T> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let index = entries.iter().position(|(known, _)| known == key)?;
        entries.remove(index).map(|(_, value)| value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_is_dropped_and_what_is_taken_is_gone() {
        let kept = Bounded::new(2);
        let keys = [1, 2, 3].map(|value| kept.keep(value));
        assert_eq!(keys.each_ref().map(|key| kept.get(key)), [None, Some(2), Some(3)]);
        assert_eq!((kept.take(&keys[2]), kept.take(&keys[2])), (Some(3), None));
    }
}
