//! Pairs of documents that a naive comparison never finishes.

#![allow(dead_code, reason = "each program takes what it needs")]
#![allow(clippy::needless_pass_by_value, reason = "inline values are easier to read")]

use serde_json::{Map, Value, json};

/// A pair of documents.
pub(crate) type Pair = (Value, Value);

/// The name of a pair and the function that makes it.
pub(crate) type Case = (&'static str, fn() -> Pair);

/// All pairs.
pub(crate) const CASES: [Case; 8] = [
    ("20,000 members of `allOf`, each in the next", || {
        pair(|last| chain(20_000, last, merged))
    }),
    ("20,000 schemas, each a field of the next", || {
        pair(|last| chain(20_000, last, field))
    }),
    ("20,000 references, each to the next", || {
        pair(|last| chain(20_000, last, |next, _| next))
    }),
    ("5,000 alternatives, each in the next", || {
        pair(|last| chain(5_000, last, alternative))
    }),
    ("19 schemas, each twice in the `allOf` of the next", || {
        pair(|last| chain(19, last, |next, _| json!({"allOf": [next, next]})))
    }),
    ("200 alternatives against 200, without names", || {
        (union("a", 200), union("b", 200))
    }),
    ("5,000 paths renamed", || (paths("a", true), paths("b", true))),
    ("250 schemas in circles, in 100 operations", || {
        pair(|kind| web(250, 100, kind))
    }),
];

fn pair(document: impl Fn(&str) -> Value) -> Pair {
    (document("string"), document("integer"))
}

pub(crate) fn refer(name: impl std::fmt::Display) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

fn document(paths: Value, schemas: Value) -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1.0.0"},
        "paths": paths,
        "components": {"schemas": schemas}
    })
}

fn content(schema: &Value) -> Value {
    json!({"description": "d", "content": {"application/json": {"schema": schema}}})
}

/// A document with a response of a schema.
pub(crate) fn responses(root: &Value, schemas: Value) -> Value {
    let operation = json!({"operationId": "getPet", "responses": {"200": content(root)}});
    document(json!({"/pet": {"get": operation}}), schemas)
}

/// A schema in the `allOf` of the next.
pub(crate) fn merged(next: Value, number: usize) -> Value {
    json!({"allOf": [next, {"type": "object", "properties": {format!("f{number}"): {"type": "string"}}}]})
}

/// A schema that is a field of the next.
pub(crate) fn field(next: Value, _: usize) -> Value {
    json!({"type": "object", "properties": {"next": next}})
}

/// A schema that is an alternative of the next.
pub(crate) fn alternative(next: Value, number: usize) -> Value {
    json!({"oneOf": [{"type": "object", "properties": {format!("f{number}"): {"type": "string"}}}, next]})
}

/// A chain of schemas; the last one has a field of this type.
pub(crate) fn chain(length: usize, last: &str, link: impl Fn(Value, usize) -> Value) -> Value {
    let schemas = (0..length).map(|number| {
        let schema = if number + 1 == length {
            json!({"type": "object", "properties": {"last": {"type": last}}})
        } else {
            link(refer(format!("S{}", number + 1)), number)
        };
        (format!("S{number}"), schema)
    });
    responses(&refer("S0"), schemas.collect::<Map<_, _>>().into())
}

/// Alternatives without names, each with a field of its own.
pub(crate) fn union(prefix: &str, count: usize) -> Value {
    let members = (0..count).map(|number| {
        json!({"type": "object", "properties": {format!("{prefix}{number}"): {"type": "string"}, "id": {"type": "string"}}})
    });
    responses(&json!({"oneOf": members.collect::<Vec<_>>()}), json!({}))
}

pub(crate) fn paths(prefix: &str, with_ids: bool) -> Value {
    let paths = (0..5_000).map(|number| {
        let mut operation = json!({"responses": {"204": {"description": "d"}}});
        if with_ids {
            operation["operationId"] = json!(format!("operation{number}"));
        }
        (format!("/{prefix}/{number}"), json!({"get": operation}))
    });
    document(paths.collect::<Map<_, _>>().into(), json!({}))
}

/// Schemas that use one another, in operations that all send and return them.
pub(crate) fn web(schemas: usize, operations: usize, kind: &str) -> Value {
    let named = (0..schemas).map(|number| {
        let fields = (0..8).map(|field| {
            let other = refer(format!("S{}", (number * 7 + field * 31 + 1) % schemas));
            (format!("f{field}"), json!({"type": "array", "items": other}))
        });
        let mut fields: Map<String, Value> = fields.collect();
        fields.insert("own".to_owned(), json!({"type": kind}));
        (format!("S{number}"), json!({"type": "object", "properties": fields}))
    });
    let paths = (0..operations).map(|number| {
        let body = content(&refer(format!("S{}", number % schemas)));
        let operation = json!({"operationId": format!("o{number}"), "requestBody": body, "responses": {"200": body}});
        (format!("/o{number}"), json!({"post": operation}))
    });
    document(paths.collect::<Map<_, _>>().into(), named.collect::<Map<_, _>>().into())
}
