//! Remembers what has been handed out, so that nothing comes twice.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::Key;

/// Pages that may bring nothing new before it is taken for a circle. New items can push a whole page along.
const STALE_PAGES: u32 = 3;

#[derive(Debug)]
pub(super) struct Seen {
    /// Whether items may come again that stood further ahead than on the page before.
    all: bool,
    items: HashSet<Key>,
    /// Items of the page before that are no longer new, but can be forgotten after this one.
    before: HashSet<Key>,
    hasher: RandomState,
    /// Of the last page whose items cannot be told apart.
    body: Option<u64>,
    stale: u32,
}

/// Whether a page had anything new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum News {
    Some,
    None,
    /// Nothing for so long that there will be none.
    NoneForTooLong,
}

impl Seen {
    /// `all`: items are told apart over all pages, and not from those of the page before alone.
    pub(super) fn new(all: bool) -> Self {
        Self {
            all,
            items: HashSet::new(),
            before: HashSet::new(),
            hasher: RandomState::new(),
            body: None,
            stale: 0,
        }
    }

    /// A page begins.
    pub(super) fn turn(&mut self, empty: bool) {
        if !self.all && !empty {
            self.before = std::mem::take(&mut self.items);
        }
    }

    /// Whether an item of the page is new. One that cannot be told from others always is.
    pub(super) fn is_new(&mut self, key: Option<Key>) -> bool {
        key.is_none_or(|key| {
            let before = self.before.contains(&key);
            self.items.insert(key) && !before
        })
    }

    /// Whether the page had anything new, by the number of new items and whether they can be told apart; or else by
    /// its body.
    pub(super) fn news(&mut self, new: usize, keyed: bool, body: &[u8]) -> News {
        let mut fresh = new > 0;
        if !keyed {
            let body = Some(self.hasher.hash_one(body));
            fresh &= self.body != body;
            self.body = body;
        }
        self.stale = if fresh { 0 } else { self.stale + 1 };
        match self.stale {
            0 => News::Some,
            STALE_PAGES.. => News::NoneForTooLong,
            _ => News::None,
        }
    }
}
