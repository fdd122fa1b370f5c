// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages of a connected account to many users.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
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
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "massMessageId",
            location: Location::Path,
            required: true,
            description: "Id of the mass message, as a listing answers it.",
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
