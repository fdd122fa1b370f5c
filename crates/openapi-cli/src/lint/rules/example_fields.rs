//! Finds fields of examples that their schema does not declare.

use std::collections::HashSet;

use openapi_model::{Document, Node, Pointer};
use serde_json::Value;

use super::cycles::parts;
use super::examples::{examples, holders};
use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "example-fields",
    why: "a renamed or removed field would stay in examples, and in responses of the mock",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for holder in holders(document) {
        for (pointer, example) in examples(document, &holder) {
            let schemas = holder.member("schema").into_iter().collect();
            compare(document, schemas, &pointer, example, findings);
        }
    }
}

/// Compares a value with all schemas that may apply to it.
fn compare<'a>(
    document: &'a Document,
    schemas: Vec<Node<'a>>,
    pointer: &Pointer,
    value: &Value,
    findings: &mut Findings,
) {
    let schemas = applying(document, schemas);
    for (index, element) in value.as_array().into_iter().flatten().enumerate() {
        let items = schemas.iter().filter_map(|schema| schema.member("items"));
        compare(document, items.collect(), &pointer.join(index), element, findings);
    }
    for (name, field) in value.as_object().into_iter().flatten() {
        let named: Vec<_> = schemas
            .iter()
            .filter_map(|schema| schema.entry("properties", name))
            .collect();
        // A schema without properties is a map, or does not constrain objects.
        let open = !schemas.iter().any(|schema| schema.has("properties")) || schemas.iter().any(takes_others);
        let pointer = pointer.join(name);
        if named.is_empty() && !open {
            findings.add(
                &pointer,
                format!("its schema has no field `{name}`"),
                "remove it, or add it to the schema",
            );
        }
        compare(document, named, &pointer, field, findings);
    }
}

/// The schemas, and those that they consist of.
fn applying<'a>(document: &'a Document, mut open: Vec<Node<'a>>) -> Vec<Node<'a>> {
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

fn takes_others(schema: &Node<'_>) -> bool {
    let others = schema.member("additionalProperties");
    others.is_some_and(|others| others.value != false) || schema.has("patternProperties")
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
                format!("{at}/list/1/length: its schema has no field `length`"),
                format!("{at}/more: its schema has no field `more`"),
            ]
        );
    }
}
