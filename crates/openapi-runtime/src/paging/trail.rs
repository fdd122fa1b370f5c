//! The items that a reader of a list by offset has passed, by which it finds its place when the list has changed.

use std::collections::VecDeque;

use super::cursor::Passed;

/// Most items to know again: as many may come in front of the reader between two pages and make no difference.
pub(super) const LONGEST: usize = 1000;

/// Items in the order of the list.
#[derive(Debug, Default)]
pub(super) struct Trail {
    items: VecDeque<Passed>,
    /// Number of items up to the end of the page at hand. Those behind were passed as well, should they still be there.
    page_end: usize,
    /// Number of items up to where the reader goes on.
    reader: usize,
    /// Whether it reaches back to the first item of the list.
    whole: bool,
    /// New items since the last of those behind the page was met.
    since: usize,
}

impl Trail {
    /// The items that a cursor knows of.
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

    /// How many items it has.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    /// The last `count` items in front of where the reader goes on.
    pub(super) fn latest(&self, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.up_to(self.reader, count)
    }

    /// The same for a reader that has so many items of the page at hand before it.
    pub(super) fn latest_within(&self, left: usize, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.up_to(self.page_end.saturating_sub(left), count)
    }

    fn up_to(&self, end: usize, count: usize) -> impl Iterator<Item = Passed> + '_ {
        self.items.range(end.saturating_sub(count)..end).copied()
    }

    fn find(&self, item: &Passed) -> Option<usize> {
        self.items.iter().rposition(|passed| passed.id == item.id)
    }

    /// Whether a page holds the place to go on from: nothing that has not been passed stands in front of it.
    pub(super) fn fits(&self, page: &[Passed], at_front: bool) -> bool {
        let reaches_back = self.whole || self.items.len() > page.len();
        at_front && self.whole
            || page.first().is_some_and(|first| self.find(first).is_some())
            // A cursor knows of few items; what stands in front of the first of them was passed, too.
            || !reaches_back && page.iter().any(|item| self.find(item).is_some())
    }

    /// Takes in a page, which begins with the list where it is `at_front`. Gives the positions of those items that have
    /// not been passed, and how many that were passed should stand behind it.
    ///
    /// None of them stands behind a page that `is_last`.
    ///
    /// Items are compared in order: one that has the id of another which was passed further ahead is another item.
    pub(super) fn join(&mut self, page: &[Passed], at_front: bool, is_last: bool) -> (Vec<usize>, usize) {
        let mut positions = page.iter().enumerate();
        let start = positions.find_map(|(position, item)| Some((position, self.find(item)?)));
        let (first, place) = start.unwrap_or((0, self.items.len()));
        let mut new = Vec::with_capacity(page.len());
        if at_front && self.whole {
            new.extend(0..first);
        }
        // Where the next item is looked for: behind the last that was found.
        let mut from = place;
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
        // Where nothing was found at the front of the list, all that was passed may stand behind.
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
            self.items.truncate(place);
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

    /// Keeps it as short as is promised.
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
