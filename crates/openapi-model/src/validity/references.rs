//! Validates that every reference leads to a value of its kind in the document, and that chains of references end.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::shown::short;
use crate::problem::Invalid;
use crate::{Kind, Node, Pointer, ProblemKind};

pub(super) struct References<'a> {
    document: &'a Value,
    /// The kind of each object that may be a target, by pointer.
    kinds: HashMap<Pointer, Kind>,
    /// The pointer, kind and text of each reference.
    found: Vec<(Pointer, Kind, &'a str)>,
    /// How many of them have been followed.
    followed: usize,
}

/// Why a reference has no target.
enum Dead {
    Outside,
    Section,
    Nothing(Pointer),
    Cycle,
}

impl<'a> References<'a> {
    pub(super) fn new(document: &'a Value) -> Self {
        Self {
            document,
            kinds: HashMap::new(),
            found: Vec::new(),
            followed: 0,
        }
    }

    pub(super) fn visit(&mut self, node: &Node<'a>) {
        if node.kind.may_be_reference() {
            self.kinds.insert(node.pointer.clone(), node.kind);
        }
        if let Some(reference) = node.reference() {
            self.found.push((node.pointer.clone(), node.kind, reference));
        }
    }

    /// A target that has not been visited.
    pub(super) fn unvisited(&mut self) -> Option<Node<'a>> {
        while let Some((_, kind, reference)) = self.found.get(self.followed) {
            self.followed += 1;
            let Some(pointer) = Pointer::from_reference(reference) else {
                continue;
            };
            if !self.kinds.contains_key(&pointer)
                && is_component(&pointer)
                && let Some(value) = pointer.get(self.document)
            {
                return Some(Node::new(pointer, *kind, value));
            }
        }
        None
    }

    /// All references without a target, or with a target of another kind.
    pub(super) fn finish(self) -> Vec<Invalid> {
        let mut problems = Vec::new();
        let mut ends = HashMap::new();
        for (object, kind, reference) in &self.found {
            let pointer = || object.join("$ref");
            let shown = format!("the reference `{}`", short(reference));
            let mut add = |found: String, expected: String| {
                problems.push(Invalid {
                    kind: ProblemKind::Reference,
                    pointer: pointer(),
                    found,
                    expected,
                });
            };
            match self.end(reference, &mut ends) {
                Err(Dead::Outside) => add(shown, "a reference into this document, `#/…`".to_owned()),
                Err(Dead::Section) => add(shown, "a reference to a component in a section".to_owned()),
                Err(Dead::Nothing(target)) => add(shown, format!("something at {target}")),
                Err(Dead::Cycle) => add(
                    format!("{shown}, which leads back to itself"),
                    "a chain of references that ends".to_owned(),
                ),
                Ok(()) => {
                    let target = Pointer::from_reference(reference);
                    let other = target.and_then(|target| self.kinds.get(&target));
                    if let Some(other) = other.filter(|other| *other != kind) {
                        add(format!("{shown} to {}", words(*other)), words(*kind).to_owned());
                    }
                }
            }
        }
        problems
    }

    /// Follows a reference to the end of its chain; known ends are cached.
    fn end(&self, reference: &str, ends: &mut HashMap<Pointer, bool>) -> Result<(), Dead> {
        let mut target = Pointer::from_reference(reference).ok_or(Dead::Outside)?;
        if !is_component(&target) {
            return Err(Dead::Section);
        }
        let mut seen = HashSet::new();
        let cyclic = loop {
            if let Some(cyclic) = ends.get(&target) {
                break *cyclic;
            }
            if !seen.insert(target.clone()) {
                break true;
            }
            match target.get(self.document) {
                Some(Value::Object(members)) => {
                    let further = members.get("$ref").and_then(Value::as_str);
                    match further.and_then(Pointer::from_reference) {
                        Some(further) if further.get(self.document).is_some() => target = further,
                        // Either the end of the chain, or a reference that has a problem of its own.
                        _ => break false,
                    }
                }
                Some(Value::Bool(_)) => break false,
                Some(_) if seen.len() > 1 => break false,
                _ => return Err(Dead::Nothing(target)),
            }
        };
        ends.extend(seen.into_iter().map(|pointer| (pointer, cyclic)));
        if cyclic { Err(Dead::Cycle) } else { Ok(()) }
    }
}

/// Whether it points into a section of components, not to a section itself.
fn is_component(pointer: &Pointer) -> bool {
    let named = pointer.is_within(&Pointer::root().join("components"));
    pointer.depth() > if named { 2 } else { 1 }
}

fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::Schema => "a schema",
        Kind::PathItem => "a path item",
        Kind::Parameter => "a parameter",
        Kind::Header => "a header",
        Kind::RequestBody => "a request body",
        Kind::Response => "a response",
        Kind::Callback => "a callback",
        Kind::Example => "an example",
        Kind::Link => "a link",
        Kind::SecurityScheme => "a security scheme",
        _ => "an object",
    }
}
