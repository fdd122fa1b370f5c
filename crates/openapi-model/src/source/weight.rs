//! How much a value is.

use serde_json::Value;

/// What a text weighs: more than one where it is long.
pub(super) fn weight_of(text: &str) -> usize {
    1 + text.len() / 64
}

/// What a value weighs with all inside it: one for each, and for long texts more.
pub(crate) fn weight(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(weight).sum::<usize>(),
        Value::Object(members) => {
            let members = members.iter();
            1 + members
                .map(|(name, inner)| weight_of(name) + weight(inner))
                .sum::<usize>()
        }
        Value::String(text) => weight_of(text),
        _ => 1,
    }
}

/// How deep the deepest value stands in this one.
pub(crate) fn height(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(height).max().unwrap_or_default(),
        Value::Object(members) => 1 + members.values().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}
