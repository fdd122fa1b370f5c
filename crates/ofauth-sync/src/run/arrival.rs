//! Messages that came whole in something else, an event or the list of chats, so that no request is needed for them at once.

use serde_json::value::RawValue;

use super::Shared;
use crate::checkpoint::Checkpoint;
use crate::row::Row;
use crate::stream::{Order, Stream};
use crate::value::Value;

/// What is known of a message that came so.
pub(super) enum Arrival<'a> {
    /// Its row, and those of its parts. What else is new in its list is not known.
    Rows(Vec<Row<'a>>),
    /// The list has been read past it.
    Known,
    /// Only that there is one.
    Hint,
}

impl Shared {
    /// Reads a message. The documentation shows it as the body of an event, and asks to read that defensively.
    pub(super) fn arrival<'a>(
        &self,
        stream: &'static Stream,
        partition: &str,
        checkpoint: &Checkpoint,
        message: Option<&'a RawValue>,
    ) -> Arrival<'a> {
        let (Some(message), Some(newest)) = (message, &checkpoint.newest) else {
            return Arrival::Hint;
        };
        let extracted = self.plans[stream.name].extract(message.get(), partition, 0);
        let (Ok(extracted), Order::NewestFirst { by, .. }) = (extracted, stream.order) else {
            return Arrival::Hint;
        };
        let row = extracted.row;
        let Some(rank) = row.value(by).and_then(Value::rank) else {
            return Arrival::Hint;
        };
        if rank <= newest.rank {
            return Arrival::Known;
        }
        let is_whole = ["from_user_id", "text", "created_at"]
            .iter()
            .all(|column| row.value(column).is_some_and(|value| !value.is_null()));
        let media = match row.value("media_count") {
            Some(Value::Integer(count)) => *count,
            _ => 0,
        };
        if !is_whole || usize::try_from(media).ok() != Some(extracted.parts.len()) {
            return Arrival::Hint;
        }
        let mut rows = vec![row];
        rows.extend(extracted.parts);
        Arrival::Rows(rows)
    }
}
