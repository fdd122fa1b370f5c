// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! own\_parts
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// PATCH /parts/{part-id}: PATCH /parts/{part-id}.
pub static CHANGE_PART: Operation = Operation {
    id: "change_part",
    method: "PATCH",
    path: "/parts/{part-id}",
    tag: "own_parts",
    summary: "PATCH /parts/{part-id}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: true,
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
        media_type: "application/merge-patch+json",
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
