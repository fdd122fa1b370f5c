//! Matches elements of one document with those of the other.

use std::collections::HashMap;
use std::hash::Hash;

/// Pairs, and the elements without a partner.
#[derive(Debug)]
pub(crate) struct Pairing<T> {
    pub(crate) pairs: Vec<(T, T)>,
    pub(crate) removed: Vec<T>,
    pub(crate) added: Vec<T>,
}

impl<T> Pairing<T> {
    pub(crate) fn new(old: Vec<T>, new: Vec<T>) -> Self {
        Self {
            pairs: Vec::new(),
            removed: old,
            added: new,
        }
    }

    /// Pairs elements with equal keys, if the key is unique on each side. Elements without a key are not paired.
    pub(crate) fn by_key<K: Hash + Eq>(mut self, mut key: impl FnMut(&T, Side) -> Option<K>) -> Self {
        let mut index: HashMap<K, [Vec<usize>; 2]> = HashMap::new();
        for (side, list) in [(Side::Old, &self.removed), (Side::New, &self.added)] {
            for (position, item) in list.iter().enumerate() {
                if let Some(key) = key(item, side) {
                    let [old, new] = index.entry(key).or_default();
                    match side {
                        Side::Old => old.push(position),
                        Side::New => new.push(position),
                    }
                }
            }
        }
        let mut partners: HashMap<usize, usize> = HashMap::new();
        for [old, new] in index.values() {
            if let ([old], [new]) = (old.as_slice(), new.as_slice()) {
                partners.insert(*old, *new);
            }
        }
        let mut added: Vec<Option<T>> = self.added.into_iter().map(Some).collect();
        let mut removed = Vec::new();
        for (position, before) in self.removed.into_iter().enumerate() {
            let after = partners.get(&position).and_then(|index| added.get_mut(*index)?.take());
            match after {
                Some(after) => self.pairs.push((before, after)),
                None => removed.push(before),
            }
        }
        self.removed = removed;
        self.added = added.into_iter().flatten().collect();
        self
    }

    /// Pairs the rest in order.
    pub(crate) fn in_order(mut self) -> Self {
        let both = self.removed.len().min(self.added.len());
        let (old, new) = (self.removed.drain(..both), self.added.drain(..both));
        self.pairs.extend(old.zip(new));
        self
    }
}

/// One of the two documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    Old,
    New,
}
