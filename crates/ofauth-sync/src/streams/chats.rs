use ofauth::operations::LIST_CHATS;

use crate::stream::{Changes, Order, Stream};
use crate::table::{Column, Table};
use crate::value::Kind::{Bool, Integer, Text, Time};

/// The chats of an account, by their last message.
pub(crate) static CHATS: Stream = Stream {
    name: "chats",
    operation: &LIST_CHATS,
    parameters: &[("order", "recent")],
    table: &TABLE,
    order: Order::RecentFirst { by: "last_message_id" },
    changes: Changes {
        edits: "of a chat whose last message changed: by the next run; of others: by a full run",
        deletions: "missing from two full runs in a row",
        unseen: "read marks and unread counts between two full runs",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "chats",
    about: "A chat of the account with a fan.",
    key: &["chat_user_id"],
    columns: &[
        Column::id("chat_user_id", "withUser.id"),
        Column::field("user_name", Text, "withUser.name"),
        Column::field("unread_messages_count", Integer, "unreadMessagesCount"),
        Column::field("has_unread_tips", Bool, "hasUnreadTips"),
        Column::field("is_muted", Bool, "isMutedNotifications"),
        Column::field("can_send_message", Bool, "canSendMessage"),
        Column::field("has_purchased_feed", Bool, "hasPurchasedFeed"),
        Column::field("pinned_messages_count", Integer, "countPinnedMessages"),
        Column::field("last_read_message_id", Integer, "lastReadMessageId"),
        Column::field("last_message_id", Integer, "lastMessage.id"),
        Column::field("last_message_from_user_id", Integer, "lastMessage.fromUser.id"),
        Column::field("last_message_at", Time, "lastMessage.createdAt"),
    ],
    ..Table::EMPTY
};
