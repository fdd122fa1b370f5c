use ofauth::operations::{LIST_PURCHASED_MASS_MESSAGES, LIST_SENT_MASS_MESSAGES};

use crate::stream::{Changes, Cursor, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Bool, Integer, Money, Text, Time};

/// Messages to many fans. The API pages them only by date.
pub(super) static MASS_MESSAGES: Stream = Stream {
    name: "mass-messages",
    operation: &LIST_SENT_MASS_MESSAGES,
    parameters: &[("limit", "100")],
    envelope: "items",
    cursor: Some(Cursor {
        parameter: "endDate",
        field: "date",
    }),
    known: Some(LIST_PURCHASED_MASS_MESSAGES.response_fields),
    ledger: true,
    table: &TABLE,
    order: Order::NewestFirst {
        by: "sent_at",
        time: "sent_at",
        unique: false,
    },
    changes: Changes {
        edits: "of the latest page, counts included: by the next run; of older ones: by a full run",
        deletions: "is_canceled, as edits",
        unseen: "counts between two runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "mass_messages",
    about: "A message to many fans.",
    key: &["mass_message_id"],
    columns: &[
        Column::id("mass_message_id", "id"),
        Column::field("text", Text, "text"),
        Column::field("price_micros", Money, "price"),
        Column::field("is_free", Bool, "isFree"),
        Column::field("is_canceled", Bool, "isCanceled"),
        Column::field("media_count", Integer, "mediaCount"),
        Column::field("sent_count", Integer, "sentCount"),
        Column::field("viewed_count", Integer, "viewedCount"),
        Column::field("purchased_count", Integer, "purchasedCount"),
        Column::field("sent_at", Time, "date").required(),
    ],
    since: 2,
    ..Table::EMPTY
};
