//! Finds invalid examples and defaults.

use jsonschema::{Registry, RegistryBuilder, Validator};
use openapi_model::{Document, Kind, Node, Pointer};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use super::cycles::in_cycle;
use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "examples",
    why: "readers copy them, and the mock returns them",
    check,
};

/// The URI of the document for references.
const BASE: &str = "urn:contract";

/// A value with its pointer.
type Example<'a> = (Pointer, &'a Value);

fn check(document: &Document, findings: &mut Findings) {
    // Validation would not terminate; another rule reports it.
    if document.nodes().schemas().any(|schema| in_cycle(document, &schema)) {
        return;
    }
    let Ok(registry) = Registry::new()
        .add(BASE, document.value())
        .and_then(RegistryBuilder::prepare)
    else {
        let problem = "an `$id` or `$anchor` prevents schemas from being resolved";
        return findings.add(&Pointer::root(), problem, "correct or remove it");
    };
    for schema in document.nodes().schemas() {
        let listed = schema
            .get("examples")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .enumerate();
        let examples = schema.pointer.join("examples");
        let mut values: Vec<Example<'_>> = listed.map(|(index, value)| (examples.join(index), value)).collect();
        values.extend(
            present(&schema, "example")
                .into_iter()
                .chain(present(&schema, "default")),
        );
        compare(&registry, &schema, &values, findings);
    }
    for holder in holders(document) {
        if let Some(schema) = holder.member("schema") {
            compare(&registry, &schema, &examples(document, &holder), findings);
        }
    }
}

/// An object with a schema and examples of its values.
pub(super) fn holders(document: &Document) -> impl Iterator<Item = Node<'_>> {
    let holds = |node: &Node<'_>| matches!(node.kind, Kind::Parameter | Kind::Header | Kind::MediaType);
    document.nodes().filter(move |node| holds(node) && node.has("schema"))
}

/// The examples beside a schema.
pub(super) fn examples<'a>(document: &'a Document, holder: &Node<'a>) -> Vec<Example<'a>> {
    let named = holder.entries("examples");
    let named = named.filter_map(|(_, example)| present(&document.resolve(example), "value"));
    named.chain(present(holder, "example")).collect()
}

/// The member of that name, if present: null is an example, too.
fn present<'a>(node: &Node<'a>, name: &str) -> Option<Example<'a>> {
    Some((node.pointer.join(name), node.get(name)?))
}

fn compare(registry: &Registry<'_>, schema: &Node<'_>, values: &[Example<'_>], findings: &mut Findings) {
    if values.is_empty() {
        return;
    }
    let validator = match validator(registry, schema) {
        Ok(validator) => validator,
        Err(problem) => return findings.add(&schema.pointer, problem, "use a schema of JSON Schema 2020-12"),
    };
    for (pointer, value) in values {
        for error in validator.iter_errors(value) {
            let path = error.instance_path().to_string();
            let within = if path.is_empty() {
                String::new()
            } else {
                format!(" at `{path}`")
            };
            findings.add(
                pointer,
                format!("is invalid against its schema{within}: {error}"),
                format!("correct it, or `{}` in {}", error.schema_path(), schema.pointer),
            );
        }
    }
}

fn validator(registry: &Registry<'_>, schema: &Node<'_>) -> Result<Validator, String> {
    let pointer = schema.pointer.to_string();
    let path: Vec<String> = pointer
        .trim_start_matches('#')
        .split('/')
        .map(|token| utf8_percent_encode(token, NON_ALPHANUMERIC).to_string())
        .collect();
    let reference = json!({"$ref": format!("{BASE}#{}", path.join("/"))});
    let options = jsonschema::options()
        .with_registry(registry)
        .should_validate_formats(true);
    let built = options.offline().build(&reference);
    built.map_err(|error| format!("its examples cannot be checked ({error})"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn document(example: &Value) -> Value {
        let schema = json!({"$ref": "#/components/schemas/Page"});
        let media = json!({"schema": schema, "example": example, "examples": {"a": {"value": example}, "b": {"$ref": "#/components/examples/B"}}});
        json!({
            "paths": {"/a/{id}": {"get": {"responses": {"200": {"content": {"application/json": media}}}}}},
            "components": {
                "examples": {"B": {"value": example}},
                "schemas": {
                    "Page": {"properties": {"next": {"$ref": "#/components/schemas/Page"}, "size": {"$ref": "#/components/schemas/Size"}}},
                    "Size": {"type": "integer", "minimum": 0, "examples": [1, 2], "default": 0}
                }
            }
        })
    }

    #[test]
    fn takes_valid_ones_by_references_too() {
        assert_eq!(found(&RULE, document(&json!({"next": {"next": {"size": 3}}}))), CLEAN);
    }

    #[test]
    fn finds_the_place_inside_each() {
        let problem = "is invalid against its schema at `/next/size`: -1 is less than the minimum of 0";
        let media = "#/paths/~1a~1{id}/get/responses/200/content/application~1json";
        assert_eq!(
            found(&RULE, document(&json!({"next": {"size": -1}}))),
            [
                format!("#/components/examples/B/value: {problem}"),
                format!("{media}/example: {problem}"),
                format!("{media}/examples/a/value: {problem}"),
            ]
        );
    }

    #[test]
    fn finds_those_of_schemas_and_defaults() {
        let schemas = json!({"A": {"type": "string", "examples": ["a", 1], "example": null, "default": 2}, "B": {"type": 7, "default": 1}});
        let found = found(&RULE, json!({"components": {"schemas": schemas}}));
        let a = "#/components/schemas/A";
        assert_eq!(
            found[..3],
            [
                format!("{a}/default: is invalid against its schema: 2 is not of type \"string\""),
                format!("{a}/example: is invalid against its schema: null is not of type \"string\""),
                format!("{a}/examples/1: is invalid against its schema: 1 is not of type \"string\""),
            ]
        );
        assert!(
            found[3].starts_with("#/components/schemas/B: its examples cannot be checked"),
            "{found:?}"
        );
    }
}
