//! Pagination by cursor: the server's, or the key of the last item.

use std::collections::HashSet;
use std::ops::Range;

use crate::{Paging, PagingStyle};
use bytes::Bytes;

use super::cursor::Passed;
use super::cycle_detector::CycleDetector;
use super::page::{Arrived, CARRIED, NO_CURSOR, SAME_CURSOR, Then, Turn, contents};
use super::{Cursor, Key};

#[derive(Debug)]
pub(super) struct Marks {
    /// `None` if the operation is not paginated; every request for a page then fails.
    paging: Option<Paging>,
    style: PagingStyle,
    cursor: Option<Cursor>,
    /// The start of the current page.
    here: Option<Cursor>,
    /// Whether `cursor` is the key of the item before the page.
    by_key: bool,
    /// The number of items to skip on the next page, since they have been yielded, and the last of these.
    skip: (usize, Vec<Passed>),
    /// The items of the current page, if a cursor inside the page refers to them.
    passed: Vec<Passed>,
    before: Before,
    detector: CycleDetector,
}

/// The last page with items, to recognize them on the next page.
#[derive(Debug, Default)]
struct Before {
    /// Hashes of the ids on it, sorted.
    ids: Vec<u64>,
    body: Bytes,
}

impl Before {
    fn contains(&self, id: u64) -> bool {
        self.ids.binary_search(&id).is_ok()
    }
}

impl Marks {
    pub(super) fn new(paging: Option<Paging>, cursor: Option<Cursor>) -> Self {
        Self {
            style: paging.map_or(PagingStyle::LastId, |paging| paging.style),
            skip: cursor.as_ref().map_or((0, Vec::new()), Cursor::skip),
            passed: Vec::new(),
            paging,
            here: None,
            by_key: false,
            cursor,
            before: Before::default(),
            detector: CycleDetector::default(),
        }
    }

    pub(super) fn cursor(&self) -> Option<&Cursor> {
        self.cursor.as_ref()
    }

    /// The number after that of the page that was requested, in a list of numbered pages.
    pub(super) fn number_after(&self, first: u64) -> Option<Cursor> {
        let here = self.cursor.as_ref().map(Cursor::marked).filter(|mark| !mark.is_empty());
        let here = here.map_or(Some(first), |mark| mark.parse().ok())?;
        Some(Cursor::from(here.checked_add(1)?.to_string()))
    }

    /// Whether a page is equal to the one before it.
    pub(super) fn repeats(&self, body: &Bytes) -> bool {
        !self.before.body.is_empty() && self.before.body == *body
    }

    /// The cursor after this many items of the current page; `key` is the key of the last of them.
    pub(super) fn after(&self, items: usize, key: Option<&Key>) -> Cursor {
        match (self.style, key) {
            (PagingStyle::LastId, Some(key)) => self.after_key(key),
            _ => {
                let skipped = self
                    .passed
                    .get(items.saturating_sub(CARRIED)..items)
                    .unwrap_or_default();
                Cursor::within(self.here.as_ref(), items, skipped)
            }
        }
    }

    fn after_key(&self, key: &Key) -> Cursor {
        Cursor::mark(self.style, Cursor::from(key).as_str())
    }

    pub(super) fn take(&mut self, page: &Arrived<'_>) -> Turn {
        self.here.clone_from(&self.cursor);
        let resumed = std::mem::take(&mut self.skip);
        self.passed = match &self.paging {
            Some(paging) if self.style != PagingStyle::LastId || resumed.0 > 0 => page.passed(paging),
            _ => Vec::new(),
        };
        let skip = skip(resumed, &self.passed);
        let new = self.new_ones(page, skip);
        let named = page.next.as_ref();
        let named = named.map(|cursor| Cursor::mark(self.style, cursor.as_str()));
        let by_key = named.is_none();
        let next = named.or_else(|| self.after_last(page));
        let says_nothing = page.more.is_none() && next.is_none();
        let end = match self.style {
            _ if page.more == Some(false) => true,
            PagingStyle::LastId => says_nothing && page.items.is_empty(),
            _ => says_nothing,
        };
        let length = page.items.len();
        let then = match next {
            next if end => {
                self.cursor = match self.style {
                    PagingStyle::LastId => next.or(self.cursor.take()),
                    _ => Some(next.unwrap_or_else(|| self.after(length, None))),
                };
                Then::End
            }
            Some(next) if self.cursor.as_ref() != Some(&next) && !self.detector.repeats(&next) => {
                self.cursor = Some(next);
                Then::More
            }
            repeated => {
                // Items that have been yielded are not yielded again, also after resuming from here.
                if length > 0 {
                    self.cursor = Some(self.after(length, None));
                }
                Then::Fail(if repeated.is_some() { SAME_CURSOR } else { NO_CURSOR })
            }
        };
        self.by_key = by_key;
        Turn::HandOut(new, then)
    }

    /// The cursor after the last item with a key; the items behind it are skipped.
    fn after_last(&self, page: &Arrived<'_>) -> Option<Cursor> {
        let at = page.items.iter().rposition(|item| item.start_key.is_some())?;
        let key = self.after_key(page.items.get(at)?.start_key.as_ref()?);
        let behind = page.items.len() - at - 1;
        Some(match behind {
            0 => key,
            behind => Cursor::within(Some(&key), behind, &[]),
        })
    }

    /// The positions of items that have not been yielded: in a ledger, all; elsewhere, all but those that are equal in
    /// all fields to one on this page or the page before.
    fn new_ones(&mut self, page: &Arrived<'_>, skip: usize) -> Vec<usize> {
        let positions = skip..page.items.len();
        if self.paging.is_some_and(|paging| paging.ledger) {
            return positions.collect();
        }
        let ids: Vec<Option<u64>> = page
            .items
            .iter()
            .map(|item| item.identity.as_ref().map(Key::hash))
            .collect();
        let mut sorted: Vec<u64> = ids.iter().flatten().copied().collect();
        sorted.sort_unstable();
        let are_distinct = sorted.is_sorted_by(|one, next| one < next);
        let new = if are_distinct && !sorted.iter().any(|id| self.before.contains(*id)) {
            positions.collect()
        } else {
            self.told_apart(page, &ids, &positions)
        };
        if !page.items.is_empty() {
            self.before = Before {
                ids: sorted,
                body: page.body.clone(),
            };
        }
        new
    }

    /// The same where an id is repeated.
    fn told_apart(&self, page: &Arrived<'_>, ids: &[Option<u64>], positions: &Range<usize>) -> Vec<usize> {
        let mut known = Known {
            paging: self.paging.as_ref(),
            before: &self.before,
            page,
            ids: HashSet::with_capacity(page.items.len()),
            contents: None,
        };
        // The item that the cursor was taken from, if the server returns it again.
        let at = self.cursor.as_ref().filter(|_| self.by_key).map(Cursor::marked);
        let is_at_cursor = |key: &Key| at.is_some_and(|mark| Cursor::from(key).as_str() == mark);
        let mut new = Vec::with_capacity(page.items.len());
        for (position, (item, id)) in page.items.iter().zip(ids).enumerate() {
            let at_cursor = || item.start_key.as_ref().is_some_and(is_at_cursor);
            if id.is_none_or(|id| known.is_new(id, position, at_cursor)) && positions.contains(&position) {
                new.push(position);
            }
        }
        new
    }
}

/// How many items of a page to skip: as many as the cursor says, unless the last of them has moved. If all items that
/// the cursor refers to are gone, none: repeated is better than lost.
fn skip((skip, skipped): (usize, Vec<Passed>), page: &[Passed]) -> usize {
    let same = |one: &Passed, other: &Passed| {
        one.id == other.id && (one.content.is_none() || other.content.is_none() || one.content == other.content)
    };
    let unchanged = skip.checked_sub(1).and_then(|last| page.get(last)).zip(skipped.last());
    if skipped.is_empty() || unchanged.is_some_and(|(one, other)| same(one, other)) {
        return skip;
    }
    let position = |item: &Passed| page.iter().position(|other| same(item, other));
    skipped.iter().rev().find_map(position).map_or(0, |last| last + 1)
}

/// The items of a page so far, and of the page before.
struct Known<'a> {
    paging: Option<&'a Paging>,
    before: &'a Before,
    page: &'a Arrived<'a>,
    ids: HashSet<u64>,
    /// Hashes of all fields, computed only once an id is repeated.
    contents: Option<(HashSet<u64>, Vec<u64>)>,
}

impl Known<'_> {
    fn is_new(&mut self, id: u64, position: usize, at_cursor: impl Fn() -> bool) -> bool {
        let was_before = self.before.contains(id);
        let is_known = !self.ids.insert(id) || was_before;
        if is_known && self.contents.is_none() {
            let contents = |body| self.paging.map(|paging| contents(body, paging)).unwrap_or_default();
            let here = contents(self.page.body);
            let earlier = here.iter().take(position).copied();
            let all = contents(&self.before.body).into_iter().chain(earlier).collect();
            self.contents = Some((all, here));
        }
        let differs = self.contents.as_mut().is_none_or(|(all, here)| {
            let content = here.get(position).copied();
            content.is_none_or(|content| all.insert(content))
        });
        !is_known || differs && !(was_before && at_cursor())
    }
}
