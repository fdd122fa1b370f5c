//! The contract for requests: unknown fields are rejected at any depth.

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::document::{CONTRACT, Document, name_in};

/// Longest chain of references before it is taken for a loop.
const DEEPEST: usize = 16;

/// The strict contract.
pub(super) static REQUESTS: LazyLock<Document> =
    LazyLock::new(|| Document::new("urn:ofauth:requests", strict(&CONTRACT.value)));

/// The contract with `unevaluatedProperties: false` wherever its schemas name fields.
pub(super) fn strict(contract: &Value) -> Value {
    let mut value = contract.clone();
    let schemas = contract["components"]["schemas"].as_object();
    let strict = Strict { schemas };
    for schema in members(&mut value["components"]["schemas"]) {
        // The referring schema closes it, together with the keywords beside the reference.
        strict.within(schema);
    }
    for operation in members(&mut value["operations"]) {
        for content in members(&mut operation["requestBody"]["content"]) {
            strict.close(&mut content["schema"]);
        }
    }
    value
}

struct Strict<'a> {
    schemas: Option<&'a Map<String, Value>>,
}

impl Strict<'_> {
    /// Closes the schema of a value and of the values within it.
    fn close(&self, schema: &mut Value) {
        self.within(schema);
        if self.names_fields(schema, DEEPEST)
            && let Value::Object(keywords) = schema
        {
            keywords
                .entry("unevaluatedProperties")
                .or_insert_with(|| Value::Bool(false));
        }
    }

    /// Closes the schemas of the values within it.
    fn within(&self, schema: &mut Value) {
        let Value::Object(keywords) = schema else { return };
        for (keyword, value) in keywords {
            match keyword.as_str() {
                "properties" | "patternProperties" => members(value).for_each(|schema| self.close(schema)),
                "additionalProperties" | "items" => self.close(value),
                "allOf" | "anyOf" | "oneOf" => {
                    let parts = value.as_array_mut().into_iter().flatten();
                    parts.for_each(|part| self.within(part));
                }
                _ => {}
            }
        }
    }

    /// Whether the schema, or another for the same value, names fields.
    fn names_fields(&self, schema: &Value, depth: usize) -> bool {
        let Some(depth) = depth.checked_sub(1) else {
            return false;
        };
        let referred = schema["$ref"].as_str().and_then(name_in);
        let referred = referred.and_then(|name| self.schemas?.get(name));
        let parts = ["allOf", "anyOf", "oneOf"].map(|keyword| schema[keyword].as_array());
        schema["properties"]
            .as_object()
            .is_some_and(|fields| !fields.is_empty())
            || referred
                .into_iter()
                .chain(parts.into_iter().flatten().flatten())
                .any(|part| self.names_fields(part, depth))
    }
}

fn members(value: &mut Value) -> impl Iterator<Item = &mut Value> {
    let members = value.as_object_mut().into_iter().flatten();
    members.map(|(_, member)| member)
}
