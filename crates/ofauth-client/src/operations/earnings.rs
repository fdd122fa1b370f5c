// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Earnings of a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/earnings/chargebacks: List the chargebacks.
pub static LIST_CHARGEBACKS: Operation = Operation {
    id: "listChargebacks",
    method: "GET",
    path: "/v2/access/earnings/chargebacks",
    tag: "Earnings",
    summary: "List the chargebacks",
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("marker", "Cursor: `nextMarker` of the previous page.", Value::TEXT),
    ],
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        items: "list",
        more: Some("hasMore"),
        next: Some("nextMarker"),
        ledger: true,
        ..Paging::EMPTY
    }),
    response_fields: &["createdAt", "id", "payment", "paymentType"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/chart: Get the chart of earnings.
pub static GET_EARNINGS_CHART: Operation = Operation {
    id: "getEarningsChart",
    method: "GET",
    path: "/v2/access/earnings/chart",
    tag: "Earnings",
    summary: "Get the chart of earnings",
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("by", "Which earnings to return.", Value::among(&[
            "total", "messages", "tips", "stream", "post", "subscribes", "tips_profile", "tips_post",
            "tips_chat", "tips_stream", "tips_story", "ref",
        ])),
        Parameter::query("withTotal", "Whether to include the total.", Value::Boolean),
        Parameter::query("monthlyTotal", "Whether to include the monthly totals.", Value::Boolean),
    ],
    response_fields: &["chart", "delta", "gross", "total"],
    ..Operation::EMPTY
};
/// GET /v2/access/earnings/transactions: List the transactions.
pub static LIST_TRANSACTIONS: Operation = Operation {
    id: "listTransactions",
    method: "GET",
    path: "/v2/access/earnings/transactions",
    tag: "Earnings",
    summary: "List the transactions",
    permission: Some("earnings:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("marker", "Cursor: `nextMarker` of the previous page.", Value::TEXT),
        Parameter::query(
            "type",
            "Return only payments of this kind.",
            Value::among(&["subscribes", "chat_messages", "post", "stream", "tips"]),
        ),
        Parameter::query(
            "tipsSource",
            "Return only tips made in this context, with `type=tips`.",
            Value::among(&["chat", "post_all", "profile", "story", "stream"]),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Marker,
        cursor: "marker",
        items: "list",
        more: Some("hasMore"),
        next: Some("nextMarker"),
        ledger: true,
        ..Paging::EMPTY
    }),
    response_fields: &[
        "amounts", "createdAt", "currency", "description", "id", "payoutPendingDays", "status", "type", "user",
    ],
    ..Operation::EMPTY
};
