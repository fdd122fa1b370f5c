use ofauth::operations::{LIST_POSTS, LIST_USER_STORIES, LIST_VAULT_MEDIA};

use crate::stream::{Changes, Order, Part, Stream};
use crate::table::{Column, Reference, Source, Table};
use crate::value::Kind::{Bool, Integer, Money, Real, Text, Time};

/// The posts of the account.
pub(super) static POSTS: Stream = Stream {
    name: "posts",
    operation: &LIST_POSTS,
    parameters: &[("sortBy", "publish_date"), ("sortDirection", "desc")],
    table: &TABLE,
    parts: &[Part {
        path: "media",
        table: &MEDIA,
        known: LIST_VAULT_MEDIA.response_fields,
    }],
    order: Order::NewestFirst {
        by: "posted_at",
        time: "posted_at",
        unique: false,
    },
    changes: Changes {
        edits: "of the latest page, counts and tips included: by the next run; of older ones: by a full run",
        deletions: "missing from two full runs in a row",
        unseen: "earlier texts; posts that the API lists only as pinned",
    },
    ..Stream::EMPTY
};

static TABLE: Table = Table {
    name: "posts",
    about: "A post of the account.",
    key: &["post_id"],
    columns: &[
        Column::id("post_id", "id"),
        Column::field("author_id", Integer, "author.id"),
        Column::field("text", Text, "text"),
        Column::field("raw_text", Text, "rawText"),
        Column::field("price_micros", Money, "price"),
        Column::field("media_count", Integer, "mediaCount"),
        Column::field("favorites_count", Integer, "favoritesCount"),
        Column::field("tips_amount", Text, "tipsAmount"),
        Column::field("is_opened", Bool, "isOpened"),
        Column::field("can_comment", Bool, "canComment"),
        Column::field("has_voting", Bool, "hasVoting"),
        Column::field("look_count", Integer, "stats.lookCount"),
        Column::field("like_count", Integer, "stats.likeCount"),
        Column::field("comment_count", Integer, "stats.commentCount"),
        Column::field("tips_micros", Money, "stats.tipSum"),
        Column::field("purchases_count", Integer, "stats.purchasedCount"),
        Column::field("purchases_micros", Money, "stats.purchasedSumm"),
        Column::field("posted_at", Time, "postedAt").required(),
    ],
    since: 2,
    ..Table::EMPTY
};

static MEDIA: Table = Table {
    name: "post_media",
    about: "A medium of a post. Its JSON is in posts.raw, at $.media[position].",
    key: &["post_id", "media_id"],
    columns: &[
        Column::inherited("post_id", Integer, Source::Parent("post_id")),
        Column::id("media_id", "id"),
        Column::inherited("position", Integer, Source::Position),
        Column::field("type", Text, "type"),
        Column::field("duration_seconds", Real, "duration"),
    ],
    references: &[Reference {
        columns: &["post_id"],
        table: "posts",
    }],
    has_raw: false,
    since: 2,
    ..Table::EMPTY
};

/// The stories that the account shows at present.
pub(super) static STORIES: Stream = Stream {
    name: "stories",
    operation: &LIST_USER_STORIES,
    own_user: Some("userId"),
    table: &STORY_TABLE,
    order: Order::Any,
    changes: Changes {
        edits: Changes::READ_WHOLE.edits,
        deletions: "missing from two runs in a row: it has ended, or was deleted",
        unseen: "a story that began and ended between two runs",
    },
    ..Stream::EMPTY
};

static STORY_TABLE: Table = Table {
    name: "stories",
    about: "A story of the account.",
    key: &["story_id"],
    columns: &[
        Column::id("story_id", "id"),
        Column::field("post_id", Integer, "post.id"),
        Column::field("is_ready", Bool, "isReady"),
        Column::field("viewers_count", Integer, "viewersCount"),
        Column::field("likes_count", Integer, "likesCount"),
        Column::field("comments_count", Integer, "commentsCount"),
        Column::field("tips_count", Integer, "tipsCount"),
        Column::field("tips_micros", Money, "tipsAmountRaw"),
        Column::field("created_at", Time, "createdAt"),
    ],
    since: 2,
    ..Table::EMPTY
};
