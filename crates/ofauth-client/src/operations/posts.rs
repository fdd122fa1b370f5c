// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Posts and stories.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            secret: false,
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
            secret: false,
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
            secret: false,
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
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "includePostCounts",
            location: Location::Query,
            required: false,
            description: "Whether to answer `counters` as well.",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "beforePublishTime",
            location: Location::Query,
            required: false,
            description: "Cursor. The time of the last post of the previous page; the answer holds only posts published before.",
            secret: false,
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
        limit: Some("limit"),
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("postedAtPrecise"),
        identity: &["id"],
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            secret: false,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            secret: false,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "postId",
            location: Location::Path,
            required: true,
            description: "Id of the post, as a listing answers it.",
            secret: false,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            secret: false,
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
            secret: false,
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
            secret: false,
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
            secret: false,
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
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "includePostCounts",
            location: Location::Query,
            required: false,
            description: "Whether to answer `counters` as well.",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "beforePublishTime",
            location: Location::Query,
            required: false,
            description: "Cursor. The time of the last post of the previous page; the answer holds only posts published before.",
            secret: false,
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
        limit: Some("limit"),
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("postedAtPrecise"),
        identity: &["id"],
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
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
            secret: false,
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
