//! Documentation: keywords without an effect on values.

use serde_json::Value;

pub(crate) fn is_text(keyword: &str) -> bool {
    const TEXTS: [&str; 9] = [
        "description",
        "summary",
        "title",
        "example",
        "examples",
        "externalDocs",
        "tags",
        "$comment",
        "xml",
    ];
    keyword.starts_with("x-") || TEXTS.contains(&keyword)
}

/// A value without documentation.
pub(crate) fn without_texts(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !is_text(name));
            let members = members.map(|(name, inner)| (name.clone(), without_texts(inner)));
            Value::Object(members.collect())
        }
        Value::Array(elements) => Value::Array(elements.iter().map(without_texts).collect()),
        other => other.clone(),
    }
}
