//! Names of operations and schemas.

use openapi_diff::Class::{Breaking, Compatible};
use openapi_diff::{Settings, diff_with};
use serde_json::json;

use crate::check;
use crate::support::{document, operation, report};

#[test]
fn operations_and_their_names() {
    let at = |path: &str, method: &str, id: &str| {
        let parameter = json!([{"name": path.split(['{', '}']).nth(1).unwrap_or("none"), "in": "path", "required": true, "schema": {"type": "string"}}]);
        let parameters = if path.contains('{') { parameter } else { json!([]) };
        document(
            &json!({path: {method: {"operationId": id, "parameters": parameters, "responses": {"204": {"description": "d"}}}}}),
            &json!({}),
        )
    };
    let none = || document(&json!({}), &json!({}));
    check(vec![
        ("operation-added", Compatible, none(), at("/a", "get", "a")),
        ("operation-removed", Breaking, at("/a", "get", "a"), none()),
        (
            "path-renamed",
            Breaking,
            at("/a/{id}", "get", "a"),
            at("/b/{id}", "get", "a"),
        ),
        ("method-changed", Breaking, at("/a", "put", "a"), at("/a", "patch", "a")),
        (
            "operation-id-renamed",
            Breaking,
            at("/a", "get", "a"),
            at("/a", "get", "b"),
        ),
        (
            "path-parameter-renamed",
            Compatible,
            at("/a/{id}", "get", "a"),
            at("/a/{petId}", "get", "a"),
        ),
        (
            "deprecated",
            Compatible,
            operation(&json!({})),
            operation(&json!({"deprecated": true})),
        ),
        (
            "undeprecated",
            Compatible,
            operation(&json!({"deprecated": true})),
            operation(&json!({"deprecated": false})),
        ),
        (
            "callback-added",
            Compatible,
            operation(&json!({})),
            operation(&json!({"callbacks": {"done": {"{$url}": {"post": {"responses": {}}}}}})),
        ),
    ]);
    // Neither id nor path is the same: no rename is certain.
    let report = report(&at("/a", "get", "a"), &at("/b", "get", "b"));
    assert_eq!(
        report.changes.iter().map(|change| change.kind).collect::<Vec<_>>(),
        ["operation-removed", "operation-added"]
    );
}

#[test]
fn names_count_only_when_asked() {
    let named = |id: &str, schema: &str| {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}});
        document(
            &json!({"/a": {"get": {"operationId": id, "responses": {"200": {"content": content}}}}}),
            &json!({"schemas": {schema: {"type": "object", "properties": {"a": {"type": "string"}}}}}),
        )
    };
    let (old, new) = (named("a", "Pet"), named("b", "Animal"));
    let kinds: Vec<_> = report(&old, &new).changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, ["operation-id-renamed", "schema-renamed"]);
    let nameless = Settings::default().names(false);
    assert_eq!(diff_with(&old, &new, &nameless).unwrap().changes, []);
    // A schema that is inline in one document and named in the other is the same.
    let mut inline = new.clone();
    let fields =
        json!({"type": "object", "properties": {"a": {"type": "string", "minLength": 1}, "b": {"type": "string"}}});
    inline["paths"]["/a"]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = fields;
    let report = diff_with(&old, &inline, &nameless).unwrap();
    let subjects: Vec<_> = report.changes.iter().map(|change| change.subject.as_str()).collect();
    assert_eq!(subjects, ["schema Pet: field `a`", "schema Pet: field `b`"]);
}
