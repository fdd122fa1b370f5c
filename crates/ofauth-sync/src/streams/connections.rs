use ofauth::operations::LIST_CONNECTIONS;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Bool, Json, Text, Time};

/// The connected accounts of the organisation. Its rows number the accounts.
pub(crate) static CONNECTIONS: Stream = Stream {
    name: "connections",
    operation: &LIST_CONNECTIONS,
    page_size: Some(100),
    table: &TABLE,
    order: Order::Any,
    changes: Changes {
        edits: Changes::READ_WHOLE.edits,
        deletions: "a disconnected account is missing from two passes in a row",
        unseen: "states between two runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "connections",
    about: "A connected account. account_id stands for it in all other tables.",
    key: &["connection_id"],
    columns: &[
        Column::field("connection_id", Text, "id").required(),
        Column::field("status", Text, "status"),
        Column::field("user_id", Text, "userData.id"),
        Column::field("name", Text, "userData.name"),
        Column::field("username", Text, "userData.username"),
        Column::field("client_reference_id", Text, "clientReferenceId"),
        Column::field("permissions", Json, "permissions"),
        Column::field("imported", Bool, "imported"),
        Column::field("created_at", Time, "createdAt"),
        Column::field("updated_at", Time, "updatedAt"),
        Column::field("expired_at", Time, "expiredAt"),
        Column::field("last_checked_at", Time, "lastCheckedAt"),
    ],
    of_accounts: true,
    ..Table::EMPTY
};
