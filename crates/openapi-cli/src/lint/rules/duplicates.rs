//! Finds equal schemas.

use openapi_model::{Document, Node};
use serde_json::Value;

use super::{Findings, Rule, allows, component_schemas};

pub(super) const RULE: Rule = Rule {
    name: "duplicates",
    why: "equal schemas of different names become two incompatible types",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let mut seen: Vec<(&str, Value)> = Vec::new();
    for (name, schema) in component_schemas(document) {
        if is_simple(&schema) {
            continue;
        }
        let structure = structure(schema.value);
        match seen.iter().find(|(_, known)| *known == structure) {
            Some((other, _)) => findings.add(
                &schema.pointer,
                format!("`{name}` is the same as `{other}`"),
                "keep one of them, and refer to it",
            ),
            None => seen.push((name, structure)),
        }
    }
}

/// Whether it is a scalar: its name states its meaning, so equal ones are intended.
fn is_simple(schema: &Node<'_>) -> bool {
    let scalar = ["integer", "number", "string"].iter().any(|name| allows(schema, name));
    scalar && !schema.has("enum")
}

/// The value without its descriptions.
fn structure(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            // A property called `description` is a schema.
            let kept = members
                .iter()
                .filter(|(name, member)| *name != "description" || !member.is_string());
            Value::Object(kept.map(|(name, member)| (name.clone(), structure(member))).collect())
        }
        Value::Array(elements) => Value::Array(elements.iter().map(structure).collect()),
        scalar => scalar.clone(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn takes_scalars_and_what_differs() {
        let schemas = json!({
            "PetId": {"type": "integer", "description": "u"},
            "ToyId": {"type": "integer", "description": "m"},
            "A": {"properties": {"description": {}}},
            "B": {"properties": {}}
        });
        assert_eq!(found_in_schemas(&RULE, &schemas), CLEAN);
    }

    #[test]
    fn finds_what_differs_in_words_alone() {
        let schemas = json!({
            "A": {"type": "object", "description": "a", "properties": {"x": {"type": "string", "description": "a"}}},
            "B": {"type": "object", "description": "b", "properties": {"x": {"type": "string"}}},
            "C": {"type": "string", "enum": ["c"]},
            "D": {"type": "string", "enum": ["c"]}
        });
        assert_eq!(
            found_in_schemas(&RULE, &schemas),
            [
                "#/components/schemas/B: `B` is the same as `A`",
                "#/components/schemas/D: `D` is the same as `C`",
            ]
        );
    }
}
