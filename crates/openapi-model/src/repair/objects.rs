//! Objects that something else stands for.

use serde_json::{Map, Value, json};

use super::{ANY_JSON, Bench, schemas};
use crate::{Kind, Pointer};

impl Bench {
    /// What is repaired before the members of an object are.
    pub(super) fn before(&mut self, pointer: &Pointer, kind: Kind, members: &mut Map<String, Value>) {
        match kind {
            Kind::Schema => self.schema(pointer, members),
            Kind::Parameter | Kind::Header => self.parameter(pointer, members),
            Kind::Operation => self.bodies(pointer, members),
            _ => {}
        }
    }

    /// What is repaired after the members of an object are.
    pub(super) fn after(&mut self, pointer: &Pointer, kind: Kind, members: &mut Map<String, Value>) {
        match kind {
            Kind::Document | Kind::Info => self.required(pointer, kind, members),
            Kind::Operation => {
                self.required(pointer, kind, members);
                self.parameters(pointer, members);
            }
            Kind::PathItem => self.parameters(pointer, members),
            Kind::Schema => self.discriminator(pointer, members),
            Kind::RequestBody | Kind::Response => self.media_types(pointer, members),
            _ => {}
        }
    }
}

/// What a value that is not an object stands for, and how that is said.
pub(super) fn instead(kind: Kind, value: &Value) -> Option<(Value, String)> {
    match (kind, value) {
        (Kind::Schema, Value::String(text)) => Some(match schemas::named(text) {
            Some(schema) => {
                let done = format!("read as {schema}");
                (schema, done)
            }
            None if text.starts_with("#/") => {
                let schema = json!({"$ref": text});
                (schema, "read as a reference".to_owned())
            }
            None => (json!({}), ANY_JSON.to_owned()),
        }),
        (Kind::Schema, Value::Array(list)) => Some(match list.as_slice() {
            [only @ Value::Object(_)] => (only.clone(), "read as its only schema".to_owned()),
            _ => (json!({}), ANY_JSON.to_owned()),
        }),
        (Kind::Schema, _) => Some((json!({}), ANY_JSON.to_owned())),
        (Kind::Response, Value::String(text)) => {
            Some((json!({"description": text}), "read as its description".to_owned()))
        }
        (Kind::Response, Value::Null) => Some((json!({"description": ""}), "taken for one without a body".to_owned())),
        (Kind::MediaType, Value::Null) => Some((json!({}), ANY_JSON.to_owned())),
        (Kind::PathItem, Value::Null) => Some((json!({}), "it has no operation".to_owned())),
        (Kind::Example, value) => Some((json!({"value": value}), "read as its value".to_owned())),
        (Kind::Discriminator, Value::String(text)) if !text.is_empty() => {
            Some((json!({"propertyName": text}), "read as its `propertyName`".to_owned()))
        }
        (Kind::Tag, Value::String(text)) => Some((json!({"name": text}), "read as its name".to_owned())),
        (Kind::Server | Kind::ExternalDocs, Value::String(text)) => {
            Some((json!({"url": text}), "read as its URL".to_owned()))
        }
        (Kind::License | Kind::Contact, Value::String(text)) => {
            Some((json!({"name": text}), "read as its name".to_owned()))
        }
        _ => None,
    }
}
