// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

//! Operations with the tag `Stories`.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /stories: GET /stories.
pub static LIST_STORIES: Operation = Operation {
    id: "list_stories",
    method: "GET",
    path: "/stories",
    tag: "stories",
    summary: "GET /stories",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("cursor", "", Value::TEXT),
        Parameter::query("limit", "", Value::integer(None, Some(2))),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        limit: Some("limit"),
        size: Some(2),
        items: "stories",
        next: Some("next_cursor"),
        ..Paging::EMPTY
    }),
    response_fields: &["id", "title"],
    ..Operation::EMPTY
};
/// GET /stories/export: GET /stories/export.
pub static EXPORT_STORIES: Operation = Operation {
    id: "export_stories",
    method: "GET",
    path: "/stories/export",
    tag: "stories",
    summary: "GET /stories/export",
    retry: Retry::Safe,
    accept: "application/jsonl",
    ..Operation::EMPTY
};
/// GET /stories/live: GET /stories/live.
pub static FOLLOW_STORIES: Operation = Operation {
    id: "follow_stories",
    method: "GET",
    path: "/stories/live",
    tag: "stories",
    summary: "GET /stories/live",
    retry: Retry::Safe,
    parameters: &[
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("Last-Event-ID", "", Value::TEXT)
        },
    ],
    accept: "text/event-stream",
    ..Operation::EMPTY
};
/// GET /stories/summary: GET /stories/summary.
pub static OLD_SUMMARY: Operation = Operation {
    id: "old_summary",
    method: "GET",
    path: "/stories/summary",
    tag: "stories",
    summary: "GET /stories/summary",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
