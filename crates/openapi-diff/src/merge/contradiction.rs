//! What ours says against base.

use openapi_model::{Document, Holds, Kind, Pointer, equal};
use serde_json::Value;

use super::side::{At, DEPTH, is_text};

/// The first value of ours that is another one in base. Where ours has more, or less, it does not contradict. What ours
/// refers to is not lost with it, and is not looked at.
pub(super) fn find(base: (&Document, &At<'_>), ours: &At<'_>, kind: Option<Kind>) -> Option<Pointer> {
    within(base, ours, kind, DEPTH)
}

fn within(
    (base_document, base): (&Document, &At<'_>),
    ours: &At<'_>,
    kind: Option<Kind>,
    depth: usize,
) -> Option<Pointer> {
    if depth == 0 {
        return None;
    }
    let (base, ours) = match kind {
        Some(_) if ours.reference().is_some() => return None,
        Some(kind) => (base.clone().resolved(base_document, kind), ours.clone()),
        None => (base.clone(), ours.clone()),
    };
    let both = |base: &At<'_>, ours: &At<'_>, kind| within((base_document, base), ours, kind, depth - 1);
    match (base.value, ours.value, kind) {
        (Value::Object(_), Value::Object(_), Some(kind)) => base.names().find_map(|name| {
            let (base, ours) = (base.inner(name)?, ours.inner(name)?);
            if is_text(kind, name) || matches!(name.as_str(), "required" | "enum" | "$ref") {
                return None;
            }
            match kind.inside(name) {
                Some((Holds::One, kind)) => both(&base, &ours, Some(kind)),
                Some((Holds::Map, kind)) => base.names().find_map(|name| {
                    let (base, ours) = (base.inner(name)?, ours.inner(name)?);
                    both(&base, &ours, Some(kind))
                }),
                Some((Holds::List, _)) => None,
                None if kind == Kind::Schema && name == "type" => {
                    let missing = types(base.value).iter().any(|name| !types(ours.value).contains(name));
                    missing.then_some(ours.pointer)
                }
                None => both(&base, &ours, None),
            }
        }),
        (base, value, _) => (!equal(base, value)).then_some(ours.pointer),
    }
}

fn types(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(elements) => elements.iter().filter_map(Value::as_str).collect(),
        one => one.as_str().into_iter().collect(),
    }
}
