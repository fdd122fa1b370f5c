// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Creators whom a connected account follows.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/subscriptions: List the subscriptions.
pub static LIST_SUBSCRIPTIONS: Operation = Operation {
    id: "listSubscriptions",
    method: "GET",
    path: "/v2/access/subscriptions",
    tag: "Subscriptions",
    summary: "List the subscriptions",
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query(
            "limit",
            "Maximum number of items per page. The server's default is not documented.",
            Value::integer(Some(1), Some(50)),
        ),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
        Parameter::query(
            "filter[online]",
            "Whether the creator is online.",
            Value::among(&["0", "1", "true", "false"]),
        ),
        Parameter::query("filter[paid]", "Whether it costs something.", Value::among(&["0", "1", "true", "false"])),
        Parameter::query(
            "type",
            "Return only subscriptions of this kind.",
            Value::among(&["all", "active", "expired"]),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(50),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "avatar", "avatarThumbs", "expiredAt", "id", "isActive", "lists", "messagesSumm", "name", "postsSumm",
        "renewedAt", "streamsSumm", "subscribedAt", "subscribesSumm", "subscriptionPrice", "tipsSumm", "totalSumm",
        "username",
    ],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions/count: Count subscriptions and subscribers.
pub static GET_SUBSCRIPTION_COUNTS: Operation = Operation {
    id: "getSubscriptionCounts",
    method: "GET",
    path: "/v2/access/subscriptions/count",
    tag: "Subscriptions",
    summary: "Count subscriptions and subscribers",
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    response_fields: &["bookmarks", "subscribers", "subscriptions"],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions/{subscriptionId}/history: Get the history of a subscription.
pub static GET_SUBSCRIPTION_HISTORY: Operation = Operation {
    id: "getSubscriptionHistory",
    method: "GET",
    path: "/v2/access/subscriptions/{subscriptionId}/history",
    tag: "Subscriptions",
    summary: "Get the history of a subscription",
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("subscriptionId", "Id of the subscription, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
        Parameter::query(
            "all",
            "Whether to return the whole history, not only its recent part.",
            Value::among(&["0", "1", "true", "false"]),
        ),
    ],
    response_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
