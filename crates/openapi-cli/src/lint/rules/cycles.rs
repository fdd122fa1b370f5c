//! Finds schemas that contain themselves without a level of properties or items between.

use std::collections::HashSet;

use openapi_model::{AppliesTo, Document, Holds, KEYWORDS, Node, Pointer};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "cycles",
    why: "whether a value is valid against such a schema cannot be decided",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        if in_cycle(document, &schema) {
            findings.add(
                &schema.pointer,
                "contains itself",
                "put `properties` or `items` between the schema and the reference to itself",
            );
        }
    }
}

/// Whether `schema` is among the schemas that apply to the same value.
pub(super) fn in_cycle(document: &Document, schema: &Node<'_>) -> bool {
    let mut seen: HashSet<Pointer> = HashSet::new();
    let mut open = parts(document, schema);
    while let Some(part) = open.pop() {
        if part.pointer == schema.pointer {
            return true;
        }
        if seen.insert(part.pointer.clone()) {
            open.extend(parts(document, &part));
        }
    }
    false
}

/// The schemas that apply to the same value as `schema`.
pub(super) fn parts<'a>(document: &'a Document, schema: &Node<'a>) -> Vec<Node<'a>> {
    let mut parts: Vec<Node<'a>> = document.target(schema).into_iter().collect();
    for keyword in KEYWORDS.iter().filter(|keyword| keyword.applies_to == AppliesTo::Value) {
        match keyword.holds {
            Holds::One => parts.extend(schema.member(keyword.name)),
            Holds::List => parts.extend(schema.elements(keyword.name)),
            Holds::Map => parts.extend(schema.entries(keyword.name).map(|(_, schema)| schema)),
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn accepts_recursion_through_values() {
        let schemas = json!({"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"items": {"$ref": "#/components/schemas/A"}}});
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_schemas_that_contain_themselves() {
        let schemas = json!({"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}, "B": {"anyOf": [{"type": "null"}]}});
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/A: contains itself",
                "#/components/schemas/A/allOf/0: contains itself",
            ]
        );
    }
}
