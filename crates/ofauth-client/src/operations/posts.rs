// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Posts and stories.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/posts: List own posts.
pub static LIST_POSTS: Operation = Operation {
    id: "listPosts",
    method: "GET",
    path: "/v2/access/posts",
    tag: "Posts",
    summary: "List own posts",
    permission: Some("posts:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query(
            "limit",
            "Maximum number of items per page. The server's default is not documented.",
            Value::integer(Some(1), Some(10)),
        ),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["publish_date", "tips", "favorites_count"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("pinned", "Whether to include pinned posts.", Value::Boolean),
        Parameter::query("includePostCounts", "Whether to include `counters`.", Value::Boolean),
        Parameter::query(
            "beforePublishTime",
            "Cursor. The time of the last post of the previous page; the response contains only posts published before.",
            Value::TEXT,
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "beforePublishTime",
        limit: Some("limit"),
        size: Some(10),
        items: "list",
        more: Some("hasMore"),
        key: Some("postedAtPrecise"),
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
/// POST /v2/access/posts: Create a post.
pub static CREATE_POST: Operation = Operation {
    id: "createPost",
    method: "POST",
    path: "/v2/access/posts",
    tag: "Posts",
    summary: "Create a post",
    permission: Some("posts:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "expireAfter",
            "How long the post stays, in days. Permanent by default.",
            Value::number(Some(1.0), Some(30.0)),
        ),
        Field::optional(
            "fundRaisingTargetAmount",
            "Target of the fundraising, in US dollars. It has no maximum.",
            Value::number(Some(10.0), None),
        ),
        Field::optional(
            "fundRaisingTipsPresets",
            "Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.",
            Value::Array { items: &Value::NUMBER, min_items: None, max_items: Some(4) },
        ),
        Field::optional(
            "isLockedText",
            "Whether the text, too, is behind the paywall.",
            Value::Nullable(&Value::Boolean),
        ),
        Field::optional(
            "isMarkdown",
            "Whether the text is Markdown. Defaults to true.",
            Value::Nullable(&Value::Boolean),
        ),
        Field::optional(
            "mediaItems",
            "Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or\nan http or https address.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional(
            "previewMediaCount",
            "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
            Value::Nullable(&Value::integer(Some(0), None)),
        ),
        Field::optional(
            "price",
            "Price to unlock the media in US dollars; 0 is free.",
            Value::Nullable(&Value::number(Some(0.0), Some(200.0))),
        ),
        Field::optional(
            "releaseForms",
            "Who can be seen in the media, by the ids of their release forms' users.",
            Value::object(&[
                Field::optional("guests", "Guests.", Value::array(&Value::integer(Some(1), None))),
                Field::optional("partners", "Partners.", Value::array(&Value::integer(Some(1), None))),
                Field::optional(
                    "users",
                    "Users of the platform.",
                    Value::array(&Value::integer(Some(1), None)),
                ),
            ]),
        ),
        Field::optional("scheduledDate", "When it is published. Defaults to now.", Value::TEXT),
        Field::optional(
            "text",
            "The text, as Markdown unless `isMarkdown` is false.",
            Value::text(None, Some(10000)),
        ),
        Field::optional("userTags", "Users to tag.", Value::array(&Value::integer(Some(1), None))),
    ]))),
    response_fields: &[
        "author", "canComment", "canDelete", "canEdit", "canEditMedia", "canEditSchedule", "canEditText", "canEditVote",
        "canToggleFavorite", "canViewMedia", "favoritesCount", "hasVoting", "id", "isFavorite", "isMarkdownDisabled",
        "isMediaReady", "isOpened", "media", "mediaCount", "postedAt", "postedAtPrecise", "preview", "price", "rawText",
        "releaseForms", "responseType", "stats", "text", "tipsAmount", "voting", "votingType",
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
    permission: Some("posts:write"),
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
    ..Operation::EMPTY
};
/// GET /v2/access/posts/{postId}: Get a post.
pub static GET_POST: Operation = Operation {
    id: "getPost",
    method: "GET",
    path: "/v2/access/posts/{postId}",
    tag: "Posts",
    summary: "Get a post",
    permission: Some("posts:read"),
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
        "author", "canComment", "canDelete", "canEdit", "canEditMedia", "canEditSchedule", "canEditText", "canEditVote",
        "canToggleFavorite", "canViewMedia", "favoritesCount", "hasVoting", "id", "isFavorite", "isMarkdownDisabled",
        "isMediaReady", "isOpened", "media", "mediaCount", "postedAt", "postedAtPrecise", "preview", "price", "rawText",
        "releaseForms", "responseType", "stats", "text", "tipsAmount", "voting", "votingType",
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
    permission: Some("posts:write"),
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
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "expireAfter",
            "How long the post stays, in days. Permanent by default.",
            Value::number(Some(1.0), Some(30.0)),
        ),
        Field::optional(
            "fundRaisingTargetAmount",
            "Target of the fundraising, in US dollars. It has no maximum.",
            Value::number(Some(10.0), None),
        ),
        Field::optional(
            "fundRaisingTipsPresets",
            "Amounts to offer as tips, in US dollars, four at most. Their bounds are not stated.",
            Value::Array { items: &Value::NUMBER, min_items: None, max_items: Some(4) },
        ),
        Field::optional(
            "isLockedText",
            "Whether the text, too, is behind the paywall.",
            Value::Nullable(&Value::Boolean),
        ),
        Field::optional(
            "isMarkdown",
            "Whether the text is Markdown. Defaults to true.",
            Value::Nullable(&Value::Boolean),
        ),
        Field::optional(
            "mediaItems",
            "Attachments, in display order. Each is a vault media id, an `upload:` reference, which can be used once, or\nan http or https address.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional(
            "previewMediaCount",
            "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
            Value::Nullable(&Value::integer(Some(0), None)),
        ),
        Field::optional(
            "price",
            "Price to unlock the media in US dollars; 0 is free.",
            Value::Nullable(&Value::number(Some(0.0), Some(200.0))),
        ),
        Field::optional(
            "releaseForms",
            "Who can be seen in the media, by the ids of their release forms' users.",
            Value::object(&[
                Field::optional("guests", "Guests.", Value::array(&Value::integer(Some(1), None))),
                Field::optional("partners", "Partners.", Value::array(&Value::integer(Some(1), None))),
                Field::optional(
                    "users",
                    "Users of the platform.",
                    Value::array(&Value::integer(Some(1), None)),
                ),
            ]),
        ),
        Field::optional("scheduledDate", "When it is published. Defaults to now.", Value::TEXT),
        Field::optional(
            "text",
            "The text, as Markdown unless `isMarkdown` is false.",
            Value::text(None, Some(10000)),
        ),
        Field::optional("userTags", "Users to tag.", Value::array(&Value::integer(Some(1), None))),
    ]))),
    response_fields: &[
        "author", "canComment", "canDelete", "canEdit", "canEditMedia", "canEditSchedule", "canEditText", "canEditVote",
        "canToggleFavorite", "canViewMedia", "favoritesCount", "hasVoting", "id", "isFavorite", "isMarkdownDisabled",
        "isMediaReady", "isOpened", "media", "mediaCount", "postedAt", "postedAtPrecise", "preview", "price", "rawText",
        "releaseForms", "responseType", "stats", "text", "tipsAmount", "voting", "votingType",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/users/{userId}/posts: List the posts of a user.
pub static LIST_USER_POSTS: Operation = Operation {
    id: "listUserPosts",
    method: "GET",
    path: "/v2/access/users/{userId}/posts",
    tag: "Posts",
    summary: "List the posts of a user",
    permission: Some("posts:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
        Parameter::query(
            "limit",
            "Maximum number of items per page. The server's default is not documented.",
            Value::integer(Some(1), Some(10)),
        ),
        Parameter::query("sortBy", "Field to sort by.", Value::among(&["publish_date", "tips", "favorites_count"])),
        Parameter::query("sortDirection", "Sort direction.", Value::among(&["asc", "desc"])),
        Parameter::query("pinned", "Whether to include pinned posts.", Value::Boolean),
        Parameter::query("includePostCounts", "Whether to include `counters`.", Value::Boolean),
        Parameter::query(
            "beforePublishTime",
            "Cursor. The time of the last post of the previous page; the response contains only posts published before.",
            Value::TEXT,
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "beforePublishTime",
        limit: Some("limit"),
        size: Some(10),
        items: "list",
        more: Some("hasMore"),
        key: Some("postedAtPrecise"),
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
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    response_fields: &[
        "canDelete", "canLike", "canvasHeight", "canvasWidth", "commentsCount", "createdAt", "hasPost", "id",
        "isHighlightCover", "isLastInHighlight", "isLiked", "isReady", "isWatched", "likesCount", "media", "post",
        "question", "releaseForms", "texts", "tipsAmount", "tipsAmountRaw", "tipsCount", "userId", "viewers",
        "viewersCount",
    ],
    ..Operation::EMPTY
};
