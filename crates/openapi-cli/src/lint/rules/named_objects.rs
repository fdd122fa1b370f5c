//! Finds inline objects and enums.

use openapi_model::{Document, Pointer};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "named-objects",
    why: "the type of an inline schema gets a generated name, which changes with the schemas around it",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        if schema.has("properties") && schema.pointer.component_schema().is_none() {
            findings.add(
                &schema.pointer,
                "an object without a name",
                "move it to `components/schemas` and refer to it",
            );
        }
        if schema.texts("enum").count() > 1 && !names_enum(&schema.pointer) {
            findings.add(
                &schema.pointer,
                "an enum without a name",
                "move it to `components/schemas` and refer to it",
            );
        }
    }
}

/// Whether an enum at this pointer has the name of a component: it is the component, or one of its alternatives.
fn names_enum(pointer: &Pointer) -> bool {
    pointer.component_schema().is_some()
        || matches!(
            pointer.tokens().as_slice(),
            [components, schemas, _, anyof, _] if components == "components" && schemas == "schemas" && anyof == "anyOf"
        )
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_components_and_their_alternatives() {
        let schemas = json!({
            "Thing": {"properties": {"kind": {"type": "string", "enum": ["only"]}}},
            "Kind": {"enum": ["a", "b"]},
            "Code": {"anyOf": [{"enum": ["a", "b"]}, {"type": "string"}]}
        });
        assert_eq!(found(&RULE, json!({"components": {"schemas": schemas}})), CLEAN);
    }

    #[test]
    fn finds_those_inside_something() {
        let document = json!({
            "components": {"schemas": {"List": {"items": {"properties": {"kind": {"enum": ["a", "b"]}}}}}},
            "paths": {"/a": {"get": {"parameters": [{"schema": {"enum": ["a", "b", null]}}]}}}
        });
        assert_eq!(
            found(&RULE, document),
            [
                "#/components/schemas/List/items: an object without a name",
                "#/components/schemas/List/items/properties/kind: an enum without a name",
                "#/paths/~1a/get/parameters/0/schema: an enum without a name",
            ]
        );
    }
}
