//! Validates the shapes of members.

use serde_json::Value;

use super::Checks;
use super::shown::{described, short};
use crate::objects::Shape;
use crate::{Pointer, ProblemKind};

const TYPES: &[&str] = &["array", "boolean", "integer", "null", "number", "object", "string"];

impl Checks {
    pub(super) fn member(&mut self, pointer: &dyn Fn() -> Pointer, value: &Value, shape: Shape) {
        let expected = match shape {
            // These are objects of the document, which are validated on their own.
            Shape::One(_) | Shape::Data => return,
            Shape::Text if value.is_string() => return,
            Shape::Text => "a string",
            Shape::Name if value.as_str().is_some_and(|text| !text.trim().is_empty()) => return,
            Shape::Name => "a name",
            Shape::TextOrNumber if value.is_string() || value.is_number() => return,
            Shape::TextOrNumber => "a string",
            Shape::Flag if value.is_boolean() => return,
            Shape::Flag => "true or false",
            Shape::Number if value.is_number() => return,
            Shape::Number => "a number",
            Shape::FlagOrNumber if value.is_number() || value.is_boolean() => return,
            Shape::FlagOrNumber => "a number",
            Shape::Count if is_count(value) => return,
            Shape::Count => "a whole number, 0 or more",
            Shape::Texts if is_texts(value) => return,
            Shape::Texts => "a list of strings",
            Shape::TextMap => return self.texts(&pointer(), value),
            Shape::TextsMap => return self.lists_of_texts(&pointer(), value),
            Shape::Values => return self.values(&pointer(), value),
            Shape::Types => return self.types(&pointer(), value),
            Shape::Security => return self.security(&pointer(), value),
            Shape::List(_) if value.is_array() => return,
            Shape::List(_) => "a list",
            Shape::Some(_) if value.as_array().is_some_and(|list| !list.is_empty()) => return,
            Shape::Some(_) if value.is_array() => {
                return self.shape(pointer(), "an empty list", "one schema or more");
            }
            Shape::Some(_) => "a list of schemas",
            Shape::Map(_) if value.is_object() => return,
            Shape::Map(_) => "an object",
            Shape::Paths => {
                return self.names(
                    &pointer(),
                    value,
                    |path| path.starts_with('/'),
                    "a path that begins with `/`",
                );
            }
            Shape::Responses => return self.names(&pointer(), value, is_status, "100 to 599, 1XX to 5XX or `default`"),
            Shape::Location if value.as_str().is_some_and(is_location) => return,
            Shape::Location => "path, query, header or cookie",
        };
        self.shape(pointer(), described(value), expected);
    }

    /// Reports members whose names do not fit, extensions apart.
    fn names(&mut self, pointer: &Pointer, value: &Value, fits: impl Fn(&str) -> bool, expected: &str) {
        let Some(members) = value.as_object() else {
            return self.shape(pointer.clone(), described(value), "an object");
        };
        for name in members.keys().filter(|name| !name.starts_with("x-") && !fits(name)) {
            self.shape(pointer.join(name), format!("the name `{}`", short(name)), expected);
        }
    }

    fn texts(&mut self, pointer: &Pointer, value: &Value) {
        let Some(members) = value.as_object() else {
            return self.shape(pointer.clone(), described(value), "an object");
        };
        for (name, value) in members.iter().filter(|(_, value)| !value.is_string()) {
            self.shape(pointer.join(name), described(value), "a string");
        }
    }

    fn lists_of_texts(&mut self, pointer: &Pointer, value: &Value) {
        let Some(members) = value.as_object() else {
            return self.shape(pointer.clone(), described(value), "an object");
        };
        for (name, value) in members.iter().filter(|(_, value)| !is_texts(value)) {
            self.shape(pointer.join(name), described(value), "a list of strings");
        }
    }

    fn values(&mut self, pointer: &Pointer, value: &Value) {
        match value {
            Value::Array(values) if values.is_empty() => {
                let found = "a list without values";
                self.add(ProblemKind::Incomplete, pointer.clone(), found, "one value or more");
            }
            Value::Array(_) => {}
            other => self.shape(pointer.clone(), described(other), "a list of values"),
        }
    }

    fn types(&mut self, pointer: &Pointer, value: &Value) {
        let names = match value {
            Value::Array(names) if !names.is_empty() => names.as_slice(),
            Value::Array(_) => return self.shape(pointer.clone(), "a list without types", "one type or more"),
            name => std::slice::from_ref(name),
        };
        for (index, name) in names.iter().enumerate() {
            if !name.as_str().is_some_and(|name| TYPES.contains(&name)) {
                let pointer = if value.is_array() {
                    pointer.join(index)
                } else {
                    pointer.clone()
                };
                self.shape(pointer, described(name), format!("one of {}", TYPES.join(", ")));
            }
        }
    }

    fn security(&mut self, pointer: &Pointer, value: &Value) {
        let Some(requirements) = value.as_array() else {
            return self.shape(pointer.clone(), described(value), "a list of security requirements");
        };
        for (index, requirement) in requirements.iter().enumerate() {
            self.lists_of_texts(&pointer.join(index), requirement);
        }
    }
}

fn is_count(value: &Value) -> bool {
    let number = value.as_f64();
    number.is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

fn is_texts(value: &Value) -> bool {
    let list = value.as_array();
    list.is_some_and(|list| list.iter().all(Value::is_string))
}

fn is_location(location: &str) -> bool {
    ["path", "query", "header", "cookie"].contains(&location)
}

pub(crate) fn is_status(status: &str) -> bool {
    match status.as_bytes() {
        b"default" => true,
        [b'1'..=b'5', b'X', b'X'] => true,
        [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
        _ => false,
    }
}
