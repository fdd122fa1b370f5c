use ofauth::operations::LIST_SUBSCRIBERS;

use crate::stream::{Changes, Order, Part, Stream};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Money, Real, Text, Time};

/// Who subscribes to the account, or did, and what they have spent.
pub(super) static SUBSCRIBERS: Stream = Stream {
    name: "subscribers",
    operation: &LIST_SUBSCRIBERS,
    // Some hosts return the same page again if it is larger.
    page_size: Some(20),
    table: &TABLE,
    parts: &[Part {
        path: "subscription.history",
        table: &PERIODS,
        known: &[],
    }],
    order: Order::Any,
    changes: Changes {
        edits: Changes::READ_WHOLE.edits,
        deletions: Changes::READ_WHOLE.deletions,
        unseen: "states between two runs; who unsubscribed and returned shows in the history",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "subscribers",
    about: "A fan who subscribes to the account, or did.",
    key: &["user_id"],
    columns: &[
        Column::id("user_id", "id"),
        Column::field("name", Text, "name"),
        Column::field("username", Text, "username"),
        Column::field("display_name", Text, "displayName"),
        Column::field("is_verified", Bool, "isVerified"),
        Column::field("is_restricted", Bool, "isRestricted"),
        Column::field("is_blocked", Bool, "isBlocked"),
        Column::field("is_active", Bool, "subscription.isActive"),
        Column::field("is_expired", Bool, "subscription.isExpired"),
        Column::field("subscribed_at", Time, "subscription.subscribedAt"),
        Column::field("expires_at", Time, "subscription.expiresAt"),
        Column::field("renewed_at", Time, "subscription.renewedAt"),
        Column::field("price_micros", Money, "subscription.price"),
        Column::field("regular_price_micros", Money, "subscription.regularPrice"),
        Column::field("discount_percent", Real, "subscription.discountPercent"),
        Column::field("spent_micros", Money, "spending.total"),
        Column::field("spent_on_tips_micros", Money, "spending.tips"),
        Column::field("spent_on_subscriptions_micros", Money, "spending.subscriptions"),
        Column::field("spent_on_messages_micros", Money, "spending.messages"),
        Column::field("spent_on_posts_micros", Money, "spending.posts"),
        Column::field("spent_on_streams_micros", Money, "spending.streams"),
        Column::field("last_seen_at", Time, "lastSeen"),
    ],
    since: 2,
    ..Table::EMPTY
};

static PERIODS: Table = Table {
    name: "subscriber_periods",
    about: "A period of a fan's subscription. Its JSON is in subscribers.raw, at $.subscription.history[position].",
    key: &["user_id", "position"],
    columns: &[
        Column::inherited("user_id", Integer, Source::Parent("user_id")),
        Column::inherited("position", Integer, Source::Position),
        Column::field("period_id", Integer, "id"),
        Column::field("type", Text, "type"),
        Column::field("action", Text, "action"),
        Column::field("price_micros", Money, "price"),
        Column::field("regular_price_micros", Money, "regularPrice"),
        Column::field("discount_percent", Real, "discount"),
        Column::field("duration_days", Integer, "duration"),
        Column::field("started_at", Time, "startDate"),
        Column::field("expires_at", Time, "expireDate"),
        Column::field("cancelled_at", Time, "cancelDate"),
        Column::field("is_current", Bool, "isCurrent"),
    ],
    references: &[Reference {
        columns: &["user_id"],
        table: "subscribers",
    }],
    has_raw: false,
    since: 2,
    ..Table::EMPTY
};
