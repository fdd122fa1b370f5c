// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages in the chats of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
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
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("userId", "Id of the user, digits only.", Value::matching(
            Pattern::new("^\\d+$", &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])]),
        )),
        Parameter::query(
            "limit",
            "Maximum number of items per page. The server's default is not documented.",
            Value::integer(Some(1), Some(10)),
        ),
        Parameter::query(
            "offset",
            "Number of messages to skip, counted from the newest. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("query", "Return only messages that contain this text.", Value::text(None, Some(100))),
        Parameter::query(
            "last_id",
            "Cursor. The id of the last message of the previous page; the response starts after it.",
            Value::TEXT,
        ),
        Parameter::query(
            "first_id",
            "Id of the message to start the page at, inclusive; for instance one that a search has found.",
            Value::TEXT,
        ),
        Parameter::query("include_users", "Whether to embed the senders' user data.", Value::Boolean),
    ],
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset", "first_id"],
        limit: Some("limit"),
        size: Some(10),
        items: "list",
        more: Some("hasMore"),
        next: Some("nextLastId"),
        key: Some("id"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canBePinned", "canPurchase", "canPurchaseReason", "canReport", "canUnsendQueue", "cancelSeconds", "changedAt",
        "createdAt", "fromUser", "giphyId", "id", "isCouplePeopleMedia", "isFree", "isFromQueue", "isLiked",
        "isMarkdownDisabled", "isMediaReady", "isNew", "isOpened", "isPinned", "isReportedByMe", "isTip", "lockedText",
        "media", "mediaCount", "previews", "price", "queueId", "releaseForms", "responseType", "text",
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
    permission: Some("messages:write"),
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("userId", "Id of the user, digits only.", Value::matching(
            Pattern::new("^\\d+$", &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])]),
        )),
    ],
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "isForwardedMessage",
            "Whether the message is marked as forwarded.",
            Value::Nullable(&Value::Boolean),
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
        Field::optional("replyToMessageId", "Id of the message that this one replies to.", Value::TEXT),
        Field::optional(
            "text",
            "The text, as Markdown unless `isMarkdown` is false.",
            Value::text(None, Some(10000)),
        ),
        Field::optional("userTags", "Users to tag.", Value::array(&Value::integer(Some(1), None))),
    ]))),
    response_fields: &[
        "canBePinned", "canPurchase", "canPurchaseReason", "canReport", "canUnsendQueue", "cancelSeconds", "changedAt",
        "createdAt", "fromUser", "giphyId", "id", "isCouplePeopleMedia", "isFree", "isFromQueue", "isLiked",
        "isMarkdownDisabled", "isMediaReady", "isNew", "isOpened", "isPinned", "isReportedByMe", "isTip", "lockedText",
        "media", "mediaCount", "previews", "price", "queueId", "releaseForms", "responseType", "text",
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
    permission: Some("messages:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("userId", "Id of the user, digits only.", Value::matching(
            Pattern::new("^\\d+$", &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])]),
        )),
        Parameter::path("messageId", "Id of the message that was sent.", Value::String {
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
        Field::required(
            "withUserId",
            "Id of the other user of the chat.",
            Value::AnyOf(&[Value::TEXT, Value::NUMBER]),
        ),
    ]))),
    response_fields: &["queue", "success"],
    ..Operation::EMPTY
};
