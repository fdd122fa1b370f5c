//! Texts of a format as types of the runtime.

use std::collections::BTreeMap;

use openapi_model::edit::{self, Object};
use openapi_model::{Kind, Node, Pointer};
use serde_json::{Map, Value, json};

use crate::document::Document;

/// Formats, and the types of the runtime that keep their texts.
const TYPES: [(&str, &str); 5] = [
    ("date-time", "Timestamp"),
    ("date", "Date"),
    ("time", "TimeOfDay"),
    ("duration", "IsoDuration"),
    ("uuid", "Uuid"),
];

/// The type of a format.
pub(super) fn of(format: &str) -> Option<&'static str> {
    let found = TYPES.iter().find(|(name, _)| *name == format);
    found.map(|(_, ty)| *ty)
}

/// Whether it is the name of such a type.
pub(super) fn is_type(name: &str) -> bool {
    TYPES.iter().any(|(_, ty)| *ty == name)
}

/// Replaces every string of such a format by a reference to one component schema a format, which has the Rust type.
pub(super) fn typed(document: &Document) -> Document {
    let schemas: Pointer = ["components", "schemas"].into_iter().collect();
    let mut value = document.value().clone();
    // The names of the components, by format.
    let mut used: BTreeMap<String, String> = BTreeMap::new();
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        &mut value,
        &mut |pointer, kind, value| {
            if kind != Kind::Schema {
                return true;
            }
            let Some((format, ty)) = format(&Node::new(pointer.clone(), kind, value)) else {
                return true;
            };
            let is_component = pointer.parent().as_ref() == Some(&schemas);
            if let Some(mut schema) = Object::of(pointer.clone(), kind, value) {
                let is_nullable = schema.flag("nullable") || schema.list("type").is_some();
                if is_component && !is_nullable {
                    schema.set("x-rust-type", ty);
                } else if !is_component {
                    let name = used.entry(format).or_insert_with(|| free_name(document, ty));
                    refer(&mut schema, &json!({"$ref": schemas.join(name).to_string()}));
                }
            }
            false
        },
    );
    if !used.is_empty()
        && let Some(mut root) = Object::of(Pointer::root(), Kind::Document, &mut value)
    {
        root.set_if_absent("components", Map::new());
        if let Some(mut components) = root.member("components") {
            components.set_if_absent("schemas", Map::new());
            for (format, name) in used {
                let schema = json!({"type": "string", "format": format, "x-rust-type": of(&format)});
                components.map("schemas").map(|schemas| schemas.insert(name, schema));
            }
        }
    }
    Document::from(value)
}

/// Makes a schema refer to a component. Null, a description and a default stay.
pub(super) fn refer(schema: &mut Object<'_>, reference: &Value) {
    let lists_types = schema.list("type").is_some_and(|types| types.len() > 1);
    let is_nullable = schema.flag("nullable");
    let kept = ["description", "default"].map(|name| (name, schema.remove(name)));
    schema.take();
    if lists_types {
        schema.set("oneOf", json!([reference, {"type": "null"}]));
    } else if is_nullable {
        schema.set("allOf", json!([reference]));
        schema.set("nullable", true);
    } else if let Some(target) = reference.get("$ref") {
        schema.set("$ref", target.clone());
    }
    for (name, value) in kept {
        if let Some(value) = value {
            schema.set(name, value);
        }
    }
}

/// The format of a text that has a type, and that type.
fn format(schema: &Node<'_>) -> Option<(String, &'static str)> {
    let says_more = ["$ref", "allOf", "anyOf", "oneOf", "enum", "const", "x-rust-type"];
    let types = schema.types();
    let is_text = types.contains(&"string") && types.iter().all(|name| ["string", "null"].contains(name));
    let format = schema.text("format")?;
    let ty = of(format)?;
    let is_plain = is_text && !says_more.iter().any(|keyword| schema.has(keyword));
    is_plain.then(|| (format.to_owned(), ty))
}

fn free_name(document: &Document, ty: &str) -> String {
    let names: Vec<&str> = document.model().components("schemas").map(|(name, _)| name).collect();
    let mut name = ty.to_owned();
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
                "day": {"type": "string", "format": "date", "default": "2026-04-02"},
                "id": {"type": "string", "format": "uuid"},
                "mail": {"type": "string", "format": "email"},
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
        assert_eq!(
            properties["day"],
            json!({"$ref": "#/components/schemas/Date", "default": "2026-04-02"})
        );
        assert_eq!(schemas["Date"]["x-rust-type"], "Date");
        assert_eq!(properties["id"]["$ref"], "#/components/schemas/Uuid");
        assert_eq!(properties["mail"]["format"], "email");
        assert_eq!(properties["only"]["type"], "string");
    }

    #[test]
    fn a_document_without_any_stays_as_it_is() {
        let document = Document::from(json!({"components": {"schemas": {"A": {"type": "string"}}}}));
        assert_eq!(typed(&document).value(), document.value());
    }
}
