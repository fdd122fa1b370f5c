// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! general
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// PUT /labels: PUT /labels.
pub static SET_LABELS: Operation = Operation {
    id: "set_labels",
    method: "PUT",
    path: "/labels",
    tag: "general",
    summary: "PUT /labels",
    retry: Retry::Safe,
    body: Some(Body::json(
        Value::object(&[Field::required("color", "", Value::TEXT), Field::required("size", "", Value::INTEGER)]),
    )),
    answer_fields: &["color", "size"],
    ..Operation::EMPTY
};
/// POST /parts: POST /parts.
pub static ADD_PART: Operation = Operation {
    id: "add_part",
    method: "POST",
    path: "/parts",
    tag: "general",
    summary: "POST /parts",
    body: Some(Body {
        media_type: "multipart/form-data",
        required: true,
        value: Value::object(&[
            Field::optional("drawing", "", Value::TEXT),
            Field::required("note", "", Value::TEXT),
            Field::required("picture", "", Value::Any),
            Field::required("sheets", "", Value::array(&Value::Any)),
            Field::required("sizes", "", Value::array(&Value::object(&[
                Field::optional("height", "", Value::INTEGER),
                Field::required("width", "", Value::INTEGER),
            ]))),
        ]),
    }),
    ..Operation::EMPTY
};
/// PATCH /parts/{id}: PATCH /parts/{id}.
pub static CHANGE_PART: Operation = Operation {
    id: "change_part",
    method: "PATCH",
    path: "/parts/{id}",
    tag: "general",
    summary: "PATCH /parts/{id}",
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "application/merge-patch+json",
        required: true,
        value: Value::object(&[
            Field::required("name", "", Value::Nullable(&Value::TEXT)),
            Field::required("tags", "", Value::Nullable(&Value::array(&Value::TEXT))),
            Field::required("weight", "", Value::Nullable(&Value::NUMBER)),
        ]),
    }),
    ..Operation::EMPTY
};
/// PUT /parts/{id}: PUT /parts/{id}.
pub static KEEP_PART: Operation = Operation {
    id: "keep_part",
    method: "PUT",
    path: "/parts/{id}",
    tag: "general",
    summary: "PUT /parts/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "application/json",
        required: false,
        value: Value::object(
            &[Field::optional("height", "", Value::INTEGER), Field::required("width", "", Value::INTEGER)],
        ),
    }),
    ..Operation::EMPTY
};
/// POST /rows: POST /rows.
pub static ADD_ROWS: Operation = Operation {
    id: "add_rows",
    method: "POST",
    path: "/rows",
    tag: "general",
    summary: "POST /rows",
    body: Some(Body::json(Value::array(&Value::Nullable(&Value::NUMBER)))),
    ..Operation::EMPTY
};
