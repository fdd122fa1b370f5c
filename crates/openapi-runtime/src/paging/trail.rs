//! The items that a reader of a list by offset has passed, to find its position again when the list has changed.

use std::collections::VecDeque;

use super::cursor::Passed;

/// The maximum number of items to keep: as many may be inserted before the reader between two pages.
pub(super) const LONGEST: usize = 1000;

/// Items in the order of the list.
#[derive(Debug, Default)]
pub(super) struct Trail {
    items: VecDeque<Passed>,
    /// Number of items up to the end of the current page. Those behind were passed as well, if they still exist.
    page_end: usize,
    /// Number of items up to the position of the reader.
    reader: usize,
    /// Whether it reaches back to the first item of the list.
    whole: bool,
    /// New items since the last of those behind the page was found.
    since: usize,
}

impl Trail {
    /// The items in a cursor.
    pub(super) fn from_cursor(before: Vec<Passed>) -> Self {
        Self {
            reader: before.len(),
            items: before.into(),
            ..Self::default()
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The number of items.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// The last `count` items before the position of the reader.
    pub(super) fn latest(&self, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.up_to(self.reader, count)
    }

    /// The same for a reader after this many items of the current page.
    pub(super) fn latest_within(&self, left: usize, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.up_to(self.page_end.saturating_sub(left), count)
    }

    fn up_to(&self, end: usize, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.items.range(end.saturating_sub(count)..end).copied()
    }

    fn find(&self, item: &Passed) -> Option<usize> {
        self.items.iter().rposition(|passed| passed.id == item.id)
    }

    /// Whether a page contains the position of the reader: all items before it have been passed.
    pub(super) fn fits(&self, page: &[Passed], at_front: bool) -> bool {
        let reaches_back = self.whole || self.items.len() > page.len();
        at_front && self.whole
            || page.first().is_some_and(|first| self.find(first).is_some())
            // A cursor has few items; those before the first of them were passed, too.
            || !reaches_back && page.iter().any(|item| self.find(item).is_some())
    }

    /// Adds a page, the first of the list if `at_front`. Returns the positions of the items that have not been passed,
    /// and how many passed ones are expected behind it.
    ///
    /// None of them is behind a page that `is_last`.
    ///
    /// Items are compared in order: an item with the id of one that was passed further ahead is another item.
    pub(super) fn join(&mut self, page: &[Passed], at_front: bool, is_last: bool) -> (Vec<usize>, usize) {
        let mut positions = page.iter().enumerate();
        let start = positions.find_map(|(position, item)| Some((position, self.find(item)?)));
        let (first, index) = start.unwrap_or((0, self.items.len()));
        let mut new = Vec::with_capacity(page.len());
        if at_front && self.whole {
            new.extend(0..first);
        }
        // The search for the next item starts behind the last that was found.
        let mut from = index;
        let mut last_is_passed = false;
        for (position, item) in page.iter().enumerate().skip(first) {
            let mut rest = self.items.range(from..);
            let found = rest.position(|passed| passed.id == item.id).map(|found| from + found);
            last_is_passed = found.is_some();
            let passed = found.and_then(|found| self.items.get(found));
            if passed.is_none_or(|passed| passed.content.is_some() && passed.content != item.content) {
                new.push(position);
            }
            from = found.map_or(from, |found| found + 1);
        }
        // If none was found at the front of the list, all passed items may be behind.
        let behind = match start {
            None if at_front => 0,
            _ => from,
        };
        let mut behind: Vec<_> = self.items.range(behind..).copied().collect();
        let met = start.is_some() && from > self.page_end;
        self.since = if met || behind.is_empty() {
            0
        } else {
            self.since + new.len()
        };
        if is_last || self.since > LONGEST {
            behind.clear();
        }
        let left = if last_is_passed { behind.len() } else { 0 };
        if at_front {
            self.items.clear();
            self.whole = true;
            self.items.extend(page);
        } else {
            self.whole &= start.is_some();
            self.items.truncate(index);
            self.items.extend(page.iter().skip(first));
        }
        self.page_end = self.items.len();
        self.items.extend(behind);
        self.reader = if last_is_passed {
            self.items.len()
        } else {
            self.page_end
        };
        self.forget();
        (new, left)
    }

    /// Limits its length.
    fn forget(&mut self) {
        let surplus = self.items.len().saturating_sub(LONGEST);
        if surplus > 0 {
            self.items.drain(..surplus);
            self.page_end = self.page_end.saturating_sub(surplus);
            self.reader = self.reader.saturating_sub(surplus);
            self.whole = false;
        }
    }
}
