// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 25eb554df1b89ceda772d0e078c02ee99ebaa765142d73f89976f9b86fab1338
// Generator: ofauth-rs 1, progenitor 0.15.1

//! The operations and the servers of the contract, as data.
use crate::{
    Location, Operation, Paging, PagingStyle, Parameter, Pattern, RateLimitScope, Retry,
    Value,
};
static LIST_CHAT_MESSAGES_PARAMETERS: [Parameter; 7usize] = [
    Parameter {
        name: "userId",
        location: Location::Path,
        required: true,
        description: "Id of the user at the other end of the chat, digits only.",
        value: Value::String {
            min_length: None,
            max_length: None,
            pattern: Some(Pattern::new("^\\d+$")),
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
];
/// GET /v2/access/chats/{userId}/messages: List the messages of a chat.
pub static LIST_CHAT_MESSAGES: Operation = Operation {
    parameters: &LIST_CHAT_MESSAGES_PARAMETERS,
    id: "listChatMessages",
    method: "GET",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "List the messages of a chat",
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        items: "list",
        more: Some("hasMore"),
        next: Some("nextLastId"),
    }),
};
static SEND_CHAT_MESSAGE_PARAMETERS: [Parameter; 1usize] = [
    Parameter {
        name: "userId",
        location: Location::Path,
        required: true,
        description: "Id of the user at the other end of the chat, digits only.",
        value: Value::String {
            min_length: None,
            max_length: None,
            pattern: Some(Pattern::new("^\\d+$")),
            one_of: &[],
        },
    },
];
/// POST /v2/access/chats/{userId}/messages: Send a message.
pub static SEND_CHAT_MESSAGE: Operation = Operation {
    parameters: &SEND_CHAT_MESSAGE_PARAMETERS,
    id: "sendChatMessage",
    method: "POST",
    path: "/v2/access/chats/{userId}/messages",
    tag: "Messages",
    summary: "Send a message",
    permission: Some("messages:write"),
    retry: Retry::Unsafe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
    paging: None,
};
static UNSEND_CHAT_MESSAGE_PARAMETERS: [Parameter; 2usize] = [
    Parameter {
        name: "userId",
        location: Location::Path,
        required: true,
        description: "Id of the user at the other end of the chat, digits only.",
        value: Value::String {
            min_length: None,
            max_length: None,
            pattern: Some(Pattern::new("^\\d+$")),
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
            one_of: &[],
        },
    },
];
/// DELETE /v2/access/chats/{userId}/messages/{messageId}: Unsend a message.
pub static UNSEND_CHAT_MESSAGE: Operation = Operation {
    parameters: &UNSEND_CHAT_MESSAGE_PARAMETERS,
    id: "unsendChatMessage",
    method: "DELETE",
    path: "/v2/access/chats/{userId}/messages/{messageId}",
    tag: "Messages",
    summary: "Unsend a message",
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: RateLimitScope::Connection,
    connection: true,
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
