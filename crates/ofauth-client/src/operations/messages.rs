// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages in the chats of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
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
            description: "Most items to answer in one page. What the server takes when it is left out is not documented.",
            secret: false,
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
            secret: false,
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
            secret: false,
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
            name: "first_id",
            location: Location::Query,
            required: false,
            description: "Start the page at this message and include it, for instance one that a search has found.",
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
            name: "include_users",
            location: Location::Query,
            required: false,
            description: "Whether to embed the senders' user data.",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset", "first_id"],
        limit: Some("limit"),
        size: Some(10i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextLastId"),
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
            name: "messageId",
            location: Location::Path,
            required: true,
            description: "Id of the message that was sent.",
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
