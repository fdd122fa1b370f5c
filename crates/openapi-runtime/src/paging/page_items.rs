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
}

impl<T> Default for PageItems<T> {
    fn default() -> Self {
        Self::new(Vec::new(), ItemPositions::default())
    }
}

impl<T> Iterator for PageItems<T> {
    type Item = (usize, Result<T, Undecoded>);

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(undecoded) = self.undecoded.front() {
            let position = undecoded.position;
            if self.positions.as_slice().first().is_none_or(|next| position < *next) {
                return Some((position, Err(self.undecoded.pop_front()?)));
            }
        }
        Some((self.positions.next()?, Ok(self.items.next()?)))
    }
}
