//! Queries and edits of schemas that several rules share.

use openapi_model::edit::Object;
use openapi_model::{Kind, Node, Pointer};
use serde_json::{Map, Value, json};

/// Whether a keyword is an annotation. Extensions are not: they may name a type.
pub(crate) fn is_annotation(keyword: &str) -> bool {
    openapi_model::is_annotation(keyword) && !keyword.starts_with("x-")
}

/// Whether `schema` allows only null.
pub(crate) fn is_null(schema: &Value) -> bool {
    Node::new(Pointer::root(), Kind::Schema, schema).allows_null_alone()
}

/// Makes `schema` nullable, as in OpenAPI 3.0; a schema without a type allows null already.
/// Returns whether it changed.
pub(crate) fn make_nullable(schema: &mut Object<'_>) -> bool {
    wrap_reference(schema);
    if !schema.has_any(&["type", "allOf", "anyOf", "oneOf"]) || schema.flag("nullable") {
        return false;
    }
    schema.set("nullable", true);
    true
}

/// Wraps a reference in an `allOf` of one member, so that other keywords can be beside it.
pub(crate) fn wrap_reference(schema: &mut Object<'_>) {
    if let Some(reference) = schema.remove("$ref") {
        schema.set("allOf", json!([{"$ref": reference}]));
    }
}

/// A reference to a component schema.
pub(crate) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Replaces the schema by a reference to a component, and returns the schema.
pub(crate) fn refer(schema: &mut Object<'_>, name: &str) -> Map<String, Value> {
    let before = schema.take();
    schema.set("$ref", format!("#/components/schemas/{name}"));
    before
}

/// Whether the schema at `pointer` is that of a property.
pub(crate) fn is_property(pointer: &Pointer) -> bool {
    let holder = pointer.parent();
    holder.is_some_and(|holder| holder.last().is_some_and(|token| token == "properties"))
}
