//! Parameters and bodies of operations.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{Bench, LEFT_OUT};
use crate::validity::short;
use crate::{Kind, Node, Parameter, Pointer, is_token};

/// Keywords that a parameter of Swagger 2.0 has by itself.
const OF_SCHEMAS: &[&str] = &[
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "nullable",
    "oneOf",
    "anyOf",
    "allOf",
];

const STYLES: &[&str] = &[
    "deepObject",
    "form",
    "label",
    "matrix",
    "pipeDelimited",
    "simple",
    "spaceDelimited",
];

impl Bench {
    /// Repairs what a parameter says of its value.
    pub(super) fn parameter(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let described =
            |members: &Map<String, Value>| members.contains_key("schema") || members.contains_key("content");
        if !described(members) && OF_SCHEMAS.iter().any(|keyword| members.contains_key(*keyword)) {
            let own = OF_SCHEMAS.iter();
            let own = own.filter_map(|keyword| Some(((*keyword).to_owned(), members.remove(*keyword)?)));
            let schema: Map<String, Value> = own.collect();
            self.note(
                pointer.clone(),
                "a parameter with keywords of a schema",
                "them in `schema`",
                "read as its schema",
            );
            members.insert("schema".to_owned(), Value::Object(schema));
        }
        let is_named = members.contains_key("in");
        if !described(members) && is_named {
            self.note(
                pointer.clone(),
                "a parameter without a schema",
                "`schema` or `content`",
                "taken for a string",
            );
            members.insert("schema".to_owned(), json!({"type": "string"}));
        }
        if let Some(Value::String(name)) = members.get("name")
            && name.trim() != name
            && !name.trim().is_empty()
        {
            let trimmed = name.trim().to_owned();
            let found = format!("the name `{}`", short(name));
            self.note(
                pointer.join("name"),
                found,
                "a name without spaces around it",
                format!("read as `{trimmed}`"),
            );
            members.insert("name".to_owned(), json!(trimmed));
        }
        if let Some(style) = members.get("style").and_then(Value::as_str)
            && !STYLES.contains(&style)
        {
            let found = format!("the style `{}`", short(style));
            self.note(
                pointer.join("style"),
                found,
                format!("one of {}", STYLES.join(", ")),
                LEFT_OUT,
            );
            members.remove("style");
        }
        if members.get("in") == Some(&json!("path")) && members.get("required") == Some(&json!(false)) {
            self.note(
                pointer.join("required"),
                "an optional path parameter",
                "`required: true`",
                "it is required",
            );
            members.insert("required".to_owned(), json!(true));
        }
    }

    /// `in: body` and `in: formData` were Swagger 2.0's bodies.
    pub(super) fn bodies(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let mut parts = Map::new();
        let mut needed = Vec::new();
        let mut body = None;
        let mut has_file = false;
        if let Some(Value::Array(parameters)) = members.get_mut("parameters") {
            let mut index = 0;
            parameters.retain(|parameter| {
                let here = pointer.join("parameters").join(index);
                index += 1;
                let location = parameter.get("in").and_then(Value::as_str).unwrap_or_default();
                match location {
                    "body" => body = parameter.get("schema").cloned().or_else(|| Some(json!({}))),
                    "formData" => {
                        let name = parameter["name"].as_str().unwrap_or_default().to_owned();
                        let own = parameter.as_object().into_iter().flatten();
                        let own = own.filter(|(keyword, _)| OF_SCHEMAS.contains(&keyword.as_str()));
                        let own: Map<String, Value> = own.map(|(name, value)| (name.clone(), value.clone())).collect();
                        has_file |= own.get("type") == Some(&json!("file"));
                        if parameter["required"] == true {
                            needed.push(json!(name));
                        }
                        let stated = parameter.get("schema").cloned();
                        parts.insert(name, stated.unwrap_or(Value::Object(own)));
                    }
                    _ => return true,
                }
                let found = format!("a parameter in the {location}");
                self.note(here, found, "`requestBody`", "read as the body of the request");
                false
            });
        }
        if members.contains_key("requestBody") {
            return;
        }
        let content = match (body, parts.is_empty()) {
            (Some(schema), _) => json!({"application/json": {"schema": schema}}),
            (None, false) => {
                let media_type = if has_file {
                    "multipart/form-data"
                } else {
                    "application/x-www-form-urlencoded"
                };
                let mut schema = json!({"type": "object", "properties": parts});
                if !needed.is_empty() {
                    schema["required"] = Value::Array(needed);
                }
                json!({media_type: {"schema": schema}})
            }
            (None, true) => return,
        };
        members.insert("requestBody".to_owned(), json!({"content": content}));
    }

    /// Leaves out parameters that cannot be sent, and those that are there twice.
    pub(super) fn parameters(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let Some(Value::Array(parameters)) = members.get_mut("parameters") else {
            return;
        };
        let mut seen = HashSet::new();
        let mut index = 0;
        parameters.retain_mut(|value| {
            let here = pointer.join("parameters").join(index);
            index += 1;
            if value.get("$ref").is_some() {
                return true;
            }
            if value.get("name").is_none() {
                self.note(here.join("name"), "nothing", "`name`", LEFT_OUT);
                return false;
            }
            if value.get("in").is_none() {
                self.note(here.join("in"), "nothing", "`in`", "taken for `query`");
                value["in"] = json!("query");
            }
            let parameter = Parameter::new(Node::new(here.clone(), Kind::Parameter, value));
            let (location, name) = (parameter.location(), parameter.name());
            if matches!(location, "header" | "cookie") && !is_token(name) {
                let found = format!("the {location} {name:?}");
                self.note(here.join("name"), found, "a name of RFC 9110, 5.6.2", LEFT_OUT);
                return false;
            }
            let key = (location.to_owned(), parameter.key().1);
            if !seen.insert(key) {
                let found = format!("a second {location} parameter `{}`", short(name));
                self.note(here, found, "each parameter once", LEFT_OUT);
                return false;
            }
            true
        });
    }

    /// Names of media types that no header can have.
    pub(super) fn media_types(&mut self, pointer: &Pointer, members: &mut Map<String, Value>) {
        let Some(Value::Object(content)) = members.get_mut("content") else {
            return;
        };
        let is_sendable = |name: &str| name.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte));
        let names: Vec<String> = content.keys().filter(|name| !is_sendable(name)).cloned().collect();
        for name in names {
            self.note(
                pointer.join("content").join(&name),
                format!("the media type {:?}", short(&name)),
                "the form `application/json`",
                LEFT_OUT,
            );
            content.remove(&name);
        }
    }
}
