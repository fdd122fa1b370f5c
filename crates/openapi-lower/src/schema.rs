//! Questions that several rules ask of a schema.

use openapi_model::edit::Object;
use openapi_model::{Kind, Node, Pointer};
use serde_json::{Map, Value, json};

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
pub(crate) fn make_nullable(schema: &mut Object<'_>) -> bool {
    wrap_reference(schema);
    if !schema.has_any(&["type", "allOf", "anyOf", "oneOf"]) || schema.flag("nullable") {
        return false;
    }
    schema.set("nullable", true);
    true
}

/// Makes an `allOf` of one of a reference, so that something may stand beside it.
pub(crate) fn wrap_reference(schema: &mut Object<'_>) {
    if let Some(reference) = schema.remove("$ref") {
        schema.set("allOf", json!([{"$ref": reference}]));
    }
}

/// A reference to a component schema.
pub(crate) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// Leaves a reference to a component schema, and gives what stood there.
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
