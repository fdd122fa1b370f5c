// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Own parts`.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// PATCH /parts/{part-id}: PATCH /parts/{part-id}.
pub static CHANGE_PART: Operation = Operation {
    id: "change_part",
    method: "PATCH",
    path: "/parts/{part-id}",
    tag: "own_parts",
    summary: "PATCH /parts/{part-id}",
    scoped: true,
    parameters: &[
        Parameter::path("part-id", "", Value::matching(Pattern::new("^[a-z0-9/.]+$", &[
            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
        ]))),
    ],
    body: Some(Body {
        media_type: "application/merge-patch+json",
        required: true,
        value: Value::object(&[
            Field::optional("name", "", Value::Nullable(&Value::text(Some(1), Some(20)))),
            Field::optional("note", "", Value::Nullable(&Value::TEXT)),
            Field::optional("shape", "How it looks", Value::Nullable(&Value::AnyOf(&[
                Value::object(&[
                    Field::required("form", "", Value::TEXT),
                    Field::required("radius", "", Value::NUMBER),
                ]),
                Value::object(&[
                    Field::required("form", "", Value::TEXT),
                    Field::optional("within", "How it looks", Value::Any),
                ]),
            ]))),
        ]),
    }),
    response_fields: &[
        "anything", "holes", "id", "kind", "level", "made", "owner", "pair", "parent", "partNumber", "part_number",
        "price", "shape", "sold", "unit", "weight",
    ],
    ..Operation::EMPTY
};
