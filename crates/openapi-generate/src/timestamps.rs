//! `format: date-time` as the runtime's `Timestamp`.

use openapi_model::edit::{self, Object};
use openapi_model::{Kind, Node, Pointer};
use serde_json::{Map, Value, json};

use crate::document::Document;

/// Replaces every string of the format `date-time` by a reference to one component schema with the Rust type
/// `Timestamp`.
pub(super) fn typed(document: &Document) -> Document {
    let schemas: Pointer = ["components", "schemas"].into_iter().collect();
    let name = free_name(document);
    let reference = json!({"$ref": schemas.join(&name).to_string()});
    let mut value = document.value().clone();
    let mut is_used = false;
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        &mut value,
        &mut |pointer, kind, value| {
            if kind != Kind::Schema || !is_timestamp(&Node::new(pointer.clone(), kind, value)) {
                return true;
            }
            let is_component = pointer.parent().as_ref() == Some(&schemas);
            if let Some(mut schema) = Object::of(pointer.clone(), kind, value) {
                let is_nullable = schema.flag("nullable") || schema.list("type").is_some();
                if is_component && !is_nullable {
                    schema.set("x-rust-type", "Timestamp");
                } else if !is_component {
                    refer(&mut schema, &reference);
                    is_used = true;
                }
            }
            false
        },
    );
    if is_used && let Some(mut root) = Object::of(Pointer::root(), Kind::Document, &mut value) {
        root.set_if_absent("components", Map::new());
        if let Some(mut components) = root.member("components") {
            components.set_if_absent("schemas", Map::new());
            let timestamp = json!({"type": "string", "format": "date-time", "x-rust-type": "Timestamp"});
            components.map("schemas").map(|schemas| schemas.insert(name, timestamp));
        }
    }
    Document::from(value)
}

/// Makes a schema refer to that component. Null and descriptions stay.
pub(super) fn refer(schema: &mut Object<'_>, reference: &Value) {
    let lists_types = schema.list("type").is_some_and(|types| types.len() > 1);
    let is_nullable = schema.flag("nullable");
    let description = schema.remove("description");
    schema.take();
    if lists_types {
        schema.set("oneOf", json!([reference, {"type": "null"}]));
    } else if is_nullable {
        schema.set("allOf", json!([reference]));
        schema.set("nullable", true);
    } else if let Some(target) = reference.get("$ref") {
        schema.set("$ref", target.clone());
    }
    if let Some(description) = description {
        schema.set("description", description);
    }
}

fn is_timestamp(schema: &Node<'_>) -> bool {
    let says_more = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "x-rust-type"];
    let types = schema.types();
    let is_text = types.contains(&"string") && types.iter().all(|name| ["string", "null"].contains(name));
    is_text && schema.text("format") == Some("date-time") && !says_more.iter().any(|keyword| schema.has(keyword))
}

fn free_name(document: &Document) -> String {
    let names: Vec<&str> = document.model().components("schemas").map(|(name, _)| name).collect();
    let mut name = "Timestamp".to_owned();
    while names.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
        name.push_str("Text");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_string_of_the_format_refers_to_one_schema() {
        let time = json!({"type": "string", "format": "date-time", "description": "When."});
        let document = Document::from(json!({"components": {"schemas": {
            "Made": time,
            "Part": {"properties": {
                "made": time,
                "seen": {"type": ["string", "null"], "format": "date-time"},
                "sold": {"type": "string", "format": "date-time", "nullable": true},
                "day": {"type": "string", "format": "date"},
                "only": {"type": "string", "format": "date-time", "enum": ["2026-04-02T10:15:00Z"]},
            }},
            "timestamp": {"type": "integer"},
        }}}));
        let typed = typed(&document);
        let schemas = &typed.value()["components"]["schemas"];
        let reference = json!({"$ref": "#/components/schemas/TimestampText"});
        assert_eq!(schemas["Made"]["x-rust-type"], "Timestamp");
        assert_eq!(schemas["TimestampText"]["x-rust-type"], "Timestamp");
        let properties = &schemas["Part"]["properties"];
        assert_eq!(
            properties["made"],
            json!({"$ref": "#/components/schemas/TimestampText", "description": "When."})
        );
        assert_eq!(properties["seen"], json!({"oneOf": [reference, {"type": "null"}]}));
        assert_eq!(properties["sold"], json!({"allOf": [reference], "nullable": true}));
        assert_eq!(properties["day"]["format"], "date");
        assert_eq!(properties["only"]["type"], "string");
    }

    #[test]
    fn a_document_without_any_stays_as_it_is() {
        let document = Document::from(json!({"components": {"schemas": {"A": {"type": "string"}}}}));
        assert_eq!(typed(&document).value(), document.value());
    }
}
