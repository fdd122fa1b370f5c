// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Creators whom a connected account follows.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/subscriptions: List the subscriptions.
pub static LIST_SUBSCRIPTIONS: Operation = Operation {
    id: "listSubscriptions",
    method: "GET",
    path: "/v2/access/subscriptions",
    tag: "Subscriptions",
    summary: "List the subscriptions",
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
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
                maximum: Some(50i64),
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
            name: "filter[online]",
            location: Location::Query,
            required: false,
            description: "Whether the creator is online.",
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
            name: "filter[paid]",
            location: Location::Query,
            required: false,
            description: "Whether it costs something.",
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
            description: "Answer only subscriptions of this kind.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "active", "expired"],
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
        size: Some(50i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "expiredAt",
        "id",
        "isActive",
        "lists",
        "messagesSumm",
        "name",
        "postsSumm",
        "renewedAt",
        "streamsSumm",
        "subscribedAt",
        "subscribesSumm",
        "subscriptionPrice",
        "tipsSumm",
        "totalSumm",
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
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["bookmarks", "subscribers", "subscriptions"],
    ..Operation::EMPTY
};
/// GET /v2/access/subscriptions/{subscriptionId}/history: Get the history of a subscription.
pub static GET_SUBSCRIPTION_HISTORY: Operation = Operation {
    id: "getSubscriptionHistory",
    method: "GET",
    path: "/v2/access/subscriptions/{subscriptionId}/history",
    tag: "Subscriptions",
    summary: "Get the history of a subscription",
    stability: Stability::Stable,
    permission: Some("subscriptions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "subscriptionId",
            location: Location::Path,
            required: true,
            description: "Id of the subscription, as a listing answers it.",
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
            name: "all",
            location: Location::Query,
            required: false,
            description: "Whether to answer the whole history, not only its recent part.",
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
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
