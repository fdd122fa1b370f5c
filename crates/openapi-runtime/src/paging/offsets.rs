//! Pagination by offset.

use std::iter::empty;

use super::Cursor;
use super::cursor::Passed;
use super::page::{Arrived, CARRIED, NO_CURSOR, SAME_CURSOR, Then, Turn};
use super::search::Search;
use super::trail::Trail;
use crate::Paging;

/// How often a page may be repeated before it counts as a loop. Items that come in front between two requests can repeat a
/// short page.
const SAME_PAGES: u32 = 10;

/// The maximum number of consecutive requests without a new item. A search that takes more is given up.
const FRUITLESS: u32 = 100;

const LOOP: &str = "pagination loop: pages repeat and bring no new items";

const LOST: &str = "the list has changed so much that the cursor is no longer found; start from the beginning";

/// Requests each page with the last item of the page before as its first. If that is missing, the list has changed, and
/// the position is searched.
#[derive(Debug)]
pub(super) struct Offsets {
    paging: Paging,
    /// The caller's start of the first page.
    start: Option<Cursor>,
    /// The position to continue from; `None` before the first page, unless the caller has set a start.
    cursor: Option<Cursor>,
    /// Offset of the next item that has not been passed, according to the last page.
    next: u64,
    /// Whether the page is requested without the item before it.
    bare: bool,
    trail: Trail,
    search: Option<Search>,
    /// Whether no new item was received since the last search.
    searched: bool,
    /// The largest number of items on a page so far.
    page_size: usize,
    /// Offset and length of the current page.
    here: (u64, usize),
    fruitless: u32,
    /// Hash of the ids of the page before, and how often it was repeated.
    same: (u64, u32),
    /// Whether the list is read from its beginning again, and no page since then has continued the one before.
    anew: bool,
}

impl Offsets {
    pub(super) fn new(paging: Paging, start: Option<Cursor>) -> Self {
        let (next, trail) = start.as_ref().map_or((0, Vec::new()), |start| {
            let (offset, before) = start.offset();
            (offset.parse().unwrap_or(0), before)
        });
        Self {
            paging,
            cursor: start.clone(),
            start,
            next,
            bare: false,
            trail: Trail::from_cursor(trail),
            search: None,
            searched: false,
            page_size: 0,
            here: (next, 0),
            fruitless: 0,
            same: (0, 0),
            anew: false,
        }
    }

    pub(super) fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// The cursor after this many items of the current page.
    pub(super) fn after(&self, items: usize) -> Cursor {
        let (start, length) = self.here;
        let before = self.trail.latest_within(length.saturating_sub(items), CARRIED);
        Cursor::at_offset(plus(start, items), before)
    }

    /// The page to request.
    pub(super) fn ask(&self) -> Option<Cursor> {
        let untouched = self.search.is_none() && self.trail.is_empty() && !self.anew;
        if untouched && self.cursor == self.start {
            return self.start.clone();
        }
        Some(Cursor::at_offset(self.offset(), empty()))
    }

    fn offset(&self) -> u64 {
        match &self.search {
            Some(search) => search.offset,
            None if self.bare || self.trail.is_empty() => self.next,
            None => self.next.saturating_sub(1),
        }
    }

    pub(super) fn take(&mut self, page: &Arrived<'_>) -> Turn {
        let offset = self.offset();
        let length = page.items.len();
        let items = page.passed(&self.paging);
        self.page_size = self.page_size.max(length);
        let is_last = page.more == Some(false);
        let unchecked = self.trail.is_empty() || self.bare && self.search.is_none();
        if !unchecked && !self.trail.fits(&items, offset == 0) {
            return self.look_further(offset, length, is_last, &items);
        }
        self.anew &= unchecked;
        let (new, behind) = self.trail.join(&items, offset == 0, is_last);
        self.searched |= self.search.take().is_some();
        // After a search the passed items may be gone; the position is then that of the first new item.
        let passed_over = if self.searched { 0 } else { behind };
        self.searched &= new.is_empty();
        self.bare = false;
        self.here = (offset, length);
        self.next = plus(offset, length + passed_over);
        let then = self.follow(page, offset, &new, behind, &items);
        if length > 0 {
            self.cursor = Some(Cursor::at_offset(self.next, self.trail.latest(CARRIED)));
        }
        Turn::HandOut(new, then)
    }

    fn follow(&mut self, page: &Arrived<'_>, offset: u64, new: &[usize], behind: usize, items: &[Passed]) -> Then {
        let is_same = self.is_same(items);
        if page.more == Some(false) {
            return Then::End;
        }
        // A list that does not announce more may be complete every time.
        if page.more.is_none() && new.is_empty() {
            return Then::End;
        }
        if items.is_empty() && page.next.is_none() {
            return Then::Fail(NO_CURSOR);
        }
        if new.is_empty() {
            self.fruitless += 1;
            if self.fruitless > FRUITLESS || is_same >= SAME_PAGES {
                return Then::Fail(LOOP);
            }
        } else {
            self.fruitless = 0;
        }
        let named = page.next.as_ref().and_then(|next| next.as_str().parse::<u64>().ok());
        match named {
            // Its offsets count items that it does not return, and only the server knows how many.
            Some(named) if named == offset => return Then::Fail(SAME_CURSOR),
            Some(named) if behind == 0 && named != self.next => {
                self.next = named;
                self.bare = true;
            }
            // Only the item before was returned, and would be again. A page with more items makes progress, and is
            // checked.
            _ => self.bare = items.len() == 1 && new.is_empty() && behind == 0,
        }
        Then::More
    }

    /// How often the page was received in a row.
    fn is_same(&mut self, items: &[Passed]) -> u32 {
        let hash = items.iter().fold(0_u64, |hash, item| hash.rotate_left(5) ^ item.id);
        self.same = match self.same {
            (before, times) if before == hash => (hash, times + 1),
            _ => (hash, 1),
        };
        self.same.1
    }

    /// After a page without the position to continue from.
    fn look_further(&mut self, offset: u64, length: usize, is_last: bool, items: &[Passed]) -> Turn {
        self.fruitless += 1;
        let is_same = self.is_same(items);
        let give_up = self.fruitless > FRUITLESS || length > 0 && is_same > SAME_PAGES;
        let search = match self.search.take() {
            _ if give_up => None,
            Some(search) => search.after(length, is_last, self.page_size),
            None => Search::from(offset, length, is_last, self.page_size),
        };
        tracing::debug!(offset, found = search.is_some(), "the list has changed between pages");
        if search.is_none() {
            if self.anew {
                return Turn::Fail(LOST);
            }
            // All known items are gone: repeated is better than lost.
            self.anew = true;
            self.fruitless = 0;
            self.trail = Trail::default();
            self.next = 0;
        }
        self.search = search;
        Turn::AskAgain
    }
}

fn plus(offset: u64, items: usize) -> u64 {
    offset.saturating_add(u64::try_from(items).unwrap_or(u64::MAX))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::super::Key;
    use super::super::page::Outline;
    use super::super::trail::LONGEST;
    use super::*;
    use crate::PagingStyle;

    fn page(ids: impl Iterator<Item = u64>) -> Vec<Outline> {
        let item = |id: u64| Outline {
            identity: Some(Key::from(id.to_string().as_str())),
            start_key: None,
        };
        ids.map(item).collect()
    }

    /// The ids that were received, and the maximum that was kept.
    fn read(offsets: &mut Offsets, mut list: impl FnMut(usize) -> Vec<u64>, size: usize) -> (Vec<u64>, usize) {
        let (mut came, mut most) = (Vec::new(), 0);
        for turn in 0.. {
            let list = list(turn);
            let start = usize::try_from(offsets.offset()).unwrap_or(usize::MAX).min(list.len());
            let end = list.len().min(start + size);
            let items = page(list[start..end].iter().copied());
            let arrived = Arrived {
                items: &items,
                more: Some(end < list.len()),
                next: None,
                body: &Bytes::new(),
            };
            let turn = offsets.take(&arrived);
            most = most.max(offsets.trail.len());
            match turn {
                Turn::HandOut(new, then) => {
                    came.extend(new.iter().map(|at| list[start + at]));
                    if then != Then::More {
                        assert_eq!(then, Then::End);
                        break;
                    }
                }
                Turn::AskAgain => {}
                Turn::Fail(message) => unreachable!("{message}"),
            }
        }
        (came, most)
    }

    fn offsets() -> Offsets {
        Offsets::new(
            Paging {
                style: PagingStyle::Offset,
                cursor: "offset",
                items: "list",
                more: Some("hasMore"),
                ..Paging::EMPTY
            },
            None,
        )
    }

    #[test]
    fn as_much_is_remembered_of_twenty_thousand_pages_as_of_some_hundred() {
        let mut offsets = offsets();
        let list: Vec<u64> = (0..20_000 * 3 + 1).collect();
        let (mut came, mut remembered) = (0, 0);
        loop {
            let start = usize::try_from(offsets.offset()).expect("an offset");
            let end = list.len().min(start + 4);
            let items = page(list[start..end].iter().copied());
            let arrived = Arrived {
                items: &items,
                more: Some(end < list.len()),
                next: None,
                body: &Bytes::new(),
            };
            let Turn::HandOut(new, then) = offsets.take(&arrived) else {
                panic!("nothing has changed");
            };
            came += new.len();
            remembered = remembered.max(offsets.trail.len());
            if then == Then::End {
                break;
            }
        }
        assert_eq!((came, remembered), (list.len(), LONGEST));
    }

    #[test]
    fn what_comes_in_front_between_two_pages_makes_nothing_come_again() {
        for arrivals in [0, 10, 900, 1_500] {
            let mut offsets = offsets();
            let list = |turn: usize| {
                let new = if turn > 60 { 100_000..100_000 + arrivals } else { 0..0 };
                new.chain(0..3_000).collect::<Vec<u64>>()
            };
            let (came, _) = read(&mut offsets, list, 40);
            let old: Vec<_> = came.iter().copied().filter(|id| *id < 100_000).collect();
            assert!(old == (0..3_000).collect::<Vec<_>>(), "{arrivals} arrivals");
        }
    }
}
