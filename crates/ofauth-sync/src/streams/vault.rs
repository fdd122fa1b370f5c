use ofauth::operations::LIST_VAULT_MEDIA;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Bool, Integer, Money, Real, Text, Time};

/// The media of the vault.
pub(super) static VAULT_MEDIA: Stream = Stream {
    name: "vault-media",
    operation: &LIST_VAULT_MEDIA,
    parameters: &[("sortBy", "recent"), ("sortDirection", "desc")],
    table: &TABLE,
    order: Order::Any,
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "vault_media",
    about: "A photo, video, gif or audio of the vault.",
    key: &["media_id"],
    columns: &[
        Column::id("media_id", "id"),
        Column::field("type", Text, "type"),
        Column::field("duration_seconds", Real, "duration"),
        Column::field("can_view", Bool, "canView"),
        Column::field("is_ready", Bool, "isReady"),
        Column::field("has_error", Bool, "hasError"),
        Column::field("has_posts", Bool, "hasPosts"),
        Column::field("likes_count", Integer, "counters.likesCount"),
        Column::field("tips_micros", Money, "counters.tipsSumm"),
        Column::field("created_at", Time, "createdAt"),
    ],
    since: 2,
    ..Table::EMPTY
};
