//! Finds names that are not Rust names in another case.

use std::collections::HashMap;

use heck::{ToSnakeCase, ToUpperCamelCase};
use openapi_model::Document;

use super::{Findings, Rule, component_schemas};

pub(super) const RULE: Rule = Rule {
    name: "naming",
    why: "a type has the name of its schema, and two properties cannot share a field",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for (name, schema) in component_schemas(document) {
        let expected = name.to_upper_camel_case();
        if name != expected {
            findings.add(
                &schema.pointer,
                format!("`{name}` is not UpperCamelCase"),
                format!("rename it to `{expected}`"),
            );
        }
    }
    for schema in document.nodes().schemas() {
        let mut fields = HashMap::new();
        for (name, property) in schema.entries("properties") {
            if let Some(other) = fields.insert(name.to_snake_case(), name) {
                findings.add(
                    &property.pointer,
                    format!("`{name}` and `{other}` give the same field"),
                    "keep one of them; callers can still read the other from the raw bytes",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn takes_names_that_stay_apart() {
        let schemas = json!({"ApiError": {}, "Size2": {"properties": {"createdAt": {}, "created": {}, "240": {}}}});
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_other_cases_and_collisions() {
        let schemas = json!({"api_error": {}, "A": {"items": {"properties": {"createdAt": {}, "created_at": {}}}}});
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/A/items/properties/created_at: `created_at` and `createdAt` give the same field",
                "#/components/schemas/api_error: `api_error` is not UpperCamelCase",
            ]
        );
    }
}
