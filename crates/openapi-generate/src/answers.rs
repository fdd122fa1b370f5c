//! Which schemas servers answer with.

use std::collections::BTreeSet;

use serde_json::Value;

/// The names of the component schemas that answers are made of.
pub(super) fn schemas(document: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let paths = document["paths"].as_object().into_iter().flatten();
    for operation in paths.flat_map(|(_, path)| path.as_object().into_iter().flatten()) {
        follow(document, &operation.1["responses"], &mut found);
    }
    found
}

fn follow<'a>(document: &'a Value, value: &'a Value, found: &mut BTreeSet<&'a str>) {
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Object(fields) => {
                waiting.extend(fields.values());
                let pointer = fields
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(|it| it.strip_prefix('#'));
                let Some(pointer) = pointer else { continue };
                let new = match pointer.strip_prefix("/components/schemas/") {
                    Some(name) => found.insert(name),
                    None => true,
                };
                if new {
                    waiting.extend(document.pointer(pointer));
                }
            }
            Value::Array(items) => waiting.extend(items),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn follows_references_from_answers_alone() {
        let document = json!({
            "paths": {"/a": {"post": {
                "requestBody": {"$ref": "#/components/schemas/Asked"},
                "responses": {"200": {"$ref": "#/components/responses/Fine"}},
            }}},
            "components": {
                "responses": {"Fine": {"schema": {"$ref": "#/components/schemas/Tree"}}},
                "schemas": {
                    "Asked": {"type": "object"},
                    "Leaf": {"type": "object"},
                    "Tree": {"properties": {
                        "leaf": {"$ref": "#/components/schemas/Leaf"},
                        "trees": {"items": {"$ref": "#/components/schemas/Tree"}},
                    }},
                },
            },
        });
        assert_eq!(schemas(&document).into_iter().collect::<Vec<_>>(), ["Leaf", "Tree"]);
    }
}
