// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The chats of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/chats: List the chats.
pub static LIST_CHATS: Operation = Operation {
    id: "listChats",
    method: "GET",
    path: "/v2/access/chats",
    tag: "Chats",
    summary: "List the chats",
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(20))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("order", "Sort order of the chats.", Value::among(&["recent", "old"])),
        Parameter::query(
            "filter",
            "Return only chats of this kind.",
            Value::among(&["priority", "who_tipped", "unread"]),
        ),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
        Parameter::query("userListId", "Id of a user list; return only chats with its members.", Value::INTEGER),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        next: Some("nextOffset"),
        identity: &["withUser.id"],
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canGoToProfile", "canNotSendReason", "canSendMessage", "countPinnedMessages", "hasPurchasedFeed",
        "hasUnreadTips", "isMutedNotifications", "lastMessage", "lastReadMessageId", "unreadMessagesCount", "withUser",
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
    permission: Some("messages:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("userId", "Id of the user, digits only.", Value::matching(
            Pattern::new("^\\d+$", &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])]),
        )),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("skip_users", "Whether to omit the user data, in a form that is not documented.", Value::TEXT),
        Parameter::query(
            "last_id",
            "Cursor. The id of the last message of the previous page; the response starts after it.",
            Value::TEXT,
        ),
        Parameter::query(
            "opened",
            "Whether to return only media that have been opened, or only media that have not.",
            Value::among(&["0", "1", "true", "false"]),
        ),
        Parameter::query("type", "Return only media of this kind.", Value::among(&["photos", "videos", "audios"])),
    ],
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "last_id",
        starts: &["offset"],
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        more: Some("hasMore"),
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
