// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 d5932201eda2c07ff4713e1458318f1b133b3e5a0508013b65ce2eae799851c8
// Generator: ofauth-rs 1, progenitor 0.15.1

//! The operations and the servers of the contract, as data.
#[allow(unused_imports)]
use crate::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    RateLimitScope, Retry, Value,
};
/// GET /v2/access/chats/{userId}/messages: List the messages of a chat.
pub static LIST_CHAT_MESSAGES: Operation = Operation {
    id: "listChatMessages",
    method: "GET",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "List the messages of a chat",
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user at the other end of the chat, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(Pattern::new("^\\d+$")),
                format: None,
                one_of: &[],
            },
        },
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most messages to answer in one page. What the server takes when it is left out is not documented.",
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(10i64),
            },
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
        },
        Parameter {
            name: "include_users",
            location: Location::Query,
            required: false,
            description: "Whether to embed the senders' user data.",
            value: Value::Boolean,
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset", "first_id"],
        size: Some(10i64),
        items: Some("list"),
        more: Some("hasMore"),
        next: Some("nextLastId"),
    }),
};
/// POST /v2/access/chats/{userId}/messages: Send a message.
pub static SEND_CHAT_MESSAGE: Operation = Operation {
    id: "sendChatMessage",
    method: "POST",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "Send a message",
    permission: Some("messages:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user at the other end of the chat, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(Pattern::new("^\\d+$")),
                format: None,
                one_of: &[],
            },
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
                    value: Value::Boolean,
                },
                Field {
                    name: "isLockedText",
                    required: false,
                    description: "Whether the text, too, is seen only after paying.",
                    value: Value::Boolean,
                },
                Field {
                    name: "isMarkdown",
                    required: false,
                    description: "Whether the text is Markdown; it is when this is left out.",
                    value: Value::Boolean,
                },
                Field {
                    name: "mediaItems",
                    required: false,
                    description: "What to attach, in order. Each is a vault media id, an `upload:` reference, which can be used once, or an\nhttp or https address.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: Some(1usize),
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: None,
                        max_items: None,
                    },
                },
                Field {
                    name: "previewMediaCount",
                    required: false,
                    description: "How many of the media, counted from the first, can be seen without paying. A maximum is not stated.",
                    value: Value::Integer {
                        minimum: Some(0i64),
                        maximum: None,
                    },
                },
                Field {
                    name: "price",
                    required: false,
                    description: "Price to unlock the media in US dollars; 0 is free.",
                    value: Value::Number {
                        minimum: Some(0f64),
                        maximum: Some(200f64),
                    },
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
                                        minimum: None,
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                            },
                            Field {
                                name: "partners",
                                required: false,
                                description: "Partners.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: None,
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                            },
                            Field {
                                name: "users",
                                required: false,
                                description: "Users of the platform.",
                                value: Value::Array {
                                    items: &Value::Integer {
                                        minimum: None,
                                        maximum: None,
                                    },
                                    min_items: None,
                                    max_items: None,
                                },
                            },
                        ],
                    },
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
                },
                Field {
                    name: "userTags",
                    required: false,
                    description: "Users to tag.",
                    value: Value::Array {
                        items: &Value::Integer {
                            minimum: None,
                            maximum: None,
                        },
                        min_items: None,
                        max_items: None,
                    },
                },
            ],
        },
    }),
    paging: None,
};
/// DELETE /v2/access/chats/{userId}/messages/{messageId}: Unsend a message.
pub static UNSEND_CHAT_MESSAGE: Operation = Operation {
    id: "unsendChatMessage",
    method: "DELETE",
    path: "/v2/access/chats/{userId}/messages/{messageId}",
    tag: "Messages",
    summary: "Unsend a message",
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user at the other end of the chat, digits only.",
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(Pattern::new("^\\d+$")),
                format: None,
                one_of: &[],
            },
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
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                },
            ],
        },
    }),
    paging: None,
};
/// Every operation, in the order of the contract.
pub static ALL: &[&Operation] = &[
    &LIST_CHAT_MESSAGES,
    &SEND_CHAT_MESSAGE,
    &UNSEND_CHAT_MESSAGE,
];
/// The servers of the contract.
pub mod servers {
    use crate::Server;
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
