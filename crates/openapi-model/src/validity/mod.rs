//! Validates the shape of every value and the target of every reference.

mod members;
mod references;
mod shown;

use serde_json::Value;

pub(crate) use members::is_status;
pub(crate) use shown::{described, short};

use crate::problem::Invalid;
use crate::{Kind, Node, Nodes, Parameter, Pointer, ProblemKind, Version};

/// All problems of a document but its version, in no particular order.
pub(crate) fn check(document: &Value) -> Vec<Invalid> {
    let mut checks = Checks {
        version: Version::of(document),
        problems: Vec::new(),
    };
    let mut references = references::References::new(document);
    let mut nodes = Nodes::from(Pointer::root(), Kind::Document, document);
    loop {
        for node in nodes {
            checks.node(&node);
            references.visit(&node);
        }
        // The targets of references outside of known members, in extensions for instance, are validated by the kind
        // that the
        // reference requires.
        match references.unvisited() {
            Some(node) => nodes = Nodes::from(node.pointer, node.kind, node.value),
            None => break,
        }
    }
    checks.problems.extend(references.finish());
    checks.problems
}

struct Checks {
    version: Option<Version>,
    problems: Vec<Invalid>,
}

impl Checks {
    fn node(&mut self, node: &Node<'_>) {
        let members = match node.value {
            Value::Object(members) => members,
            Value::Bool(_) if node.kind == Kind::Schema => return,
            other => {
                let expected = node.kind.named();
                self.shape(node.pointer.clone(), described(other), expected);
                return;
            }
        };
        if let Some(reference) = members.get("$ref").filter(|_| node.kind.may_be_reference())
            && !node.kind.counts_beside_reference()
        {
            if !reference.is_string() {
                self.shape(node.pointer.join("$ref"), described(reference), "a string");
            }
            return;
        }
        let known = members.iter();
        let known = known.filter_map(|(name, value)| Some((node.kind.numbered_member(name)?, name, value)));
        let mut known: Vec<_> = known.collect();
        known.sort_by_key(|((number, _), ..)| *number);
        for ((_, shape), name, value) in known {
            self.member(&|| node.pointer.join(name), value, shape);
        }
        for (name, needed) in node.kind.required(self.version) {
            if !members.contains_key(*name) {
                let kind = if *needed {
                    ProblemKind::Shape
                } else {
                    ProblemKind::Incomplete
                };
                let expected = format!("`{name}`");
                self.add(kind, node.pointer.join(name), "nothing", expected);
            }
        }
        match node.kind {
            Kind::Parameter => self.parameter(node),
            Kind::PathItem | Kind::Operation => self.parameters(node),
            _ => {}
        }
    }

    fn parameter(&mut self, node: &Node<'_>) {
        let has = |name: &str| node.value.get(name).is_some();
        if !has("schema") && !has("content") {
            let kind = ProblemKind::Incomplete;
            self.add(
                kind,
                node.pointer.clone(),
                "a parameter without a schema",
                "`schema` or `content`",
            );
        }
        if node.value["in"] == "path" && node.value["required"] == false {
            let pointer = node.pointer.join("required");
            self.shape(pointer, "an optional path parameter", "`required: true`");
        }
    }

    /// Reports duplicate parameters.
    fn parameters(&mut self, node: &Node<'_>) {
        let mut seen = std::collections::HashSet::new();
        for parameter in node
            .elements("parameters")
            .filter(|parameter| !parameter.refers())
            .map(Parameter::new)
        {
            let (location, name) = (parameter.location(), parameter.name());
            if !location.is_empty() && !name.is_empty() && !seen.insert(parameter.key()) {
                let found = format!("a second {location} parameter `{}`", short(name));
                self.shape(parameter.node.pointer, found, "each parameter once");
            }
        }
    }

    fn shape(&mut self, pointer: Pointer, found: impl Into<String>, expected: impl Into<String>) {
        self.add(ProblemKind::Shape, pointer, found, expected);
    }

    fn add(&mut self, kind: ProblemKind, pointer: Pointer, found: impl Into<String>, expected: impl Into<String>) {
        self.problems.push(Invalid {
            kind,
            pointer,
            found: found.into(),
            expected: expected.into(),
        });
    }
}

#[cfg(test)]
mod tests;
