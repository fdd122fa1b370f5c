use ofauth::operations::{
    LIST_BUNDLES, LIST_PROMOTIONS, LIST_TRACKING_LINK_CLAIMERS, LIST_TRACKING_LINKS, LIST_TRIAL_LINKS,
};

use crate::stream::{Changes, Parent, Stream};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Money, Real, Text, Time};

/// Promotions of the subscription.
pub(super) static PROMOTIONS: Stream = Stream {
    name: "promotions",
    operation: &LIST_PROMOTIONS,
    table: &Table {
        name: "promotions",
        about: "A promotion of the subscription.",
        key: &["promotion_id"],
        columns: &[
            Column::id("promotion_id", "id"),
            Column::field("type", Text, "type"),
            Column::field("message", Text, "message"),
            Column::field("price_micros", Money, "price"),
            Column::field("claims_count", Integer, "claimsCount"),
            Column::field("subscribe_counts", Integer, "subscribeCounts"),
            Column::field("subscribe_days", Integer, "subscribeDays"),
            Column::field("is_finished", Bool, "isFinished"),
            Column::field("created_at", Time, "createdAt"),
            Column::field("finished_at", Time, "finishedAt"),
        ],
        since: 2,
        ..Table::EMPTY
    },
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

/// Subscriptions for several months.
pub(super) static BUNDLES: Stream = Stream {
    name: "bundles",
    operation: &LIST_BUNDLES,
    table: &Table {
        name: "bundles",
        about: "An offer of a subscription for several months.",
        key: &["bundle_id"],
        columns: &[
            Column::id("bundle_id", "id"),
            Column::field("discount_percent", Real, "discount"),
            Column::field("duration_months", Integer, "duration"),
            Column::field("price_micros", Money, "price"),
            Column::field("can_buy", Bool, "canBuy"),
        ],
        since: 2,
        ..Table::EMPTY
    },
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

/// Links to a free trial.
pub(super) static TRIAL_LINKS: Stream = Stream {
    name: "trial-links",
    operation: &LIST_TRIAL_LINKS,
    table: &Table {
        name: "trial_links",
        about: "A link to a free trial. The API counts its claimers and does not list them.",
        key: &["trial_link_id"],
        columns: &[
            Column::id("trial_link_id", "id"),
            Column::field("name", Text, "trialLinkName"),
            Column::field("subscribe_days", Integer, "subscribeDays"),
            Column::field("subscribe_counts", Integer, "subscribeCounts"),
            Column::field("claim_counts", Integer, "claimCounts"),
            Column::field("clicks_counts", Integer, "clicksCounts"),
            Column::field("is_finished", Bool, "isFinished"),
            Column::field("created_at", Time, "createdAt"),
            Column::field("expires_at", Time, "expiredAt"),
        ],
        since: 2,
        ..Table::EMPTY
    },
    changes: Changes {
        edits: Changes::READ_WHOLE.edits,
        deletions: Changes::READ_WHOLE.deletions,
        unseen: "who claimed a trial: the API only counts them",
    },
    ..Stream::EMPTY
};

/// Links that record where subscribers come from.
pub(super) static TRACKING_LINKS: Stream = Stream {
    name: "tracking-links",
    operation: &LIST_TRACKING_LINKS,
    parameters: &[("stats", "true")],
    table: &Table {
        name: "tracking_links",
        about: "A link that records where subscribers come from. Its statistics are in raw.",
        key: &["tracking_link_id"],
        columns: &[
            Column::id("tracking_link_id", "id"),
            Column::field("name", Text, "name"),
        ],
        since: 2,
        ..Table::EMPTY
    },
    changes: Changes::READ_WHOLE,
    ..Stream::EMPTY
};

/// Who came by each tracking link.
pub(super) static CLAIMERS: Stream = Stream {
    name: "tracking-link-claimers",
    operation: &LIST_TRACKING_LINK_CLAIMERS,
    known: Some(&[]),
    table: &Table {
        name: "tracking_link_claimers",
        about: "A user who came by a tracking link. The contract does not describe it; all of it is in raw.",
        key: &["tracking_link_id", "position"],
        columns: &[
            Column::inherited("tracking_link_id", Integer, Source::Partition),
            Column::inherited("position", Integer, Source::Position),
            Column::field("user_id", Integer, "id"),
            Column::field("name", Text, "name"),
            Column::field("username", Text, "username"),
        ],
        references: &[Reference {
            columns: &["tracking_link_id"],
            table: "tracking_links",
        }],
        since: 2,
        ..Table::EMPTY
    },
    parent: Some(Parent {
        stream: "tracking-links",
        column: "tracking_link_id",
        parameter: "trackingLinkId",
        version: None,
        unread: None,
    }),
    changes: Changes {
        edits: "when the link's statistics changed, or by a full run",
        deletions: "missing from two readings in a row",
        unseen: "claimers beyond the one page that the API returns",
    },
    ..Stream::EMPTY
};
