//! Messages that events bring whole, so that no request is needed for them at once.

use serde_json::value::RawValue;

use super::Shared;
use super::list::List;
use super::unit::PageUnit;
use crate::checkpoint::Checkpoint;
use crate::page::Page;
use crate::store::Write;
use crate::value::Value;

/// What an event says of a message.
pub(super) enum Arrival<'a> {
    /// These rows. An event that is lost leaves no trace, so the list is compared with the one that it is in.
    Rows(Vec<Write<'a>>),
    /// A message that the list has been read past.
    Known,
    /// Only that there is one.
    Hint,
}

impl Shared {
    /// The documentation shows the message as the body of the event, and asks to read it defensively.
    pub(super) fn arrival<'a>(
        &self,
        list: &'a List<'_>,
        checkpoint: &Checkpoint,
        body: Option<&'a RawValue>,
    ) -> Arrival<'a> {
        let (Some(body), Some(newest)) = (body, &checkpoint.newest) else {
            return Arrival::Hint;
        };
        let page = Page::of(body.get());
        let unit = PageUnit::read(list, &self.plans[list.stream.name], &page, 0);
        let Some(mark) = unit.newest() else {
            return Arrival::Hint;
        };
        if mark.rank <= newest.rank {
            return Arrival::Known;
        }
        let is_whole = ["from_user_id", "text", "created_at"]
            .iter()
            .all(|column| unit.value(0, column).is_some_and(|value| !value.is_null()));
        let media = match unit.value(0, "media_count") {
            Some(Value::Integer(count)) => *count,
            _ => 0,
        };
        let parts = unit.writes.len().saturating_sub(1);
        if !is_whole || usize::try_from(media).ok() != Some(parts) {
            return Arrival::Hint;
        }
        let rows = unit.writes.into_iter().map(|write| match write {
            Write::Upsert(row) => Write::Add(row),
            other => other,
        });
        Arrival::Rows(rows.collect())
    }
}
