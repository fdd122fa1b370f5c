//! The kind of JSON value that a schema describes.

use openapi_model::type_of;
use serde_json::Value;

use crate::Pointer;
use crate::schema::is_null;

/// A kind of JSON value, as far as the generator distinguishes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Array,
    Boolean,
    Integer,
    Number,
    Object,
    String,
}

/// The maximum number of schemas to look at for one kind.
const MOST_SEEN: usize = 512;

/// The kind of `schema`, null apart; `None` when it may be several or any.
pub(crate) fn of(document: &Value, schema: &Value) -> Option<Kind> {
    let mut seen = Vec::new();
    kind(document, schema, &mut seen)
}

fn kind<'a>(document: &'a Value, schema: &'a Value, seen: &mut Vec<&'a Value>) -> Option<Kind> {
    // No realistic schema needs as many.
    if seen.len() >= MOST_SEEN || seen.iter().any(|other| std::ptr::eq(*other, schema)) {
        return None;
    }
    seen.push(schema);
    let found = match (schema.get("type"), resolve_one(document, schema)) {
        (_, Some(target)) => return kind(document, target, seen),
        (Some(Value::String(name)), _) => named(name),
        (Some(Value::Array(names)), _) => {
            let mut names = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
            match (names.next(), names.next()) {
                (Some(only), None) => named(only),
                _ => None,
            }
        }
        _ => None,
    };
    if found.is_some() {
        return found;
    }
    if schema.get("properties").is_some() {
        return Some(Kind::Object);
    }
    if schema.get("items").is_some() {
        return Some(Kind::Array);
    }
    let values = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice);
    let values = values.or_else(|| schema.get("const").map(std::slice::from_ref));
    if let Some(values) = values {
        return same(
            values
                .iter()
                .filter(|value| !value.is_null())
                .map(|value| named(type_of(value))),
        );
    }
    for keyword in ["allOf", "oneOf", "anyOf"] {
        if let Some(members) = schema.get(keyword).and_then(Value::as_array) {
            let mut kinds = Vec::new();
            for member in members.iter().filter(|member| !is_null(member)) {
                let member = kind(document, member, seen);
                // Members of `allOf` may lack the type.
                if member.is_some() || keyword != "allOf" {
                    kinds.push(member);
                }
            }
            return same(kinds.into_iter());
        }
    }
    None
}

fn same(mut kinds: impl Iterator<Item = Option<Kind>>) -> Option<Kind> {
    let first = kinds.next()??;
    kinds.all(|kind| kind == Some(first)).then_some(first)
}

fn named(name: &str) -> Option<Kind> {
    Some(match name {
        "array" => Kind::Array,
        "boolean" => Kind::Boolean,
        "integer" => Kind::Integer,
        "number" => Kind::Number,
        "object" => Kind::Object,
        "string" => Kind::String,
        _ => return None,
    })
}

/// The target of a reference, which may be the only member of an `allOf`.
fn resolve_one<'a>(document: &'a Value, schema: &'a Value) -> Option<&'a Value> {
    target(schema)?.get(document)
}

/// The pointer of that target.
pub(crate) fn target(schema: &Value) -> Option<Pointer> {
    let reference = match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => only.get("$ref")?,
        _ => schema.get("$ref")?,
    };
    Pointer::from_reference(reference.as_str()?)
}

/// The schema at the end of the chain of references that starts at `schema`.
pub(crate) fn resolve<'a>(document: &'a Value, mut schema: &'a Value) -> &'a Value {
    // Cycles have been refused by now, and no chain is longer than this.
    for _ in 0..64 {
        match resolve_one(document, schema) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn tells_kinds() {
        let document = json!({"components": {"schemas": {
            "Name": {"type": ["string", "null"]},
            "Self": {"oneOf": [{"$ref": "#/components/schemas/Self"}]}
        }}});
        for (schema, kind) in [
            (json!({"$ref": "#/components/schemas/Name"}), Some(Kind::String)),
            (
                json!({"anyOf": [{"$ref": "#/components/schemas/Name"}, {"type": "null"}]}),
                Some(Kind::String),
            ),
            (
                json!({"allOf": [{"type": "object"}, {"description": "d"}]}),
                Some(Kind::Object),
            ),
            (json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}), None),
            (json!({"enum": [1, null, 2]}), Some(Kind::Integer)),
            (json!({"const": "a"}), Some(Kind::String)),
            (json!({"$ref": "#/components/schemas/Self"}), None),
            (json!({"items": {}}), Some(Kind::Array)),
            (json!({}), None),
            (json!(true), None),
        ] {
            assert_eq!(of(&document, &schema), kind, "{schema}");
        }
    }
}
