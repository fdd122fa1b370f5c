//! Values of the three documents.

use openapi_model::{Document, Kind, Pointer, is_annotation};
use serde_json::Value;

/// How deep values are compared that refer to themselves.
pub(super) const DEPTH: usize = 12;

/// A value of a document.
#[derive(Clone, Debug)]
pub(super) struct At<'a> {
    pub(super) pointer: Pointer,
    pub(super) value: &'a Value,
}

/// The same value of base, theirs and ours, as far as they have it.
#[derive(Clone, Debug)]
pub(super) struct Three<'a> {
    pub(super) base: Option<At<'a>>,
    pub(super) theirs: Option<At<'a>>,
    pub(super) ours: Option<At<'a>>,
}

impl<'a> At<'a> {
    /// A member or element.
    pub(super) fn inner(&self, token: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(members) => members.get(token)?,
            Value::Array(elements) => elements.get(token.parse::<usize>().ok()?)?,
            _ => return None,
        };
        let pointer = self.pointer.join(token);
        Some(Self { pointer, value })
    }

    /// The target of its reference.
    pub(super) fn reference(&self) -> Option<Pointer> {
        Pointer::from_reference(self.value.get("$ref")?.as_str()?)
    }

    /// The names of the members.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a String> + use<'a> {
        self.value.as_object().into_iter().flat_map(serde_json::Map::keys)
    }

    /// The elements.
    pub(super) fn elements(&self) -> Vec<Self> {
        let elements = self.value.as_array().into_iter().flatten().enumerate();
        let at = |(index, value)| Self {
            pointer: self.pointer.join(index),
            value,
        };
        elements.map(at).collect()
    }

    /// The value at the end of its references, unless something beside one constrains it further.
    pub(super) fn resolved(self, document: &'a Document, kind: Kind) -> Self {
        let refers = kind.may_be_reference() && kind != Kind::PathItem && self.value.get("$ref").is_some();
        let mut beside = self.names().filter(|name| *name != "$ref");
        if !refers || !beside.all(|name| is_annotation(name) || name == "summary") {
            return self;
        }
        let end = document.follow(&self.pointer);
        let end = end.and_then(|pointer| {
            let value = document.get(&pointer)?;
            Some(Self { pointer, value })
        });
        end.unwrap_or(self)
    }
}

impl<'a> Three<'a> {
    /// A member of each.
    pub(super) fn inner(&self, name: &str) -> Self {
        let inner = |side: &Option<At<'a>>| side.as_ref().and_then(|side| side.inner(name));
        Self {
            base: inner(&self.base),
            theirs: inner(&self.theirs),
            ours: inner(&self.ours),
        }
    }

    /// The names of members of base and theirs, each once, in order.
    pub(super) fn names(&self) -> Vec<&'a String> {
        let sides = [&self.base, &self.theirs].into_iter().flatten();
        let mut names: Vec<&String> = sides.flat_map(At::names).collect();
        names.sort();
        names.dedup();
        names
    }
}

/// Whether two values are the same to a reader who follows references and skips annotations; of two that refer to
/// themselves, as far as it can be seen.
pub(super) fn same(left: (&Document, &At<'_>), right: (&Document, &At<'_>), kind: Option<Kind>, depth: usize) -> bool {
    let ((left_document, left), (right_document, right)) = (left, right);
    let resolve = |at: &At<'_>, document| {
        kind.map_or_else(
            || at.pointer.clone(),
            |kind| at.clone().resolved(document, kind).pointer,
        )
    };
    let (left, right) = (resolve(left, left_document), resolve(right, right_document));
    let (Some(left_value), Some(right_value)) = (left_document.get(&left), right_document.get(&right)) else {
        return false;
    };
    if depth == 0 {
        return true;
    }
    let at = |pointer: &Pointer, name: &str| pointer.join(name);
    match (left_value, right_value, kind) {
        (Value::Object(left_members), Value::Object(right_members), Some(kind)) => {
            let names = |members: &serde_json::Map<String, Value>| -> Vec<String> {
                let names = members.keys().filter(|name| !is_text(kind, name));
                names.cloned().collect()
            };
            let (left_names, right_names) = (names(left_members), names(right_members));
            left_names == right_names
                && left_names.iter().all(|name| {
                    let (left, right) = (at(&left, name), at(&right, name));
                    same_members(
                        (left_document, &left),
                        (right_document, &right),
                        kind.inside(name),
                        depth - 1,
                    )
                })
        }
        (left, right, _) => openapi_model::equal(left, right),
    }
}

fn same_members(
    (left_document, left): (&Document, &Pointer),
    (right_document, right): (&Document, &Pointer),
    inside: Option<(openapi_model::Holds, Kind)>,
    depth: usize,
) -> bool {
    use openapi_model::Holds;
    let (Some(left_value), Some(right_value)) = (left_document.get(left), right_document.get(right)) else {
        return false;
    };
    let one = |left: Pointer, right: Pointer, kind: Kind| {
        let (Some(left_value), Some(right_value)) = (left_document.get(&left), right_document.get(&right)) else {
            return false;
        };
        let (left, right) = (
            At {
                pointer: left,
                value: left_value,
            },
            At {
                pointer: right,
                value: right_value,
            },
        );
        same((left_document, &left), (right_document, &right), Some(kind), depth)
    };
    match (inside, left_value, right_value) {
        (Some((Holds::One, kind)), ..) => one(left.clone(), right.clone(), kind),
        (Some((Holds::Map, kind)), Value::Object(left_members), Value::Object(right_members)) => {
            left_members.keys().eq(right_members.keys())
                && left_members
                    .keys()
                    .all(|name| one(left.join(name), right.join(name), kind))
        }
        (Some((Holds::List, kind)), Value::Array(left_elements), Value::Array(right_elements)) => {
            left_elements.len() == right_elements.len()
                && (0..left_elements.len()).all(|index| one(left.join(index), right.join(index), kind))
        }
        (_, left, right) => openapi_model::equal(left, right),
    }
}

/// Whether a member is for people, or a name of generated code: of each document its own.
pub(super) fn is_text(kind: Kind, name: &str) -> bool {
    let is_text = name.starts_with("x-")
        || matches!(
            name,
            "description" | "summary" | "title" | "example" | "examples" | "externalDocs"
        );
    let is_name = matches!((kind, name), (Kind::Operation, "operationId" | "tags"))
        || matches!(kind, Kind::Info | Kind::Tag | Kind::Contact | Kind::License);
    is_text || is_name
}

/// A value in a few words.
pub(super) fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() <= 60 {
        return text;
    }
    match value {
        Value::Object(members) if members.get("name").is_some_and(Value::is_string) => {
            format!("an object with the name {}", members["name"])
        }
        Value::Object(members) => {
            let names: Vec<&str> = members.keys().map(String::as_str).take(6).collect();
            format!(
                "an object ({}{})",
                names.join(", "),
                if members.len() > 6 { ", …" } else { "" }
            )
        }
        Value::Array(elements) => format!("a list of {}", elements.len()),
        _ => format!("{}…", text.chars().take(59).collect::<String>()),
    }
}
