//! Examples have no field that their schema does not name.

use std::collections::HashSet;

use serde_json::Value;

use super::circles::parts;
use super::{Findings, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "example-fields",
    why: "a field that has been renamed or removed would stay in them, and in what the mock answers",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for holder in Survey::of(document).holders {
        let named = holder.member("examples").members();
        let named = named.map(|(_, example)| example.follow(document).member("value"));
        for example in named.chain([holder.member("example")]) {
            compare(document, vec![holder.member("schema")], &example, findings);
        }
    }
}

/// Compares a value with all schemas that may apply to it.
fn compare<'a>(document: &'a Document, schemas: Vec<Place<'a>>, value: &Place<'_>, findings: &mut Findings) {
    let schemas = applying(document, schemas);
    for element in value.elements() {
        let items = schemas.iter().filter_map(|schema| inner(schema, "items"));
        compare(document, items.collect(), &element, findings);
    }
    for (name, field) in value.members() {
        let fields = schemas.iter().filter_map(|schema| inner(schema, "properties"));
        let (known, named): (Vec<_>, Vec<_>) = fields.map(|fields| (fields.clone(), inner(&fields, name))).unzip();
        let named: Vec<_> = named.into_iter().flatten().collect();
        // A schema without fields is a map, or says nothing.
        let open = known.is_empty() || schemas.iter().any(takes_others);
        if named.is_empty() && !open {
            findings.add(
                &field,
                format!("its schema names no field `{name}`"),
                "remove it, or name it in the schema",
            );
        }
        compare(document, named, &field, findings);
    }
}

/// The schemas, and those that they are made of.
fn applying<'a>(document: &'a Document, mut open: Vec<Place<'a>>) -> Vec<Place<'a>> {
    let mut seen = HashSet::new();
    let mut schemas = Vec::new();
    while let Some(schema) = open.pop() {
        if seen.insert(schema.pointer.clone()) {
            open.extend(parts(document, &schema));
            schemas.push(schema);
        }
    }
    schemas
}

fn inner<'a>(schema: &Place<'a>, name: &str) -> Option<Place<'a>> {
    schema.value.get(name).map(|_| schema.member(name))
}

fn takes_others(schema: &Place<'_>) -> bool {
    let others = schema.value.get("additionalProperties");
    others.is_some_and(|others| *others != Value::Bool(false)) || schema.value.get("patternProperties").is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn document(example: &Value) -> Value {
        let media = json!({"schema": {"$ref": "#/components/schemas/Page"}, "examples": {"a": {"$ref": "#/components/examples/A"}}});
        json!({
            "paths": {"/a": {"get": {"responses": {"200": {"content": {"application/json": media}}}}}},
            "components": {
                "examples": {"A": {"value": example}},
                "schemas": {
                    "Page": {"properties": {"list": {"items": {"anyOf": [{"$ref": "#/components/schemas/One"}, {"type": "null"}]}}}},
                    "One": {"allOf": [{"properties": {"id": {}}}], "properties": {"size": {}, "map": {"additionalProperties": {}}}}
                }
            }
        })
    }

    #[test]
    fn takes_what_is_named_and_what_may_have_any_name() {
        let example = json!({"list": [{"id": {"any": 1}, "size": 2, "map": {"any": 3}}, null]});
        assert_eq!(found(&RULE, document(&example)), CLEAN);
    }

    #[test]
    fn finds_what_is_not() {
        let example = json!({"list": [{"id": 1}, {"length": 2}], "more": true});
        let at = "#/components/examples/A/value";
        assert_eq!(
            found(&RULE, document(&example)),
            [
                format!("{at}/list/1/length: its schema names no field `length`"),
                format!("{at}/more: its schema names no field `more`"),
            ]
        );
    }
}
