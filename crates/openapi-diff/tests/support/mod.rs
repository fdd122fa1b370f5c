//! Documents around one schema or operation.

#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use openapi_diff::{Change, Report, diff};
use serde_json::{Value, json};

pub(crate) fn document(paths: &Value, components: &Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0.0"},
        "paths": paths,
        "components": components
    })
}

/// One operation with these members.
pub(crate) fn operation(members: &Value) -> Value {
    let mut operation = json!({"operationId": "editPet", "responses": {"204": {"description": "Done."}}});
    let known = operation.as_object_mut().unwrap();
    known.extend(members.as_object().unwrap().clone());
    document(&json!({"/pets": {"post": operation}}), &json!({}))
}

/// The schema in a request.
pub(crate) fn sent(schema: &Value) -> Value {
    operation(&json!({"requestBody": {"content": {"application/json": {"schema": schema}}}}))
}

/// The schema in a response with `status`.
pub(crate) fn returned(status: &str, schema: &Value) -> Value {
    let mut responses = json!({"204": {"description": "Done."}});
    responses[status] = json!({"description": "d", "content": {"application/json": {"schema": schema}}});
    operation(&json!({"responses": responses}))
}

pub(crate) fn report(old: &Value, new: &Value) -> Report {
    diff(old, new).unwrap()
}

/// The only change.
pub(crate) fn only(old: &Value, new: &Value) -> Change {
    let report = report(old, new);
    assert_eq!(report.changes.len(), 1, "{:#?}\n{old}\n{new}", report.changes);
    report.changes.into_iter().next().unwrap()
}

pub(crate) fn assert_same(old: &Value, new: &Value) {
    assert_eq!(report(old, new).changes, []);
}
