//! Paths and their parameters, and the ids of operations.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::{Bench, LEFT_OUT};
use crate::validity::short;
use crate::{METHODS, Pointer};

/// What the references among the parameters of paths and operations lead to: `in` and `name`, by the reference.
fn targets(document: &Value) -> HashMap<String, Value> {
    let items = document.get("paths").and_then(Value::as_object);
    let items = items.into_iter().flat_map(Map::values);
    let holders = items.flat_map(|item| METHODS.iter().filter_map(|method| item.get(*method)).chain([item]));
    let parameters = holders
        .filter_map(|holder| holder.get("parameters")?.as_array())
        .flatten();
    let mut targets = HashMap::new();
    for reference in parameters.filter_map(|parameter| parameter.get("$ref")?.as_str()) {
        if targets.contains_key(reference) {
            continue;
        }
        let mut found = None;
        let mut next = Pointer::from_reference(reference);
        for _ in 0..16 {
            let Some(target) = next.and_then(|next| next.get(document)) else {
                break;
            };
            found = Some(target);
            next = target
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference);
        }
        if let Some(target) = found {
            targets.insert(
                reference.to_owned(),
                json!({"in": target.get("in"), "name": target.get("name")}),
            );
        }
    }
    targets
}

impl Bench {
    pub(super) fn paths(&mut self, document: &mut Value) {
        self.templates(document);
        self.ids(document);
        let targets = targets(document);
        let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
            return;
        };
        for (path, item) in paths.iter_mut().filter(|(path, _)| path.starts_with('/')) {
            let (Some(names), Some(item)) = (names(path), item.as_object_mut()) else {
                continue;
            };
            let pointer = Pointer::root().join("paths").join(path);
            let shared = self.declared(&targets, &pointer, item, &names);
            for method in METHODS {
                let Some(operation) = item.get_mut(*method).and_then(Value::as_object_mut) else {
                    continue;
                };
                let pointer = pointer.join(method);
                let own = self.declared(&targets, &pointer, operation, &names);
                let missing = names
                    .iter()
                    .filter(|name| !own.contains(*name) && !shared.contains(*name));
                let missing: BTreeSet<&String> = missing.collect();
                for name in missing {
                    self.note(
                        pointer.clone(),
                        format!("`{{{}}}` in the path without such a parameter", short(name)),
                        "it under `parameters`",
                        "taken for a string",
                    );
                    let parameter = json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}});
                    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
                    if let Value::Array(parameters) = parameters {
                        parameters.push(parameter);
                    }
                }
            }
        }
    }

    /// The path parameters that an operation or a path item declares, without those that the path does not have.
    fn declared(
        &mut self,
        targets: &HashMap<String, Value>,
        pointer: &Pointer,
        holder: &mut Map<String, Value>,
        names: &[String],
    ) -> Vec<String> {
        let mut declared = Vec::new();
        let Some(Value::Array(parameters)) = holder.get_mut("parameters") else {
            return declared;
        };
        let mut index = 0;
        parameters.retain(|stated| {
            let here = pointer.join("parameters").join(index);
            index += 1;
            let reference = stated.get("$ref").and_then(Value::as_str);
            let parameter = reference.and_then(|reference| targets.get(reference)).unwrap_or(stated);
            if parameter.get("in").and_then(Value::as_str) != Some("path") {
                return true;
            }
            let name = parameter.get("name").and_then(Value::as_str).unwrap_or_default();
            if names.iter().any(|known| known == name) {
                declared.push(name.to_owned());
                return true;
            }
            self.note(
                here,
                format!("the path parameter `{}`, which the path does not have", short(name)),
                "parameters of the path",
                LEFT_OUT,
            );
            false
        });
        declared
    }

    /// Paths whose braces do not match, or that name a parameter twice.
    fn templates(&mut self, document: &mut Value) {
        let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
            return;
        };
        let all: Vec<String> = paths.keys().filter(|path| path.starts_with('/')).cloned().collect();
        for path in all {
            let expected;
            let found;
            let meant = match names(&path) {
                None => {
                    (found, expected) = (
                        "a path whose braces do not match".to_owned(),
                        "each parameter as `{name}`",
                    );
                    path.replace('{', "%7B").replace('}', "%7D")
                }
                Some(names) => {
                    let Some(twice) = twice(&names) else { continue };
                    found = format!("`{{{twice}}}` twice");
                    expected = "a name of its own for each parameter of the path";
                    numbered(&path, twice)
                }
            };
            if paths.contains_key(&meant) {
                continue;
            }
            self.note(
                Pointer::root().join("paths").join(&path),
                found,
                expected,
                format!("read as `{}`", short(&meant)),
            );
            if let Some(item) = paths.remove(&path) {
                paths.insert(meant, item);
            }
        }
    }

    /// An id that another operation has.
    fn ids(&mut self, document: &mut Value) {
        let mut given: BTreeMap<String, Pointer> = BTreeMap::new();
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for (path, item) in paths.into_iter().flatten().filter(|(path, _)| path.starts_with('/')) {
            for method in METHODS {
                let Some(operation) = item.get_mut(*method).and_then(Value::as_object_mut) else {
                    continue;
                };
                let Some(id) = operation.get("operationId").and_then(Value::as_str).map(str::to_owned) else {
                    continue;
                };
                let pointer = Pointer::root().join("paths").join(path).join(method);
                let Some(first) = given.get(&id) else {
                    given.insert(id, pointer);
                    continue;
                };
                self.note(
                    pointer.join("operationId"),
                    format!("the id `{}`, which {first} has", short(&id)),
                    "an id of its own",
                    "named after its method and path",
                );
                operation.remove("operationId");
            }
        }
    }
}

/// The names in braces; `None` when braces do not match.
fn names(template: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name.to_owned());
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

fn twice(names: &[String]) -> Option<&String> {
    let is_there_twice = |name: &&String| names.iter().filter(|other| other == name).count() > 1;
    names.iter().find(is_there_twice)
}

/// The path, in which the second parameter of a name and those after it have numbers.
fn numbered(path: &str, name: &str) -> String {
    let braced = format!("{{{name}}}");
    let mut parts = path.split(&braced);
    let mut numbered = parts.next().unwrap_or_default().to_owned();
    for (number, part) in (1..).zip(parts) {
        if number == 1 {
            numbered.push_str(&braced);
        } else {
            numbered.push_str(&format!("{{{name}{number}}}"));
        }
        numbered.push_str(part);
    }
    numbered
}
