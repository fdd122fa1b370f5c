//! Every reference leads to something of its kind in the document, and not back to itself.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::shown::short;
use crate::problem::Invalid;
use crate::{Kind, Node, Pointer, ProblemKind};

pub(super) struct References<'a> {
    document: &'a Value,
    /// What stands where, for all that may be referred to.
    kinds: HashMap<Pointer, Kind>,
    /// Where each reference stands and what it says.
    found: Vec<(Pointer, Kind, &'a str)>,
    /// How many of them have been followed.
    followed: usize,
}

/// Why a reference has no end.
enum Dead {
    Outside,
    Section,
    Nothing(Pointer),
    Circle,
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

    /// Something that is referred to and has not been visited.
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

    /// All references without an end, or with another than they are for.
    pub(super) fn finish(self) -> Vec<Invalid> {
        let mut problems = Vec::new();
        let mut ends = HashMap::new();
        for (place, kind, reference) in &self.found {
            let pointer = || place.join("$ref");
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
                Err(Dead::Section) => add(shown, "a reference to what stands in a section".to_owned()),
                Err(Dead::Nothing(target)) => add(shown, format!("something at {target}")),
                Err(Dead::Circle) => add(
                    format!("{shown}, which leads back to itself"),
                    "a way to something that is no reference".to_owned(),
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

    /// Follows a reference to its end; ends that are known are not looked for again.
    fn end(&self, reference: &str, ends: &mut HashMap<Pointer, bool>) -> Result<(), Dead> {
        let mut target = Pointer::from_reference(reference).ok_or(Dead::Outside)?;
        if !is_component(&target) {
            return Err(Dead::Section);
        }
        let mut seen = HashSet::new();
        let circle = loop {
            if let Some(circle) = ends.get(&target) {
                break *circle;
            }
            if !seen.insert(target.clone()) {
                break true;
            }
            match target.get(self.document) {
                Some(Value::Object(members)) => {
                    let further = members.get("$ref").and_then(Value::as_str);
                    match further.and_then(Pointer::from_reference) {
                        Some(further) if further.get(self.document).is_some() => target = further,
                        // Either the end, or a reference that has a problem of its own.
                        _ => break false,
                    }
                }
                Some(Value::Bool(_)) => break false,
                Some(_) if seen.len() > 1 => break false,
                _ => return Err(Dead::Nothing(target)),
            }
        };
        ends.extend(seen.into_iter().map(|pointer| (pointer, circle)));
        if circle { Err(Dead::Circle) } else { Ok(()) }
    }
}

/// Whether it is a pointer to something in a section, and not to a section.
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
