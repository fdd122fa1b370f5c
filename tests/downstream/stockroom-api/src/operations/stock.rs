// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stock`.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /items: GET /items.
pub static LIST_ITEMS: Operation = Operation {
    id: "list_items",
    method: "GET",
    path: "/items",
    tag: "stock",
    summary: "GET /items",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("page", "", Value::integer(Some(1), None)),
        Parameter::query("per_page", "", Value::integer(Some(1), Some(50))),
    ],
    paging: Some(Paging {
        style: PagingStyle::Link,
        cursor: "",
        limit: Some("per_page"),
        size: Some(50),
        items: "",
        bare: true,
        ..Paging::EMPTY
    }),
    response_fields: &["name", "number"],
    errors: &[openapi_runtime::ErrorSchema::within(300, 599, "Fault")],
    ..Operation::EMPTY
};
/// POST /items/{number}/photos: POST /items/{number}/photos.
pub static ADD_PHOTO: Operation = Operation {
    id: "add_photo",
    method: "POST",
    path: "/items/{number}/photos",
    tag: "stock",
    summary: "POST /items/{number}/photos",
    parameters: &[Parameter::path("number", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "multipart/form-data",
        required: true,
        value: Value::object(&[Field::required("caption", "", Value::TEXT), Field::required("photo", "", Value::TEXT)]),
    }),
    response_fields: &["size"],
    errors: &[openapi_runtime::ErrorSchema::of(413, "Limit"), openapi_runtime::ErrorSchema::within(300, 599, "Fault")],
    ..Operation::EMPTY
};
