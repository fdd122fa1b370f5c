// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 206932d9c86091f13f09e713776365cf5efb6b5aa6f0c0aa1ffc308869bda84c
// Generator: ofauth-rs 1, progenitor 0.15.1

//! The operations and the servers of the contract, as data.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    RateLimitScope, Retry, Stability, State, Value,
};
/// GET /v2/access/analytics/campaigns/chart: Get the chart of tracking links.
pub static GET_CAMPAIGNS_CHART: Operation = Operation {
    id: "getCampaignsChart",
    method: "GET",
    path: "/v2/access/analytics/campaigns/chart",
    tag: "Analytics",
    summary: "Get the chart of tracking links",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/campaigns/top: List the top tracking links.
pub static LIST_TOP_CAMPAIGNS: Operation = Operation {
    id: "listTopCampaigns",
    method: "GET",
    path: "/v2/access/analytics/campaigns/top",
    tag: "Analytics",
    summary: "List the top tracking links",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "campaignCode",
        "campaignName",
        "countSubscribers",
        "countTransitions",
        "createdAt",
        "endDate",
        "id",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/mass-messages/chart: Get the chart of messages.
pub static GET_MASS_MESSAGES_CHART: Operation = Operation {
    id: "getMassMessagesChart",
    method: "GET",
    path: "/v2/access/analytics/mass-messages/chart",
    tag: "Analytics",
    summary: "Get the chart of messages",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "direct_messages",
        "direct_messages_purchases",
        "group_messages",
        "group_messages_purchases",
        "messages",
        "purchases",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/mass-messages/purchased: List the mass messages that were bought.
pub static LIST_PURCHASED_MASS_MESSAGES: Operation = Operation {
    id: "listPurchasedMassMessages",
    method: "GET",
    path: "/v2/access/analytics/mass-messages/purchased",
    tag: "Analytics",
    summary: "List the mass messages that were bought",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canSendMessageToBuyers",
        "canUnsend",
        "date",
        "giphyId",
        "id",
        "isCanceled",
        "isFree",
        "isMediaReady",
        "isReportedByMe",
        "isTip",
        "media",
        "mediaCount",
        "previews",
        "price",
        "purchasedCount",
        "rawText",
        "releaseForms",
        "responseType",
        "sentCount",
        "template",
        "text",
        "unsendSeconds",
        "viewedCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/mass-messages/sent: List the mass messages that were sent.
pub static LIST_SENT_MASS_MESSAGES: Operation = Operation {
    id: "listSentMassMessages",
    method: "GET",
    path: "/v2/access/analytics/mass-messages/sent",
    tag: "Analytics",
    summary: "List the mass messages that were sent",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. Bounds are not stated.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "items"],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/mass-messages/{massMessageId}/buyers: List who bought a mass message.
pub static LIST_MASS_MESSAGE_BUYERS: Operation = Operation {
    id: "listMassMessageBuyers",
    method: "GET",
    path: "/v2/access/analytics/mass-messages/{massMessageId}/buyers",
    tag: "Analytics",
    summary: "List who bought a mass message",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "marker",
            location: Location::Query,
            required: false,
            description: "Cursor: `nextMarker` of the page before. It has no unit, bounds are not stated.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &["offset"],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextMarker"),
        key: None,
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "id",
        "isHidden",
        "isVerified",
        "name",
        "username",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/chart: Get the chart of posts.
pub static GET_POSTS_CHART: Operation = Operation {
    id: "getPostsChart",
    method: "GET",
    path: "/v2/access/analytics/posts/chart",
    tag: "Analytics",
    summary: "Get the chart of posts",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which figure to show.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["purchases", "posts", "tips", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/top: List the top posts.
pub static LIST_TOP_POSTS: Operation = Operation {
    id: "listTopPosts",
    method: "GET",
    path: "/v2/access/analytics/posts/top",
    tag: "Analytics",
    summary: "List the top posts",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "What success means.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["purchases", "tips", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/{postId}: Get the figures of a post.
pub static GET_POST_STATS: Operation = Operation {
    id: "getPostStats",
    method: "GET",
    path: "/v2/access/analytics/posts/{postId}",
    tag: "Analytics",
    summary: "Get the figures of a post",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "commentChart",
        "commentCount",
        "hasStats",
        "hasVideo",
        "isAvailable",
        "likeChart",
        "likeCount",
        "lookChart",
        "lookCount",
        "lookDuration",
        "lookDurationAverage",
        "purchasedCount",
        "purchasedSumm",
        "purchasesChart",
        "tipChart",
        "tipCount",
        "tipSum",
        "tipSumChart",
        "uniqueLookChart",
        "uniqueLookCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/promotions/chart: Get the chart of promotions.
pub static GET_PROMOTIONS_CHART: Operation = Operation {
    id: "getPromotionsChart",
    method: "GET",
    path: "/v2/access/analytics/promotions/chart",
    tag: "Analytics",
    summary: "Get the chart of promotions",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/promotions/top: List the top promotions.
pub static LIST_TOP_PROMOTIONS: Operation = Operation {
    id: "listTopPromotions",
    method: "GET",
    path: "/v2/access/analytics/promotions/top",
    tag: "Analytics",
    summary: "List the top promotions",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/stories/chart: Get the chart of stories.
pub static GET_STORIES_CHART: Operation = Operation {
    id: "getStoriesChart",
    method: "GET",
    path: "/v2/access/analytics/stories/chart",
    tag: "Analytics",
    summary: "Get the chart of stories",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which figure to show.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["tips", "stories", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/stories/top: List the top stories.
pub static LIST_TOP_STORIES: Operation = Operation {
    id: "listTopStories",
    method: "GET",
    path: "/v2/access/analytics/stories/top",
    tag: "Analytics",
    summary: "List the top stories",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "What success means.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["tips", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canDelete",
        "canLike",
        "canvasHeight",
        "canvasWidth",
        "commentsCount",
        "createdAt",
        "hasPost",
        "id",
        "isHighlightCover",
        "isLastInHighlight",
        "isLiked",
        "isReady",
        "isWatched",
        "likesCount",
        "media",
        "post",
        "question",
        "releaseForms",
        "texts",
        "tipsAmount",
        "tipsAmountRaw",
        "tipsCount",
        "userId",
        "viewers",
        "viewersCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/streams/chart: Get the chart of streams.
pub static GET_STREAMS_CHART: Operation = Operation {
    id: "getStreamsChart",
    method: "GET",
    path: "/v2/access/analytics/streams/chart",
    tag: "Analytics",
    summary: "Get the chart of streams",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which figure to show.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["purchases", "duration", "tips", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/streams/top: List the top streams.
pub static LIST_TOP_STREAMS: Operation = Operation {
    id: "listTopStreams",
    method: "GET",
    path: "/v2/access/analytics/streams/top",
    tag: "Analytics",
    summary: "List the top streams",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "What success means.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["purchases", "duration", "tips", "views", "likes", "comments"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/trials/chart: Get the chart of trial links.
pub static GET_TRIALS_CHART: Operation = Operation {
    id: "getTrialsChart",
    method: "GET",
    path: "/v2/access/analytics/trials/chart",
    tag: "Analytics",
    summary: "Get the chart of trial links",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/trials/top: List the top trial links.
pub static LIST_TOP_TRIALS: Operation = Operation {
    id: "listTopTrials",
    method: "GET",
    path: "/v2/access/analytics/trials/top",
    tag: "Analytics",
    summary: "List the top trial links",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "items",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/visitor-countries/chart: Get the chart of visitors.
pub static GET_VISITORS_CHART: Operation = Operation {
    id: "getVisitorsChart",
    method: "GET",
    path: "/v2/access/analytics/visitor-countries/chart",
    tag: "Analytics",
    summary: "Get the chart of visitors",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which visitors count.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["guests", "total", "users"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["chart", "hasStats", "isAvailable", "total"],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/visitor-countries/top: Get the top countries of visitors.
pub static GET_TOP_COUNTRIES: Operation = Operation {
    id: "getTopCountries",
    method: "GET",
    path: "/v2/access/analytics/visitor-countries/top",
    tag: "Analytics",
    summary: "Get the top countries of visitors",
    stability: Stability::Stable,
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which visitors count.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["guests", "total", "users"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasStats", "isAvailable", "topCountries"],
    ..Operation::EMPTY
};
/// GET /v2/access/chats: List the chats.
pub static LIST_CHATS: Operation = Operation {
    id: "listChats",
    method: "GET",
    path: "/v2/access/chats",
    tag: "Chats",
    summary: "List the chats",
    stability: Stability::Stable,
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "order",
            location: Location::Query,
            required: false,
            description: "Which chats come first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["recent", "old"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter",
            location: Location::Query,
            required: false,
            description: "Answer only chats of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["priority", "who_tipped", "unread"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "userListId",
            location: Location::Query,
            required: false,
            description: "Id of a user list; answer only chats with its members.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextOffset"),
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canGoToProfile",
        "canNotSendReason",
        "canSendMessage",
        "countPinnedMessages",
        "hasPurchasedFeed",
        "hasUnreadTips",
        "isMutedNotifications",
        "lastMessage",
        "lastReadMessageId",
        "unreadMessagesCount",
        "withUser",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/chats/{userId}/media: List the media of a chat.
pub static LIST_CHAT_MEDIA: Operation = Operation {
    id: "listChatMedia",
    method: "GET",
    path: "/v2/access/chats/{userId}/media",
    tag: "Chats",
    summary: "List the media of a chat",
    stability: Stability::Stable,
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^\\d+$",
                        &[
                            State::new(false, &[(b'0', b'9', 1)]),
                            State::new(true, &[(b'0', b'9', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "skip_users",
            location: Location::Query,
            required: false,
            description: "Whether to leave the user data out, in a form that is not documented.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "last_id",
            location: Location::Query,
            required: false,
            description: "Cursor. The id of the last message of the previous page; the answer starts after it.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "opened",
            location: Location::Query,
            required: false,
            description: "Answer only media that have been opened, or only those that have not.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only media of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["photos", "videos", "audios"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset"],
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("id"),
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "fromUser",
        "giphyId",
        "id",
        "isCouplePeopleMedia",
        "isFree",
        "isFromQueue",
        "isLiked",
        "isMarkdownDisabled",
        "isMediaReady",
        "isNew",
        "isOpened",
        "isPinned",
        "isReportedByMe",
        "isTip",
        "lockedText",
        "media",
        "mediaCount",
        "previews",
        "price",
        "queueId",
        "releaseForms",
        "responseType",
        "text",
        "unsendSecondsQueue",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/chats/{userId}/messages: List the messages of a chat.
pub static LIST_CHAT_MESSAGES: Operation = Operation {
    id: "listChatMessages",
    method: "GET",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "List the messages of a chat",
    stability: Stability::Stable,
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^\\d+$",
                        &[
                            State::new(false, &[(b'0', b'9', 1)]),
                            State::new(true, &[(b'0', b'9', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(10i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of messages to skip, counted from the newest. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only messages that contain this text.",
            value: Value::String {
                min_length: None,
                max_length: Some(100usize),
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "last_id",
            location: Location::Query,
            required: false,
            description: "Cursor. The id of the last message of the previous page; the answer starts after it.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "first_id",
            location: Location::Query,
            required: false,
            description: "Start the page at this message and include it, for instance one that a search has found.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "include_users",
            location: Location::Query,
            required: false,
            description: "Whether to embed the senders' user data.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset", "first_id"],
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextLastId"),
        key: Some("id"),
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "fromUser",
        "giphyId",
        "id",
        "isCouplePeopleMedia",
        "isFree",
        "isFromQueue",
        "isLiked",
        "isMarkdownDisabled",
        "isMediaReady",
        "isNew",
        "isOpened",
        "isPinned",
        "isReportedByMe",
        "isTip",
        "lockedText",
        "media",
        "mediaCount",
        "previews",
        "price",
        "queueId",
        "releaseForms",
        "responseType",
        "text",
        "unsendSecondsQueue",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/chats/{userId}/messages: Send a message.
pub static SEND_CHAT_MESSAGE: Operation = Operation {
    id: "sendChatMessage",
    method: "POST",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "Send a message",
    stability: Stability::Stable,
    permission: Some("messages:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^\\d+$",
                        &[
                            State::new(false, &[(b'0', b'9', 1)]),
                            State::new(true, &[(b'0', b'9', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "isForwardedMessage",
                    required: false,
                    description: "Whether the message is marked as forwarded.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Nullable(
                        &Value::Integer {
                            minimum: Some(0i64),
                            maximum: None,
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Nullable(
                        &Value::Number {
                            minimum: Some(0f64),
                            maximum: Some(200f64),
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "releaseForms",
                    required: false,
                    description: "Who can be seen in the media, by the ids of their release forms' users.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "guests",
                                required: false,
                                description: "Guests.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "replyToMessageId",
                    required: false,
                    description: "Id of the message that this one answers.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "text",
                    required: false,
                    description: "The text, as Markdown unless `isMarkdown` is false.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(10000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "fromUser",
        "giphyId",
        "id",
        "isCouplePeopleMedia",
        "isFree",
        "isFromQueue",
        "isLiked",
        "isMarkdownDisabled",
        "isMediaReady",
        "isNew",
        "isOpened",
        "isPinned",
        "isReportedByMe",
        "isTip",
        "lockedText",
        "media",
        "mediaCount",
        "previews",
        "price",
        "queueId",
        "releaseForms",
        "responseType",
        "text",
        "unsendSecondsQueue",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/chats/{userId}/messages/{messageId}: Unsend a message.
pub static UNSEND_CHAT_MESSAGE: Operation = Operation {
    id: "unsendChatMessage",
    method: "DELETE",
    path: "/v2/access/chats/{userId}/messages/{messageId}",
    tag: "Messages",
    summary: "Unsend a message",
    stability: Stability::Stable,
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^\\d+$",
                        &[
                            State::new(false, &[(b'0', b'9', 1)]),
                            State::new(true, &[(b'0', b'9', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "messageId",
            location: Location::Path,
            required: true,
            description: "Id of the message that was sent.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "withUserId",
                    required: true,
                    description: "Id of the user at the other end of the chat.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Number {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["queue", "success"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/chargebacks: List the chargebacks.
pub static LIST_CHARGEBACKS: Operation = Operation {
    id: "listChargebacks",
    method: "GET",
    path: "/v2/access/earnings/chargebacks",
    tag: "Earnings",
    summary: "List the chargebacks",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "marker",
            location: Location::Query,
            required: false,
            description: "Cursor: `nextMarker` of the page before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &[],
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextMarker"),
        key: None,
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &["createdAt", "id", "payment", "paymentType"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/chart: Get the chart of earnings.
pub static GET_EARNINGS_CHART: Operation = Operation {
    id: "getEarningsChart",
    method: "GET",
    path: "/v2/access/earnings/chart",
    tag: "Earnings",
    summary: "Get the chart of earnings",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which earnings to show.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[
                    "total",
                    "messages",
                    "tips",
                    "stream",
                    "post",
                    "subscribes",
                    "tips_profile",
                    "tips_post",
                    "tips_chat",
                    "tips_stream",
                    "tips_story",
                    "ref",
                ],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "monthlyTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the totals of months as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["chart", "delta", "gross", "total"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/transactions: List the transactions.
pub static LIST_TRANSACTIONS: Operation = Operation {
    id: "listTransactions",
    method: "GET",
    path: "/v2/access/earnings/transactions",
    tag: "Earnings",
    summary: "List the transactions",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "marker",
            location: Location::Query,
            required: false,
            description: "Cursor: `nextMarker` of the page before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only payments of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["subscribes", "chat_messages", "post", "stream", "tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "tipsSource",
            location: Location::Query,
            required: false,
            description: "Answer only tips made there, with `type=tips`.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["chat", "post_all", "profile", "story", "stream"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &[],
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextMarker"),
        key: None,
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "payoutPendingDays",
        "status",
        "type",
        "user",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/mass-messages: Send a mass message.
pub static CREATE_MASS_MESSAGE: Operation = Operation {
    id: "createMassMessage",
    method: "POST",
    path: "/v2/access/mass-messages",
    tag: "Mass messages",
    summary: "Send a mass message",
    stability: Stability::Stable,
    permission: Some("messages:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "excludeUserLists",
                    required: false,
                    description: "Ids of user lists whose members do not.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "isForwardedMessage",
                    required: false,
                    description: "Whether the message is marked as forwarded.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Nullable(
                        &Value::Integer {
                            minimum: Some(0i64),
                            maximum: None,
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Nullable(
                        &Value::Number {
                            minimum: Some(0f64),
                            maximum: Some(200f64),
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "releaseForms",
                    required: false,
                    description: "Who can be seen in the media, by the ids of their release forms' users.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "guests",
                                required: false,
                                description: "Guests.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "scheduledDate",
                    required: false,
                    description: "When it is sent; now when it is left out.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: Some(Format::DateTime),
                                one_of: &[],
                            },
                            Value::Any,
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribedAfterDate",
                    required: false,
                    description: "Only users who have subscribed since then get it.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: Some(Format::DateTime),
                                one_of: &[],
                            },
                            Value::Any,
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "text",
                    required: false,
                    description: "The text, as Markdown unless `isMarkdown` is false.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(10000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userIds",
                    required: false,
                    description: "Ids of users who get it.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userLists",
                    required: false,
                    description: "Ids of user lists whose members get it.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canUnsend",
        "date",
        "hasError",
        "id",
        "isCanceled",
        "isCouplePeopleMedia",
        "isDone",
        "isReady",
        "pending",
        "total",
        "unsendSeconds",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/mass-messages/scheduled/{massMessageId}: Delete a scheduled mass message.
pub static DELETE_SCHEDULED_MASS_MESSAGE: Operation = Operation {
    id: "deleteScheduledMassMessage",
    method: "DELETE",
    path: "/v2/access/mass-messages/scheduled/{massMessageId}",
    tag: "Mass messages",
    summary: "Delete a scheduled mass message",
    stability: Stability::Preview,
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["queue", "success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/mass-messages/{massMessageId}: Delete a mass message.
pub static DELETE_MASS_MESSAGE: Operation = Operation {
    id: "deleteMassMessage",
    method: "DELETE",
    path: "/v2/access/mass-messages/{massMessageId}",
    tag: "Mass messages",
    summary: "Delete a mass message",
    stability: Stability::Stable,
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["queue", "success"],
    ..Operation::EMPTY
};
/// GET /v2/access/mass-messages/{massMessageId}: Get a mass message.
pub static GET_MASS_MESSAGE: Operation = Operation {
    id: "getMassMessage",
    method: "GET",
    path: "/v2/access/mass-messages/{massMessageId}",
    tag: "Mass messages",
    summary: "Get a mass message",
    stability: Stability::Stable,
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "fromUser",
        "giphyId",
        "id",
        "isCouplePeopleMedia",
        "isFree",
        "isFromQueue",
        "isLiked",
        "isMarkdownDisabled",
        "isMediaReady",
        "isNew",
        "isOpened",
        "isPinned",
        "isReportedByMe",
        "isTip",
        "lockedText",
        "media",
        "mediaCount",
        "previews",
        "price",
        "queueId",
        "releaseForms",
        "responseType",
        "text",
        "unsendSecondsQueue",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/mass-messages/{massMessageId}: Change a mass message.
pub static UPDATE_MASS_MESSAGE: Operation = Operation {
    id: "updateMassMessage",
    method: "PUT",
    path: "/v2/access/mass-messages/{massMessageId}",
    tag: "Mass messages",
    summary: "Change a mass message",
    stability: Stability::Stable,
    permission: Some("messages:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "excludeUserLists",
                    required: false,
                    description: "Ids of user lists whose members do not.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "isForwardedMessage",
                    required: false,
                    description: "Whether the message is marked as forwarded.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Nullable(
                        &Value::Integer {
                            minimum: Some(0i64),
                            maximum: None,
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Nullable(
                        &Value::Number {
                            minimum: Some(0f64),
                            maximum: Some(200f64),
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "releaseForms",
                    required: false,
                    description: "Who can be seen in the media, by the ids of their release forms' users.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "guests",
                                required: false,
                                description: "Guests.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "scheduledDate",
                    required: false,
                    description: "When it is sent; now when it is left out.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: Some(Format::DateTime),
                                one_of: &[],
                            },
                            Value::Any,
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribedAfterDate",
                    required: false,
                    description: "Only users who have subscribed since then get it.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: Some(Format::DateTime),
                                one_of: &[],
                            },
                            Value::Any,
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "text",
                    required: false,
                    description: "The text, as Markdown unless `isMarkdown` is false.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(10000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userIds",
                    required: false,
                    description: "Ids of users who get it.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userLists",
                    required: false,
                    description: "Ids of user lists whose members get it.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canUnsend",
        "date",
        "hasError",
        "id",
        "isCanceled",
        "isCouplePeopleMedia",
        "isDone",
        "isReady",
        "pending",
        "total",
        "unsendSeconds",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/posts: List own posts.
pub static LIST_POSTS: Operation = Operation {
    id: "listPosts",
    method: "GET",
    path: "/v2/access/posts",
    tag: "Posts",
    summary: "List own posts",
    stability: Stability::Stable,
    permission: Some("posts:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(10i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["publish_date", "tips", "favorites_count"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "pinned",
            location: Location::Query,
            required: false,
            description: "Whether to answer pinned posts as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "includePostCounts",
            location: Location::Query,
            required: false,
            description: "Whether to answer `counters` as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "beforePublishTime",
            location: Location::Query,
            required: false,
            description: "Cursor. The time of the last post of the previous page; the answer holds only posts published before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "beforePublishTime",
        starts: &[],
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("postedAtPrecise"),
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/posts: Create a post.
pub static CREATE_POST: Operation = Operation {
    id: "createPost",
    method: "POST",
    path: "/v2/access/posts",
    tag: "Posts",
    summary: "Create a post",
    stability: Stability::Stable,
    permission: Some("posts:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "expireAfter",
                    required: false,
                    description: "How long the post stays, in days; for good when it is left out.",
                    value: Value::Number {
                        minimum: Some(1f64),
                        maximum: Some(30f64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "fundRaisingTargetAmount",
                    required: false,
                    description: "What to raise, in US dollars. It has no maximum.",
                    value: Value::Number {
                        minimum: Some(10f64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "fundRaisingTipsPresets",
                    required: false,
                    description: "Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.",
                    value: Value::Array {
                        items: &Value::Number {
                            minimum: None,
                            maximum: None,
                        },
                        min_items: None,
                        max_items: Some(4usize),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Nullable(
                        &Value::Integer {
                            minimum: Some(0i64),
                            maximum: None,
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Nullable(
                        &Value::Number {
                            minimum: Some(0f64),
                            maximum: Some(200f64),
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "releaseForms",
                    required: false,
                    description: "Who can be seen in the media, by the ids of their release forms' users.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "guests",
                                required: false,
                                description: "Guests.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "scheduledDate",
                    required: false,
                    description: "When it is published; now when it is left out.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "text",
                    required: false,
                    description: "The text, as Markdown unless `isMarkdown` is false.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(10000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/posts/{postId}: Delete a post.
pub static DELETE_POST: Operation = Operation {
    id: "deletePost",
    method: "DELETE",
    path: "/v2/access/posts/{postId}",
    tag: "Posts",
    summary: "Delete a post",
    stability: Stability::Stable,
    permission: Some("posts:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/posts/{postId}: Get a post.
pub static GET_POST: Operation = Operation {
    id: "getPost",
    method: "GET",
    path: "/v2/access/posts/{postId}",
    tag: "Posts",
    summary: "Get a post",
    stability: Stability::Stable,
    permission: Some("posts:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/posts/{postId}: Change a post.
pub static UPDATE_POST: Operation = Operation {
    id: "updatePost",
    method: "PUT",
    path: "/v2/access/posts/{postId}",
    tag: "Posts",
    summary: "Change a post",
    stability: Stability::Stable,
    permission: Some("posts:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "expireAfter",
                    required: false,
                    description: "How long the post stays, in days; for good when it is left out.",
                    value: Value::Number {
                        minimum: Some(1f64),
                        maximum: Some(30f64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "fundRaisingTargetAmount",
                    required: false,
                    description: "What to raise, in US dollars. It has no maximum.",
                    value: Value::Number {
                        minimum: Some(10f64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "fundRaisingTipsPresets",
                    required: false,
                    description: "Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.",
                    value: Value::Array {
                        items: &Value::Number {
                            minimum: None,
                            maximum: None,
                        },
                        min_items: None,
                        max_items: Some(4usize),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::AnyOf(
                            &[
                                Value::String {
                                    min_length: Some(1usize),
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                Value::Integer {
                                    minimum: Some(1i64),
                                    maximum: None,
                                },
                            ],
                        ),
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Nullable(
                        &Value::Integer {
                            minimum: Some(0i64),
                            maximum: None,
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Nullable(
                        &Value::Number {
                            minimum: Some(0f64),
                            maximum: Some(200f64),
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "releaseForms",
                    required: false,
                    description: "Who can be seen in the media, by the ids of their release forms' users.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "guests",
                                required: false,
                                description: "Guests.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: Some(1i64),
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "scheduledDate",
                    required: false,
                    description: "When it is published; now when it is left out.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "text",
                    required: false,
                    description: "The text, as Markdown unless `isMarkdown` is false.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(10000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions: List the promotions.
pub static LIST_PROMOTIONS: Operation = Operation {
    id: "listPromotions",
    method: "GET",
    path: "/v2/access/promotions",
    tag: "Promotions",
    summary: "List the promotions",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions: Create a promotion.
pub static CREATE_PROMOTION: Operation = Operation {
    id: "createPromotion",
    method: "POST",
    path: "/v2/access/promotions",
    tag: "Promotions",
    summary: "Create a promotion",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: true,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "finishDays",
                    required: true,
                    description: "How long it runs, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "message",
                    required: true,
                    description: "What to tell the users who see it.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: true,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: true,
                    description: "How long the discount lasts for each of them, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "type",
                    required: true,
                    description: "Whom it is for, in words of the platform that are not documented.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: Some(1usize),
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/bundles: List the bundles.
pub static LIST_BUNDLES: Operation = Operation {
    id: "listBundles",
    method: "GET",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "List the bundles",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/bundles: Create a bundle.
pub static CREATE_BUNDLE: Operation = Operation {
    id: "createBundle",
    method: "POST",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "Create a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: true,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "duration",
                    required: true,
                    description: "How long it is; whether in days or in months is not documented.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/bundles/{bundleId}: Delete a bundle.
pub static DELETE_BUNDLE: Operation = Operation {
    id: "deleteBundle",
    method: "DELETE",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Delete a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/bundles/{bundleId}: Get a bundle.
pub static GET_BUNDLE: Operation = Operation {
    id: "getBundle",
    method: "GET",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Get a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/bundles/{bundleId}: Change a bundle.
pub static UPDATE_BUNDLE: Operation = Operation {
    id: "updateBundle",
    method: "PUT",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Change a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: false,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "duration",
                    required: false,
                    description: "How long it is; whether in days or in months is not documented.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links: List the tracking links.
pub static LIST_TRACKING_LINKS: Operation = Operation {
    id: "listTrackingLinks",
    method: "GET",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "List the tracking links",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "pagination",
            location: Location::Query,
            required: false,
            description: "The platform's own flag for paging; no unit, bounds are not documented.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "with_deleted",
            location: Location::Query,
            required: false,
            description: "Whether to answer deleted links as well: 1 if so. It has no unit, bounds are not documented.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sorting_deleted",
            location: Location::Query,
            required: false,
            description: "How deleted links are put in order, in a form that is not documented.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "stats",
            location: Location::Query,
            required: false,
            description: "Whether to answer figures as well.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["true", "false"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links: Create a tracking link.
pub static CREATE_TRACKING_LINK: Operation = Operation {
    id: "createTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "Create a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/share-access: Stop sharing a tracking link.
pub static UNSHARE_TRACKING_LINK: Operation = Operation {
    id: "unshareTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Stop sharing a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "campaignId",
                    required: true,
                    description: "Id of a tracking link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links/share-access: Share a tracking link with a user.
pub static SHARE_TRACKING_LINK: Operation = Operation {
    id: "shareTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Share a tracking link with a user",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "campaignId",
                    required: true,
                    description: "Id of a tracking link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/{trackingLinkId}: Delete a tracking link.
pub static DELETE_TRACKING_LINK: Operation = Operation {
    id: "deleteTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Delete a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}: Get a tracking link.
pub static GET_TRACKING_LINK: Operation = Operation {
    id: "getTrackingLink",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Get a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/tracking-links/{trackingLinkId}: Rename a tracking link.
pub static UPDATE_TRACKING_LINK: Operation = Operation {
    id: "updateTrackingLink",
    method: "PUT",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Rename a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: false,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}/claimers: List who came by a tracking link.
pub static LIST_TRACKING_LINK_CLAIMERS: Operation = Operation {
    id: "listTrackingLinkClaimers",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}/claimers",
    tag: "Tracking links",
    summary: "List who came by a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/trial-links: List the trial links.
pub static LIST_TRIAL_LINKS: Operation = Operation {
    id: "listTrialLinks",
    method: "GET",
    path: "/v2/access/promotions/trial-links",
    tag: "Trial links",
    summary: "List the trial links",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/trial-links: Create a trial link.
pub static CREATE_TRIAL_LINK: Operation = Operation {
    id: "createTrialLink",
    method: "POST",
    path: "/v2/access/promotions/trial-links",
    tag: "Trial links",
    summary: "Create a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "expiredAt",
                    required: false,
                    description: "When it ends.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: true,
                    description: "How long the trial is, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "trialLinkName",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/trial-links/share-access: Stop sharing a trial link.
pub static UNSHARE_TRIAL_LINK: Operation = Operation {
    id: "unshareTrialLink",
    method: "DELETE",
    path: "/v2/access/promotions/trial-links/share-access",
    tag: "Trial links",
    summary: "Stop sharing a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "trialId",
                    required: true,
                    description: "Id of a trial link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/trial-links/share-access: Share a trial link with a user.
pub static SHARE_TRIAL_LINK: Operation = Operation {
    id: "shareTrialLink",
    method: "POST",
    path: "/v2/access/promotions/trial-links/share-access",
    tag: "Trial links",
    summary: "Share a trial link with a user",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "trialId",
                    required: true,
                    description: "Id of a trial link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/trial-links/{trialLinkId}: Delete a trial link.
pub static DELETE_TRIAL_LINK: Operation = Operation {
    id: "deleteTrialLink",
    method: "DELETE",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Delete a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/trial-links/{trialLinkId}: Get a trial link.
pub static GET_TRIAL_LINK: Operation = Operation {
    id: "getTrialLink",
    method: "GET",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Get a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/trial-links/{trialLinkId}: Change a trial link.
pub static UPDATE_TRIAL_LINK: Operation = Operation {
    id: "updateTrialLink",
    method: "PUT",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Change a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "expiredAt",
                    required: false,
                    description: "When it ends.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: false,
                    description: "How long the trial is, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "trialLinkName",
                    required: false,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/{promotionId}: Delete a promotion.
pub static DELETE_PROMOTION: Operation = Operation {
    id: "deletePromotion",
    method: "DELETE",
    path: "/v2/access/promotions/{promotionId}",
    tag: "Promotions",
    summary: "Delete a promotion",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/{promotionId}: Change a promotion.
pub static UPDATE_PROMOTION: Operation = Operation {
    id: "updatePromotion",
    method: "PUT",
    path: "/v2/access/promotions/{promotionId}",
    tag: "Promotions",
    summary: "Change a promotion",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: false,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "finishDays",
                    required: false,
                    description: "How long it runs, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "message",
                    required: false,
                    description: "What to tell the users who see it.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: false,
                    description: "How long the discount lasts for each of them, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "type",
                    required: false,
                    description: "Whom it is for, in words of the platform that are not documented.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: Some(1usize),
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/{promotionId}/stop: Stop a promotion.
pub static STOP_PROMOTION: Operation = Operation {
    id: "stopPromotion",
    method: "POST",
    path: "/v2/access/promotions/{promotionId}/stop",
    tag: "Promotions",
    summary: "Stop a promotion",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// GET /v2/access/self: Get the connected account.
pub static GET_SELF: Operation = Operation {
    id: "getSelf",
    method: "GET",
    path: "/v2/access/self",
    tag: "Self",
    summary: "Get the connected account",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "avatar",
        "id",
        "isAuth",
        "isVerified",
        "name",
        "photosCount",
        "postsCount",
        "subscribersCount",
        "username",
        "videosCount",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/access/self: Change the profile of the connected account.
pub static UPDATE_SELF: Operation = Operation {
    id: "updateSelf",
    method: "PATCH",
    path: "/v2/access/self",
    tag: "Self",
    summary: "Change the profile of the connected account",
    stability: Stability::Stable,
    permission: Some("profile:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "about",
                    required: false,
                    description: "What the account says about itself.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "name",
                    required: false,
                    description: "Display name.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/self/notifications: List notifications.
pub static LIST_NOTIFICATIONS: Operation = Operation {
    id: "listNotifications",
    method: "GET",
    path: "/v2/access/self/notifications",
    tag: "Self",
    summary: "List notifications",
    stability: Stability::Stable,
    permission: Some("notifications:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only notifications of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[
                    "subscribed",
                    "purchases",
                    "tip",
                    "post",
                    "commented",
                    "mentioned",
                    "favorited",
                    "message",
                ],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "relatedUsername",
            location: Location::Query,
            required: false,
            description: "Answer only notifications about the user of this name.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canGoToProfile",
        "createdAt",
        "id",
        "isRead",
        "replacePairs",
        "subType",
        "text",
        "type",
        "userId",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/self/release-forms: List release forms.
pub static LIST_RELEASE_FORMS: Operation = Operation {
    id: "listReleaseForms",
    method: "GET",
    path: "/v2/access/self/release-forms",
    tag: "Self",
    summary: "List release forms",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter",
            location: Location::Query,
            required: false,
            description: "Answer only those in this state.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "pending"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["date", "name"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "search",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "approvedAt",
        "code",
        "createdAt",
        "hasUser",
        "id",
        "isHidden",
        "lastChangedAt",
        "name",
        "partnerId",
        "status",
        "type",
        "userName",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/self/tagged-friend-users: List tagged friends.
pub static LIST_TAGGED_FRIENDS: Operation = Operation {
    id: "listTaggedFriends",
    method: "GET",
    path: "/v2/access/self/tagged-friend-users",
    tag: "Self",
    summary: "List tagged friends",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter",
            location: Location::Query,
            required: false,
            description: "Answer only those in this state.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "pending"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["date", "name"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "search",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["id", "name", "type", "user"],
    ..Operation::EMPTY
};
/// GET /v2/access/subscribers: List the subscribers.
pub static LIST_SUBSCRIBERS: Operation = Operation {
    id: "listSubscribers",
    method: "GET",
    path: "/v2/access/subscribers",
    tag: "Subscribers",
    summary: "List the subscribers",
    stability: Stability::Stable,
    permission: Some("subscribers:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[duration]",
            location: Location::Query,
            required: false,
            description: "How long they have subscribed, in a form that is not documented.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[online]",
            location: Location::Query,
            required: false,
            description: "Whether they are online.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[promoId]",
            location: Location::Query,
            required: false,
            description: "Id of the promotion that they came by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[tips]",
            location: Location::Query,
            required: false,
            description: "How much they have tipped, in a form that is not documented.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[total_spent]",
            location: Location::Query,
            required: false,
            description: "How much they have spent, in a form that is not documented.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[trial_id]",
            location: Location::Query,
            required: false,
            description: "Id of the trial link that they came by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only subscribers of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "active", "expired", "latest"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "latestType",
            location: Location::Query,
            required: false,
            description: "Which events count, with `type=latest`.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["total", "new", "renewals"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "capabilities",
        "displayName",
        "id",
        "isBlocked",
        "isRestricted",
        "isVerified",
        "lastSeen",
        "lists",
        "name",
        "spending",
        "subscription",
        "username",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/custom-name: Set the name of a subscriber.
pub static SET_SUBSCRIBER_NAME: Operation = Operation {
    id: "setSubscriberName",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/custom-name",
    tag: "Subscribers",
    summary: "Set the name of a subscriber",
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "displayName",
                    required: true,
                    description: "The name.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/discount: Give a subscriber a discount.
pub static SET_SUBSCRIBER_DISCOUNT: Operation = Operation {
    id: "setSubscriberDiscount",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/discount",
    tag: "Subscribers",
    summary: "Give a subscriber a discount",
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: true,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(5i64),
                        maximum: Some(60i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "period",
                    required: true,
                    description: "How long it lasts, in months.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(12i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/note: Set the note on a subscriber.
pub static SET_SUBSCRIBER_NOTE: Operation = Operation {
    id: "setSubscriberNote",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/note",
    tag: "Subscribers",
    summary: "Set the note on a subscriber",
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "notice",
                    required: true,
                    description: "The note; an empty one takes it back (not documented).",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions: List the subscriptions.
pub static LIST_SUBSCRIPTIONS: Operation = Operation {
    id: "listSubscriptions",
    method: "GET",
    path: "/v2/access/subscriptions",
    tag: "Subscriptions",
    summary: "List the subscriptions",
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(50i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[online]",
            location: Location::Query,
            required: false,
            description: "Whether the creator is online.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[paid]",
            location: Location::Query,
            required: false,
            description: "Whether it costs something.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only subscriptions of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "active", "expired"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(50i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "expiredAt",
        "id",
        "isActive",
        "lists",
        "messagesSumm",
        "name",
        "postsSumm",
        "renewedAt",
        "streamsSumm",
        "subscribedAt",
        "subscribesSumm",
        "subscriptionPrice",
        "tipsSumm",
        "totalSumm",
        "username",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions/count: Count subscriptions and subscribers.
pub static GET_SUBSCRIPTION_COUNTS: Operation = Operation {
    id: "getSubscriptionCounts",
    method: "GET",
    path: "/v2/access/subscriptions/count",
    tag: "Subscriptions",
    summary: "Count subscriptions and subscribers",
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["bookmarks", "subscribers", "subscriptions"],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions/{subscriptionId}/history: Get the history of a subscription.
pub static GET_SUBSCRIPTION_HISTORY: Operation = Operation {
    id: "getSubscriptionHistory",
    method: "GET",
    path: "/v2/access/subscriptions/{subscriptionId}/history",
    tag: "Subscriptions",
    summary: "Get the history of a subscription",
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "subscriptionId",
            location: Location::Path,
            required: true,
            description: "Id of the subscription, as a listing answers it.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "all",
            location: Location::Query,
            required: false,
            description: "Whether to answer the whole history, not only its recent part.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/check: Look whether a file is in the vault already.
pub static CHECK_UPLOAD: Operation = Operation {
    id: "checkUpload",
    method: "POST",
    path: "/v2/access/uploads/check",
    tag: "Uploads",
    summary: "Look whether a file is in the vault already",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "etag",
                    required: true,
                    description: "ETag of the file, as an upload has answered it.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "size",
                    required: true,
                    description: "Size of the file, in bytes. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["exists", "media"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/complete: Complete an upload.
pub static COMPLETE_UPLOAD: Operation = Operation {
    id: "completeUpload",
    method: "POST",
    path: "/v2/access/uploads/complete",
    tag: "Uploads",
    summary: "Complete an upload",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "mediaUploadId",
                    required: true,
                    description: "Id of the upload, as `upload:…`.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/init: Start an upload.
pub static START_UPLOAD: Operation = Operation {
    id: "startUpload",
    method: "POST",
    path: "/v2/access/uploads/init",
    tag: "Uploads",
    summary: "Start an upload",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "contentType",
                    required: true,
                    description: "Media type of the file.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "filename",
                    required: true,
                    description: "Name of the file.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "size",
                    required: true,
                    description: "Size of the file, in bytes. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "vaultUpload",
                    required: false,
                    description: "Where the file is to go.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "mode",
                                required: false,
                                description: "What it is for.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &["message"],
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "userId",
                                required: false,
                                description: "Id of the user whose chat it is for.",
                                value: Value::Nullable(
                                    &Value::String {
                                        min_length: Some(1usize),
                                        max_length: None,
                                        pattern: None,
                                        format: None,
                                        one_of: &[],
                                    },
                                ),
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}: Upload a file in one piece.
pub static UPLOAD_MEDIA: Operation = Operation {
    id: "uploadMedia",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}",
    tag: "Uploads",
    summary: "Upload a file in one piece",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "mediaUploadId",
            location: Location::Path,
            required: true,
            description: "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "*/*",
        required: true,
        value: Value::Any,
    }),
    paging: None,
    answer_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}: Upload a part of a file.
pub static UPLOAD_PART: Operation = Operation {
    id: "uploadPart",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}/parts/{partNumber}",
    tag: "Uploads",
    summary: "Upload a part of a file",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "mediaUploadId",
            location: Location::Path,
            required: true,
            description: "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "partNumber",
            location: Location::Path,
            required: true,
            description: "Position of the part, counted from 1. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "*/*",
        required: true,
        value: Value::Any,
    }),
    paging: None,
    answer_fields: &["etag", "mediaUploadId", "partNumber"],
    ..Operation::EMPTY
};
/// GET /v2/access/users/blocked: List blocked users.
pub static LIST_BLOCKED_USERS: Operation = Operation {
    id: "listBlockedUsers",
    method: "GET",
    path: "/v2/access/users/blocked",
    tag: "Users",
    summary: "List blocked users",
    stability: Stability::Stable,
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/list: Get users by their ids.
pub static LIST_USERS: Operation = Operation {
    id: "listUsers",
    method: "GET",
    path: "/v2/access/users/list",
    tag: "Users",
    summary: "Get users by their ids",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userIds",
            location: Location::Query,
            required: true,
            description: "Ids of the users, ten at most; the key is repeated. One value with commas in it would do as well.",
            value: Value::Array {
                items: &Value::String {
                    min_length: Some(1usize),
                    max_length: None,
                    pattern: None,
                    format: None,
                    one_of: &[],
                },
                min_items: Some(1usize),
                max_items: Some(10usize),
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists: List the user lists.
pub static LIST_USER_LISTS: Operation = Operation {
    id: "listUserLists",
    method: "GET",
    path: "/v2/access/users/lists",
    tag: "User lists",
    summary: "List the user lists",
    stability: Stability::Stable,
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/users/lists: Create a user list.
pub static CREATE_USER_LIST: Operation = Operation {
    id: "createUserList",
    method: "POST",
    path: "/v2/access/users/lists",
    tag: "User lists",
    summary: "Create a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/lists/{listId}: Delete a user list.
pub static DELETE_USER_LIST: Operation = Operation {
    id: "deleteUserList",
    method: "DELETE",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Delete a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists/{listId}: Get a user list.
pub static GET_USER_LIST: Operation = Operation {
    id: "getUserList",
    method: "GET",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Get a user list",
    stability: Stability::Stable,
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/access/users/lists/{listId}: Rename a user list.
pub static UPDATE_USER_LIST: Operation = Operation {
    id: "updateUserList",
    method: "PATCH",
    path: "/v2/access/users/lists/{listId}",
    tag: "User lists",
    summary: "Rename a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/lists/{listId}/users: List the members of a user list.
pub static LIST_USER_LIST_MEMBERS: Operation = Operation {
    id: "listUserListMembers",
    method: "GET",
    path: "/v2/access/users/lists/{listId}/users",
    tag: "User lists",
    summary: "List the members of a user list",
    stability: Stability::Stable,
    permission: Some("lists:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextOffset"),
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "id",
        "isHidden",
        "isVerified",
        "name",
        "username",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/lists/{listId}/users/{userId}: Take a user off a user list.
pub static REMOVE_USER_LIST_MEMBER: Operation = Operation {
    id: "removeUserListMember",
    method: "DELETE",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Take a user off a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "list", "nextOffset"],
    ..Operation::EMPTY
};
/// POST /v2/access/users/lists/{listId}/users/{userId}: Add a user to a user list.
pub static ADD_USER_LIST_MEMBER: Operation = Operation {
    id: "addUserListMember",
    method: "POST",
    path: "/v2/access/users/lists/{listId}/users/{userId}",
    tag: "User lists",
    summary: "Add a user to a user list",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the user list: a number, or the word of a list that the platform keeps.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["list", "userState"],
    ..Operation::EMPTY
};
/// GET /v2/access/users/restrict: List restricted users.
pub static LIST_RESTRICTED_USERS: Operation = Operation {
    id: "listRestrictedUsers",
    method: "GET",
    path: "/v2/access/users/restrict",
    tag: "Users",
    summary: "List restricted users",
    stability: Stability::Stable,
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(20i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/search: Search for creators.
pub static SEARCH_USERS: Operation = Operation {
    id: "searchUsers",
    method: "GET",
    path: "/v2/access/users/search",
    tag: "Users",
    summary: "Search for creators",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/{userId}: Get a user.
pub static GET_USER: Operation = Operation {
    id: "getUser",
    method: "GET",
    path: "/v2/access/users/{userId}",
    tag: "Users",
    summary: "Get a user",
    stability: Stability::Stable,
    permission: Some("profile:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/users/{userId}/lists: Add a user to several user lists.
pub static ADD_USER_TO_LISTS: Operation = Operation {
    id: "addUserToLists",
    method: "POST",
    path: "/v2/access/users/{userId}/lists",
    tag: "User lists",
    summary: "Add a user to several user lists",
    stability: Stability::Stable,
    permission: Some("lists:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "listIds",
                    required: true,
                    description: "Ids of the lists, five at most.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: Some(1usize),
                        max_items: Some(5usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["errors", "success"],
    ..Operation::EMPTY
};
/// GET /v2/access/users/{userId}/posts: List the posts of a user.
pub static LIST_USER_POSTS: Operation = Operation {
    id: "listUserPosts",
    method: "GET",
    path: "/v2/access/users/{userId}/posts",
    tag: "Posts",
    summary: "List the posts of a user",
    stability: Stability::Stable,
    permission: Some("posts:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(10i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["publish_date", "tips", "favorites_count"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "pinned",
            location: Location::Query,
            required: false,
            description: "Whether to answer pinned posts as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "includePostCounts",
            location: Location::Query,
            required: false,
            description: "Whether to answer `counters` as well.",
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "beforePublishTime",
            location: Location::Query,
            required: false,
            description: "Cursor. The time of the last post of the previous page; the answer holds only posts published before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "beforePublishTime",
        starts: &[],
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("postedAtPrecise"),
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/users/{userId}/restrict: Lift the restriction of a user.
pub static UNRESTRICT_USER: Operation = Operation {
    id: "unrestrictUser",
    method: "DELETE",
    path: "/v2/access/users/{userId}/restrict",
    tag: "Users",
    summary: "Lift the restriction of a user",
    stability: Stability::Stable,
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /v2/access/users/{userId}/restrict: Restrict a user.
pub static RESTRICT_USER: Operation = Operation {
    id: "restrictUser",
    method: "POST",
    path: "/v2/access/users/{userId}/restrict",
    tag: "Users",
    summary: "Restrict a user",
    stability: Stability::Stable,
    permission: Some("users:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/access/users/{userId}/stories: List the stories of a user.
pub static LIST_USER_STORIES: Operation = Operation {
    id: "listUserStories",
    method: "GET",
    path: "/v2/access/users/{userId}/stories",
    tag: "Posts",
    summary: "List the stories of a user",
    stability: Stability::Preview,
    permission: Some("stories:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "canDelete",
        "canLike",
        "canvasHeight",
        "canvasWidth",
        "commentsCount",
        "createdAt",
        "hasPost",
        "id",
        "isHighlightCover",
        "isLastInHighlight",
        "isLiked",
        "isReady",
        "isWatched",
        "likesCount",
        "media",
        "post",
        "question",
        "releaseForms",
        "texts",
        "tipsAmount",
        "tipsAmountRaw",
        "tipsCount",
        "userId",
        "viewers",
        "viewersCount",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/lists: List the lists of the vault.
pub static LIST_VAULT_LISTS: Operation = Operation {
    id: "listVaultLists",
    method: "GET",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "List the lists of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(40i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists: Create a list of the vault.
pub static CREATE_VAULT_LIST: Operation = Operation {
    id: "createVaultList",
    method: "POST",
    path: "/v2/access/vault/lists",
    tag: "Vault",
    summary: "Create a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/vault/lists/{listId}: Delete a list of the vault.
pub static DELETE_VAULT_LIST: Operation = Operation {
    id: "deleteVaultList",
    method: "DELETE",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Delete a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PATCH /v2/access/vault/lists/{listId}: Change a list of the vault.
pub static UPDATE_VAULT_LIST: Operation = Operation {
    id: "updateVaultList",
    method: "PATCH",
    path: "/v2/access/vault/lists/{listId}",
    tag: "Vault",
    summary: "Change a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "clearMedia",
                    required: false,
                    description: "Whether to take all media out of it; they stay in the vault.",
                    value: Value::Nullable(&Value::Boolean),
                    ..Field::EMPTY
                },
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/lists/{listId}/media: List the media of a list of the vault.
pub static LIST_VAULT_LIST_MEDIA: Operation = Operation {
    id: "listVaultListMedia",
    method: "GET",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "List the media of a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["recent", "most-liked", "highest-tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "mediaType",
            location: Location::Query,
            required: false,
            description: "Answer only media of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["photo", "video", "gif", "audio"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(40i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/vault/lists/{listId}/media: Add media to a list of the vault.
pub static ADD_VAULT_LIST_MEDIA: Operation = Operation {
    id: "addVaultListMedia",
    method: "POST",
    path: "/v2/access/vault/lists/{listId}/media",
    tag: "Vault",
    summary: "Add media to a list of the vault",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "mediaIds",
                    required: true,
                    description: "Ids of the media, 100 at most.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: Some(1i64),
                            maximum: None,
                        },
                        min_items: Some(1usize),
                        max_items: Some(100usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/vault/media: List the media of the vault.
pub static LIST_VAULT_MEDIA: Operation = Operation {
    id: "listVaultMedia",
    method: "GET",
    path: "/v2/access/vault/media",
    tag: "Vault",
    summary: "List the media of the vault",
    stability: Stability::Stable,
    permission: Some("vault:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(40i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortBy",
            location: Location::Query,
            required: false,
            description: "What the order goes by.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["recent", "most-liked", "highest-tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sortDirection",
            location: Location::Query,
            required: false,
            description: "Which end comes first.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["asc", "desc"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "listId",
            location: Location::Query,
            required: false,
            description: "Id of a list; answer only the media in it.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "mediaType",
            location: Location::Query,
            required: false,
            description: "Answer only media of this kind.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["photo", "video", "gif", "audio"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: Some(40i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ],
    ..Operation::EMPTY
};
/// GET /v2/account/connections: List the connections.
pub static LIST_CONNECTIONS: Operation = Operation {
    id: "listConnections",
    method: "GET",
    path: "/v2/account/connections",
    tag: "Connections",
    summary: "List the connections",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only connections in this state.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["active", "expired", "awaiting_2fa"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "imported",
            location: Location::Query,
            required: false,
            description: "`true` for imported connections alone, `false` for those made by Link alone.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. Bounds are not stated.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// POST /v2/account/connections/import: Import a connection.
pub static IMPORT_CONNECTION: Operation = Operation {
    id: "importConnection",
    method: "POST",
    path: "/v2/account/connections/import",
    tag: "Connections",
    summary: "Import a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "clientReferenceId",
                    required: false,
                    description: "The caller's own id, which webhooks repeat.",
                    value: Value::Nullable(
                        &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "cookie",
                    required: true,
                    description: "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "permissions",
                    required: false,
                    description: "What to grant, as `messages:read`; what the organisation grants when it is left out.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: None,
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userAgent",
                    required: true,
                    description: "The user agent that the session was made with.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// PATCH /v2/account/connections/import/{connectionId}: Renew the session of an imported connection.
pub static UPDATE_IMPORTED_CONNECTION: Operation = Operation {
    id: "updateImportedConnection",
    method: "PATCH",
    path: "/v2/account/connections/import/{connectionId}",
    tag: "Connections",
    summary: "Renew the session of an imported connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "cookie",
                    required: true,
                    description: "The cookies of the session; `auth_id`, `sess` and `fp` must be among them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userAgent",
                    required: true,
                    description: "The user agent that the session was made with.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/account/connections/{connectionId}: Disconnect an account.
pub static DISCONNECT_CONNECTION: Operation = Operation {
    id: "disconnectConnection",
    method: "DELETE",
    path: "/v2/account/connections/{connectionId}",
    tag: "Connections",
    summary: "Disconnect an account",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /v2/account/connections/{connectionId}/invalidate: Let a connection expire.
pub static INVALIDATE_CONNECTION: Operation = Operation {
    id: "invalidateConnection",
    method: "POST",
    path: "/v2/account/connections/{connectionId}/invalidate",
    tag: "Connections",
    summary: "Let a connection expire",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/account/connections/{connectionId}/settings: Get the settings of a connection.
pub static GET_CONNECTION_SETTINGS: Operation = Operation {
    id: "getConnectionSettings",
    method: "GET",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Get the settings of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/connections/{connectionId}/settings: Change the settings of a connection.
pub static UPDATE_CONNECTION_SETTINGS: Operation = Operation {
    id: "updateConnectionSettings",
    method: "PATCH",
    path: "/v2/account/connections/{connectionId}/settings",
    tag: "Connections",
    summary: "Change the settings of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "connectionId",
            location: Location::Path,
            required: true,
            description: "Id of the connection, as `conn_…`.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "vaultPlus",
                    required: false,
                    description: "Settings of Vault+.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "enabled",
                                required: false,
                                description: "Whether the connection has Vault+.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "settings",
                                required: false,
                                description: "What it is to have otherwise than the organisation.",
                                value: Value::Nullable(
                                    &Value::Object {
                                        fields: &[
                                            Field {
                                                name: "accessExpiryDays",
                                                required: false,
                                                description: "How long a media item is kept that nobody reads, in days. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "autoCacheMessages",
                                                required: false,
                                                description: "Whether media of messages are stored without being asked for.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "autoCachePosts",
                                                required: false,
                                                description: "Whether media of posts are stored without being asked for.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "autoCacheStories",
                                                required: false,
                                                description: "Whether media of stories are stored without being asked for.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "autoCacheVault",
                                                required: false,
                                                description: "Whether media of the vault are stored without being asked for.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "cacheAudio",
                                                required: false,
                                                description: "Whether audio is stored.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "cacheImages",
                                                required: false,
                                                description: "Whether pictures are stored.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "cacheVideos",
                                                required: false,
                                                description: "Whether videos are stored.",
                                                value: Value::Boolean,
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "imageQualities",
                                                required: false,
                                                description: "Which variants of a picture are stored.",
                                                value: Value::Array {
                                                    items: &Value::String {
                                                        min_length: None,
                                                        max_length: None,
                                                        pattern: None,
                                                        format: None,
                                                        one_of: &["thumb", "preview", "full"],
                                                    },
                                                    min_items: None,
                                                    max_items: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "minAccessCountMessages",
                                                required: false,
                                                description: "Number of reads after which a media item of a message is stored. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "minAccessCountPosts",
                                                required: false,
                                                description: "Number of reads after which a media item of a post is stored. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "minAccessCountStories",
                                                required: false,
                                                description: "Number of reads after which a media item of a story is stored. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "minAccessCountVault",
                                                required: false,
                                                description: "Number of reads after which a media item of the vault is stored. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "presignedUrlTtlSeconds",
                                                required: false,
                                                description: "How long an address of a media item is good, in seconds. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "retentionDays",
                                                required: false,
                                                description: "How long a media item is kept, in days. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "storageLimitBytes",
                                                required: false,
                                                description: "Most that a connection may store, in bytes. Bounds are not stated.",
                                                value: Value::Integer {
                                                    minimum: None,
                                                    maximum: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "storageLimitPurgeStrategy",
                                                required: false,
                                                description: "What gives way when the limit is reached.",
                                                value: Value::String {
                                                    min_length: None,
                                                    max_length: None,
                                                    pattern: None,
                                                    format: None,
                                                    one_of: &[
                                                        "purge_oldest",
                                                        "purge_largest",
                                                        "purge_smallest",
                                                        "block_new",
                                                    ],
                                                },
                                                ..Field::EMPTY
                                            },
                                            Field {
                                                name: "videoQualities",
                                                required: false,
                                                description: "Which variants of a video are stored.",
                                                value: Value::Array {
                                                    items: &Value::String {
                                                        min_length: None,
                                                        max_length: None,
                                                        pattern: None,
                                                        format: None,
                                                        one_of: &["preview", "720p", "1080p", "source"],
                                                    },
                                                    min_items: None,
                                                    max_items: None,
                                                },
                                                ..Field::EMPTY
                                            },
                                        ],
                                    },
                                ),
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["purgeResult", "settings"],
    ..Operation::EMPTY
};
/// GET /v2/account/settings: Get the settings of the organisation.
pub static GET_ORGANISATION_SETTINGS: Operation = Operation {
    id: "getOrganisationSettings",
    method: "GET",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Get the settings of the organisation",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["vaultPlus"],
    ..Operation::EMPTY
};
/// PATCH /v2/account/settings: Change the settings of the organisation.
pub static UPDATE_ORGANISATION_SETTINGS: Operation = Operation {
    id: "updateOrganisationSettings",
    method: "PATCH",
    path: "/v2/account/settings",
    tag: "Account",
    summary: "Change the settings of the organisation",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "vaultPlus",
                    required: false,
                    description: "Settings of Vault+.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "applyToExistingConnections",
                                required: false,
                                description: "Whether the connections that are there already take the change over.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "autoEnableForNewConnections",
                                required: false,
                                description: "Whether new connections have Vault+ from the start.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                            Field {
                                name: "defaultSettings",
                                required: false,
                                description: "What a connection goes by that has no settings of its own.",
                                value: Value::Object {
                                    fields: &[
                                        Field {
                                            name: "accessExpiryDays",
                                            required: false,
                                            description: "How long a media item is kept that nobody reads, in days. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheMessages",
                                            required: false,
                                            description: "Whether media of messages are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCachePosts",
                                            required: false,
                                            description: "Whether media of posts are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheStories",
                                            required: false,
                                            description: "Whether media of stories are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "autoCacheVault",
                                            required: false,
                                            description: "Whether media of the vault are stored without being asked for.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheAudio",
                                            required: false,
                                            description: "Whether audio is stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheImages",
                                            required: false,
                                            description: "Whether pictures are stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "cacheVideos",
                                            required: false,
                                            description: "Whether videos are stored.",
                                            value: Value::Boolean,
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "imageQualities",
                                            required: false,
                                            description: "Which variants of a picture are stored.",
                                            value: Value::Array {
                                                items: &Value::String {
                                                    min_length: None,
                                                    max_length: None,
                                                    pattern: None,
                                                    format: None,
                                                    one_of: &["thumb", "preview", "full"],
                                                },
                                                min_items: None,
                                                max_items: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountMessages",
                                            required: false,
                                            description: "Number of reads after which a media item of a message is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountPosts",
                                            required: false,
                                            description: "Number of reads after which a media item of a post is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountStories",
                                            required: false,
                                            description: "Number of reads after which a media item of a story is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "minAccessCountVault",
                                            required: false,
                                            description: "Number of reads after which a media item of the vault is stored. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "presignedUrlTtlSeconds",
                                            required: false,
                                            description: "How long an address of a media item is good, in seconds. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "retentionDays",
                                            required: false,
                                            description: "How long a media item is kept, in days. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "storageLimitBytes",
                                            required: false,
                                            description: "Most that a connection may store, in bytes. Bounds are not stated.",
                                            value: Value::Integer {
                                                minimum: None,
                                                maximum: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "storageLimitPurgeStrategy",
                                            required: false,
                                            description: "What gives way when the limit is reached.",
                                            value: Value::String {
                                                min_length: None,
                                                max_length: None,
                                                pattern: None,
                                                format: None,
                                                one_of: &[
                                                    "purge_oldest",
                                                    "purge_largest",
                                                    "purge_smallest",
                                                    "block_new",
                                                ],
                                            },
                                            ..Field::EMPTY
                                        },
                                        Field {
                                            name: "videoQualities",
                                            required: false,
                                            description: "Which variants of a video are stored.",
                                            value: Value::Array {
                                                items: &Value::String {
                                                    min_length: None,
                                                    max_length: None,
                                                    pattern: None,
                                                    format: None,
                                                    one_of: &["preview", "720p", "1080p", "source"],
                                                },
                                                min_items: None,
                                                max_items: None,
                                            },
                                            ..Field::EMPTY
                                        },
                                    ],
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["broadcastResult", "settings"],
    ..Operation::EMPTY
};
/// GET /v2/account/whoami: Tell whose the key is.
pub static GET_WHOAMI: Operation = Operation {
    id: "getWhoami",
    method: "GET",
    path: "/v2/account/whoami",
    tag: "Account",
    summary: "Tell whose the key is",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["id", "name", "permissions"],
    ..Operation::EMPTY
};
/// GET /v2/dynamic-rules: Get the rules of signing.
pub static GET_DYNAMIC_RULES: Operation = Operation {
    id: "getDynamicRules",
    method: "GET",
    path: "/v2/dynamic-rules",
    tag: "Dynamic rules",
    summary: "Get the rules of signing",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Organisation,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["is_current", "is_early_access", "is_public", "rules"],
    ..Operation::EMPTY
};
/// POST /v2/dynamic-rules/sign: Sign a request to the platform.
pub static SIGN_REQUEST: Operation = Operation {
    id: "signRequest",
    method: "POST",
    path: "/v2/dynamic-rules/sign",
    tag: "Dynamic rules",
    summary: "Sign a request to the platform",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Organisation,
    connection: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "endpoint",
                    required: true,
                    description: "Path and query of the request, as the platform knows them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "time",
                    required: false,
                    description: "The moment to sign for, in milliseconds since the Unix epoch (not documented); now when it is left out.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Number {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "user-id",
                    required: false,
                    description: "Id of the user who asks.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Number {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["is_early_access", "is_public", "signed"],
    ..Operation::EMPTY
};
/// GET /v2/dynamic-rules/status: Get the state of the rules of signing.
pub static GET_DYNAMIC_RULES_STATUS: Operation = Operation {
    id: "getDynamicRulesStatus",
    method: "GET",
    path: "/v2/dynamic-rules/status",
    tag: "Dynamic rules",
    summary: "Get the state of the rules of signing",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Organisation,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "access_granted",
        "early_access_revision",
        "is_current",
        "is_early_access",
        "is_public",
        "public_revision",
        "revision",
    ],
    ..Operation::EMPTY
};
/// POST /v2/link/init: Start a Link session.
pub static START_LINK: Operation = Operation {
    id: "startLink",
    method: "POST",
    path: "/v2/link/init",
    tag: "Link",
    summary: "Start a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "clientAppId",
                    required: false,
                    description: "Id of the app that the user sees; the first that matches when it is left out.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: Some(
                            Pattern::new(
                                "^app_[a-zA-Z0-9]+$",
                                &[
                                    State::new(false, &[(b'a', b'a', 1)]),
                                    State::new(false, &[(b'p', b'p', 2)]),
                                    State::new(false, &[(b'p', b'p', 3)]),
                                    State::new(false, &[(b'_', b'_', 4)]),
                                    State::new(
                                        false,
                                        &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)],
                                    ),
                                    State::new(
                                        true,
                                        &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)],
                                    ),
                                ],
                            ),
                        ),
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "clientReferenceId",
                    required: false,
                    description: "The caller's own id, which the way back and webhooks repeat.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "connectionId",
                    required: false,
                    description: "Id of a connection that is to be connected again.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "geolocation",
                    required: false,
                    description: "Where the session is to come from.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "city",
                                required: false,
                                description: "The town.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "country",
                                required: true,
                                description: "The country; a form is not stated, samples have two letters.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "state",
                                required: false,
                                description: "The state or province.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "mode",
                    required: false,
                    description: "How the user gets to Link; the vendor advises against it.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["redirect", "embed", "hosted", "whitelabel"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "options",
                    required: false,
                    description: "The vendor advises against them.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "returnRawSession",
                                required: false,
                                description: "Whether the raw session of the account is answered at the end.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "origin",
                    required: false,
                    description: "The page that embeds Link; the vendor advises against it.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "redirectUrl",
                    required: false,
                    description: "Where the user is sent afterwards. It must be on the organisation's list; the first one there when it is\nleft out.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["clientSecret", "expiresAt", "mode", "url"],
    ..Operation::EMPTY
};
/// DELETE /v2/link/{clientSecret}: Cancel a Link session.
pub static CANCEL_LINK: Operation = Operation {
    id: "cancelLink",
    method: "DELETE",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Cancel a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "clientSecret",
            location: Location::Path,
            required: true,
            description: "What opens the Link session, as `cs_…`. Treat it as a secret.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: Some(Format::Password),
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/link/{clientSecret}: Get the state of a Link session.
pub static GET_LINK: Operation = Operation {
    id: "getLink",
    method: "GET",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Get the state of a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[
        Parameter {
            name: "clientSecret",
            location: Location::Path,
            required: true,
            description: "What opens the Link session, as `cs_…`. Treat it as a secret.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: Some(Format::Password),
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["data", "status"],
    ..Operation::EMPTY
};
/// POST /v2/vault-plus/batch: Get several stored media.
pub static BATCH_STORED_MEDIA: Operation = Operation {
    id: "batchStoredMedia",
    method: "POST",
    path: "/v2/vault-plus/batch",
    tag: "Vault+",
    summary: "Get several stored media",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "mediaIds",
                    required: true,
                    description: "Ids of the media on the platform, 100 at most.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: None,
                        max_items: Some(100usize),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/list: List stored media.
pub static LIST_STORED_MEDIA: Operation = Operation {
    id: "listStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/list",
    tag: "Vault+",
    summary: "List stored media",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant in this state.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["edge_only", "pending", "storing", "stored", "removed"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "source",
            location: Location::Query,
            required: false,
            description: "Answer only media from this place.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["vault", "messages", "posts", "stories"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "contentType",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant of exactly this media type.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. Bounds are not stated.",
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            description: "Where the page begins: `nextCursor` of the page before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        starts: &[],
        size: None,
        items: "items",
        bare: false,
        more: None,
        next: Some("nextCursor"),
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/media: Delete all stored media.
pub static DELETE_ALL_STORED_MEDIA: Operation = Operation {
    id: "deleteAllStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/media",
    tag: "Vault+",
    summary: "Delete all stored media",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/media: Query stored media.
pub static QUERY_STORED_MEDIA: Operation = Operation {
    id: "queryStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/media",
    tag: "Vault+",
    summary: "Query stored media",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[
        Parameter {
            name: "status",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant in this state.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["edge_only", "pending", "storing", "stored", "removed"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only media of this type.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["image", "video", "audio"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "contentType",
            location: Location::Query,
            required: false,
            description: "Answer only media with a variant of exactly this media type.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "durationMin",
            location: Location::Query,
            required: false,
            description: "Shortest length, in seconds. Bounds are not stated.",
            value: Value::Number {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "durationMax",
            location: Location::Query,
            required: false,
            description: "Greatest length, in seconds. Bounds are not stated.",
            value: Value::Number {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "createdAtFrom",
            location: Location::Query,
            required: false,
            description: "Answer only media first stored at this moment or later, as an ISO 8601 date and time.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "cursor",
            location: Location::Query,
            required: false,
            description: "Where the page begins: `nextCursor` of the page before.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        starts: &[],
        size: None,
        items: "items",
        bare: false,
        more: None,
        next: Some("nextCursor"),
        key: None,
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/purge: Delete all stored media of a connection.
pub static PURGE_STORED_MEDIA: Operation = Operation {
    id: "purgeStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/purge",
    tag: "Vault+",
    summary: "Delete all stored media of a connection",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["connectionId", "freedBytes", "purgedCount", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/stats: Get the storage of the organisation.
pub static GET_ORGANISATION_STORAGE: Operation = Operation {
    id: "getOrganisationStorage",
    method: "GET",
    path: "/v2/vault-plus/stats",
    tag: "Vault+",
    summary: "Get the storage of the organisation",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/status: Get the storage of a connection.
pub static GET_CONNECTION_STORAGE: Operation = Operation {
    id: "getConnectionStorage",
    method: "GET",
    path: "/v2/vault-plus/status",
    tag: "Vault+",
    summary: "Get the storage of a connection",
    stability: Stability::Preview,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ],
    ..Operation::EMPTY
};
/// POST /v2/vault-plus/store/list/{listId}: Store the media of a vault list.
pub static STORE_VAULT_LIST: Operation = Operation {
    id: "storeVaultList",
    method: "POST",
    path: "/v2/vault-plus/store/list/{listId}",
    tag: "Vault+",
    summary: "Store the media of a vault list",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[
        Parameter {
            name: "listId",
            location: Location::Path,
            required: true,
            description: "Id of the list of the vault.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["estimatedItems", "listId", "queued"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/stats: Get how much the organisation stores.
pub static GET_STORAGE_STATS: Operation = Operation {
    id: "getStorageStats",
    method: "GET",
    path: "/v2/vault-plus/store/stats",
    tag: "Vault+",
    summary: "Get how much the organisation stores",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/store/status: Get how much a connection stores.
pub static GET_STORAGE_STATUS: Operation = Operation {
    id: "getStorageStatus",
    method: "GET",
    path: "/v2/vault-plus/store/status",
    tag: "Vault+",
    summary: "Get how much a connection stores",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/vault-plus/{mediaId}: Delete a stored media item.
pub static DELETE_STORED_MEDIA: Operation = Operation {
    id: "deleteStoredMedia",
    method: "DELETE",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Delete a stored media item",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[
        Parameter {
            name: "mediaId",
            location: Location::Path,
            required: true,
            description: "Id of the media on the platform.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["freedBytes", "mediaId", "success"],
    ..Operation::EMPTY
};
/// GET /v2/vault-plus/{mediaId}: Get a stored media item.
pub static GET_STORED_MEDIA: Operation = Operation {
    id: "getStoredMedia",
    method: "GET",
    path: "/v2/vault-plus/{mediaId}",
    tag: "Vault+",
    summary: "Get a stored media item",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: RateLimitScope::None,
    connection: true,
    parameters: &[
        Parameter {
            name: "mediaId",
            location: Location::Path,
            required: true,
            description: "Id of the media on the platform.",
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["duration", "id", "media", "type"],
    ..Operation::EMPTY
};
/// Every operation, in the order of the contract.
pub static ALL: &[&Operation] = &[
    &GET_CAMPAIGNS_CHART,
    &LIST_TOP_CAMPAIGNS,
    &GET_MASS_MESSAGES_CHART,
    &LIST_PURCHASED_MASS_MESSAGES,
    &LIST_SENT_MASS_MESSAGES,
    &LIST_MASS_MESSAGE_BUYERS,
    &GET_POSTS_CHART,
    &LIST_TOP_POSTS,
    &GET_POST_STATS,
    &GET_PROMOTIONS_CHART,
    &LIST_TOP_PROMOTIONS,
    &GET_STORIES_CHART,
    &LIST_TOP_STORIES,
    &GET_STREAMS_CHART,
    &LIST_TOP_STREAMS,
    &GET_TRIALS_CHART,
    &LIST_TOP_TRIALS,
    &GET_VISITORS_CHART,
    &GET_TOP_COUNTRIES,
    &LIST_CHATS,
    &LIST_CHAT_MEDIA,
    &LIST_CHAT_MESSAGES,
    &SEND_CHAT_MESSAGE,
    &UNSEND_CHAT_MESSAGE,
    &LIST_CHARGEBACKS,
    &GET_EARNINGS_CHART,
    &LIST_TRANSACTIONS,
    &CREATE_MASS_MESSAGE,
    &DELETE_SCHEDULED_MASS_MESSAGE,
    &DELETE_MASS_MESSAGE,
    &GET_MASS_MESSAGE,
    &UPDATE_MASS_MESSAGE,
    &LIST_POSTS,
    &CREATE_POST,
    &DELETE_POST,
    &GET_POST,
    &UPDATE_POST,
    &LIST_PROMOTIONS,
    &CREATE_PROMOTION,
    &LIST_BUNDLES,
    &CREATE_BUNDLE,
    &DELETE_BUNDLE,
    &GET_BUNDLE,
    &UPDATE_BUNDLE,
    &LIST_TRACKING_LINKS,
    &CREATE_TRACKING_LINK,
    &UNSHARE_TRACKING_LINK,
    &SHARE_TRACKING_LINK,
    &DELETE_TRACKING_LINK,
    &GET_TRACKING_LINK,
    &UPDATE_TRACKING_LINK,
    &LIST_TRACKING_LINK_CLAIMERS,
    &LIST_TRIAL_LINKS,
    &CREATE_TRIAL_LINK,
    &UNSHARE_TRIAL_LINK,
    &SHARE_TRIAL_LINK,
    &DELETE_TRIAL_LINK,
    &GET_TRIAL_LINK,
    &UPDATE_TRIAL_LINK,
    &DELETE_PROMOTION,
    &UPDATE_PROMOTION,
    &STOP_PROMOTION,
    &GET_SELF,
    &UPDATE_SELF,
    &LIST_NOTIFICATIONS,
    &LIST_RELEASE_FORMS,
    &LIST_TAGGED_FRIENDS,
    &LIST_SUBSCRIBERS,
    &SET_SUBSCRIBER_NAME,
    &SET_SUBSCRIBER_DISCOUNT,
    &SET_SUBSCRIBER_NOTE,
    &LIST_SUBSCRIPTIONS,
    &GET_SUBSCRIPTION_COUNTS,
    &GET_SUBSCRIPTION_HISTORY,
    &CHECK_UPLOAD,
    &COMPLETE_UPLOAD,
    &START_UPLOAD,
    &UPLOAD_MEDIA,
    &UPLOAD_PART,
    &LIST_BLOCKED_USERS,
    &LIST_USERS,
    &LIST_USER_LISTS,
    &CREATE_USER_LIST,
    &DELETE_USER_LIST,
    &GET_USER_LIST,
    &UPDATE_USER_LIST,
    &LIST_USER_LIST_MEMBERS,
    &REMOVE_USER_LIST_MEMBER,
    &ADD_USER_LIST_MEMBER,
    &LIST_RESTRICTED_USERS,
    &SEARCH_USERS,
    &GET_USER,
    &ADD_USER_TO_LISTS,
    &LIST_USER_POSTS,
    &UNRESTRICT_USER,
    &RESTRICT_USER,
    &LIST_USER_STORIES,
    &LIST_VAULT_LISTS,
    &CREATE_VAULT_LIST,
    &DELETE_VAULT_LIST,
    &UPDATE_VAULT_LIST,
    &LIST_VAULT_LIST_MEDIA,
    &ADD_VAULT_LIST_MEDIA,
    &LIST_VAULT_MEDIA,
    &LIST_CONNECTIONS,
    &IMPORT_CONNECTION,
    &UPDATE_IMPORTED_CONNECTION,
    &DISCONNECT_CONNECTION,
    &INVALIDATE_CONNECTION,
    &GET_CONNECTION_SETTINGS,
    &UPDATE_CONNECTION_SETTINGS,
    &GET_ORGANISATION_SETTINGS,
    &UPDATE_ORGANISATION_SETTINGS,
    &GET_WHOAMI,
    &GET_DYNAMIC_RULES,
    &SIGN_REQUEST,
    &GET_DYNAMIC_RULES_STATUS,
    &START_LINK,
    &CANCEL_LINK,
    &GET_LINK,
    &BATCH_STORED_MEDIA,
    &LIST_STORED_MEDIA,
    &DELETE_ALL_STORED_MEDIA,
    &QUERY_STORED_MEDIA,
    &PURGE_STORED_MEDIA,
    &GET_ORGANISATION_STORAGE,
    &GET_CONNECTION_STORAGE,
    &STORE_VAULT_LIST,
    &GET_STORAGE_STATS,
    &GET_STORAGE_STATUS,
    &DELETE_STORED_MEDIA,
    &GET_STORED_MEDIA,
];
/// The operation whose `operationId` is `id`.
#[must_use]
pub fn by_id(id: &str) -> Option<&'static Operation> {
    ALL.iter().copied().find(|operation| operation.id == id)
}
/// The servers of the contract.
pub mod servers {
    use openapi_runtime::Server;
    /// Preview generation of the API.
    pub const NEXT: Server = Server {
        name: "next",
        url: "https://api-next.ofauth.com",
        description: "Preview generation of the API.",
    };
    /// Stable generation of the API.
    pub const STABLE: Server = Server {
        name: "stable",
        url: "https://api.ofauth.com",
        description: "Stable generation of the API.",
    };
    /// Every server, in the order of the contract.
    pub const ALL: &[Server] = &[NEXT, STABLE];
    /// The first of them.
    pub const DEFAULT: Server = NEXT;
}
