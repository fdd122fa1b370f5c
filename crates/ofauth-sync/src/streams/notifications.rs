use ofauth::operations::LIST_NOTIFICATIONS;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Bool, Integer, Text, Time};

/// The notifications of the account.
pub(super) static NOTIFICATIONS: Stream = Stream {
    name: "notifications",
    operation: &LIST_NOTIFICATIONS,
    ledger: true,
    table: &TABLE,
    order: Order::NewestFirst {
        by: "created_at",
        time: "created_at",
        unique: false,
    },
    changes: Changes {
        edits: "of the latest page, read marks included: by the next run; of older ones: by a full run",
        deletions: "none",
        unseen: "read marks of older ones between two full runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "notifications",
    about: "A notification.",
    key: &["notification_id"],
    columns: &[
        Column::id("notification_id", "id"),
        Column::field("type", Text, "type"),
        Column::field("sub_type", Text, "subType"),
        Column::field("text", Text, "text"),
        Column::field("user_id", Integer, "userId"),
        Column::field("is_read", Bool, "isRead"),
        Column::field("created_at", Time, "createdAt").required(),
    ],
    since: 2,
    ..Table::EMPTY
};
