// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! The way in which owners connect their accounts.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// POST /v2/link/init: Start a Link session.
pub static START_LINK: Operation = Operation {
    id: "startLink",
    method: "POST",
    path: "/v2/link/init",
    tag: "Link",
    summary: "Start a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "clientAppId",
                    required: false,
                    description: "Id of the app that the user sees; the first that matches when it is left out.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: Some(
                            Pattern::new(
                                "^app_[a-zA-Z0-9]+$",
                                &[
                                    State::new(false, &[(b'a', b'a', 1)]),
                                    State::new(false, &[(b'p', b'p', 2)]),
                                    State::new(false, &[(b'p', b'p', 3)]),
                                    State::new(false, &[(b'_', b'_', 4)]),
                                    State::new(
                                        false,
                                        &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)],
                                    ),
                                    State::new(
                                        true,
                                        &[(b'0', b'9', 5), (b'A', b'Z', 5), (b'a', b'z', 5)],
                                    ),
                                ],
                            ),
                        ),
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "clientReferenceId",
                    required: false,
                    description: "The caller's own id, which the way back and webhooks repeat.",
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
                    name: "connectionId",
                    required: false,
                    description: "Id of a connection that is to be connected again.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: Some(Format::Password),
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "geolocation",
                    required: false,
                    description: "Where the session is to come from.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "city",
                                required: false,
                                description: "The town.",
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
                                name: "country",
                                required: true,
                                description: "The country; a form is not stated, samples have two letters.",
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
                                name: "state",
                                required: false,
                                description: "The state or province.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &[],
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "mode",
                    required: false,
                    description: "How the user gets to Link; the vendor advises against it.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["redirect", "embed", "hosted", "whitelabel"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "options",
                    required: false,
                    description: "The vendor advises against them.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "returnRawSession",
                                required: false,
                                description: "Whether the raw session of the account is answered at the end.",
                                value: Value::Boolean,
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "origin",
                    required: false,
                    description: "The page that embeds Link; the vendor advises against it.",
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
                    name: "redirectUrl",
                    required: false,
                    description: "Where the user is sent afterwards. It must be on the organisation's list; the first one there when it is\nleft out.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["clientSecret", "expiresAt", "mode", "url"],
    ..Operation::EMPTY
};
/// DELETE /v2/link/{clientSecret}: Cancel a Link session.
pub static CANCEL_LINK: Operation = Operation {
    id: "cancelLink",
    method: "DELETE",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Cancel a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "clientSecret",
            location: Location::Path,
            required: true,
            description: "What opens the Link session, as `cs_…`. Treat it as a secret.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: Some(Format::Password),
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /v2/link/{clientSecret}: Get the state of a Link session.
pub static GET_LINK: Operation = Operation {
    id: "getLink",
    method: "GET",
    path: "/v2/link/{clientSecret}",
    tag: "Link",
    summary: "Get the state of a Link session",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "clientSecret",
            location: Location::Path,
            required: true,
            description: "What opens the Link session, as `cs_…`. Treat it as a secret.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: Some(Format::Password),
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["data", "status"],
    ..Operation::EMPTY
};
