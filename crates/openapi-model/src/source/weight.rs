//! The weight of a value: a measure of the memory that it takes.

use serde_json::Value;

/// The weight of a text: more than one if it is long.
pub(super) fn weight_of(text: &str) -> usize {
    1 + text.len() / 64
}

/// The weight of a value with all inside it: one for each value, and more for long texts.
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

/// The depth of the deepest value in this one.
pub(crate) fn height(value: &Value) -> usize {
    match value {
        Value::Array(elements) => 1 + elements.iter().map(height).max().unwrap_or_default(),
        Value::Object(members) => 1 + members.values().map(height).max().unwrap_or_default(),
        _ => 0,
    }
}
