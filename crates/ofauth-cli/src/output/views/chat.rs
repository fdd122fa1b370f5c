//! Columns of a chat.

use ofauth::types::Chat;

use super::cells::{exact, html, line, plain, value, verbatim};
use super::{Column, Field, Tabular};

impl Tabular for Chat {
    const COLUMNS: &'static [Column<Self>] = &[
        Column::whole("User", |chat| plain(chat.with_user.id.as_ref())),
        Column::cut("Name", |chat| line(chat.with_user.name.as_deref())),
        Column::whole("Unread", |chat| {
            plain(chat.unread_messages_count.filter(|count| *count != 0).as_ref())
        }),
        Column::timestamp("Last", |chat| {
            chat.last_message.as_ref().and_then(|last| last.created_at.as_ref())
        }),
        Column::cut("Last message", |chat| {
            html(chat.last_message.as_ref().map(|last| last.text.as_str()))
        }),
    ];

    const FIELDS: &'static [Field<Self>] = &[
        ("user_id", |chat| value(chat.with_user.id.as_ref())),
        ("user_name", |chat| exact(chat.with_user.name.as_deref())),
        ("unread_messages_count", |chat| {
            value(chat.unread_messages_count.as_ref())
        }),
        ("has_unread_tips", |chat| value(chat.has_unread_tips.as_ref())),
        ("can_send_message", |chat| value(chat.can_send_message.as_ref())),
        ("last_message_id", |chat| {
            value(chat.last_message.as_ref().map(|last| &last.id))
        }),
        ("last_message_created_at", |chat| {
            verbatim(chat.last_message.as_ref().and_then(|last| last.created_at.as_ref()))
        }),
        ("last_message_text", |chat| {
            exact(chat.last_message.as_ref().map(|last| last.text.as_str()))
        }),
    ];
}
