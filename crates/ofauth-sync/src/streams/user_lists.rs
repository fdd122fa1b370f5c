use ofauth::operations::{LIST_USER_LIST_MEMBERS, LIST_USER_LISTS};

use crate::stream::{Changes, Order, Parent, Stream};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Text};

/// Lists of users, those of the platform included.
pub(super) static USER_LISTS: Stream = Stream {
    name: "user-lists",
    operation: &LIST_USER_LISTS,
    table: &TABLE,
    order: Order::Any,
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "user_lists",
    about: "A list of users. Lists of the platform have a name as id: fans, following.",
    key: &["user_list_id"],
    columns: &[
        Column::field("user_list_id", Text, "id").required(),
        Column::field("type", Text, "type"),
        Column::field("name", Text, "name"),
        Column::field("users_count", Integer, "usersCount"),
        Column::field("posts_count", Integer, "postsCount"),
        Column::field("is_pinned_to_feed", Bool, "isPinnedToFeed"),
        Column::field("is_pinned_to_chat", Bool, "isPinnedToChat"),
    ],
    since: 2,
    ..Table::EMPTY
};

/// The members of each list.
pub(super) static MEMBERS: Stream = Stream {
    name: "user-list-members",
    operation: &LIST_USER_LIST_MEMBERS,
    table: &MEMBER_TABLE,
    order: Order::Any,
    parent: Some(Parent {
        stream: "user-lists",
        column: "user_list_id",
        parameter: "listId",
        version: Some("users_count"),
        unread: None,
    }),
    changes: Changes {
        edits: "when the number of members changed, or by a full run",
        deletions: "missing from two readings in a row",
        unseen: "a member who was replaced by another between two full runs",
    },
    ..Stream::EMPTY
};

static MEMBER_TABLE: Table = Table {
    name: "user_list_members",
    about: "A member of a list.",
    key: &["user_list_id", "user_id"],
    columns: &[
        Column::inherited("user_list_id", Text, Source::Partition),
        Column::id("user_id", "id"),
        Column::field("name", Text, "name"),
        Column::field("username", Text, "username"),
        Column::field("is_verified", Bool, "isVerified"),
    ],
    references: &[Reference {
        columns: &["user_list_id"],
        table: "user_lists",
    }],
    since: 2,
    ..Table::EMPTY
};
