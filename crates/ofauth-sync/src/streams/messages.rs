use ofauth::operations::{LIST_CHAT_MESSAGES, LIST_VAULT_MEDIA};

use crate::stream::{Changes, Order, Parent, Part, Stream, Unread};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Money, Real, Text, Time};

/// The messages of each chat, and their media.
pub(crate) static MESSAGES: Stream = Stream {
    name: "messages",
    operation: &LIST_CHAT_MESSAGES,
    table: &TABLE,
    parts: &[Part {
        path: "media",
        table: &MEDIA,
        known: LIST_VAULT_MEDIA.response_fields,
    }],
    order: Order::NewestFirst {
        by: "message_id",
        time: "created_at",
        unique: true,
    },
    parent: Some(Parent {
        stream: "chats",
        column: "chat_user_id",
        parameter: "userId",
        version: None,
        unread: Some(Unread {
            count: "unread_messages_count",
            read: "last_read_message_id",
            sender: "from_user_id",
            newest: "lastMessage",
        }),
    }),
    changes: Changes {
        edits: "of the latest page of a chat with new messages: by the next run, within a week if these are unread and came by events; of older ones: by a full run",
        deletions: "as edits: a message is missing between two that are there",
        unseen: "a message that was sent and unsent between two runs; earlier texts of an edited one",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "messages",
    about: "A message of a chat.",
    key: &["chat_user_id", "message_id"],
    columns: &[
        Column::inherited("chat_user_id", Integer, Source::Partition),
        Column::id("message_id", "id"),
        Column::field("from_user_id", Integer, "fromUser.id"),
        Column::field("text", Text, "text"),
        Column::field("price_micros", Money, "price"),
        Column::field("is_tip", Bool, "isTip"),
        Column::field("is_free", Bool, "isFree"),
        Column::field("is_opened", Bool, "isOpened"),
        Column::field("is_new", Bool, "isNew"),
        Column::field("is_liked", Bool, "isLiked"),
        Column::field("is_pinned", Bool, "isPinned"),
        Column::field("is_from_queue", Bool, "isFromQueue"),
        Column::field("queue_id", Integer, "queueId"),
        Column::field("media_count", Integer, "mediaCount"),
        Column::field("giphy_id", Text, "giphyId").since(2),
        Column::field("created_at", Time, "createdAt"),
        Column::field("changed_at", Time, "changedAt"),
    ],
    references: &[Reference {
        columns: &["chat_user_id"],
        table: "chats",
    }],
    newest_first: true,
    ..Table::EMPTY
};

static MEDIA: Table = Table {
    name: "message_media",
    about: "A photo, video, gif or audio of a message. Its JSON is in messages.raw, at $.media[position].",
    key: &["chat_user_id", "message_id", "media_id"],
    columns: &[
        Column::inherited("chat_user_id", Integer, Source::Parent("chat_user_id")),
        Column::inherited("message_id", Integer, Source::Parent("message_id")),
        Column::id("media_id", "id"),
        Column::inherited("position", Integer, Source::Position),
        Column::field("type", Text, "type"),
        Column::field("duration_seconds", Real, "duration"),
        Column::field("can_view", Bool, "canView"),
        Column::field("is_ready", Bool, "isReady"),
        Column::field("has_error", Bool, "hasError"),
        Column::field("created_at", Time, "createdAt"),
    ],
    references: &[Reference {
        columns: &["chat_user_id", "message_id"],
        table: "messages",
    }],
    has_raw: false,
    newest_first: true,
    ..Table::EMPTY
};
