//! References that lead nowhere, or to an object of another kind.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;

use serde_json::{Value, json};

use super::{ANY_JSON, Bench, LEFT_OUT};
use crate::problem::Invalid;
use crate::{Kind, Pointer, ProblemKind, validity};

/// Repairing one reference may show another one, of an object that was behind it.
const ROUNDS: usize = 8;

impl Bench {
    pub(super) fn references(&mut self, document: &mut Value) {
        let mut repaired = HashSet::new();
        for _ in 0..ROUNDS {
            let mut problems = validity::check(document);
            problems.retain(|problem| repaired.insert(problem.pointer.clone()));
            if problems.is_empty() {
                return;
            }
            // From the back, so that what is removed from a list moves nothing that is still to be repaired.
            problems.sort_by_cached_key(|problem| Reverse(position(&problem.pointer)));
            for problem in problems {
                match problem.kind {
                    ProblemKind::Reference => self.reference(document, &problem),
                    _ => self.unreached(document, problem),
                }
            }
        }
    }

    fn reference(&mut self, document: &mut Value, problem: &Invalid) {
        let Some(holder) = problem.pointer.parent() else { return };
        let Some(text) = problem.pointer.get(document).and_then(Value::as_str).map(str::to_owned) else {
            return;
        };
        let kind = kind_of(document, &holder);
        let mut note = |done: &str| self.note(problem.pointer.clone(), &*problem.found, &*problem.expected, done);
        if let Some(target) = moved(document, kind, &text) {
            note(&format!("read as `{target}`"));
            if let Some(value) = problem.pointer.get_mut(document) {
                *value = json!(target);
            }
            return;
        }
        let is_schema = is_schema(&text) && Pointer::from_reference(&text).is_some_and(|to| to.get(document).is_some());
        let body = json!({"application/json": {"schema": {"$ref": text}}});
        let instead = match kind {
            Some(Kind::Schema) => Some((json!({}), ANY_JSON)),
            Some(Kind::RequestBody) if is_schema => Some((json!({"content": body}), "read as a body of that schema")),
            Some(Kind::Response) if is_schema => Some((
                json!({"description": "", "content": body}),
                "read as a response of that schema",
            )),
            Some(Kind::Response) => Some((
                json!({"description": "", "content": {"application/json": {}}}),
                ANY_JSON,
            )),
            Some(Kind::RequestBody) => Some((json!({"content": {"application/json": {}}}), ANY_JSON)),
            _ => None,
        };
        match instead {
            Some((value, done)) => {
                note(done);
                if kind == Some(Kind::Schema)
                    && let Some(Value::Object(members)) = holder.get_mut(document)
                {
                    members.remove("$ref");
                } else if let Some(here) = holder.get_mut(document) {
                    *here = value;
                }
            }
            None => {
                note(LEFT_OUT);
                remove(document, &holder);
            }
        }
    }

    /// A value that only a reference leads to, and that has another shape.
    fn unreached(&mut self, document: &mut Value, problem: Invalid) {
        self.note(problem.pointer.clone(), problem.found, problem.expected, LEFT_OUT);
        remove(document, &problem.pointer);
    }
}

/// Where a reference that leads nowhere should have led.
fn moved(document: &Value, kind: Option<Kind>, text: &str) -> Option<String> {
    let section = match kind? {
        Kind::Schema => "schemas",
        Kind::Parameter => "parameters",
        Kind::Response => "responses",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::SecurityScheme => "securitySchemes",
        Kind::Example => "examples",
        _ => return None,
    };
    let name = text.rsplit('/').next()?;
    // Swagger 2.0 had no components, and a name alone is what a discriminator may have.
    let meant = match text.rsplit_once('/') {
        Some((before, _)) => before.starts_with('#') && !before.starts_with("#/paths"),
        None => !text.contains(['#', '.', ':']),
    };
    let target = Pointer::root().join("components").join(section).join(name);
    let leads = meant && target.get(document).is_some_and(Value::is_object);
    (leads && target.to_string() != text).then(|| target.to_string())
}

fn is_schema(text: &str) -> bool {
    text.starts_with("#/components/schemas/")
}

/// The kind of the object at a pointer.
fn kind_of(document: &Value, pointer: &Pointer) -> Option<Kind> {
    let mut kind = Kind::Document;
    let mut value = document;
    let mut at = Pointer::root();
    let tokens: Vec<String> = pointer.iter().map(Cow::into_owned).collect();
    // Objects inside are found by their pointers, so that the table of members says which kinds there are.
    while at != *pointer {
        let inner = crate::Node::new(at.clone(), kind, value).children();
        let next = inner.into_iter().find(|node| pointer.is_within(&node.pointer));
        match next {
            Some(node) => (kind, value, at) = (node.kind, node.value, node.pointer),
            // Behind a reference into an extension, it is a schema as a rule.
            None => {
                return tokens
                    .first()
                    .is_some_and(|first| first.starts_with("x-"))
                    .then_some(Kind::Schema);
            }
        }
    }
    Some(kind)
}

/// Removes a member or an element.
fn remove(document: &mut Value, pointer: &Pointer) {
    let (Some(parent), Some(last)) = (pointer.parent(), pointer.last().map(Cow::into_owned)) else {
        return;
    };
    match parent.get_mut(document) {
        Some(Value::Object(members)) => drop(members.remove(&last)),
        Some(Value::Array(list)) => {
            if let Ok(index) = last.parse::<usize>()
                && index < list.len()
            {
                list.remove(index);
            }
        }
        _ => {}
    }
}

/// Pointers in an order in which elements of a list stand by number.
fn position(pointer: &Pointer) -> Vec<(usize, String)> {
    let tokens = pointer.iter();
    tokens
        .map(|token| (token.parse().unwrap_or_default(), token.into_owned()))
        .collect()
}
