//! Repairs what is invalid in a document where its meaning is clear, and leaves out what has none.

mod documents;
mod objects;
mod operations;
mod paths;
mod references;
mod schemas;
mod shapes;

use std::fmt;

use serde_json::{Map, Value};

use crate::problem::Invalid;
use crate::validity::described;
use crate::{Document, Kind, Pointer, Problem, ProblemKind, Version};

/// A problem of a document, and what was done about it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repair {
    /// What was invalid.
    pub problem: Problem,
    /// What the document says in its stead.
    pub done: String,
    /// Whether any JSON is taken where the document describes more.
    pub loss: bool,
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.problem, self.done)
    }
}

impl Document {
    /// The document without what is invalid in it: values that mean something in another shape are given that shape,
    /// the others are left out, and so are keywords that JSON Schema does not define. A schema without a meaning allows any
    /// JSON. Where an object has a name twice, the second object adds what the first does not say. All repairs are listed.
    ///
    /// What cannot be repaired stays: a text that is not OpenAPI 3.
    ///
    /// ```
    /// use openapi_model::Document;
    ///
    /// let text = "openapi: '3.1'\ninfo: {title: Pets}\npaths: {}\n";
    /// let (document, repairs) = Document::parse("pets.yaml", text).unwrap().repaired();
    /// assert!(document.problems().is_empty());
    /// let repairs: Vec<String> = repairs.iter().map(ToString::to_string).collect();
    /// assert_eq!(
    ///     repairs,
    ///     [
    ///         "pets.yaml:1:10: #/openapi: found OpenAPI `3.1`, expected version 3.0.x or 3.1.x: read as 3.1.0",
    ///         "pets.yaml:2:7: #/info/version: found nothing, expected `version`: taken for 0.0.0",
    ///     ]
    /// );
    /// ```
    #[must_use]
    pub fn repaired(self) -> (Self, Vec<Repair>) {
        let mut repairs: Vec<Repair> = self
            .repeated
            .iter()
            .map(|problem| Repair {
                problem: problem.clone(),
                done: "added to the first, which counts where both say something".to_owned(),
                loss: false,
            })
            .collect();
        if self.depth_problem().is_some() {
            return (self, repairs);
        }
        let mut value = self.value.clone();
        let mut bench = Bench::new(&value);
        if bench.document(&mut value) {
            bench.references(&mut value);
            bench.paths(&mut value);
        }
        let found = std::mem::take(&mut bench.found);
        repairs.extend(found.into_iter().map(|Found { invalid, done }| Repair {
            problem: self.problem(invalid),
            loss: done == ANY_JSON,
            done,
        }));
        repairs.sort_by_cached_key(|repair| (repair.problem.file.clone(), repair.problem.position));
        let document = Self {
            value,
            marks: self.marks,
            files: self.files,
            repeated: Vec::new(),
        };
        (document, repairs)
    }
}

/// A repair without its position in the text.
struct Found {
    invalid: Invalid,
    done: String,
}

/// Where a document is repaired.
struct Bench {
    version: Option<Version>,
    found: Vec<Found>,
}

impl Bench {
    fn new(document: &Value) -> Self {
        Self {
            version: Version::of(document),
            found: Vec::new(),
        }
    }

    /// Reports a repair.
    fn note(
        &mut self,
        pointer: Pointer,
        found: impl Into<String>,
        expected: impl Into<String>,
        done: impl Into<String>,
    ) {
        self.found.push(Found {
            invalid: Invalid {
                kind: ProblemKind::Shape,
                pointer,
                found: found.into(),
                expected: expected.into(),
            },
            done: done.into(),
        });
    }

    /// Repairs an object of the document, with all inside it.
    fn object(&mut self, pointer: &Pointer, kind: Kind, members: &mut Map<String, Value>) {
        if let Some(reference) = members.get("$ref").filter(|_| kind.may_be_reference()) {
            if reference.is_string() {
                if !kind.counts_beside_reference() {
                    return;
                }
            } else {
                self.note(pointer.join("$ref"), described(reference), "a string", LEFT_OUT);
                members.remove("$ref");
            }
        }
        self.before(pointer, kind, members);
        if kind == Kind::Callback {
            self.entries(pointer, Kind::PathItem, true, members);
        } else {
            for (name, shape) in kind.members() {
                self.member(pointer, members, name, *shape);
            }
        }
        self.after(pointer, kind, members);
    }

    /// What stands in the stead of a value that is not an object of that kind.
    fn element(&mut self, pointer: &Pointer, kind: Kind, value: &mut Value) -> bool {
        match value {
            Value::Object(members) => {
                self.object(pointer, kind, members);
                true
            }
            Value::Bool(_) if kind == Kind::Schema => true,
            other => {
                let found = described(other);
                let Some((replacement, done)) = objects::instead(kind, other) else {
                    self.note(pointer.clone(), found, kind.named(), LEFT_OUT);
                    return false;
                };
                self.note(pointer.clone(), found, kind.named(), done);
                *other = replacement;
                if let Value::Object(members) = other {
                    self.object(pointer, kind, members);
                }
                true
            }
        }
    }

    /// Repairs the objects of a map.
    fn entries(&mut self, pointer: &Pointer, kind: Kind, extensible: bool, members: &mut Map<String, Value>) {
        members.retain(|name, value| {
            extensible && name.starts_with("x-") || self.element(&pointer.join(name), kind, value)
        });
    }
}

const LEFT_OUT: &str = "left out";
const ANY_JSON: &str = "any JSON is taken";

#[cfg(test)]
mod tests;
