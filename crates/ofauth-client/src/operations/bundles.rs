// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Several months at once, at a lower price.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/promotions/bundles: List the bundles.
pub static LIST_BUNDLES: Operation = Operation {
    id: "listBundles",
    method: "GET",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "List the bundles",
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
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/bundles: Create a bundle.
pub static CREATE_BUNDLE: Operation = Operation {
    id: "createBundle",
    method: "POST",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "Create a bundle",
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
                    name: "duration",
                    required: true,
                    description: "How long it is; whether in days or in months is not documented.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/bundles/{bundleId}: Delete a bundle.
pub static DELETE_BUNDLE: Operation = Operation {
    id: "deleteBundle",
    method: "DELETE",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Delete a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
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
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/bundles/{bundleId}: Get a bundle.
pub static GET_BUNDLE: Operation = Operation {
    id: "getBundle",
    method: "GET",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Get a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
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
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/bundles/{bundleId}: Change a bundle.
pub static UPDATE_BUNDLE: Operation = Operation {
    id: "updateBundle",
    method: "PUT",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Change a bundle",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "bundleId",
            location: Location::Path,
            required: true,
            description: "Id of the bundle, as a listing answers it.",
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
                    name: "duration",
                    required: false,
                    description: "How long it is; whether in days or in months is not documented.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
