//! Finds required names without a property.

use openapi_model::Document;

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "required-names",
    why: "a misspelt name would make a field optional that is always present",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        for (index, name) in schema.texts("required").enumerate() {
            if schema.entry("properties", name).is_none() {
                findings.add(
                    &schema.pointer.join("required").join(index),
                    format!("no property \"{name}\""),
                    "correct the name or describe the property",
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
    fn finds_names_without_property() {
        let good = json!({"A": {"required": ["a"], "properties": {"a": {}, "required": {}}}});
        assert_eq!(found_in_schemas(&RULE, &good), CLEAN);
        let bad = json!({"A": {"required": ["a", "b"], "properties": {"a": {}}}, "B": {"required": ["a"]}});
        assert_eq!(
            found_in_schemas(&RULE, &bad),
            [
                "#/components/schemas/A/required/1: no property \"b\"",
                "#/components/schemas/B/required/0: no property \"a\"",
            ]
        );
    }
}
