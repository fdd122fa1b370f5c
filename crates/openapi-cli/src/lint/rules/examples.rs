//! Examples and defaults are valid.

use jsonschema::{Registry, RegistryBuilder, Validator};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::json;

use super::circles::in_circle;
use super::{Findings, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "examples",
    why: "people copy them, and the mock answers with them",
    check,
};

/// The name under which references find the document.
const BASE: &str = "urn:contract";

fn check(document: &Document, findings: &mut Findings) {
    let survey = Survey::of(document);
    // Validation would go round in it without end; a finding of another rule.
    if survey.schemas.iter().any(|schema| in_circle(document, schema)) {
        return;
    }
    let Ok(registry) = Registry::new()
        .add(BASE, document.value())
        .and_then(RegistryBuilder::prepare)
    else {
        let problem = "an `$id` or `$anchor` keeps its schemas from being looked up";
        return findings.add(&Place::root(document), problem, "correct it or leave it out");
    };
    for schema in &survey.schemas {
        let mut values: Vec<Place<'_>> = schema.member("examples").elements().collect();
        values.extend(present(schema, "example").chain(present(schema, "default")));
        compare(&registry, schema, &values, findings);
    }
    for holder in &survey.holders {
        let mut values: Vec<Place<'_>> = present(holder, "example").collect();
        for (_, example) in holder.member("examples").members() {
            values.extend(present(&example.follow(document), "value"));
        }
        compare(&registry, &holder.member("schema"), &values, findings);
    }
}

/// The member of that name, if there is one: null, too, is an example.
fn present<'a>(place: &Place<'a>, name: &str) -> impl Iterator<Item = Place<'a>> + use<'a> {
    place.value.get(name).map(|_| place.member(name)).into_iter()
}

fn compare(registry: &Registry<'_>, schema: &Place<'_>, values: &[Place<'_>], findings: &mut Findings) {
    if values.is_empty() {
        return;
    }
    let validator = match validator(registry, schema) {
        Ok(validator) => validator,
        Err(problem) => return findings.add(schema, problem, "write a schema of JSON Schema 2020-12"),
    };
    for value in values {
        for error in validator.iter_errors(value.value) {
            let path = error.instance_path().to_string();
            let within = if path.is_empty() {
                String::new()
            } else {
                format!(" at `{path}`")
            };
            findings.add(
                value,
                format!("does not keep to its schema{within}: {error}"),
                format!("mend it, or what `{}` says in {}", error.schema_path(), schema.pointer),
            );
        }
    }
}

fn validator(registry: &Registry<'_>, schema: &Place<'_>) -> Result<Validator, String> {
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
        let problem = "does not keep to its schema at `/next/size`: -1 is less than the minimum of 0";
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
                format!("{a}/default: does not keep to its schema: 2 is not of type \"string\""),
                format!("{a}/example: does not keep to its schema: null is not of type \"string\""),
                format!("{a}/examples/1: does not keep to its schema: 1 is not of type \"string\""),
            ]
        );
        assert!(
            found[3].starts_with("#/components/schemas/B: its examples cannot be checked"),
            "{found:?}"
        );
    }
}
