//! Tells schemas of requests from schemas of responses.

use std::collections::BTreeSet;

use openapi_model::{Kind, Nodes};
use serde_json::Value;

use crate::Pointer;

/// Whether a schema is of requests or of responses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Side {
    /// Only in requests: constraints are kept.
    Request,
    /// In responses, possibly in requests too: deserialization is lenient.
    Response,
}

/// Knows the side of every schema of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sides {
    request_only: BTreeSet<String>,
    shared: BTreeSet<String>,
}

impl Sides {
    /// Follows all references. A component that no operation uses counts as one of responses.
    pub(crate) fn of(document: &Value) -> Self {
        let (requests, responses) = reached(document);
        Self {
            request_only: requests.difference(&responses).cloned().collect(),
            shared: requests.intersection(&responses).cloned().collect(),
        }
    }

    /// Whether the schema is, or is inside, a component of requests and of responses.
    pub(crate) fn is_shared(&self, pointer: &Pointer) -> bool {
        let name: Pointer = pointer.iter().take(3).collect();
        name.component_schema()
            .is_some_and(|name| self.shared.contains(name.as_ref()))
    }

    pub(crate) fn side(&self, pointer: &Pointer) -> Side {
        let mut tokens = pointer.iter();
        // Paths, with which most pointers begin, are not unescaped.
        if tokens.next().is_none_or(|first| first != "components") {
            return inline_side(pointer);
        }
        match (tokens.next(), tokens.next()) {
            (Some(schemas), Some(name)) if schemas == "schemas" => {
                if self.request_only.contains(name.as_ref()) {
                    Side::Request
                } else {
                    Side::Response
                }
            }
            _ => inline_side(pointer),
        }
    }
}

/// The names of the component schemas that responses use.
#[must_use]
pub fn response_schemas(document: &Value) -> BTreeSet<String> {
    reached(document).1
}

/// The names of the component schemas that requests use, and of those that responses use.
fn reached(document: &Value) -> (BTreeSet<String>, BTreeSet<String>) {
    let components = Pointer::root().join("components").join("schemas");
    let schemas = Nodes::from(Pointer::root(), Kind::Document, document).schemas();
    let (mut requests, mut responses) = (BTreeSet::new(), BTreeSet::new());
    for schema in schemas.filter(|schema| !schema.pointer.is_within(&components)) {
        let names = match inline_side(&schema.pointer) {
            Side::Request => &mut requests,
            Side::Response => &mut responses,
        };
        reach(document, schema.value, names);
    }
    (requests, responses)
}

fn inline_side(pointer: &Pointer) -> Side {
    let in_response = pointer.has("responses") || pointer.has("headers");
    if in_response { Side::Response } else { Side::Request }
}

/// Adds the names of all component schemas that `schema` uses.
fn reach<'a>(document: &'a Value, schema: &'a Value, names: &mut BTreeSet<String>) {
    let mut open = vec![(Pointer::root(), schema)];
    while let Some((pointer, schema)) = open.pop() {
        for inner in Nodes::from(pointer, Kind::Schema, schema) {
            if let Some(target) = inner.reference().and_then(Pointer::from_reference)
                && let Some(name) = target.component_schema()
                && !names.contains(name.as_ref())
            {
                names.insert(name.into_owned());
                open.extend(target.get(document).map(|component| (target, component)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn follows_references_to_either_side() {
        let document = json!({
            "paths": {"/a": {"post": {
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/In"}}}},
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Out"}}}}}
            }}},
            "components": {"schemas": {
                "In": {"type": "object", "properties": {"shared": {"$ref": "#/components/schemas/Shared"}}},
                "Out": {"type": "array", "items": {"$ref": "#/components/schemas/Shared"}},
                "Shared": {"type": "string"},
                "Unused": {"type": "string"}
            }}
        });
        let sides = Sides::of(&document);
        let side = |name: &str| sides.side(&Pointer::root().join("components").join("schemas").join(name));
        assert_eq!(side("In"), Side::Request);
        assert_eq!(side("Out"), Side::Response);
        assert_eq!(side("Shared"), Side::Response);
        assert_eq!(side("Unused"), Side::Response);
        assert_eq!(Vec::from_iter(response_schemas(&document)), ["Out", "Shared"]);
    }
}
