//! Paths and their parameters, statuses, and parameters of media types.

use openapi_diff::Class::{self, Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::check;
use crate::support::{assert_same, document, only, operation, report};

fn at(path: &str, parameters: &[(&str, &str)]) -> Value {
    let parameters = parameters
        .iter()
        .map(|(name, kind)| json!({"name": name, "in": "path", "required": true, "schema": {"type": kind}}));
    let operation = json!({
        "operationId": "a", "parameters": parameters.collect::<Vec<_>>(), "responses": {"204": {"description": "d"}}
    });
    document(&json!({path: {"get": operation}}), &json!({}))
}

#[test]
fn parameters_that_change_places() {
    let text = |path: &str| at(path, &[("x", "string"), ("y", "string")]);
    let kinds: Vec<(&str, Class)> = report(&text("/p/{x}/{y}"), &text("/p/{y}/{x}"))
        .changes
        .iter()
        .map(|change| (change.kind, change.class))
        .collect();
    assert_eq!(kinds, [("path-parameter-moved", Breaking); 2]);
    let mixed = |path: &str| at(path, &[("x", "string"), ("y", "integer")]);
    let found = report(&mixed("/p/{x}/{y}"), &mixed("/p/{y}/{x}"));
    assert_eq!(found.worst(), Some(Breaking));
    // They are arguments in the order of the list.
    let change = only(
        &at("/p/{x}/{y}", &[("x", "string"), ("y", "integer")]),
        &at("/p/{x}/{y}", &[("y", "integer"), ("x", "string")]),
    );
    assert_eq!((change.kind, change.class), ("parameters-reordered", Breaking));
    assert_eq!(change.what, "required parameters reordered from x, y to y, x");
}

#[test]
fn parameters_that_are_called_otherwise() {
    let one = |name: &str| at(&format!("/p/{{{name}}}"), &[(name, "string")]);
    let kind = "path-parameter-renamed";
    check(vec![
        (kind, Compatible, one("pet_id"), one("petId")),
        (kind, Compatible, one("id"), one("petId")),
        (kind, Unclear, one("sled"), one("rack_id")),
    ]);
}

#[test]
fn statuses_and_their_ranges() {
    let text = || json!({"description": "d", "content": {"text/plain": {"schema": {"type": "string"}}}});
    let empty = || json!({"description": "d"});
    let with = |members: Value| {
        document(
            &json!({"/a": {"get": {"operationId": "a", "responses": members}}}),
            &json!({}),
        )
    };
    check(vec![
        (
            "response-status-changed",
            Compatible,
            with(json!({"200": text()})),
            with(json!({"2XX": text()})),
        ),
        (
            "response-status-changed",
            Compatible,
            with(json!({"2XX": text()})),
            with(json!({"200": text()})),
        ),
        (
            "response-status-changed",
            Unclear,
            with(json!({"200": text()})),
            with(json!({"default": text()})),
        ),
        (
            "error-response-removed",
            Compatible,
            with(json!({"200": text(), "404": empty()})),
            with(json!({"200": text()})),
        ),
        (
            "error-response-added",
            Compatible,
            with(json!({"200": text()})),
            with(json!({"200": text(), "304": empty()})),
        ),
    ]);
    for (old, new) in [
        (json!({"302": empty()}), json!({"303": empty()})),
        (json!({"200": text()}), json!({"201": text()})),
        (json!({"200": text()}), json!({"302": empty()})),
        (json!({"200": text()}), json!({"2XX": empty()})),
    ] {
        assert_eq!(report(&with(old.clone()), &with(new)).worst(), Some(Breaking), "{old}");
    }
}

#[test]
fn media_types_by_their_parameters() {
    let media = |types: &[(&str, &str)]| {
        let content: serde_json::Map<String, Value> = types
            .iter()
            .map(|(name, kind)| ((*name).to_owned(), json!({"schema": {"type": kind}})))
            .collect();
        operation(&json!({"responses": {"200": {"description": "d", "content": content}}}))
    };
    let (one, two) = ("application/json; v=1", "application/json;v=2");
    check(vec![
        (
            "media-type-removed",
            Breaking,
            media(&[(one, "string"), (two, "integer")]),
            media(&[(two, "integer")]),
        ),
        (
            "media-type-added",
            Compatible,
            media(&[(two, "integer")]),
            media(&[(one, "string"), (two, "integer")]),
        ),
        (
            "type-changed",
            Breaking,
            media(&[(one, "string"), (two, "integer")]),
            media(&[(one, "boolean"), (two, "integer")]),
        ),
        (
            "media-type-changed",
            Unclear,
            media(&[(one, "string")]),
            media(&[(two, "string")]),
        ),
    ]);
    assert_same(
        &media(&[(one, "string")]),
        &media(&[("APPLICATION/JSON;V=1", "string")]),
    );
    assert_same(
        &media(&[("application/json", "string")]),
        &media(&[("application/json; charset=utf-8", "string")]),
    );
}

#[test]
fn values_may_be_left_out_where_that_is_said() {
    let with = |empty: bool| {
        operation(
            &json!({"parameters": [{"name": "a", "in": "query", "allowEmptyValue": empty, "schema": {"type": "string"}}]}),
        )
    };
    check(vec![
        ("parameter-empty-changed", Breaking, with(true), with(false)),
        ("parameter-empty-changed", Compatible, with(false), with(true)),
    ]);
}
