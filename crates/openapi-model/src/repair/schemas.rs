//! Schemas: types by other names, flags in the stead of lists, keywords of other standards.

use serde_json::{Map, Value, json};

use super::{ANY_JSON, Bench, LEFT_OUT};
use crate::validity::{described, short};
use crate::{Kind, Pointer, constrains};

const TYPES: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];

impl Bench {
    /// Repairs a schema, but for the shapes of its members.
    pub(super) fn schema(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        self.flags(pointer, members);
        self.positions(pointer, members);
        self.unknown(pointer, members);
        let stated = members.get("type").cloned().unwrap_or_default();
        if let Some(format) = stated.as_str().and_then(format_of) {
            if !members.contains_key("format") {
                members.insert("format".to_owned(), json!(format));
            }
            self.note(
                pointer.join("type"),
                described(&stated),
                "a type of JSON Schema",
                format!("read as a string of the format `{format}`"),
            );
            members.insert("type".to_owned(), json!("string"));
        }
    }

    /// `required: true` on a property means that the object around it requires it.
    fn flags(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let mut needed = Vec::new();
        let properties = members.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            let Some(property) = property.as_object_mut() else {
                continue;
            };
            let flag = match property.get("required") {
                Some(Value::Bool(flag)) => *flag,
                Some(Value::String(text)) if text == "true" || text == "false" => text == "true",
                _ => continue,
            };
            property.remove("required");
            let done = if flag {
                "the property is required"
            } else {
                "the property is optional"
            };
            let pointer = pointer.join("properties").join(name).join("required");
            self.note(
                pointer,
                format!("`{flag}`"),
                "a list of the names of required properties",
                done,
            );
            needed.extend(flag.then(|| name.clone()));
        }
        if needed.is_empty() {
            return;
        }
        let required = members.entry("required").or_insert_with(|| json!([]));
        if let Value::Array(required) = required {
            for name in needed {
                if !required.iter().any(|known| known == name.as_str()) {
                    required.push(json!(name));
                }
            }
        }
    }

    /// A list of schemas in `items` was how JSON Schema described positions before 2020.
    fn positions(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let Some(list @ Value::Array(_)) = members.get("items") else {
            return;
        };
        let mut kinds: Vec<Value> = list.as_array().into_iter().flatten().cloned().collect();
        let count = kinds.len();
        kinds.dedup();
        let (done, keyword, meant) = match kinds.as_slice() {
            [only] => ("read as its only schema", "items", only.clone()),
            [] => (ANY_JSON, "items", json!({})),
            _ => ("read as `prefixItems`", "prefixItems", list.clone()),
        };
        self.note(
            pointer.join("items"),
            format!("a list of {count} schemas"),
            "a schema",
            done,
        );
        members.remove("items");
        members.insert(keyword.to_owned(), meant);
    }

    /// JSON Schema 2020-12, 4.3.1: unknown keywords are annotations.
    fn unknown(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let known = |name: &str| {
            // The older draft's name of two keywords, which only restrict.
            Kind::Schema.knows(name) || !constrains(name) || name == "dependencies"
        };
        members.retain(|name, _| {
            let known = known(name);
            if !known {
                self.note(
                    pointer.join(name),
                    format!("the keyword `{}`", short(name)),
                    "a keyword of OpenAPI or JSON Schema",
                    "ignored, as annotations are",
                );
            }
            known
        });
    }

    /// Without its property, a discriminator says nothing.
    pub(super) fn discriminator(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let stated = members.get("discriminator");
        if stated.is_some_and(|stated| stated.get("propertyName").is_none()) {
            let pointer = pointer.join("discriminator");
            self.note(
                pointer,
                "a discriminator without a property",
                "`propertyName`",
                LEFT_OUT,
            );
            members.remove("discriminator");
        }
    }
}

/// The types that a value of `type` names.
pub(super) fn types(value: &Value) -> Option<Value> {
    match value {
        Value::String(name) => r#type(name).map(|name| json!(name)),
        Value::Array(names) => {
            let known = names.iter().map(|name| match name {
                Value::Null => Some("null"),
                name => name.as_str().and_then(r#type),
            });
            // With a type that is not known, the value may be anything.
            let known: Option<Vec<&str>> = known.collect();
            known.filter(|known| !known.is_empty()).map(|known| json!(known))
        }
        _ => None,
    }
}

/// The type that a name stands for.
fn r#type(name: &str) -> Option<&'static str> {
    let name = name.trim().to_lowercase();
    let found = match name.as_str() {
        "bool" => "boolean",
        "int" | "int32" | "int64" | "long" | "short" => "integer",
        "double" | "float" | "decimal" => "number",
        "dict" | "map" | "hash" => "object",
        "list" => "array",
        "str" | "text" => "string",
        name => name,
    };
    TYPES.iter().copied().find(|known| *known == found)
}

/// A type that is a format of strings.
fn format_of(name: &str) -> Option<&'static str> {
    let format = match name.trim().to_lowercase().as_str() {
        "file" | "binary" => "binary",
        "date" => "date",
        "datetime" | "date-time" | "timestamp" => "date-time",
        "email" => "email",
        "guid" | "uuid" => "uuid",
        "uri" | "url" => "uri",
        _ => return None,
    };
    Some(format)
}

/// The schema that the name of a type stands for.
pub(super) fn named(text: &str) -> Option<Value> {
    if let Some(format) = format_of(text) {
        return Some(json!({"type": "string", "format": format}));
    }
    r#type(text).map(|name| json!({"type": name}))
}
