// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Statistics of the posts, messages and links of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/analytics/campaigns/chart: Get the chart of tracking links.
pub static GET_CAMPAIGNS_CHART: Operation = Operation {
    id: "getCampaignsChart",
    method: "GET",
    path: "/v2/access/analytics/campaigns/chart",
    tag: "Analytics",
    summary: "Get the chart of tracking links",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/campaigns/top: List the top tracking links.
pub static LIST_TOP_CAMPAIGNS: Operation = Operation {
    id: "listTopCampaigns",
    method: "GET",
    path: "/v2/access/analytics/campaigns/top",
    tag: "Analytics",
    summary: "List the top tracking links",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "campaignCode", "campaignName", "countSubscribers", "countTransitions", "createdAt", "endDate", "id",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
    ],
    response_fields: &[
        "direct_messages", "direct_messages_purchases", "group_messages", "group_messages_purchases", "messages",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canSendMessageToBuyers", "canUnsend", "date", "giphyId", "id", "isCanceled", "isFree", "isMediaReady",
        "isReportedByMe", "isTip", "media", "mediaCount", "previews", "price", "purchasedCount", "rawText",
        "releaseForms", "responseType", "sentCount", "template", "text", "unsendSeconds", "viewedCount",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page. Bounds are not stated.", Value::INTEGER),
    ],
    response_fields: &["hasMore", "items"],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/mass-messages/{massMessageId}/buyers: List the buyers of a mass message.
pub static LIST_MASS_MESSAGE_BUYERS: Operation = Operation {
    id: "listMassMessageBuyers",
    method: "GET",
    path: "/v2/access/analytics/mass-messages/{massMessageId}/buyers",
    tag: "Analytics",
    summary: "List the buyers of a mass message",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("massMessageId", "Id of the mass message, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query(
            "marker",
            "Cursor: `nextMarker` of the previous page. It has no unit, bounds are not stated.",
            Value::INTEGER,
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &["offset"],
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        next: Some("nextMarker"),
        ledger: true,
        ..Paging::EMPTY
    }),
    response_fields: &["avatar", "avatarThumbs", "id", "isHidden", "isVerified", "name", "username"],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/chart: Get the chart of posts.
pub static GET_POSTS_CHART: Operation = Operation {
    id: "getPostsChart",
    method: "GET",
    path: "/v2/access/analytics/posts/chart",
    tag: "Analytics",
    summary: "Get the chart of posts",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
        Parameter::query(
            "by",
            "Which statistic to return.",
            Value::among(&["purchases", "posts", "tips", "views", "likes", "comments"]),
        ),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/top: List the top posts.
pub static LIST_TOP_POSTS: Operation = Operation {
    id: "listTopPosts",
    method: "GET",
    path: "/v2/access/analytics/posts/top",
    tag: "Analytics",
    summary: "List the top posts",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("by", "What to rank by.", Value::among(&["purchases", "tips", "views", "likes", "comments"])),
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "author", "canComment", "canDelete", "canEdit", "canEditMedia", "canEditSchedule", "canEditText", "canEditVote",
        "canToggleFavorite", "canViewMedia", "favoritesCount", "hasVoting", "id", "isFavorite", "isMarkdownDisabled",
        "isMediaReady", "isOpened", "media", "mediaCount", "postedAt", "postedAtPrecise", "preview", "price", "rawText",
        "releaseForms", "responseType", "stats", "text", "tipsAmount", "voting", "votingType",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/posts/{postId}: Get the statistics of a post.
pub static GET_POST_STATS: Operation = Operation {
    id: "getPostStats",
    method: "GET",
    path: "/v2/access/analytics/posts/{postId}",
    tag: "Analytics",
    summary: "Get the statistics of a post",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("postId", "Id of the post, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &[
        "commentChart", "commentCount", "hasStats", "hasVideo", "isAvailable", "likeChart", "likeCount", "lookChart",
        "lookCount", "lookDuration", "lookDurationAverage", "purchasedCount", "purchasedSumm", "purchasesChart",
        "tipChart", "tipCount", "tipSum", "tipSumChart", "uniqueLookChart", "uniqueLookCount",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/promotions/top: List the top promotions.
pub static LIST_TOP_PROMOTIONS: Operation = Operation {
    id: "listTopPromotions",
    method: "GET",
    path: "/v2/access/analytics/promotions/top",
    tag: "Analytics",
    summary: "List the top promotions",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canClaim", "claimsCount", "createdAt", "finishedAt", "hasRelatedPromo", "id", "isFinished", "message", "price",
        "rawMessage", "subscribeCounts", "subscribeDays", "type",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
        Parameter::query(
            "by",
            "Which statistic to return.",
            Value::among(&["tips", "stories", "views", "likes", "comments"]),
        ),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/stories/top: List the top stories.
pub static LIST_TOP_STORIES: Operation = Operation {
    id: "listTopStories",
    method: "GET",
    path: "/v2/access/analytics/stories/top",
    tag: "Analytics",
    summary: "List the top stories",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("by", "What to rank by.", Value::among(&["tips", "views", "likes", "comments"])),
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canDelete", "canLike", "canvasHeight", "canvasWidth", "commentsCount", "createdAt", "hasPost", "id",
        "isHighlightCover", "isLastInHighlight", "isLiked", "isReady", "isWatched", "likesCount", "media", "post",
        "question", "releaseForms", "texts", "tipsAmount", "tipsAmountRaw", "tipsCount", "userId", "viewers",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
        Parameter::query(
            "by",
            "Which statistic to return.",
            Value::among(&["purchases", "duration", "tips", "views", "likes", "comments"]),
        ),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/streams/top: List the top streams.
pub static LIST_TOP_STREAMS: Operation = Operation {
    id: "listTopStreams",
    method: "GET",
    path: "/v2/access/analytics/streams/top",
    tag: "Analytics",
    summary: "List the top streams",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query(
            "by",
            "What to rank by.",
            Value::among(&["purchases", "duration", "tips", "views", "likes", "comments"]),
        ),
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "author", "canComment", "canDelete", "canEdit", "canEditMedia", "canEditSchedule", "canEditText", "canEditVote",
        "canToggleFavorite", "canViewMedia", "favoritesCount", "hasVoting", "id", "isFavorite", "isMarkdownDisabled",
        "isMediaReady", "isOpened", "media", "mediaCount", "postedAt", "postedAtPrecise", "preview", "price", "rawText",
        "releaseForms", "responseType", "stats", "text", "tipsAmount", "voting", "votingType",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/trials/top: List the top trial links.
pub static LIST_TOP_TRIALS: Operation = Operation {
    id: "listTopTrials",
    method: "GET",
    path: "/v2/access/analytics/trials/top",
    tag: "Analytics",
    summary: "List the top trial links",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "items",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "claimCounts", "clicksCounts", "createdAt", "expiredAt", "id", "isFinished", "sharedWith", "subscribeCounts",
        "subscribeDays", "trialLinkName", "url", "user",
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
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("by", "Which visitors to count.", Value::among(&["guests", "total", "users"])),
    ],
    response_fields: &["chart", "hasStats", "isAvailable", "total"],
    ..Operation::EMPTY
};
/// GET /v2/access/analytics/visitor-countries/top: Get the top countries of visitors.
pub static GET_TOP_COUNTRIES: Operation = Operation {
    id: "getTopCountries",
    method: "GET",
    path: "/v2/access/analytics/visitor-countries/top",
    tag: "Analytics",
    summary: "Get the top countries of visitors",
    permission: Some("analytics:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("by", "Which visitors to count.", Value::among(&["guests", "total", "users"])),
    ],
    response_fields: &["hasStats", "isAvailable", "topCountries"],
    ..Operation::EMPTY
};
