//! Finds schemas that no value is valid against.

use openapi_model::{Document, Node};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "contradictions",
    why: "all members of `allOf` must hold: if they contradict each other, no value can be sent or deserialized",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    // A mere reference, or an intended `false`, is not a contradiction of its own.
    for schema in document.nodes().schemas().filter(has_several_constraints) {
        let all = document.conjunction([schema.pointer.clone()]);
        if let Some(contradiction) = all.contradiction() {
            findings.add(
                &schema.pointer,
                contradiction.to_string(),
                "change or remove one of them",
            );
        }
    }
}

fn has_several_constraints(schema: &Node<'_>) -> bool {
    schema.names().nth(1).is_some() || schema.elements("allOf").nth(1).is_some()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn are_found_once_and_not_resolved() {
        let schemas = json!({
            "Both": {"allOf": [{"type": "string"}, {"type": "integer"}]},
            "Other": {"$ref": "#/components/schemas/Both"},
            "Range": {"type": "integer", "minimum": 5, "exclusiveMaximum": 5}
        });
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/Both: no type is allowed by all: #/components/schemas/Both/allOf/0/type, \
                 #/components/schemas/Both/allOf/1/type",
                "#/components/schemas/Range: no number is within both bounds: #/components/schemas/Range/minimum, \
                 #/components/schemas/Range/exclusiveMaximum",
            ]
        );
    }

    #[test]
    fn what_only_narrows_is_none() {
        let schemas = json!({
            "Narrow": {"allOf": [{"type": "number", "maximum": 9}, {"type": "integer", "maximum": 5}]},
            "Nothing": {"properties": {"a": false}}
        });
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }
}
