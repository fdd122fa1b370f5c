//! No schema consists of itself.

use std::collections::HashSet;

use openapi_model::{AppliesTo, Document, Holds, KEYWORDS, Node, Pointer};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "circles",
    why: "whether a value fits such a schema can never be said",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        if in_circle(document, &schema) {
            findings.add(
                &schema.pointer,
                "is made of itself",
                "let the way back lead through `properties` or `items`",
            );
        }
    }
}

/// Whether `schema` is met again among the schemas that apply to the same value.
pub(super) fn in_circle(document: &Document, schema: &Node<'_>) -> bool {
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

/// The schemas that apply to whatever `schema` applies to.
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
    fn takes_ways_back_through_values() {
        let schemas = json!({"A": {"allOf": [{"$ref": "#/components/schemas/B"}]}, "B": {"items": {"$ref": "#/components/schemas/A"}}});
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_schemas_made_of_themselves() {
        let schemas = json!({"A": {"allOf": [{"$ref": "#/components/schemas/A"}]}, "B": {"anyOf": [{"type": "null"}]}});
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/A: is made of itself",
                "#/components/schemas/A/allOf/0: is made of itself",
            ]
        );
    }
}
