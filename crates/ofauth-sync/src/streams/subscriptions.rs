use ofauth::operations::{GET_SUBSCRIPTION_HISTORY, LIST_SUBSCRIPTIONS};

use crate::stream::{Changes, Order, Parent, Stream};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Money, Text, Time};

/// What the account subscribes to.
pub(super) static SUBSCRIPTIONS: Stream = Stream {
    name: "subscriptions",
    operation: &LIST_SUBSCRIPTIONS,
    table: &TABLE,
    order: Order::Any,
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "subscriptions",
    about: "A creator to whom the account subscribes.",
    key: &["subscription_id"],
    columns: &[
        Column::id("subscription_id", "id"),
        Column::field("name", Text, "name"),
        Column::field("username", Text, "username"),
        Column::field("is_active", Bool, "isActive"),
        Column::field("price_micros", Money, "subscriptionPrice"),
        Column::field("spent_micros", Money, "totalSumm"),
        Column::field("spent_on_tips_micros", Money, "tipsSumm"),
        Column::field("spent_on_subscriptions_micros", Money, "subscribesSumm"),
        Column::field("spent_on_messages_micros", Money, "messagesSumm"),
        Column::field("spent_on_posts_micros", Money, "postsSumm"),
        Column::field("spent_on_streams_micros", Money, "streamsSumm"),
        Column::field("subscribed_at", Time, "subscribedAt"),
        Column::field("renewed_at", Time, "renewedAt"),
        Column::field("expires_at", Time, "expiredAt"),
    ],
    since: 2,
    ..Table::EMPTY
};

/// The periods of each subscription.
pub(super) static HISTORY: Stream = Stream {
    name: "subscription-history",
    operation: &GET_SUBSCRIPTION_HISTORY,
    parameters: &[("all", "true")],
    known: Some(&["subscribeDate", "expireDate", "price"]),
    table: &PERIODS,
    order: Order::Any,
    parent: Some(Parent {
        stream: "subscriptions",
        column: "subscription_id",
        parameter: "subscriptionId",
        version: Some("expires_at"),
        unread: None,
    }),
    changes: Changes {
        edits: "when the end of the subscription changed, or by a full run",
        deletions: "as edits",
        unseen: "changes that do not move the end of the subscription",
    },
    ..Stream::EMPTY
};

static PERIODS: Table = Table {
    name: "subscription_periods",
    about: "A period of a subscription of the account.",
    key: &["subscription_id", "subscribed_at"],
    columns: &[
        Column::inherited("subscription_id", Integer, Source::Partition),
        Column::field("subscribed_at", Time, "subscribeDate").required(),
        Column::field("expires_at", Time, "expireDate"),
        Column::field("price_micros", Money, "price"),
    ],
    references: &[Reference {
        columns: &["subscription_id"],
        table: "subscriptions",
    }],
    since: 2,
    ..Table::EMPTY
};
