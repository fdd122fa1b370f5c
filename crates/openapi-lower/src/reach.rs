//! Which operations lead to which components.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::Pointer;
use crate::rules::METHODS;

/// The operations of a document, and the components that each leads to.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    operations: BTreeMap<Pointer, BTreeSet<Pointer>>,
}

impl Reach {
    /// Follows every reference of `document`, and every mapping of a discriminator.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let mut operations = BTreeMap::new();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let place = Pointer::root().join("paths").join(path);
            let mut shared = BTreeSet::new();
            for (name, member) in item.as_object().into_iter().flatten() {
                if !METHODS.contains(&name.as_str()) {
                    follow(document, member, &mut shared);
                }
            }
            // An item that is a reference has its operations elsewhere.
            let resolved = item
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference);
            if let Some(target) = &resolved {
                shared.insert(component_of(target));
            }
            let item = resolved.and_then(|target| target.get(document)).unwrap_or(item);
            for method in METHODS {
                if let Some(operation) = item.get(*method) {
                    let mut reached = shared.clone();
                    follow(document, operation, &mut reached);
                    operations.insert(place.join(method), reached);
                }
            }
        }
        Self { operations }
    }

    /// The places of all operations.
    pub fn operations(&self) -> impl Iterator<Item = &Pointer> {
        self.operations.keys()
    }

    /// The operations that `place` is part of, or that lead to it.
    pub fn to<'a>(&'a self, place: &'a Pointer) -> impl Iterator<Item = &'a Pointer> {
        let component = component_of(place);
        self.operations
            .iter()
            .filter(move |(operation, reached)| {
                place.is_within(operation)
                    || (operation.is_within(place) && place.depth() >= 2)
                    || reached.contains(&component)
                    || is_shared_member(operation, place)
            })
            .map(|(operation, _)| operation)
    }
}

/// The components that any path of `document` leads to.
pub(crate) fn reached(document: &Value) -> BTreeSet<Pointer> {
    let mut reached = BTreeSet::new();
    if let Some(paths) = document.get("paths") {
        follow(document, paths, &mut reached);
    }
    reached
}

/// Whether `place` is what the operations of a path share.
fn is_shared_member(operation: &Pointer, place: &Pointer) -> bool {
    match (operation.tokens().as_slice(), place.tokens().as_slice()) {
        ([paths, path, _], [other_paths, other_path, member, ..]) => {
            paths == other_paths && path == other_path && !METHODS.contains(&member.as_ref())
        }
        _ => false,
    }
}

/// `#/components/schemas/Pet` of anything inside it.
fn component_of(place: &Pointer) -> Pointer {
    place.tokens().into_iter().take(3).collect()
}

fn follow(document: &Value, node: &Value, reached: &mut BTreeSet<Pointer>) {
    match node {
        Value::Object(members) => {
            for (name, member) in members {
                match name.as_str() {
                    "$ref" => follow_text(document, member, reached),
                    "mapping" => {
                        for (_, target) in member.as_object().into_iter().flatten() {
                            follow_text(document, target, reached);
                        }
                    }
                    _ => follow(document, member, reached),
                }
            }
        }
        Value::Array(elements) => {
            for element in elements {
                follow(document, element, reached);
            }
        }
        _ => {}
    }
}

fn follow_text(document: &Value, reference: &Value, reached: &mut BTreeSet<Pointer>) {
    if let Some(target) = reference.as_str().and_then(Pointer::from_reference)
        && reached.insert(component_of(&target))
        && let Some(value) = target.get(document)
    {
        follow(document, value, reached);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn follows_to_components_and_back() {
        let document = json!({
            "paths": {
                "/a": {"parameters": [{"$ref": "#/components/parameters/P"}], "get": {}, "put": {
                    "requestBody": {"$ref": "#/components/schemas/A"}
                }},
                "/b": {"get": {}}
            },
            "components": {
                "parameters": {"P": {}},
                "schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}, "B": {"$ref": "#/components/schemas/A"}, "C": {}}
            }
        });
        let reach = Reach::of(&document);
        assert_eq!(reach.operations().count(), 3);
        for (place, operations) in [
            ("#/components/schemas/B/properties/x", vec!["#/paths/~1a/put"]),
            ("#/components/parameters/P", vec!["#/paths/~1a/get", "#/paths/~1a/put"]),
            ("#/components/schemas/C", vec![]),
            ("#/paths/~1b/get/responses", vec!["#/paths/~1b/get"]),
            ("#/paths/~1a/parameters/0", vec!["#/paths/~1a/get", "#/paths/~1a/put"]),
            ("#/paths/~1b", vec!["#/paths/~1b/get"]),
        ] {
            let place = Pointer::from_reference(place).expect("a place");
            let found: Vec<String> = reach.to(&place).map(ToString::to_string).collect();
            assert_eq!(found, operations, "{place}");
        }
    }
}
