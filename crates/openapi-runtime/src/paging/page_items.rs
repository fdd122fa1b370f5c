//! The items of one page.

use std::collections::VecDeque;
use std::vec;

use super::page::Undecoded;
use super::pages::ItemPositions;

/// The items of a page in order, those that do not deserialize included, each with its position.
#[derive(Debug)]
pub(super) struct PageItems<T> {
    items: vec::IntoIter<T>,
    positions: vec::IntoIter<usize>,
    undecoded: VecDeque<Undecoded>,
}

impl<T> PageItems<T> {
    pub(super) fn new(items: Vec<T>, positions: ItemPositions) -> Self {
        Self {
            items: items.into_iter(),
            positions: positions.positions.into_iter(),
            undecoded: positions.undecoded,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.items.len() + self.undecoded.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The next item, if it does not deserialize.
    pub(super) fn next_undecoded(&mut self) -> Option<Undecoded> {
        let position = self.undecoded.front()?.position;
        match self.positions.as_slice().first() {
            Some(next) if *next < position => None,
            _ => self.undecoded.pop_front(),
        }
    }

    /// The next item that deserializes, and its position. It is looked at before it is taken, because it is large and
    /// would be copied.
    pub(super) fn peek(&self) -> Option<(usize, &T)> {
        Some((*self.positions.as_slice().first()?, self.items.as_slice().first()?))
    }

    /// Takes it.
    pub(super) fn take_peeked(&mut self) -> Option<T> {
        self.positions.next();
        self.items.next()
    }
}

impl<T> Default for PageItems<T> {
    fn default() -> Self {
        Self::new(Vec::new(), ItemPositions::default())
    }
}

impl<T> Iterator for PageItems<T> {
    type Item = Result<T, Undecoded>;

    fn next(&mut self) -> Option<Self::Item> {
        match self.next_undecoded() {
            Some(undecoded) => Some(Err(undecoded)),
            None => self.take_peeked().map(Ok),
        }
    }
}
