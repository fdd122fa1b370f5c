//! What is required is described.

use super::{Findings, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "required-names",
    why: "a misspelt name would make a field optional that is always there",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in Survey::of(document).schemas {
        let properties = &schema.value["properties"];
        for name in schema.member("required").elements() {
            if name.value.as_str().and_then(|name| properties.get(name)).is_none() {
                findings.add(
                    &name,
                    format!("no property {}", name.value),
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
        let bad = json!({"A": {"required": ["a", "b", 1], "properties": {"a": {}}}, "B": {"required": ["a"]}});
        assert_eq!(
            found_in_schemas(&RULE, &bad),
            [
                "#/components/schemas/A/required/1: no property \"b\"",
                "#/components/schemas/A/required/2: no property 1",
                "#/components/schemas/B/required/0: no property \"a\"",
            ]
        );
    }
}
