//! How far a list has been read.
//!
//! A list that is newest first is read from the top. If a run ends before it meets what an earlier run has read, a *gap*
//! remains: it begins after a cursor and ends at a known item. Later runs read the top first, then close the gaps.

use serde::{Deserialize, Serialize};

/// How far a list has been read. It is stored in the transaction that stores the rows it covers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Checkpoint {
    /// The newest item of a list that is newest first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub newest: Option<Mark>,
    /// What has not been read below it, newest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<Gap>,
    /// The pass in progress over a list in another order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pass: Option<Pass>,
    /// When the last complete reading began, in microseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_at: Option<i64>,
    /// Whether the first complete reading, or a repeated one, has not ended.
    #[serde(default, skip_serializing_if = "is_false")]
    pub reading: bool,
    /// The version of the item that the list is in, when it was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// When the request for the top began that, with those after it, has shown all items up to the newest, in microseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<i64>,
    /// What the item that the list is in says of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Expected>,
    /// When the complete reading before that began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub read_before: Option<i64>,
}

/// An item of a list that is newest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Mark {
    /// The id or the microseconds by which the list is ordered.
    pub rank: i64,
    /// The key of the item, where others may have the same rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<String>,
}

/// What the item that a list is in says of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Expected {
    /// The rank of the last item that was seen by its reader.
    pub seen: i64,
    /// The number of items of one sender after it.
    pub unread: i64,
    /// The rank of the newest item.
    pub last: i64,
}

/// A part of a list that has not been read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Gap {
    /// The cursor that it begins after.
    pub after: String,
    /// The rank of the item before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<i64>,
    /// The key of the item before it, where others may have the same rank.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below_key: Option<String>,
    /// The known item that it ends at; none at the end of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Mark>,
    /// The time of the last item before it, in microseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reached: Option<i64>,
}

/// A pass over a whole list, or over its changed part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Pass {
    /// The cursor or offset of the next page; none for the first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// When it began, in microseconds since 1970.
    pub started: i64,
    /// Whether it ends at the first page without a change.
    #[serde(default, skip_serializing_if = "is_false")]
    pub catching_up: bool,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde requires")]
fn is_false(value: &bool) -> bool {
    !value
}

/// What a page of a list that is newest first shows.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// Its items.
    pub(crate) marks: Vec<Mark>,
    /// The first of them, also if it is pinned.
    pub(crate) first: Option<Mark>,
    /// Whether it has none, not even one that cannot be read.
    pub(crate) is_empty: bool,
    /// The cursor of the next page.
    pub(crate) next: Option<String>,
    /// The time of its last item.
    pub(crate) reached: Option<i64>,
}

impl Seen {
    /// Forgets items at the head that are older than what follows, pinned posts: they do not say how far a list was read.
    pub(crate) fn skip_pinned(&mut self) {
        let newest = self.marks.iter().map(|mark| mark.rank).max();
        if let Some(at) = self.marks.iter().position(|mark| Some(mark.rank) == newest) {
            self.marks.drain(..at);
        }
    }

    /// Whether it reaches a known item, or beyond.
    fn reaches(&self, known: &Mark) -> bool {
        self.marks.iter().any(|mark| match &known.key {
            Some(key) => mark.rank < known.rank || mark.key.as_ref() == Some(key),
            None => mark.rank <= known.rank,
        })
    }

    fn gap(&self, until: Option<Mark>) -> Option<Gap> {
        Some(Gap {
            after: self.next.clone()?,
            below: self.marks.last().map(|mark| mark.rank),
            below_key: self.marks.last().and_then(|mark| mark.key.clone()),
            until,
            reached: self.reached,
        })
    }
}

impl Checkpoint {
    /// Whether something is left to read, at any time.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.pass.is_some() || !self.gaps.is_empty()
    }

    /// The first gap with items since this time.
    pub(crate) fn due_gap(&self, since: Option<i64>) -> Option<usize> {
        self.gaps
            .iter()
            .position(|gap| since.is_none_or(|since| gap.reached.is_none_or(|reached| reached >= since)))
    }

    /// Takes the first page into account. `started` is when it was requested.
    pub(crate) fn read_top(&mut self, seen: &Seen, started: i64) {
        self.confirmed_at = Some(started);
        let Some(top) = seen.marks.first() else {
            // The list is empty, or none of the page could be read: then the next run reads it again.
            if seen.next.is_none() {
                self.gaps.clear();
            }
            self.read_at.get_or_insert(started);
            return;
        };
        match self.newest.take() {
            Some(known) if seen.reaches(&known) => {}
            known => {
                if known.is_none() {
                    self.read_before = self.read_at.replace(started);
                    self.reading = true;
                }
                if seen.next.is_none() {
                    // All of the list is on this page.
                    self.gaps.clear();
                }
                if let Some(gap) = seen.gap(known) {
                    self.gaps.insert(0, gap);
                }
            }
        }
        self.newest = Some(top.clone());
    }

    /// Moves the start of a gap in a list by offset up, if this page of it misses items: of those above it some are gone, so that
    /// others have moved up. Returns whether it did.
    pub(crate) fn moves_up(&mut self, index: usize, seen: &Seen, by: i64) -> bool {
        let Some(gap) = self.gaps.get_mut(index) else {
            return false;
        };
        let Some(after) = gap.after.parse().ok().filter(|after: &i64| *after > 1) else {
            return false;
        };
        let follows = match (&seen.first, gap.below) {
            (Some(first), Some(below)) => first.rank > below || first.rank == below && first.key == gap.below_key,
            _ => !seen.is_empty,
        };
        if !follows {
            gap.after = (after - by).max(1).to_string();
        }
        !follows
    }

    /// Takes the first page of a gap into account.
    pub(crate) fn read_gap(&mut self, index: usize, seen: &Seen) {
        let Some(gap) = self.gaps.get_mut(index) else {
            return;
        };
        let closed = gap.until.as_ref().is_some_and(|known| seen.reaches(known));
        let until = gap.until.clone();
        match seen.gap(until).filter(|_| !closed) {
            Some(rest) => {
                let reached = rest.reached.or(gap.reached);
                let (below, below_key) = match rest.below {
                    Some(below) => (Some(below), rest.below_key),
                    None => (gap.below, gap.below_key.take()),
                };
                *gap = Gap {
                    reached,
                    below,
                    below_key,
                    ..rest
                };
            }
            None if closed => {
                self.gaps.remove(index);
            }
            // The end of the list: nothing is below.
            None => self.gaps.truncate(index),
        }
    }

    /// Whether all that is left to read is between these items.
    pub(crate) fn lacks_only(&self, after: &Mark, before: i64) -> bool {
        let [gap] = self.gaps.as_slice() else { return false };
        self.pass.is_none() && gap.until.as_ref() == Some(after) && gap.below.is_some_and(|below| below <= before)
    }

    /// Whether a complete reading has just ended.
    pub(crate) fn has_ended(&mut self) -> bool {
        !self.is_open() && std::mem::take(&mut self.reading)
    }

    /// Forgets what was read, so that all of it is read again.
    pub(crate) fn forget(&mut self) {
        self.newest = None;
        self.gaps.clear();
        self.pass = None;
    }

    /// The pass in progress, or a new one.
    pub(crate) fn begin_pass(&mut self, now: i64, catching_up: bool) -> Pass {
        self.pass
            .get_or_insert(Pass {
                next: None,
                started: now,
                catching_up,
            })
            .clone()
    }

    /// Takes a page of the pass into account. Returns whether it was the last.
    pub(crate) fn read_pass(&mut self, next: Option<String>, changed: bool) -> bool {
        let Some(pass) = &mut self.pass else {
            return true;
        };
        if next.is_some() && (changed || !pass.catching_up) {
            pass.next = next;
            return false;
        }
        if !pass.catching_up {
            self.read_before = self.read_at.replace(pass.started);
        }
        self.pass = None;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::{Checkpoint, Mark, Seen};

    fn page(ids: impl IntoIterator<Item = i64>, more: bool) -> Seen {
        let marks: Vec<_> = ids.into_iter().map(|rank| Mark { rank, key: None }).collect();
        let last = marks.last().map(|mark| mark.rank);
        Seen {
            first: marks.first().cloned(),
            is_empty: marks.is_empty(),
            next: last.filter(|_| more).map(|last| last.to_string()),
            reached: last,
            marks,
        }
    }

    fn gaps(checkpoint: &Checkpoint) -> Vec<(i64, Option<i64>)> {
        let gap = |gap: &super::Gap| (gap.below.unwrap(), gap.until.as_ref().map(|until| until.rank));
        checkpoint.gaps.iter().map(gap).collect()
    }

    #[test]
    fn gaps_open_and_close() {
        let mut checkpoint = Checkpoint::default();
        checkpoint.read_top(&page((91..=100).rev(), true), 0);
        assert_eq!(gaps(&checkpoint), [(91, None)]);
        // Cut off, and 25 new items.
        checkpoint.read_top(&page((116..=125).rev(), true), 0);
        assert_eq!(gaps(&checkpoint), [(116, Some(100)), (91, None)]);
        checkpoint.read_gap(0, &page((106..=115).rev(), true));
        assert_eq!(gaps(&checkpoint), [(106, Some(100)), (91, None)]);
        checkpoint.read_gap(0, &page((96..=105).rev(), true));
        assert_eq!(gaps(&checkpoint), [(91, None)]);
        checkpoint.read_top(&page((117..=126).rev(), true), 0);
        assert_eq!(gaps(&checkpoint), [(91, None)], "the top is known");
        checkpoint.read_gap(0, &page((81..=90).rev(), false));
        assert_eq!(gaps(&checkpoint), []);
        assert_eq!(checkpoint.newest.as_ref().map(|newest| newest.rank), Some(126));
    }

    #[test]
    fn a_known_item_that_is_gone_does_not_keep_a_gap_open() {
        let mut checkpoint = Checkpoint::default();
        checkpoint.read_top(&page([20, 19], false), 0);
        checkpoint.read_top(&page([31, 30], true), 0);
        // Item 20 was deleted.
        checkpoint.read_gap(0, &page([25, 19], true));
        assert_eq!(gaps(&checkpoint), []);
    }

    #[test]
    fn items_of_the_same_time_are_told_apart_by_their_keys() {
        let mark = |rank, key: &str| Mark {
            rank,
            key: Some(key.to_owned()),
        };
        let seen = |marks: Vec<Mark>| Seen {
            first: marks.first().cloned(),
            is_empty: false,
            marks,
            next: Some("m".to_owned()),
            reached: None,
        };
        let mut checkpoint = Checkpoint::default();
        checkpoint.read_top(&seen(vec![mark(5, "a"), mark(4, "b")]), 0);
        checkpoint.gaps.clear();
        checkpoint.read_top(&seen(vec![mark(5, "c"), mark(5, "d")]), 0);
        assert_eq!(
            checkpoint.gaps.len(),
            1,
            "another item of the same time is not the known one"
        );
        checkpoint.read_gap(0, &seen(vec![mark(5, "a"), mark(4, "b")]));
        assert!(checkpoint.gaps.is_empty());
    }

    #[test]
    fn pinned_items_do_not_hide_a_gap() {
        let pinned = |ids: std::ops::RangeInclusive<i64>| {
            let mut seen = page([7, 9].into_iter().chain(ids.rev()), true);
            seen.skip_pinned();
            seen
        };
        let mut checkpoint = Checkpoint::default();
        checkpoint.read_top(&pinned(91..=100), 0);
        checkpoint.gaps.clear();
        checkpoint.read_top(&pinned(116..=125), 0);
        assert_eq!(gaps(&checkpoint), [(116, Some(100))]);
        assert_eq!(checkpoint.newest.as_ref().map(|newest| newest.rank), Some(125));
    }

    #[test]
    fn a_gap_before_the_start_is_left_for_a_run_that_starts_earlier() {
        let mut checkpoint = Checkpoint::default();
        checkpoint.read_top(&page([50, 49], true), 0);
        assert_eq!(checkpoint.due_gap(Some(60)), None);
        assert_eq!(checkpoint.due_gap(Some(40)), Some(0));
        assert_eq!(checkpoint.due_gap(None), Some(0));
        assert!(checkpoint.is_open());
    }

    #[test]
    fn a_pass_that_catches_up_ends_at_a_page_without_a_change() {
        let mut checkpoint = Checkpoint::default();
        assert_eq!(checkpoint.begin_pass(7, false).next, None);
        assert!(!checkpoint.read_pass(Some("20".to_owned()), false));
        assert_eq!(
            checkpoint.begin_pass(9, false).next.as_deref(),
            Some("20"),
            "it continues"
        );
        assert!(checkpoint.read_pass(None, true));
        assert_eq!(checkpoint.read_at, Some(7));
        checkpoint.begin_pass(11, true);
        assert!(!checkpoint.read_pass(Some("20".to_owned()), true));
        assert!(checkpoint.read_pass(Some("40".to_owned()), false));
        assert_eq!(checkpoint.read_at, Some(7), "it is no complete reading");
    }
}
