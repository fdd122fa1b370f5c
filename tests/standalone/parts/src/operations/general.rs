// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! general
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// POST /login: POST /login.
pub static LOG_IN: Operation = Operation {
    id: "log_in",
    method: "POST",
    path: "/login",
    tag: "general",
    summary: "POST /login",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/x-www-form-urlencoded",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "stay",
                    required: false,
                    description: "",
                    value: Value::Boolean,
                    ..Field::EMPTY
                },
                Field {
                    name: "user",
                    required: true,
                    description: "",
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
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /parts: GET /parts.
pub static LIST_PARTS: Operation = Operation {
    id: "list_parts",
    method: "GET",
    path: "/parts",
    tag: "general",
    summary: "GET /parts",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "filter[name]",
            location: Location::Query,
            required: false,
            description: "",
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
            name: "filter[size][max]",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[size][min]",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "labels",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::DeepObject,
            explode: false,
            value: Value::Object { fields: &[] },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "ids",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Form,
            explode: false,
            value: Value::Array {
                items: &Value::Integer {
                    minimum: None,
                    maximum: None,
                },
                min_items: None,
                max_items: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "tags",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Array {
                items: &Value::String {
                    min_length: None,
                    max_length: None,
                    pattern: None,
                    format: None,
                    one_of: &[],
                },
                min_items: None,
                max_items: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sort-by",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["+size", "-size", "name", "Name"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sort_by",
            location: Location::Query,
            required: false,
            description: "",
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
            name: "session",
            location: Location::Cookie,
            required: false,
            description: "",
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
            name: "theme",
            location: Location::Cookie,
            required: false,
            description: "",
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
            name: "body",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Boolean,
            ..Parameter::EMPTY
        },
        Parameter {
            name: "page",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Any,
            ..Parameter::EMPTY
        },
    ],
    body: None,
    accept: "application/vnd.parts+json",
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /parts: POST /parts.
pub static LIST_PARTS_NEW: Operation = Operation {
    id: "list_parts_new",
    method: "POST",
    path: "/parts",
    tag: "general",
    summary: "POST /parts",
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
                    name: "name",
                    required: true,
                    description: "",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(20usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "note",
                    required: false,
                    description: "",
                    value: Value::Nullable(
                        &Value::String {
                            min_length: None,
                            max_length: None,
                            pattern: None,
                            format: None,
                            one_of: &[],
                        },
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "shape",
                    required: false,
                    description: "How it looks",
                    value: Value::AnyOf(
                        &[
                            Value::Object {
                                fields: &[
                                    Field {
                                        name: "form",
                                        required: true,
                                        description: "",
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
                                        name: "radius",
                                        required: true,
                                        description: "",
                                        value: Value::Number {
                                            minimum: None,
                                            maximum: None,
                                        },
                                        ..Field::EMPTY
                                    },
                                ],
                            },
                            Value::Object {
                                fields: &[
                                    Field {
                                        name: "form",
                                        required: true,
                                        description: "",
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
                                        name: "within",
                                        required: false,
                                        description: "How it looks",
                                        value: Value::Any,
                                        ..Field::EMPTY
                                    },
                                ],
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "anything",
        "holes",
        "id",
        "kind",
        "level",
        "owner",
        "pair",
        "parent",
        "partNumber",
        "part_number",
        "price",
        "shape",
        "unit",
        "weight",
    ],
    ..Operation::EMPTY
};
/// GET /parts/{part-id}: GET /parts/{part-id}.
pub static GET_PART: Operation = Operation {
    id: "get_part",
    method: "GET",
    path: "/parts/{part-id}",
    tag: "general",
    summary: "GET /parts/{part-id}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "part-id",
            location: Location::Path,
            required: true,
            description: "",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^[a-z0-9/.]+$",
                        &[
                            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "part_id",
            location: Location::Query,
            required: false,
            description: "",
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
            name: "X-Trace",
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &[
        "anything",
        "holes",
        "id",
        "kind",
        "level",
        "owner",
        "pair",
        "parent",
        "partNumber",
        "part_number",
        "price",
        "shape",
        "unit",
        "weight",
    ],
    ..Operation::EMPTY
};
/// GET /parts/{part-id}/picture: GET /parts/{part-id}/picture.
pub static GET_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "get_parts_by_part_id_picture",
    method: "GET",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "GET /parts/{part-id}/picture",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "part-id",
            location: Location::Path,
            required: true,
            description: "",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^[a-z0-9/.]+$",
                        &[
                            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    accept: "image/*",
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /parts/{part-id}/picture: POST /parts/{part-id}/picture.
pub static POST_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "post_parts_by_part_id_picture",
    method: "POST",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "POST /parts/{part-id}/picture",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "part-id",
            location: Location::Path,
            required: true,
            description: "",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^[a-z0-9/.]+$",
                        &[
                            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "multipart/form-data",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "file",
                    required: false,
                    description: "",
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
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /parts/{part-id}/picture: PUT /parts/{part-id}/picture.
pub static PUT_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "put_parts_by_part_id_picture",
    method: "PUT",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "PUT /parts/{part-id}/picture",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "part-id",
            location: Location::Path,
            required: true,
            description: "",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: Some(
                    Pattern::new(
                        "^[a-z0-9/.]+$",
                        &[
                            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
                        ],
                    ),
                ),
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "image/png",
        required: true,
        value: Value::Any,
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
