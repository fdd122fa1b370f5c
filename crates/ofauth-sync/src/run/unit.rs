//! The unit of work of a page.

use ofauth_client::PagingStyle;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

use super::list::List;
use crate::checkpoint::{Checkpoint, Mark, Seen};
use crate::extract::Plan;
use crate::page::{Page, field};
use crate::row::Row;
use crate::store::{Sweep, Write};
use crate::stream::{Order, Stream};
use crate::table::{Source, Table};
use crate::value::{Time, Value};

/// The position of a page in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Position {
    /// The newest items.
    Top,
    /// Below the cursor of this gap.
    Gap(usize),
    /// The next page of the pass.
    Pass,
}

impl Position {
    /// The cursor that it begins after.
    pub(super) fn cursor(self, checkpoint: &Checkpoint) -> Option<String> {
        match self {
            Self::Top => None,
            Self::Gap(index) => checkpoint.gaps.get(index).map(|gap| gap.after.clone()),
            Self::Pass => checkpoint.pass.as_ref().and_then(|pass| pass.next.clone()),
        }
    }

    /// The cursor that is sent. A gap in a list by offset is read from the item before it, which shows whether others have moved up.
    pub(super) fn requested(self, stream: &Stream, after: Option<&str>) -> Option<String> {
        match (self, after?.parse::<i64>()) {
            (Self::Gap(_), Ok(offset)) if is_by_offset(stream) => Some((offset - 1).max(0).to_string()),
            _ => after.map(str::to_owned),
        }
    }
}

/// What a page writes.
pub(super) struct PageUnit<'a> {
    pub(super) writes: Vec<Write<'a>>,
    /// The cursor of the next page.
    pub(super) next: Option<String>,
    pub(super) items: usize,
    pub(super) dead_letters: usize,
    pub(super) unknown: Vec<String>,
    /// The positions of items among the writes.
    rows: Vec<usize>,
    seen: Seen,
}

impl<'a> PageUnit<'a> {
    /// Reads the items of a page.
    pub(super) fn read(list: &'a List<'_>, plan: &Plan, page: &Page<'a>, offset: i64) -> Self {
        let stream = list.stream;
        let mut unit = Self {
            writes: Vec::with_capacity(page.items.len() * 3 + 4),
            next: None,
            items: 0,
            dead_letters: 0,
            unknown: Vec::new(),
            rows: Vec::with_capacity(page.items.len()),
            seen: Seen::default(),
        };
        // After the items that they refer to; rows of the same table come one after another.
        let mut parts = Vec::with_capacity(page.items.len());
        for (item, position) in page.items.iter().zip(offset..) {
            let raw = *item;
            match plan.extract(raw, &list.partition, position) {
                Ok(extracted) => {
                    unit.items += 1;
                    unit.mark(&extracted.row, stream.order);
                    unit.rows.push(unit.writes.len());
                    unit.writes.push(Write::Upsert(extracted.row));
                    parts.extend(extracted.parts.into_iter().map(Write::Upsert));
                    unit.unknown.extend(extracted.unknown);
                }
                Err(reason) => {
                    unit.dead_letters += 1;
                    unit.writes.push(Write::DeadLetter {
                        stream: stream.name,
                        partition: &list.partition,
                        reason: reason.to_string(),
                        raw: raw.as_bytes(),
                        position,
                    });
                }
            }
        }
        unit.writes.append(&mut parts);
        if let Some(paging) = &stream.operation.paging {
            let keys = || page.items.iter().rev();
            unit.next = page.following(paging, offset, || keys().find_map(|item| last_key(item, paging.key?)));
        } else if let Some(by) = stream.cursor.filter(|_| page.has_more()) {
            unit.next = page.items.iter().rev().find_map(|item| last_key(item, by.field));
        }
        unit.seen.next.clone_from(&unit.next);
        unit.seen.first = unit.seen.marks.first().cloned();
        unit.seen.is_empty = page.items.is_empty();
        unit.seen.skip_pinned();
        unit
    }

    fn mark(&mut self, row: &Row<'_>, order: Order) {
        let Order::NewestFirst { by, time, unique } = order else {
            return;
        };
        let value = |name: &str| row.value(name);
        if let Some(rank) = value(by).and_then(Value::rank) {
            let key = (!unique).then(|| {
                let parts = row.table.key.iter().filter_map(|name| value(name)?.as_partition());
                parts.collect::<Vec<_>>().join("\u{1f}")
            });
            self.seen.marks.push(Mark { rank, key });
        }
        if let Some(at) = value(time).and_then(Value::rank) {
            self.seen.reached = Some(at);
        }
    }

    /// Takes the page into account in the checkpoint, and finds what is missing.
    pub(super) fn apply(&mut self, list: &List<'_>, checkpoint: &mut Checkpoint, position: Position, requested: Time) {
        if let Position::Gap(index) = position {
            let by = page_size(list.stream).unwrap_or(1);
            if is_by_offset(list.stream) && checkpoint.moves_up(index, &self.seen, by) {
                return;
            }
        }
        let gap = match position {
            Position::Gap(index) => checkpoint.gaps.get(index),
            _ => None,
        };
        let above = gap.and_then(|gap| gap.below);
        // What was never read before has no rows that could be missing.
        let is_fresh = match (position, gap) {
            (Position::Top, _) => checkpoint.read_at.is_none(),
            (_, Some(gap)) => gap.until.is_none() && checkpoint.read_before.is_none(),
            (_, None) => false,
        };
        if !is_fresh {
            self.sweep_parts(list, requested);
        }
        match position {
            Position::Top => checkpoint.read_top(&self.seen, requested.0),
            Position::Gap(index) => checkpoint.read_gap(index, &self.seen),
            Position::Pass => return,
        }
        let ended = checkpoint.has_ended() && checkpoint.read_before.is_some();
        let Order::NewestFirst { by, unique, .. } = list.stream.order else {
            return;
        };
        if list.stream.ledger {
            return;
        }
        if !unique {
            if let (true, Some(before)) = (ended, checkpoint.read_at) {
                self.sweep(list, None, Time(before));
            }
            return;
        }
        let begins = position == Position::Top || above.is_some();
        let below = self
            .seen
            .marks
            .last()
            .map(|mark| mark.rank)
            .filter(|_| self.next.is_some());
        let ends = below.is_some() || self.next.is_none();
        // An item that could not be read is not missing.
        if begins && ends && !is_fresh && self.dead_letters == 0 {
            self.sweep(list, Some((by, below, above)), requested);
        }
    }

    fn sweep(&mut self, list: &List<'_>, range: Option<(&'static str, Option<i64>, Option<i64>)>, before: Time) {
        self.writes.push(Write::Sweep(Sweep {
            table: list.stream.table,
            scope: scope(list.stream.table, &list.partition),
            range,
            before,
        }));
    }

    /// Removes the parts that items no longer have.
    fn sweep_parts(&mut self, list: &List<'_>, requested: Time) {
        let mut sweeps = Vec::new();
        for part in list.stream.parts {
            for index in &self.rows {
                let Some(Write::Upsert(row)) = self.writes.get(*index) else {
                    continue;
                };
                let key = row.table.key.iter();
                let key = key.filter_map(|name| Some((*name, row.values.get(row.table.position(name)?)?.clone())));
                sweeps.push(Write::Sweep(Sweep {
                    table: part.table,
                    scope: key.collect(),
                    range: None,
                    before: requested,
                }));
            }
        }
        self.writes.extend(sweeps);
    }

    /// Takes the page of a pass into account, and after the last page finds what two passes have not seen.
    /// Returns whether it was the last.
    pub(super) fn finish_pass(&mut self, list: &List<'_>, checkpoint: &mut Checkpoint, changed: bool) -> bool {
        let catching_up = checkpoint.pass.as_ref().is_some_and(|pass| pass.catching_up);
        let ended = checkpoint.read_pass(self.next.clone(), changed);
        if let (true, false, Some(before)) = (ended, catching_up, checkpoint.read_before) {
            self.sweep(list, None, Time(before));
        }
        ended
    }

    /// The lists in the items, by this column.
    pub(super) fn partitions(&self, column: &str) -> Vec<String> {
        let value = |index: usize| self.value(index, column).and_then(Value::as_partition);
        (0..self.rows.len()).filter_map(value).collect()
    }

    /// The value of a column by which lists are ordered.
    pub(super) fn rank(&self, index: usize, column: &str) -> Option<i64> {
        self.value(index, column).and_then(Value::rank)
    }

    /// What changes when the list in an item does: a column, or all of its JSON.
    pub(super) fn version(&self, index: usize, column: Option<&str>) -> Option<i64> {
        if let Some(column) = column {
            return self.rank(index, column);
        }
        let digest = Sha256::digest(self.row(index)?.raw?);
        let (first, _) = digest.split_first_chunk()?;
        Some(i64::from_be_bytes(*first))
    }

    fn value(&self, index: usize, column: &str) -> Option<&Value<'a>> {
        self.row(index)?.value(column)
    }

    fn row(&self, index: usize) -> Option<&Row<'a>> {
        match self.writes.get(*self.rows.get(index)?) {
            Some(Write::Upsert(row)) => Some(row),
            _ => None,
        }
    }

    /// A field of an item, as it came.
    pub(super) fn field(&self, index: usize, name: &str) -> Option<&'a RawValue> {
        field(self.row(index)?.raw?, name)
    }
}

fn is_by_offset(stream: &Stream) -> bool {
    let paging = stream.operation.paging.as_ref();
    paging.is_some_and(|paging| paging.style == PagingStyle::Offset)
}

/// The number of items of a page that is requested; none if the API decides.
pub(super) fn page_size(stream: &Stream) -> Option<i64> {
    let paging = stream.operation.paging.as_ref()?;
    stream.page_size.map(i64::from).or(paging.size)
}

/// The condition that selects the rows of a list.
fn scope(table: &Table, partition: &str) -> Vec<(&'static str, Value<'static>)> {
    let of_partition = table.columns.iter().filter(|column| column.source == Source::Partition);
    of_partition
        .map(|column| {
            let number = partition.parse().map_or(Value::Null, Value::Integer);
            let value = match column.kind {
                crate::value::Kind::Integer => number,
                _ => Value::Text(partition.to_owned().into()),
            };
            (column.name, value)
        })
        .collect()
}

/// A field of an item that is the cursor of the next page.
fn last_key(raw: &str, name: &str) -> Option<String> {
    let value = field(raw, name)?.get();
    match value.as_bytes().first()? {
        b'"' => serde_json::from_str(value).ok(),
        b'-' | b'0'..=b'9' => Some(value.to_owned()),
        _ => None,
    }
}
