// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Orders`.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /orders: POST /orders.
pub static PLACE_ORDER: Operation = Operation {
    id: "place_order",
    method: "POST",
    path: "/orders",
    tag: "orders",
    summary: "POST /orders",
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("Idempotency-Key", "", Value::TEXT)
        },
    ],
    body: Some(Body::json(
        Value::object(&[Field::optional("count", "", Value::INTEGER), Field::required("item", "", Value::INTEGER)]),
    )),
    response_fields: &["item"],
    errors: &[openapi_runtime::ErrorSchema::within(300, 599, "Fault")],
    ..Operation::EMPTY
};
