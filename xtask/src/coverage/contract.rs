//! What the contract has: the operations, and what a caller can say in each.

use anyhow::Context;
use serde_json::Value;

use crate::document::Document;
use crate::generate::{self, requests};

/// Schemas refer to each other at most this deep before they are taken for a circle.
const DEEPEST: usize = 32;

pub(super) struct Operation {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) permission: Option<String>,
    pub(super) pages: bool,
    pub(super) inputs: Vec<Input>,
}

impl Operation {
    /// The name of the request builder.
    pub(super) fn builder(&self) -> String {
        requests::name(&self.id)
    }
}

/// A parameter, or a property of the request body.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Input {
    /// Name on the wire.
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) in_body: bool,
}

impl Input {
    /// The name of the builder's method, or of an argument of what makes it.
    pub(super) fn function(&self) -> String {
        requests::setter(&self.name)
    }
}

/// Every operation, in the order of the contract.
pub(super) fn operations(contract: &Document) -> anyhow::Result<Vec<Operation>> {
    let mut operations = Vec::new();
    for (path, item) in contract.value()["paths"].as_object().into_iter().flatten() {
        let item = contract.resolve(item);
        for (method, given) in item.as_object().into_iter().flatten() {
            let Some(id) = given["operationId"].as_str() else {
                continue;
            };
            let mut inputs = Vec::new();
            for parameter in generate::parameters(contract, item, given) {
                let name = parameter["name"].as_str();
                inputs.push(Input {
                    name: name
                        .with_context(|| format!("{id}: a parameter has no name"))?
                        .to_owned(),
                    required: parameter["required"].as_bool().unwrap_or(false),
                    in_body: false,
                });
            }
            let body = contract.resolve(&given["requestBody"]);
            for media in body["content"].as_object().into_iter().flat_map(|types| types.values()) {
                properties(contract, &media["schema"], DEEPEST, &mut inputs);
            }
            operations.push(Operation {
                id: id.to_owned(),
                method: method.to_uppercase(),
                path: path.clone(),
                permission: given["x-ofauth"]["permission"].as_str().map(str::to_owned),
                pages: generate::paged(given).is_some(),
                inputs,
            });
        }
    }
    Ok(operations)
}

/// The properties of a schema, and of those that it is put together from.
fn properties(contract: &Document, schema: &Value, depth: usize, found: &mut Vec<Input>) {
    let schema = contract.resolve(schema);
    let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
    for name in schema["properties"].as_object().into_iter().flat_map(|all| all.keys()) {
        if found.iter().any(|input| input.in_body && input.name == *name) {
            continue;
        }
        found.push(Input {
            name: name.clone(),
            required: required.iter().any(|required| *required == name),
            in_body: true,
        });
    }
    let Some(depth) = depth.checked_sub(1) else { return };
    for keyword in ["allOf", "oneOf", "anyOf"] {
        for part in schema[keyword].as_array().into_iter().flatten() {
            properties(contract, part, depth, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn parameters_of_the_path_and_all_parts_of_the_body_count() {
        let value = json!({
            "paths": {"/notes/{noteId}": {
                "parameters": [{"$ref": "#/components/parameters/NoteId"}],
                "put": {
                    "operationId": "replaceNote",
                    "tags": ["Notes"],
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Note"}}}},
                },
            }},
            "components": {
                "parameters": {"NoteId": {"name": "noteId", "in": "path", "required": true}},
                "schemas": {
                    "Note": {"required": ["text"], "properties": {"text": {}}, "allOf": [{"$ref": "#/components/schemas/Marks"}]},
                    "Marks": {"properties": {"isPinned": {}}, "anyOf": [{"$ref": "#/components/schemas/Marks"}]},
                },
            },
        });
        let contract = Document::from(value);
        let operations = operations(&contract).unwrap();
        let inputs = operations[0].inputs.iter();
        let inputs: Vec<_> = inputs
            .map(|input| (input.function(), input.required, input.in_body))
            .collect();
        let expected = [
            ("note_id", true, false),
            ("text", true, true),
            ("is_pinned", false, true),
        ];
        assert_eq!(
            inputs,
            expected.map(|(name, required, body)| (name.to_owned(), required, body))
        );
    }
}
