//! Equivalent schemas of different form.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::support::{assert_same, operation};
use crate::{check, classes};

#[test]
fn is_the_same() {
    let sets = [
        vec![
            json!({"type": "string", "enum": ["a", "b"]}),
            json!({"oneOf": [{"type": "string", "enum": ["a"], "description": "A."}, {"type": "string", "enum": ["b"]}]}),
            json!({"oneOf": [{"const": "b", "title": "B"}, {"const": "a"}]}),
            json!({"type": "string", "anyOf": [{"enum": ["a"]}, {"const": "b"}]}),
        ],
        vec![
            json!({"type": ["string", "null"], "enum": ["a", "b", null]}),
            json!({"oneOf": [{"const": "a"}, {"const": "b"}, {"type": "null"}]}),
        ],
        vec![
            json!({"type": ["string", "integer"]}),
            json!({"anyOf": [{"type": "integer"}, {"type": "string"}]}),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        ],
        vec![
            json!({"type": ["string", "integer", "null"], "maxLength": 3, "minimum": 1}),
            json!({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "maxLength": 3}, {"type": "null"}]}),
            json!({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "maxLength": 3}], "nullable": true}),
        ],
        vec![
            json!({"type": "string"}),
            json!({"type": "string", "pattern": ".*"}),
            json!({"type": "string", "pattern": ""}),
        ],
        vec![
            json!({"type": "boolean"}),
            json!({"type": "boolean", "enum": [true, false]}),
        ],
        vec![
            json!({"type": "string", "format": "byte"}),
            json!({"type": "string", "contentEncoding": "base64"}),
        ],
        vec![
            json!({"type": "array", "contains": {"type": "string"}}),
            json!({"type": "array", "contains": {"type": "string"}, "minContains": 1}),
        ],
    ];
    for set in &sets {
        for old in set {
            for new in set {
                assert_eq!(classes(old, new), [None, None], "{old} -> {new}");
            }
        }
    }
}

#[test]
fn is_not_the_same_where_values_differ() {
    let (breaking, compatible, unclear) = (Some(Breaking), Some(Compatible), Some(Unclear));
    let named = |names: &[&str]| -> Value {
        let values: Vec<Value> = names.iter().map(|name| json!({"const": name})).collect();
        json!({"oneOf": values})
    };
    let object = |field: &str| json!({"type": "object", "properties": {field: {"type": "string"}}});
    let union = |keyword: &str| json!({keyword: [object("a"), object("b")]});
    check(vec![
        (
            json!({"type": "string", "enum": ["a", "b"]}),
            named(&["a"]),
            breaking,
            breaking,
        ),
        (
            json!({"type": "string", "enum": ["a"]}),
            named(&["a", "b"]),
            compatible,
            compatible,
        ),
        (
            json!({"type": ["string", "integer"]}),
            json!({"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "boolean"}]}),
            compatible,
            breaking,
        ),
        (
            json!({"type": ["string", "integer", "boolean"]}),
            json!({"type": ["string", "integer"]}),
            breaking,
            breaking,
        ),
        // Values that match both alternatives are accepted by one schema, and refused by the other.
        (union("anyOf"), union("oneOf"), breaking, compatible),
        (union("oneOf"), union("anyOf"), compatible, unclear),
        // No value is both a string and a number.
        (
            json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
            json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
            None,
            None,
        ),
        (
            json!({"type": "string", "contentEncoding": "base64"}),
            json!({"type": "string", "contentEncoding": "base64url"}),
            breaking,
            breaking,
        ),
        (
            json!({"type": "string", "contentMediaType": "text/html"}),
            json!({"type": "string", "contentMediaType": "image/png"}),
            breaking,
            breaking,
        ),
    ]);
}

#[test]
fn defaults_of_encodings_may_be_spelt_out() {
    let form = |encoding: Value| {
        operation(&json!({"requestBody": {"content": {"multipart/form-data": {
            "schema": {"type": "object", "properties": {
                "name": {"type": "string"}, "picture": {"type": "string", "format": "binary"},
                "owner": {"type": "object"}, "tags": {"type": "array", "items": {"type": "string"}}
            }},
            "encoding": encoding
        }}}}))
    };
    let spelt_out = form(json!({
        "name": {"contentType": "text/plain"},
        "picture": {"contentType": "application/octet-stream"},
        "owner": {"contentType": "application/json"},
        "tags": {"contentType": "text/plain", "style": "form", "explode": true}
    }));
    assert_same(&form(json!({})), &spelt_out);
    assert_same(&spelt_out, &form(json!({})));
}

#[test]
fn xml_counts_where_a_body_is_xml() {
    let body = |kind: &str, name: &str| {
        operation(&json!({"requestBody": {"content": {kind: {
            "schema": {"type": "object", "properties": {"a": {"type": "string", "xml": {"name": name}}}}
        }}}}))
    };
    for kind in ["application/xml", "text/xml; charset=utf-8", "application/soap+xml"] {
        let change = crate::support::only(&body(kind, "a"), &body(kind, "b"));
        assert_eq!((change.kind, change.class), ("xml-changed", Breaking));
    }
    assert_same(&body("application/json", "a"), &body("application/json", "b"));
}
