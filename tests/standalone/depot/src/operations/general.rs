// @generated from depot.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /aisles: GET /aisles.
pub static LIST_AISLES: Operation = Operation {
    id: "list_aisles",
    method: "GET",
    path: "/aisles",
    tag: "general",
    summary: "GET /aisles",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("contents", "", Value::array(&Value::object(&[Field::optional("label", "", Value::TEXT)]))),
        Parameter::query("page", "", Value::INTEGER),
    ],
    response_fields: &["id", "label"],
    ..Operation::EMPTY
};
/// GET /bays: GET /bays.
pub static LIST_BAYS: Operation = Operation {
    id: "list_bays",
    method: "GET",
    path: "/bays",
    tag: "general",
    summary: "GET /bays",
    retry: Retry::Safe,
    parameters: &[Parameter::query("starting_after", "", Value::INTEGER)],
    paging: Some(Paging {
        style: PagingStyle::LastId,
        cursor: "starting_after",
        items: "data",
        more: Some("has_more"),
        key: Some("id"),
        ..Paging::EMPTY
    }),
    response_fields: &["id", "label"],
    ..Operation::EMPTY
};
/// DELETE /crates/{id}: DELETE /crates/{id}.
pub static DELETE_CRATE: Operation = Operation {
    id: "delete_crate",
    method: "DELETE",
    path: "/crates/{id}",
    tag: "general",
    summary: "DELETE /crates/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    response_fields: &["id", "label"],
    errors: &[openapi_runtime::ErrorSchema::of(409, "DeleteCrateError")],
    ..Operation::EMPTY
};
/// GET /crates/{id}: GET /crates/{id}.
pub static GET_CRATE: Operation = Operation {
    id: "get_crate",
    method: "GET",
    path: "/crates/{id}",
    tag: "general",
    summary: "GET /crates/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    response_fields: &["id", "label"],
    errors: &[
        openapi_runtime::ErrorSchema::of(404, "Gone"),
        openapi_runtime::ErrorSchema::of(429, "Wait"),
        openapi_runtime::ErrorSchema::within(300, 599, "Problem"),
    ],
    ..Operation::EMPTY
};
/// PUT /crates/{id}: PUT /crates/{id}.
pub static PUT_CRATE: Operation = Operation {
    id: "put_crate",
    method: "PUT",
    path: "/crates/{id}",
    tag: "general",
    summary: "PUT /crates/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body::json(Value::object(&[Field::optional("label", "", Value::TEXT)]))),
    response_fields: &["id", "label"],
    errors: &[openapi_runtime::ErrorSchema::within(400, 499, "Problem")],
    ..Operation::EMPTY
};
/// GET /crates/{id}/notices: GET /crates/{id}/notices.
pub static WATCH_CRATE: Operation = Operation {
    id: "watch_crate",
    method: "GET",
    path: "/crates/{id}/notices",
    tag: "general",
    summary: "GET /crates/{id}/notices",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    accept: "text/event-stream",
    errors: &[openapi_runtime::ErrorSchema::of(404, "Problem")],
    ..Operation::EMPTY
};
/// GET /crates/{id}/state: GET /crates/{id}/state.
pub static GET_CRATE_STATE: Operation = Operation {
    id: "get_crate_state",
    method: "GET",
    path: "/crates/{id}/state",
    tag: "general",
    summary: "GET /crates/{id}/state",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    errors: &[openapi_runtime::ErrorSchema::within(300, 599, "Receipt")],
    ..Operation::EMPTY
};
/// GET /log: GET /log.
pub static READ_LOG: Operation = Operation {
    id: "read_log",
    method: "GET",
    path: "/log",
    tag: "general",
    summary: "GET /log",
    retry: Retry::Safe,
    accept: "application/x-ndjson",
    ..Operation::EMPTY
};
/// GET /lots: GET /lots.
pub static LIST_LOTS: Operation = Operation {
    id: "list_lots",
    method: "GET",
    path: "/lots",
    tag: "general",
    summary: "GET /lots",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("offset", "", Value::INTEGER),
        Parameter::query("limit", "", Value::integer(None, Some(3))),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(3),
        items: "",
        bare: true,
        ..Paging::EMPTY
    }),
    response_fields: &["id", "label"],
    ..Operation::EMPTY
};
/// POST /questions: POST /questions.
pub static ASK: Operation = Operation {
    id: "ask",
    method: "POST",
    path: "/questions",
    tag: "general",
    summary: "POST /questions",
    body: Some(Body::json(
        Value::object(&[Field::optional("stream", "", Value::Boolean), Field::required("text", "", Value::TEXT)]),
    )),
    response_fields: &["number"],
    ..Operation::EMPTY
};
/// GET /racks: GET /racks.
pub static LIST_RACKS: Operation = Operation {
    id: "list_racks",
    method: "GET",
    path: "/racks",
    tag: "general",
    summary: "GET /racks",
    retry: Retry::Safe,
    paging: Some(Paging {
        style: PagingStyle::Link,
        cursor: "",
        items: "value",
        next: Some("nextLink"),
        ..Paging::EMPTY
    }),
    response_fields: &["id", "label"],
    ..Operation::EMPTY
};
/// GET /shelves: GET /shelves.
pub static LIST_SHELVES: Operation = Operation {
    id: "list_shelves",
    method: "GET",
    path: "/shelves",
    tag: "general",
    summary: "GET /shelves",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("page", "", Value::integer(Some(0), None)),
        Parameter::query("pageSize", "", Value::integer(None, Some(2))),
    ],
    paging: Some(Paging {
        style: PagingStyle::Page,
        cursor: "page",
        limit: Some("pageSize"),
        size: Some(2),
        items: "shelves",
        first: 0,
        ..Paging::EMPTY
    }),
    response_fields: &["id", "label"],
    ..Operation::EMPTY
};
/// GET /ticks: GET /ticks.
pub static TICKS: Operation = Operation {
    id: "ticks",
    method: "GET",
    path: "/ticks",
    tag: "general",
    summary: "GET /ticks",
    retry: Retry::Safe,
    accept: "text/event-stream",
    ..Operation::EMPTY
};
