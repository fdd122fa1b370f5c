// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Messages of a connected account to many users.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /v2/access/mass-messages: Send a mass message.
pub static CREATE_MASS_MESSAGE: Operation = Operation {
    id: "createMassMessage",
    method: "POST",
    path: "/v2/access/mass-messages",
    tag: "Mass messages",
    summary: "Send a mass message",
    permission: Some("messages:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "excludeUserLists",
            "Ids of user lists whose members do not receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
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
        Field::optional(
            "scheduledDate",
            "When it is sent. Defaults to now.",
            Value::AnyOf(&[Value::formatted(Format::DateTime), Value::Any]),
        ),
        Field::optional(
            "subscribedAfterDate",
            "Only users who have subscribed since then receive it.",
            Value::AnyOf(&[Value::formatted(Format::DateTime), Value::Any]),
        ),
        Field::optional(
            "text",
            "The text, as Markdown unless `isMarkdown` is false.",
            Value::text(None, Some(10000)),
        ),
        Field::optional(
            "userIds",
            "Ids of the users who receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional(
            "userLists",
            "Ids of user lists whose members receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional("userTags", "Users to tag.", Value::array(&Value::integer(Some(1), None))),
    ]))),
    response_fields: &[
        "canUnsend", "date", "hasError", "id", "isCanceled", "isCouplePeopleMedia", "isDone", "isReady", "pending",
        "total", "unsendSeconds",
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
    ],
    response_fields: &["queue", "success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/mass-messages/{massMessageId}: Delete a mass message.
pub static DELETE_MASS_MESSAGE: Operation = Operation {
    id: "deleteMassMessage",
    method: "DELETE",
    path: "/v2/access/mass-messages/{massMessageId}",
    tag: "Mass messages",
    summary: "Delete a mass message",
    permission: Some("messages:write"),
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
    ],
    response_fields: &["queue", "success"],
    ..Operation::EMPTY
};
/// GET /v2/access/mass-messages/{massMessageId}: Get a mass message.
pub static GET_MASS_MESSAGE: Operation = Operation {
    id: "getMassMessage",
    method: "GET",
    path: "/v2/access/mass-messages/{massMessageId}",
    tag: "Mass messages",
    summary: "Get a mass message",
    permission: Some("messages:read"),
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
    ],
    response_fields: &[
        "canBePinned", "canPurchase", "canPurchaseReason", "canReport", "canUnsendQueue", "cancelSeconds", "changedAt",
        "createdAt", "fromUser", "giphyId", "id", "isCouplePeopleMedia", "isFree", "isFromQueue", "isLiked",
        "isMarkdownDisabled", "isMediaReady", "isNew", "isOpened", "isPinned", "isReportedByMe", "isTip", "lockedText",
        "media", "mediaCount", "previews", "price", "queueId", "releaseForms", "responseType", "text",
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
    permission: Some("messages:write"),
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
    ],
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "excludeUserLists",
            "Ids of user lists whose members do not receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
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
        Field::optional(
            "scheduledDate",
            "When it is sent. Defaults to now.",
            Value::AnyOf(&[Value::formatted(Format::DateTime), Value::Any]),
        ),
        Field::optional(
            "subscribedAfterDate",
            "Only users who have subscribed since then receive it.",
            Value::AnyOf(&[Value::formatted(Format::DateTime), Value::Any]),
        ),
        Field::optional(
            "text",
            "The text, as Markdown unless `isMarkdown` is false.",
            Value::text(None, Some(10000)),
        ),
        Field::optional(
            "userIds",
            "Ids of the users who receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional(
            "userLists",
            "Ids of user lists whose members receive it.",
            Value::array(&Value::AnyOf(&[Value::text(Some(1), None), Value::integer(Some(1), None)])),
        ),
        Field::optional("userTags", "Users to tag.", Value::array(&Value::integer(Some(1), None))),
    ]))),
    response_fields: &[
        "canUnsend", "date", "hasError", "id", "isCanceled", "isCouplePeopleMedia", "isDone", "isReady", "pending",
        "total", "unsendSeconds",
    ],
    ..Operation::EMPTY
};
