// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Rules and signatures for requests to the platform itself.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/dynamic-rules: Get the signing rules.
pub static GET_DYNAMIC_RULES: Operation = Operation {
    id: "getDynamicRules",
    method: "GET",
    path: "/v2/dynamic-rules",
    tag: "Dynamic rules",
    summary: "Get the signing rules",
    retry: Retry::Safe,
    rate_limit: Some("getDynamicRules"),
    response_fields: &["is_current", "is_early_access", "is_public", "rules"],
    ..Operation::EMPTY
};
/// POST /v2/dynamic-rules/sign: Sign a request to the platform.
pub static SIGN_REQUEST: Operation = Operation {
    id: "signRequest",
    method: "POST",
    path: "/v2/dynamic-rules/sign",
    tag: "Dynamic rules",
    summary: "Sign a request to the platform",
    retry: Retry::Safe,
    rate_limit: Some("signRequest"),
    read_only: true,
    body: Some(Body::json(Value::object(&[
        Field::required(
            "endpoint",
            "Path and query of the request, as the platform knows them.",
            Value::TEXT,
        ),
        Field::optional(
            "time",
            "The timestamp to sign for, in milliseconds since the Unix epoch (not documented); defaults to now.",
            Value::AnyOf(&[Value::TEXT, Value::NUMBER]),
        ),
        Field::optional(
            "user-id",
            "Id of the user who makes the request.",
            Value::AnyOf(&[Value::TEXT, Value::NUMBER]),
        ),
    ]))),
    response_fields: &["is_early_access", "is_public", "signed"],
    ..Operation::EMPTY
};
/// GET /v2/dynamic-rules/status: Get the state of the signing rules.
pub static GET_DYNAMIC_RULES_STATUS: Operation = Operation {
    id: "getDynamicRulesStatus",
    method: "GET",
    path: "/v2/dynamic-rules/status",
    tag: "Dynamic rules",
    summary: "Get the state of the signing rules",
    retry: Retry::Safe,
    rate_limit: Some("getDynamicRulesStatus"),
    response_fields: &[
        "access_granted", "early_access_revision", "is_current", "is_early_access", "is_public", "public_revision",
        "revision",
    ],
    ..Operation::EMPTY
};
