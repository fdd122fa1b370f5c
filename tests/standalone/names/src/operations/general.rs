// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! general
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// POST /all: POST /all.
pub static ALL_OPERATION: Operation = Operation {
    id: "all",
    method: "POST",
    path: "/all",
    tag: "general",
    summary: "POST /all",
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
                    name: "m0",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m1",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m10",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m11",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m12",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m13",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m14",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m15",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m16",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m17",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(5usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m18",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m19",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m2",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m20",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m21",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m22",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m23",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m24",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m25",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m26",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m27",
                    required: false,
                    description: "",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &["a", "err"],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m28",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m29",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m3",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m30",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m31",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m32",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m33",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m34",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m35",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m36",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m37",
                    required: false,
                    description: "",
                    value: Value::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "m38",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m39",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m4",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m40",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m41",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m42",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m43",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m44",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m45",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m46",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m47",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m48",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m49",
                    required: false,
                    description: "",
                    value: Value::AnyOf(
                        &[
                            Value::String {
                                min_length: None,
                                max_length: None,
                                pattern: None,
                                format: None,
                                one_of: &[],
                            },
                            Value::Integer {
                                minimum: None,
                                maximum: None,
                            },
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "m5",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m6",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m7",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m8",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "m9",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "a",
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
                    ..Field::EMPTY
                },
                Field {
                    name: "members",
                    required: false,
                    description: "",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "\0",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "\"",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "*/",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "+1",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "-1",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "2nd",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "Option",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "Self",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "\\",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "_",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "a\nb",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "aB",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "a_b",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "cafe\u{301}",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "café",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "deserialize",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "don't",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "dont",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "error",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "extra",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "gen",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "self",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "serialize",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "type",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "value",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "x",
                                required: false,
                                description: "a\r*/\u{202e}",
                                value: Value::Integer {
                                    minimum: None,
                                    maximum: None,
                                },
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "tagged",
                    required: false,
                    description: "a\r*/\u{202e}",
                    value: Value::AnyOf(
                        &[
                            Value::Object {
                                fields: &[
                                    Field {
                                        name: "a",
                                        required: false,
                                        description: "",
                                        value: Value::Integer {
                                            minimum: None,
                                            maximum: None,
                                        },
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "k\"\n*/",
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
                            Value::Object {
                                fields: &[
                                    Field {
                                        name: "b",
                                        required: false,
                                        description: "",
                                        value: Value::Integer {
                                            minimum: None,
                                            maximum: None,
                                        },
                                        ..Field::EMPTY
                                    },
                                    Field {
                                        name: "k\"\n*/",
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
                        ],
                    ),
                    ..Field::EMPTY
                },
                Field {
                    name: "values",
                    required: false,
                    description: "a\r\nb\rc */ \u{202e}\0",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[
                            "err",
                            "error",
                            "Ok",
                            "ok",
                            "Err",
                            "Self",
                            "self",
                            "Value",
                            "Unknown",
                            "unknown",
                            "Known",
                            "KNOWN",
                            "Some",
                            "None",
                            "String",
                            "Result",
                            "fmt",
                            "as_str",
                            "type",
                            "",
                            "2nd",
                            "+1",
                            "-1",
                            "dont",
                            "don't",
                            "café",
                            "cafe\u{301}",
                            "❤\u{fe0f}",
                            "a\nb",
                            "a\rb",
                            "*/",
                            "`a``b`",
                            "\"",
                            "\\",
                            "\0",
                            "\u{202e}",
                            "#{x}",
                            "m²",
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[
        "m0",
        "m1",
        "m10",
        "m11",
        "m12",
        "m13",
        "m14",
        "m15",
        "m16",
        "m17",
        "m18",
        "m19",
        "m2",
        "m20",
        "m21",
        "m22",
        "m23",
        "m24",
        "m25",
        "m26",
        "m27",
        "m28",
        "m29",
        "m3",
        "m30",
        "m31",
        "m32",
        "m33",
        "m34",
        "m35",
        "m36",
        "m37",
        "m38",
        "m39",
        "m4",
        "m40",
        "m41",
        "m42",
        "m43",
        "m44",
        "m45",
        "m46",
        "m47",
        "m48",
        "m49",
        "m5",
        "m6",
        "m7",
        "m8",
        "m9",
        "members",
        "tagged",
        "values",
    ],
    ..Operation::EMPTY
};
/// GET /arguments: GET /arguments.
pub static ARGUMENTS: Operation = Operation {
    id: "arguments",
    method: "GET",
    path: "/arguments",
    tag: "general",
    summary: "GET /arguments",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "self",
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
            name: "type",
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
            name: "gen",
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
            name: "url",
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
            name: "request",
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
            name: "response",
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
            name: "result",
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
            name: "info",
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
            name: "value",
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
            name: "body",
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
            name: "header_map",
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
            name: "encode_path",
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
            name: "client",
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
            name: "baseurl",
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
            name: "dont",
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
            name: "don't",
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
            name: "aB",
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
            name: "a_b",
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
            name: "2nd",
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
            name: "❤",
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
            name: "a b",
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
            name: "filter[name]",
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
            name: "value",
            key: Some("header:value"),
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "header_map",
            key: Some("header:header_map"),
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "x_trace",
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "type",
            key: Some("header:type"),
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "a.b",
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "cookie.a-b",
            location: Location::Header,
            required: false,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
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
            name: "a-b",
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
            name: "a.b",
            key: Some("cookie:a.b"),
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
            name: "A-B",
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
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /bounds: GET /bounds.
pub static BOUNDS: Operation = Operation {
    id: "bounds",
    method: "GET",
    path: "/bounds",
    tag: "general",
    summary: "GET /bounds",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "ratio",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Limited(
                &Value::Number {
                    minimum: None,
                    maximum: Some(1f64),
                },
                &[
                    openapi_runtime::Limit::ExclusiveMinimum(0f64),
                    openapi_runtime::Limit::MultipleOf(0.1f64),
                ],
            ),
            ..Parameter::EMPTY
        },
        Parameter {
            name: "ids",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::Limited(
                &Value::Array {
                    items: &Value::Integer {
                        minimum: None,
                        maximum: Some(9i64),
                    },
                    min_items: None,
                    max_items: Some(2usize),
                },
                &[openapi_runtime::Limit::UniqueItems],
            ),
            ..Parameter::EMPTY
        },
        Parameter {
            name: "X-Depth",
            location: Location::Header,
            required: true,
            description: "",
            secret: false,
            style: openapi_runtime::Style::Simple,
            explode: false,
            value: Value::Integer {
                minimum: None,
                maximum: Some(3i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "note",
            location: Location::Query,
            required: false,
            description: "",
            secret: false,
            value: Value::String {
                min_length: Some(0usize),
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
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /files/{id}.{type}: GET /files/{id}.{type}.
pub static FILE: Operation = Operation {
    id: "file",
    method: "GET",
    path: "/files/{id}.{type}",
    tag: "general",
    summary: "GET /files/{id}.{type}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
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
            name: "type",
            location: Location::Path,
            required: true,
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
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// DELETE /methods: DELETE /methods.
pub static BY_DELETE: Operation = Operation {
    id: "by_delete",
    method: "DELETE",
    path: "/methods",
    tag: "general",
    summary: "DELETE /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /methods: GET /methods.
pub static BY_GET: Operation = Operation {
    id: "by_get",
    method: "GET",
    path: "/methods",
    tag: "general",
    summary: "GET /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// HEAD /methods: HEAD /methods.
pub static BY_HEAD: Operation = Operation {
    id: "by_head",
    method: "HEAD",
    path: "/methods",
    tag: "general",
    summary: "HEAD /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// OPTIONS /methods: OPTIONS /methods.
pub static BY_OPTIONS: Operation = Operation {
    id: "by_options",
    method: "OPTIONS",
    path: "/methods",
    tag: "general",
    summary: "OPTIONS /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PATCH /methods: PATCH /methods.
pub static BY_PATCH: Operation = Operation {
    id: "by_patch",
    method: "PATCH",
    path: "/methods",
    tag: "general",
    summary: "PATCH /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// POST /methods: POST /methods.
pub static BY_POST: Operation = Operation {
    id: "by_post",
    method: "POST",
    path: "/methods",
    tag: "general",
    summary: "POST /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Unsafe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /methods: PUT /methods.
pub static BY_PUT: Operation = Operation {
    id: "by_put",
    method: "PUT",
    path: "/methods",
    tag: "general",
    summary: "PUT /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// TRACE /methods: TRACE /methods.
pub static BY_TRACE: Operation = Operation {
    id: "by_trace",
    method: "TRACE",
    path: "/methods",
    tag: "general",
    summary: "TRACE /methods",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/0: a\n*/\\u{202e}."]
pub static CALL_NEW: Operation = Operation {
    id: "call_new",
    method: "GET",
    path: "/operations/0",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/1: a\n*/\\u{202e}."]
pub static CALL_POST: Operation = Operation {
    id: "call_post",
    method: "GET",
    path: "/operations/1",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/10: a\n*/\\u{202e}."]
pub static CALL_2ND: Operation = Operation {
    id: "call_2nd",
    method: "GET",
    path: "/operations/10",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/11: a\n*/\\u{202e}."]
pub static GET_OPERATIONS_11: Operation = Operation {
    id: "get_operations_11",
    method: "GET",
    path: "/operations/11",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/12: a\n*/\\u{202e}."]
pub static GET_OPERATIONS_12: Operation = Operation {
    id: "get_operations_12",
    method: "GET",
    path: "/operations/12",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/13: a\n*/\\u{202e}."]
pub static CAFÉ: Operation = Operation {
    id: "café",
    method: "GET",
    path: "/operations/13",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/14: a\n*/\\u{202e}."]
pub static CALL_UNNAMED: Operation = Operation {
    id: "call_unnamed",
    method: "GET",
    path: "/operations/14",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/2: a\n*/\\u{202e}."]
pub static CALL_PRE: Operation = Operation {
    id: "call_pre",
    method: "GET",
    path: "/operations/2",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/3: a\n*/\\u{202e}."]
pub static CALL_EXEC: Operation = Operation {
    id: "call_exec",
    method: "GET",
    path: "/operations/3",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/4: a\n*/\\u{202e}."]
pub static CALL_CLIENT: Operation = Operation {
    id: "call_client",
    method: "GET",
    path: "/operations/4",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/5: a\n*/\\u{202e}."]
pub static MOVE: Operation = Operation {
    id: "move_",
    method: "GET",
    path: "/operations/5",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/6: a\n*/\\u{202e}."]
pub static CALL_SELF: Operation = Operation {
    id: "call_self",
    method: "GET",
    path: "/operations/6",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/7: a\n*/\\u{202e}."]
pub static TYPE: Operation = Operation {
    id: "type_",
    method: "GET",
    path: "/operations/7",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/8: a\n*/\\u{202e}."]
pub static CLONE: Operation = Operation {
    id: "clone",
    method: "GET",
    path: "/operations/8",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
#[doc = " GET /operations/9: a\n*/\\u{202e}."]
pub static FMT: Operation = Operation {
    id: "fmt",
    method: "GET",
    path: "/operations/9",
    tag: "general",
    summary: "a\r*/\u{202e}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /quotes/"\*/❤: GET /quotes/"\*/❤.
pub static GET_QUOTES: Operation = Operation {
    id: "get_quotes",
    method: "GET",
    path: "/quotes/\"\\*/❤",
    tag: "general",
    summary: "GET /quotes/\"\\*/❤",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// GET /segments/{id}: GET /segments/{id}.
pub static SEGMENT: Operation = Operation {
    id: "segment",
    method: "GET",
    path: "/segments/{id}",
    tag: "general",
    summary: "GET /segments/{id}",
    stability: Stability::Stable,
    permission: None,
    retry: Retry::Safe,
    rate_limit: None,
    scoped: false,
    read_only: false,
    parameters: &[
        Parameter {
            name: "id",
            location: Location::Path,
            required: true,
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
    ],
    body: None,
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
