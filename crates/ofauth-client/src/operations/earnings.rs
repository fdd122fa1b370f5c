// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! What a connected account has earned.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/earnings/chargebacks: List the chargebacks.
pub static LIST_CHARGEBACKS: Operation = Operation {
    id: "listChargebacks",
    method: "GET",
    path: "/v2/access/earnings/chargebacks",
    tag: "Earnings",
    summary: "List the chargebacks",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
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
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
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
            name: "marker",
            location: Location::Query,
            required: false,
            description: "Cursor: `nextMarker` of the page before.",
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
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &[],
        limit: None,
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextMarker"),
        key: None,
        identity: &["id"],
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &["createdAt", "id", "payment", "paymentType"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/chart: Get the chart of earnings.
pub static GET_EARNINGS_CHART: Operation = Operation {
    id: "getEarningsChart",
    method: "GET",
    path: "/v2/access/earnings/chart",
    tag: "Earnings",
    summary: "Get the chart of earnings",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
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
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
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
            name: "by",
            location: Location::Query,
            required: false,
            description: "Which earnings to show.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[
                    "total",
                    "messages",
                    "tips",
                    "stream",
                    "post",
                    "subscribes",
                    "tips_profile",
                    "tips_post",
                    "tips_chat",
                    "tips_stream",
                    "tips_story",
                    "ref",
                ],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "withTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the total as well.",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "monthlyTotal",
            location: Location::Query,
            required: false,
            description: "Whether to answer the totals of months as well.",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["chart", "delta", "gross", "total"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/transactions: List the transactions.
pub static LIST_TRANSACTIONS: Operation = Operation {
    id: "listTransactions",
    method: "GET",
    path: "/v2/access/earnings/transactions",
    tag: "Earnings",
    summary: "List the transactions",
    stability: Stability::Stable,
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
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
            name: "marker",
            location: Location::Query,
            required: false,
            description: "Cursor: `nextMarker` of the page before.",
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
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only payments of this kind.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["subscribes", "chat_messages", "post", "stream", "tips"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "tipsSource",
            location: Location::Query,
            required: false,
            description: "Answer only tips made there, with `type=tips`.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["chat", "post_all", "profile", "story", "stream"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        starts: &[],
        limit: None,
        size: None,
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: Some("nextMarker"),
        key: None,
        identity: &["id"],
        ledger: true,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "payoutPendingDays",
        "status",
        "type",
        "user",
    ],
    ..Operation::EMPTY
};
