// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Discounts for new subscribers.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/promotions: List the promotions.
pub static LIST_PROMOTIONS: Operation = Operation {
    id: "listPromotions",
    method: "GET",
    path: "/v2/access/promotions",
    tag: "Promotions",
    summary: "List the promotions",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
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
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
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
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: true,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "finishDays",
                    required: true,
                    description: "How long it runs, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "message",
                    required: true,
                    description: "What to tell the users who see it.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: true,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: true,
                    description: "How long the discount lasts for each of them, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "type",
                    required: true,
                    description: "Whom it is for, in words of the platform that are not documented.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: Some(1usize),
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
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
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
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
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/{promotionId}: Change a promotion.
pub static UPDATE_PROMOTION: Operation = Operation {
    id: "updatePromotion",
    method: "PUT",
    path: "/v2/access/promotions/{promotionId}",
    tag: "Promotions",
    summary: "Change a promotion",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
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
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "discount",
                    required: false,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(100i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "finishDays",
                    required: false,
                    description: "How long it runs, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "message",
                    required: false,
                    description: "What to tell the users who see it.",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: false,
                    description: "How long the discount lasts for each of them, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "type",
                    required: false,
                    description: "Whom it is for, in words of the platform that are not documented.",
                    value: Value::Array {
                        items: &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                        min_items: Some(1usize),
                        max_items: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
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
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "promotionId",
            location: Location::Path,
            required: true,
            description: "Id of the promotion, as a listing answers it.",
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
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
