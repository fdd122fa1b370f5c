// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! How requests to the platform itself are signed.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/dynamic-rules: Get the rules of signing.
pub static GET_DYNAMIC_RULES: Operation = Operation {
    id: "getDynamicRules",
    method: "GET",
    path: "/v2/dynamic-rules",
    tag: "Dynamic rules",
    summary: "Get the rules of signing",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: Some("getDynamicRules"),
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &["is_current", "is_early_access", "is_public", "rules"],
    ..Operation::EMPTY
};
/// POST /v2/dynamic-rules/sign: Sign a request to the platform.
pub static SIGN_REQUEST: Operation = Operation {
    id: "signRequest",
    method: "POST",
    path: "/v2/dynamic-rules/sign",
    tag: "Dynamic rules",
    summary: "Sign a request to the platform",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: Some("signRequest"),
    scoped: false,
    read_only: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "endpoint",
                    required: true,
                    description: "Path and query of the request, as the platform knows them.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "time",
                    required: false,
                    description: "The moment to sign for, in milliseconds since the Unix epoch (not documented); now when it is left out.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Number {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "user-id",
                    required: false,
                    description: "Id of the user who asks.",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Number {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["is_early_access", "is_public", "signed"],
    ..Operation::EMPTY
};
/// GET /v2/dynamic-rules/status: Get the state of the rules of signing.
pub static GET_DYNAMIC_RULES_STATUS: Operation = Operation {
    id: "getDynamicRulesStatus",
    method: "GET",
    path: "/v2/dynamic-rules/status",
    tag: "Dynamic rules",
    summary: "Get the state of the rules of signing",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: Some("getDynamicRulesStatus"),
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[
        "access_granted",
        "early_access_revision",
        "is_current",
        "is_early_access",
        "is_public",
        "public_revision",
        "revision",
    ],
    ..Operation::EMPTY
};
