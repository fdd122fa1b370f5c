//! Lists whose new items all came by events need no request, if the item that they are in shows that none is missing.
//!
//! It says how many items of one sender are unread, after which, and which is the last. That shows no item of the account's own between
//! them, nor that one is missing instead of another that was deleted. So the newest item that requests have shown stays the same, and some
//! time later all after it are requested.

use std::borrow::Cow;

use super::Shared;
use super::arrival::Arrival;
use super::list::List;
use super::unit::{PageUnit, Position};
use crate::checkpoint::{Checkpoint, Expected};
use crate::error::Error;
use crate::row::Row;
use crate::store::{Pending, Unit, Write};
use crate::stream::{Order, Stream};

/// What an item shows of its list.
pub(super) enum Shown<'a> {
    /// None is missing in the copy, once it has these rows of the newest.
    All(Vec<Row<'a>>),
    /// Some may be missing, and requests need to go on no longer than until it has what is expected.
    Some(Expected),
    /// Nothing: the list was read by someone, is not known, or has not been read to its end.
    Nothing,
}

impl Shared {
    /// Compares the copy of a list with the item that it is in.
    pub(super) async fn shown<'a>(
        &self,
        list: &List<'_>,
        child: &'static Stream,
        unit: &PageUnit<'a>,
        index: usize,
        known: &Checkpoint,
    ) -> Result<Shown<'a>, Error> {
        let Order::RecentFirst { by: last } = list.stream.order else {
            return Ok(Shown::Nothing);
        };
        let columns = child
            .parent
            .as_ref()
            .and_then(|parent| Some((parent.column, parent.unread?)));
        let Order::NewestFirst { by, .. } = child.order else {
            return Ok(Shown::Nothing);
        };
        let (Some((column, columns)), Some(newest), Some(account)) = (columns, &known.newest, list.number()) else {
            return Ok(Shown::Nothing);
        };
        let rank = |name| unit.rank(index, name);
        let (Some(partner), Some(unread), Some(last)) = (rank(column), rank(columns.count), rank(last)) else {
            return Ok(Shown::Nothing);
        };
        let seen = rank(columns.read).unwrap_or(i64::MIN);
        // If none is unread, or one that no request has shown was read, there may be any number between that and the newest known one.
        if unread <= 0 || seen > newest.rank || known.is_open() {
            return Ok(Shown::Nothing);
        }
        let expected = Expected { seen, unread, last };
        let (count, newest) = self.newer(account, child, partner, seen).await?.unwrap_or((0, seen));
        if (count, newest) == (unread, last) {
            return Ok(Shown::All(Vec::new()));
        }
        if count + 1 == unread && newest < last {
            let message = unit.field(index, columns.newest);
            if let Arrival::Rows(rows) = self.arrival(child, &partner.to_string(), known, message) {
                let rank = |column| rows.first()?.value(column)?.rank();
                if (rank(by), rank(columns.sender)) == (Some(last), Some(partner)) {
                    return Ok(Shown::All(rows));
                }
            }
        }
        Ok(Shown::Some(expected))
    }

    /// Reads on after the top of a list, until the copy has what is expected or all since the items that were known `before`.
    pub(super) async fn read_expected(
        &self,
        list: &List<'_>,
        checkpoint: &mut Checkpoint,
        expected: &Expected,
        before: &Checkpoint,
    ) -> Result<(), Error> {
        while let Some(index) = checkpoint.due_gap(self.since.map(|since| since.0)) {
            if self.has_expected(list, checkpoint, expected, before).await? {
                checkpoint.gaps.clear();
                checkpoint.newest.clone_from(&before.newest);
                checkpoint.confirmed_at = before.confirmed_at;
                let stream = list.stream.name;
                let compare = Write::Compare {
                    stream,
                    partition: list.partition.clone(),
                };
                let known = Write::Checkpoint {
                    stream,
                    partition: Cow::Borrowed(&list.partition),
                    checkpoint: Cow::Borrowed(checkpoint),
                    answered: None,
                };
                let unit = Unit {
                    account: list.number(),
                    now: self.now(),
                    writes: vec![compare, known],
                };
                return Ok(self.store.commit(&unit).await?);
            }
            self.read_page(list, checkpoint, Position::Gap(index)).await?;
        }
        Ok(())
    }

    async fn has_expected(
        &self,
        list: &List<'_>,
        checkpoint: &Checkpoint,
        expected: &Expected,
        before: &Checkpoint,
    ) -> Result<bool, Error> {
        let (Some(account), Ok(partner), Some(newest)) = (list.number(), list.partition.parse(), &before.newest) else {
            return Ok(false);
        };
        // What came after the item was shown is above the gap, so that requests have shown it.
        if !checkpoint.lacks_only(newest, expected.last) {
            return Ok(false);
        }
        let after = |above| self.newer(account, list.stream, partner, above);
        let count = |found: Option<(i64, i64)>| found.map_or(0, |(count, _)| count);
        Ok(count(after(expected.seen).await?) - count(after(expected.last).await?) == expected.unread)
    }

    /// The items of a list after this one whose sender the list is named by: how many there are, and the last.
    async fn newer(
        &self,
        account: i64,
        stream: &'static Stream,
        partner: i64,
        above: i64,
    ) -> Result<Option<(i64, i64)>, Error> {
        let columns = stream
            .parent
            .as_ref()
            .and_then(|parent| Some((parent.column, parent.unread?)));
        let (Some((column, columns)), Order::NewestFirst { by, .. }) = (columns, stream.order) else {
            return Ok(None);
        };
        let scope = [(column, partner), (columns.sender, partner)];
        Ok(self.store.newer(account, stream.table, &scope, by, above).await?)
    }

    /// Whether a pending list is to be requested: not if all that is new in it came by events, unless what requests have shown is old.
    pub(super) fn is_due(&self, pending: &Pending) -> bool {
        let confirmed = pending.checkpoint.confirmed_at.filter(|_| pending.is_compared());
        confirmed.is_none_or(|confirmed| self.now().0.saturating_sub(confirmed) >= self.confirm_after)
    }
}
