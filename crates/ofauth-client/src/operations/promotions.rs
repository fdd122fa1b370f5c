// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Discounts for new subscribers.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/promotions: List the promotions.
pub static LIST_PROMOTIONS: Operation = Operation {
    id: "listPromotions",
    method: "GET",
    path: "/v2/access/promotions",
    tag: "Promotions",
    summary: "List the promotions",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "canClaim", "claimsCount", "createdAt", "finishedAt", "hasRelatedPromo", "id", "isFinished", "message", "price",
        "rawMessage", "subscribeCounts", "subscribeDays", "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions: Create a promotion.
pub static CREATE_PROMOTION: Operation = Operation {
    id: "createPromotion",
    method: "POST",
    path: "/v2/access/promotions",
    tag: "Promotions",
    summary: "Create a promotion",
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("discount", "The discount, in percent.", Value::integer(Some(1), Some(100))),
        Field::required("finishDays", "How long it runs, in days.", Value::integer(Some(1), Some(365))),
        Field::required("message", "Message to the users who see it.", Value::text(None, Some(1000))),
        Field::required(
            "subscribeCounts",
            "Number of users who can use it. It has no maximum.",
            Value::integer(Some(1), None),
        ),
        Field::required(
            "subscribeDays",
            "How long the discount lasts for each of them, in days.",
            Value::integer(Some(1), Some(365)),
        ),
        Field::required(
            "type",
            "Audience, in names of the platform that are not documented.",
            Value::Array { items: &Value::TEXT, min_items: Some(1), max_items: None },
        ),
    ]))),
    response_fields: &[
        "canClaim", "claimsCount", "createdAt", "finishedAt", "hasRelatedPromo", "id", "isFinished", "message", "price",
        "rawMessage", "subscribeCounts", "subscribeDays", "type",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/{promotionId}: Delete a promotion.
pub static DELETE_PROMOTION: Operation = Operation {
    id: "deletePromotion",
    method: "DELETE",
    path: "/v2/access/promotions/{promotionId}",
    tag: "Promotions",
    summary: "Delete a promotion",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("promotionId", "Id of the promotion, as returned by a list operation.", Value::String {
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
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/{promotionId}: Change a promotion.
pub static UPDATE_PROMOTION: Operation = Operation {
    id: "updatePromotion",
    method: "PUT",
    path: "/v2/access/promotions/{promotionId}",
    tag: "Promotions",
    summary: "Change a promotion",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("promotionId", "Id of the promotion, as returned by a list operation.", Value::String {
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
        Field::optional("discount", "The discount, in percent.", Value::integer(Some(1), Some(100))),
        Field::optional("finishDays", "How long it runs, in days.", Value::integer(Some(1), Some(365))),
        Field::optional("message", "Message to the users who see it.", Value::text(None, Some(1000))),
        Field::optional(
            "subscribeCounts",
            "Number of users who can use it. It has no maximum.",
            Value::integer(Some(1), None),
        ),
        Field::optional(
            "subscribeDays",
            "How long the discount lasts for each of them, in days.",
            Value::integer(Some(1), Some(365)),
        ),
        Field::optional(
            "type",
            "Audience, in names of the platform that are not documented.",
            Value::Array { items: &Value::TEXT, min_items: Some(1), max_items: None },
        ),
    ]))),
    response_fields: &[
        "canClaim", "claimsCount", "createdAt", "finishedAt", "hasRelatedPromo", "id", "isFinished", "message", "price",
        "rawMessage", "subscribeCounts", "subscribeDays", "type",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/{promotionId}/stop: Stop a promotion.
pub static STOP_PROMOTION: Operation = Operation {
    id: "stopPromotion",
    method: "POST",
    path: "/v2/access/promotions/{promotionId}/stop",
    tag: "Promotions",
    summary: "Stop a promotion",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("promotionId", "Id of the promotion, as returned by a list operation.", Value::String {
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
    response_fields: &["success"],
    ..Operation::EMPTY
};
