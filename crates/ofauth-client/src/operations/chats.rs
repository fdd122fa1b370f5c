// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The chats of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
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
            secret: false,
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
            secret: false,
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
            secret: false,
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
        Parameter {
            name: "userListId",
            location: Location::Query,
            required: false,
            description: "Id of a user list; answer only chats with its members.",
            secret: false,
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
        limit: Some("limit"),
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextOffset"),
        key: None,
        identity: &["withUser.id"],
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, digits only.",
            secret: false,
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
            secret: false,
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
            secret: false,
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
        Parameter {
            name: "last_id",
            location: Location::Query,
            required: false,
            description: "Cursor. The id of the last message of the previous page; the answer starts after it.",
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
        Parameter {
            name: "opened",
            location: Location::Query,
            required: false,
            description: "Answer only media that have been opened, or only those that have not.",
            secret: false,
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
            secret: false,
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
        limit: Some("limit"),
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: Some("id"),
        identity: &["id"],
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
