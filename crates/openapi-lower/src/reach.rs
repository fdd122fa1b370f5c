//! Finds which operations use which components.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use openapi_model::METHODS;
use serde_json::Value;

use crate::Pointer;

/// The operations of a document, and the components that each uses.
#[derive(Clone, Debug, Default)]
pub struct Reach {
    operations: BTreeMap<Pointer, HashSet<usize>>,
    /// The components that references lead to, by number.
    components: HashMap<Pointer, usize>,
}

impl Reach {
    /// Follows every reference of `document`, and every mapping of a discriminator.
    #[must_use]
    pub fn of(document: &Value) -> Self {
        let mut graph = Graph::new(document);
        let mut operations = BTreeMap::new();
        let paths = document.get("paths").and_then(Value::as_object);
        for (path, item) in paths.into_iter().flatten() {
            let pointer = Pointer::root().join("paths").join(path);
            let members = item.as_object().into_iter().flatten();
            let shared = members.filter(|(name, _)| !METHODS.contains(&name.as_str()));
            let shared: Vec<&Value> = shared.map(|(_, member)| member).collect();
            // The operations of an item that is a reference are at its target.
            let resolved = item
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference);
            let item = resolved
                .as_ref()
                .and_then(|target| target.get(document))
                .unwrap_or(item);
            for method in METHODS {
                if let Some(operation) = item.get(*method) {
                    let mut reached = graph.reached(shared.iter().copied().chain([operation]));
                    if let Some(target) = &resolved {
                        reached.insert(graph.component(component_of(target)));
                    }
                    operations.insert(pointer.join(method), reached);
                }
            }
        }
        Self {
            operations,
            components: graph.components,
        }
    }

    /// The JSON pointers of all operations.
    pub fn operations(&self) -> impl Iterator<Item = &Pointer> {
        self.operations.keys()
    }

    /// The operations that contain the value at `pointer`, or use it.
    pub fn to<'a>(&'a self, pointer: &'a Pointer) -> impl Iterator<Item = &'a Pointer> {
        let component = self.components.get(&component_of(pointer));
        self.operations
            .iter()
            .filter(move |(operation, reached)| {
                pointer.is_within(operation)
                    || (operation.is_within(pointer) && pointer.depth() >= 2)
                    || component.is_some_and(|component| reached.contains(component))
                    || is_shared_member(operation, pointer)
            })
            .map(|(operation, _)| operation)
    }
}

/// The components that any path of `document` uses.
pub(crate) fn reached(document: &Value) -> BTreeSet<Pointer> {
    let mut graph = Graph::new(document);
    let reached = graph.reached(document.get("paths"));
    let components = graph.components.into_iter();
    components
        .filter(|(_, number)| reached.contains(number))
        .map(|(component, _)| component)
        .collect()
}

/// Whether `pointer` is a member that the operations of a path share.
fn is_shared_member(operation: &Pointer, pointer: &Pointer) -> bool {
    match (operation.tokens().as_slice(), pointer.tokens().as_slice()) {
        ([paths, path, _], [other_paths, other_path, member, ..]) => {
            paths == other_paths && path == other_path && !METHODS.contains(&member.as_ref())
        }
        _ => false,
    }
}

/// `#/components/schemas/Pet` of anything inside it.
pub(crate) fn component_of(pointer: &Pointer) -> Pointer {
    pointer.tokens().into_iter().take(3).collect()
}

/// The graph of references between their targets. Each target is searched once.
struct Graph<'a> {
    document: &'a Value,
    components: HashMap<Pointer, usize>,
    numbers: HashMap<Pointer, usize>,
    targets: Vec<Target<'a>>,
}

struct Target<'a> {
    component: usize,
    value: Option<&'a Value>,
    /// Its references, once it has been searched.
    leads: Option<Vec<usize>>,
}

impl<'a> Graph<'a> {
    fn new(document: &'a Value) -> Self {
        Self {
            document,
            components: HashMap::new(),
            numbers: HashMap::new(),
            targets: Vec::new(),
        }
    }

    /// Numbers of the components that `roots` lead to.
    fn reached(&mut self, roots: impl IntoIterator<Item = &'a Value>) -> HashSet<usize> {
        let mut open: Vec<usize> = Vec::new();
        for root in roots {
            open.extend(self.leads(root));
        }
        let mut seen = HashSet::new();
        let mut components = HashSet::new();
        while let Some(number) = open.pop() {
            if !seen.insert(number) {
                continue;
            }
            components.insert(self.targets[number].component);
            if self.targets[number].leads.is_none() {
                let leads = self.targets[number].value.map(|value| self.leads(value));
                self.targets[number].leads = Some(leads.unwrap_or_default());
            }
            open.extend(self.targets[number].leads.iter().flatten());
        }
        components
    }

    /// The targets of all references in a value.
    fn leads(&mut self, value: &'a Value) -> Vec<usize> {
        let mut leads = Vec::new();
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            match value {
                Value::Object(members) => {
                    for (name, member) in members {
                        match name.as_str() {
                            "$ref" => leads.extend(self.target(member)),
                            "mapping" => {
                                let targets = member.as_object().into_iter().flatten();
                                leads.extend(targets.filter_map(|(_, target)| self.target(target)));
                            }
                            _ => open.push(member),
                        }
                    }
                }
                Value::Array(elements) => open.extend(elements),
                _ => {}
            }
        }
        leads
    }

    fn target(&mut self, reference: &Value) -> Option<usize> {
        let pointer = reference.as_str().and_then(Pointer::from_reference)?;
        if let Some(number) = self.numbers.get(&pointer) {
            return Some(*number);
        }
        let component = self.component(component_of(&pointer));
        let number = self.targets.len();
        self.targets.push(Target {
            component,
            value: pointer.get(self.document),
            leads: None,
        });
        self.numbers.insert(pointer, number);
        Some(number)
    }

    fn component(&mut self, component: Pointer) -> usize {
        let next = self.components.len();
        *self.components.entry(component).or_insert(next)
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
        for (pointer, operations) in [
            ("#/components/schemas/B/properties/x", vec!["#/paths/~1a/put"]),
            ("#/components/parameters/P", vec!["#/paths/~1a/get", "#/paths/~1a/put"]),
            ("#/components/schemas/C", vec![]),
            ("#/paths/~1b/get/responses", vec!["#/paths/~1b/get"]),
            ("#/paths/~1a/parameters/0", vec!["#/paths/~1a/get", "#/paths/~1a/put"]),
            ("#/paths/~1b", vec!["#/paths/~1b/get"]),
        ] {
            let pointer = Pointer::from_reference(pointer).expect("a pointer");
            let found: Vec<String> = reach.to(&pointer).map(ToString::to_string).collect();
            assert_eq!(found, operations, "{pointer}");
        }
    }
}
