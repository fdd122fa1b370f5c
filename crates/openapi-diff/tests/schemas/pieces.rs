//! Schemas that recur.

#![allow(clippy::needless_pass_by_value, reason = "inline values are easier to read")]

use serde_json::{Value, json};

pub(crate) fn object(fields: Value, required: Value) -> Value {
    json!({"type": "object", "properties": fields, "required": required})
}

pub(crate) fn with(keyword: &str, value: Value) -> Value {
    json!({"type": "object", "properties": {"a": {"type": "string", keyword: value}}})
}

pub(crate) fn number(keyword: &str, value: Value) -> Value {
    json!({"type": "number", keyword: value})
}

pub(crate) fn list(keyword: &str, value: Value) -> Value {
    json!({"type": "array", "items": {"type": "string"}, keyword: value})
}

pub(crate) fn string(keyword: &str, value: Value) -> Value {
    json!({"type": "string", keyword: value})
}

pub(crate) fn text() -> Value {
    json!({"type": "string"})
}

pub(crate) fn one() -> Value {
    object(json!({"a": text()}), json!([]))
}

pub(crate) fn two() -> Value {
    object(json!({"a": text(), "b": text()}), json!([]))
}

pub(crate) fn union(members: Value) -> Value {
    json!({"oneOf": members})
}

pub(crate) fn cat() -> Value {
    object(json!({"meow": text()}), json!([]))
}

pub(crate) fn dog() -> Value {
    object(json!({"bark": text()}), json!([]))
}

pub(crate) fn tagged(discriminator: Value) -> Value {
    json!({"oneOf": [cat(), dog()], "discriminator": discriminator})
}
