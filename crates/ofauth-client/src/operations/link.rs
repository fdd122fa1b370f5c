// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Link sessions, in which owners connect their accounts.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /v2/link/init: Start a Link session.
pub static START_LINK: Operation = Operation {
    id: "startLink",
    method: "POST",
    path: "/v2/link/init",
    tag: "Link",
    summary: "Start a Link session",
    body: Some(Body::json(Value::object(&[
        Field::optional(
            "clientAppId",
            "Id of the app that the user sees. Defaults to the first that matches.",
            Value::matching(Pattern::new("^app_[a-zA-Z0-9]+$", &[
                State::new(false, &[(b'a', b'a', 1)]),
                State::new(false, &[(b'p', b'p', 2)]),
                State::new(false, &[(b'p', b'p', 3)]),
                State::new(false, &[(b'_', b'_', 4)]),
                State::new(false, &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)]),
                State::new(true, &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)]),
            ])),
        ),
        Field::optional(
            "clientReferenceId",
            "The caller's own id, which the redirect and webhooks repeat.",
            Value::TEXT,
        ),
        Field::optional(
            "connectionId",
            "Id of a connection to reconnect.",
            Value::formatted(Format::Password),
        ),
        Field::optional("geolocation", "Location that the session shall come from.", Value::object(&[
            Field::optional("city", "The town.", Value::TEXT),
            Field::required(
                "country",
                "The country; a form is not stated, samples have two letters.",
                Value::TEXT,
            ),
            Field::optional("state", "The state or province.", Value::TEXT),
        ])),
        Field::optional(
            "mode",
            "How the user gets to Link; the vendor advises against it.",
            Value::among(&["redirect", "embed", "hosted", "whitelabel"]),
        ),
        Field::optional("options", "The vendor advises against them.", Value::object(&[
            Field::optional(
                "returnRawSession",
                "Whether the response contains the raw session of the account at the end.",
                Value::Boolean,
            ),
        ])),
        Field::optional("origin", "The page that embeds Link; the vendor advises against it.", Value::TEXT),
        Field::optional(
            "redirectUrl",
            "Where the user is sent afterwards. It must be on the organisation's list of allowed URLs. Defaults to the\nfirst of them.",
            Value::text(Some(1), None),
        ),
    ]))),
    response_fields: &["clientSecret", "expiresAt", "mode", "url"],
    ..Operation::EMPTY
};
/// DELETE /v2/link/{clientSecret}: Cancel a Link session.
pub static CANCEL_LINK: Operation = Operation {
    id: "cancelLink",
    method: "DELETE",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Cancel a Link session",
    retry: Retry::Safe,
    parameters: &[
        Parameter::path("clientSecret", "Client secret of the Link session, as `cs_…`.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: None,
            format: Some(Format::Password),
            one_of: &[],
        }),
    ],
    ..Operation::EMPTY
};
/// GET /v2/link/{clientSecret}: Get the state of a Link session.
pub static GET_LINK: Operation = Operation {
    id: "getLink",
    method: "GET",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Get the state of a Link session",
    retry: Retry::Safe,
    parameters: &[
        Parameter::path("clientSecret", "Client secret of the Link session, as `cs_…`.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: None,
            format: Some(Format::Password),
            one_of: &[],
        }),
    ],
    response_fields: &["data", "status"],
    ..Operation::EMPTY
};
