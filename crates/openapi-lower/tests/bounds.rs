//! Lowering terminates for documents whose schemas are recursive, double at each level, or are deeply nested.

use openapi_lower::{Lowered, Refusal, Settings, lower};
use serde_json::{Map, Value, json};

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Lowers a document with a response of the schema `S0`.
fn lowered(schemas: &Value) -> Result<Lowered, Vec<Refusal>> {
    let document = json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"200": {
            "description": "d", "content": {"application/json": {"schema": to("S0")}}
        }}}}},
        "components": {"schemas": schemas}
    });
    lower(document, &Settings::default().unreached_schemas(false))
}

/// `S0` to the last, each made of the next by `link`.
fn chain(length: usize, last: Value, link: impl Fn(usize, Value) -> Value) -> Value {
    let links = (0..length).map(|index| (format!("S{index}"), link(index, to(&format!("S{}", index + 1)))));
    let mut schemas: Map<String, Value> = links.collect();
    schemas.insert(format!("S{length}"), last);
    Value::Object(schemas)
}

#[test]
fn a_schema_that_is_part_of_itself_is_recursive() {
    let distance = json!({"type": "object", "properties": {"distance": {"type": "integer"}}});
    let parent = json!({"allOf": [to("S0"), distance]});
    let lowered =
        lowered(&json!({"S0": {"type": "object", "properties": {"name": {"type": "string"}, "parent": parent}}}));
    let schemas = &lowered.unwrap().document["components"]["schemas"];
    // Optional, and hence nullable.
    let expected = json!({"allOf": [to("S0Parent")], "nullable": true});
    for name in ["S0", "S0Parent"] {
        assert_eq!(schemas[name]["properties"]["parent"], expected, "{schemas}");
    }
    assert_eq!(schemas["S0Parent"]["properties"]["distance"]["type"], "integer");
}

#[test]
fn what_is_named_often_counts_once() {
    let object = json!({"type": "object", "properties": {"a": {"type": "string"}}});
    let doubled = lowered(&chain(19, object.clone(), |_, next| json!({"allOf": [next, next]}))).unwrap();
    assert_eq!(
        doubled.document["components"]["schemas"]["S0"]["properties"]["a"]["type"],
        "string"
    );
    let long = lowered(&chain(5_000, object, |_, next| json!({"allOf": [next]}))).unwrap();
    assert_eq!(long.document["components"]["schemas"]["S0"]["allOf"][0], to("S5000"));
}

#[test]
fn what_is_too_much_is_raw_json() {
    let object = json!({"type": "object", "properties": {"z": {"type": "string"}}});
    let doubled = chain(30, object, |_, next| {
        let inner = |name: &str| json!({"allOf": [next, {"properties": {name: {"type": "string"}}}]});
        json!({"type": "object", "properties": {"a": inner("x"), "b": inner("y")}})
    });
    let lowered = lowered(&doubled).unwrap();
    let loss = lowered.changes.iter().find(|change| change.loss).unwrap();
    assert!(loss.what.contains("when merged"), "{loss:?}");
    let schemas = &lowered.document["components"]["schemas"];
    assert_eq!(schemas["S0"]["properties"]["a"], json!({}), "{schemas}");
}

#[test]
fn alternatives_may_lead_far() {
    for keyword in ["oneOf", "anyOf"] {
        let lowered = lowered(&chain(
            500,
            json!({"type": "string"}),
            |_, next| json!({keyword: [next]}),
        ));
        assert!(lowered.is_ok(), "{lowered:?}");
    }
}
