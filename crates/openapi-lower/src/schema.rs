//! Questions that several rules ask of a schema.

use openapi_model::{Kind, Node, Pointer};
use serde_json::{Value, json};

/// Whether a keyword says nothing of values, and stays with its schema. Extensions do not: they may name a type.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    openapi_model::is_annotation(keyword) && !keyword.starts_with("x-")
}

/// Whether `schema` takes null and nothing else.
pub(crate) fn is_null(schema: &Value) -> bool {
    Node::new(Pointer::root(), Kind::Schema, schema).allows_null_alone()
}

/// Makes `schema` take null as well, in the way of OpenAPI 3.0; a schema without a type takes it already.
/// Says whether anything had to be done.
pub(crate) fn make_nullable(schema: &mut Value) -> bool {
    let Some(keywords) = schema.as_object_mut() else {
        return false;
    };
    if let Some(reference) = keywords.remove("$ref") {
        keywords.insert("allOf".to_owned(), json!([{"$ref": reference}]));
    }
    let shaped = ["type", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|keyword| keywords.contains_key(*keyword));
    if !shaped || keywords.get("nullable") == Some(&Value::Bool(true)) {
        return false;
    }
    keywords.insert("nullable".to_owned(), Value::Bool(true));
    true
}

/// Whether the schema at `pointer` is that of a property.
pub(crate) fn is_property(pointer: &Pointer) -> bool {
    let holder = pointer.parent();
    holder.is_some_and(|holder| holder.last().is_some_and(|token| token == "properties"))
}
