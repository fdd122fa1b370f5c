// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Subscriptions of several months at a lower price.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/promotions/bundles: List the bundles.
pub static LIST_BUNDLES: Operation = Operation {
    id: "listBundles",
    method: "GET",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "List the bundles",
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
    response_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/bundles: Create a bundle.
pub static CREATE_BUNDLE: Operation = Operation {
    id: "createBundle",
    method: "POST",
    path: "/v2/access/promotions/bundles",
    tag: "Bundles",
    summary: "Create a bundle",
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("discount", "The discount, in percent.", Value::integer(Some(1), Some(100))),
        Field::required(
            "duration",
            "How long it is; whether in days or in months is not documented.",
            Value::integer(Some(1), Some(365)),
        ),
    ]))),
    response_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/bundles/{bundleId}: Delete a bundle.
pub static DELETE_BUNDLE: Operation = Operation {
    id: "deleteBundle",
    method: "DELETE",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Delete a bundle",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("bundleId", "Id of the bundle, as returned by a list operation.", Value::String {
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
    response_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/bundles/{bundleId}: Get a bundle.
pub static GET_BUNDLE: Operation = Operation {
    id: "getBundle",
    method: "GET",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Get a bundle",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("bundleId", "Id of the bundle, as returned by a list operation.", Value::String {
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
    response_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/bundles/{bundleId}: Change a bundle.
pub static UPDATE_BUNDLE: Operation = Operation {
    id: "updateBundle",
    method: "PUT",
    path: "/v2/access/promotions/bundles/{bundleId}",
    tag: "Bundles",
    summary: "Change a bundle",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("bundleId", "Id of the bundle, as returned by a list operation.", Value::String {
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
        Field::optional(
            "duration",
            "How long it is; whether in days or in months is not documented.",
            Value::integer(Some(1), Some(365)),
        ),
    ]))),
    response_fields: &["canBuy", "discount", "duration", "id", "price"],
    ..Operation::EMPTY
};
