//! Members of another shape than they should have.

use serde_json::{Map, Number, Value, json};

use super::{ANY_JSON, Bench, LEFT_OUT, schemas};
use crate::objects::Shape;
use crate::validity::{described, is_status};
use crate::{Kind, Pointer};

/// What becomes of a value of another shape.
enum Meant {
    /// It is fine.
    This,
    /// Another value, which says the same.
    Other(Value),
    /// Nothing.
    Nothing,
}

impl Bench {
    /// Repairs a member, with all inside it.
    pub(super) fn member(&mut self, holder: &Pointer, members: &mut Map<String, Value>, name: &str, shape: Shape) {
        let Some(value) = members.get_mut(name) else { return };
        let pointer = holder.join(name);
        match meant(shape, value) {
            Meant::This => {}
            Meant::Other(other) => {
                let done = format!("read as {}", short(&other));
                self.note(pointer.clone(), described(value), expected(shape), done);
                *value = other;
            }
            Meant::Nothing => {
                let done = if shape == Shape::Types { ANY_JSON } else { LEFT_OUT };
                self.note(pointer, described(value), expected(shape), done);
                members.remove(name);
                return;
            }
        }
        let keeps = match (shape, &mut *value) {
            (Shape::One(kind), value) => self.element(&pointer, kind, value),
            (Shape::List(kind) | Shape::Some(kind), Value::Array(list)) => {
                let mut index = 0;
                list.retain_mut(|element| {
                    let pointer = pointer.join(index);
                    index += 1;
                    self.element(&pointer, kind, element)
                });
                !list.is_empty() || matches!(shape, Shape::List(_))
            }
            (Shape::Paths, Value::Object(paths)) => {
                self.rooted(&pointer, paths);
                self.entries(&pointer, Kind::PathItem, true, paths);
                true
            }
            (Shape::Responses, Value::Object(responses)) => {
                self.statuses(&pointer, responses);
                self.entries(&pointer, Kind::Response, true, responses);
                true
            }
            (Shape::Map(kind), Value::Object(entries)) => {
                self.entries(&pointer, kind, false, entries);
                true
            }
            _ => true,
        };
        if !keeps {
            members.remove(name);
        }
    }

    /// Paths begin with a slash.
    fn rooted(&mut self, pointer: &Pointer, paths: &mut Map<String, Value>) {
        let fits = |name: &String| name.starts_with('/') || name.starts_with("x-");
        let others: Vec<String> = paths.keys().filter(|name| !fits(name)).cloned().collect();
        for name in others {
            let path = format!("/{name}");
            let is_free = !paths.contains_key(&path) && !name.contains("://");
            let done = if is_free {
                format!("read as `{path}`")
            } else {
                LEFT_OUT.to_owned()
            };
            let found = format!("the name `{}`", crate::validity::short(&name));
            self.note(pointer.join(&name), found, "a path that begins with `/`", done);
            if let Some(item) = paths.remove(&name).filter(|_| is_free) {
                paths.insert(path, item);
            }
        }
    }

    /// Responses are named by status.
    fn statuses(&mut self, pointer: &Pointer, responses: &mut Map<String, Value>) {
        let fits = |name: &String| is_status(name) || name.starts_with("x-");
        let others: Vec<String> = responses.keys().filter(|name| !fits(name)).cloned().collect();
        for name in others {
            let status = match name.trim().to_uppercase().as_str() {
                "DEFAULT" => "default".to_owned(),
                status => status.to_owned(),
            };
            let is_free = is_status(&status) && !responses.contains_key(&status);
            let done = if is_free {
                format!("read as `{status}`")
            } else {
                LEFT_OUT.to_owned()
            };
            let found = format!("the name `{}`", crate::validity::short(&name));
            self.note(pointer.join(&name), found, "100 to 599, 1XX to 5XX or `default`", done);
            if let Some(response) = responses.remove(&name).filter(|_| is_free) {
                responses.insert(status, response);
            }
        }
    }
}

fn meant(shape: Shape, value: &Value) -> Meant {
    match shape {
        Shape::Text => text(value),
        Shape::Name if value.as_str().is_some_and(|text| text.trim().is_empty()) => Meant::Nothing,
        Shape::Name => text(value),
        Shape::TextOrNumber if value.is_number() => Meant::This,
        Shape::TextOrNumber => text(value),
        Shape::Flag => flag(value),
        Shape::Number if value.is_number() => Meant::This,
        Shape::FlagOrNumber if value.is_number() || value.is_boolean() => Meant::This,
        Shape::Number | Shape::FlagOrNumber => number(value).map_or(Meant::Nothing, Meant::Other),
        Shape::Count if is_count(value) => Meant::This,
        Shape::Count => number(value).filter(is_count).map_or(Meant::Nothing, Meant::Other),
        Shape::Texts => texts(value),
        Shape::TextMap => by_name(value, |text| match text {
            Value::String(_) => Some(text.clone()),
            Value::Number(_) | Value::Bool(_) => Some(json!(text.to_string())),
            Value::Null => Some(json!("")),
            _ => None,
        }),
        Shape::TextsMap => by_name(value, |list| match texts(list) {
            Meant::This => Some(list.clone()),
            Meant::Other(other) => Some(other),
            Meant::Nothing => None,
        }),
        Shape::Values => match value {
            Value::Array(values) if !values.is_empty() => Meant::This,
            Value::Array(_) | Value::Object(_) | Value::Null => Meant::Nothing,
            only => Meant::Other(json!([only])),
        },
        Shape::Types => schemas::types(value).map_or(Meant::Nothing, |types| same(value, types)),
        Shape::Security => security(value),
        Shape::Location => match value.as_str() {
            Some("path" | "query" | "header" | "cookie") => Meant::This,
            Some(text) => match text.trim().to_lowercase().as_str() {
                location @ ("path" | "query" | "header" | "cookie") => Meant::Other(json!(location)),
                _ => Meant::Nothing,
            },
            None => Meant::Nothing,
        },
        Shape::One(Kind::Schema) | Shape::Data => Meant::This,
        Shape::One(_) if value.is_null() => Meant::Nothing,
        Shape::One(_) => Meant::This,
        Shape::List(kind) | Shape::Some(kind) => match value {
            Value::Array(list) if list.is_empty() && matches!(shape, Shape::Some(_)) => Meant::Nothing,
            Value::Array(_) => Meant::This,
            Value::Object(members) if kind == Kind::Parameter && members.values().all(Value::is_object) => {
                Meant::Other(members.values().cloned().collect())
            }
            Value::Object(_) | Value::String(_) => Meant::Other(json!([value])),
            _ => Meant::Nothing,
        },
        Shape::Map(Kind::Example) => match value {
            Value::Object(_) => Meant::This,
            Value::Array(examples) if !examples.is_empty() => Meant::Other(
                (1..)
                    .zip(examples)
                    .map(|(number, example)| (format!("example{number}"), example.clone()))
                    .collect::<Map<_, _>>()
                    .into(),
            ),
            _ => Meant::Nothing,
        },
        Shape::Map(_) | Shape::Paths | Shape::Responses if value.is_object() => Meant::This,
        Shape::Map(_) | Shape::Paths | Shape::Responses => Meant::Nothing,
    }
}

fn text(value: &Value) -> Meant {
    match value {
        Value::String(_) => Meant::This,
        Value::Number(_) | Value::Bool(_) => Meant::Other(json!(value.to_string())),
        Value::Array(lines) if !lines.is_empty() && lines.iter().all(Value::is_string) => {
            let lines: Vec<&str> = lines.iter().filter_map(Value::as_str).collect();
            Meant::Other(json!(lines.join("\n")))
        }
        _ => Meant::Nothing,
    }
}

fn flag(value: &Value) -> Meant {
    let text = value.as_str().map(|text| text.trim().to_lowercase());
    match (value, text.as_deref()) {
        (Value::Bool(_), _) => Meant::This,
        (_, Some("true" | "yes")) => Meant::Other(json!(true)),
        (_, Some("false" | "no")) => Meant::Other(json!(false)),
        _ => Meant::Nothing,
    }
}

fn number(value: &Value) -> Option<Value> {
    let text = value.as_str()?.trim();
    let number = serde_json::from_str::<Number>(text).ok()?;
    Some(Value::Number(number))
}

fn is_count(value: &Value) -> bool {
    value
        .as_f64()
        .is_some_and(|number| number >= 0.0 && number.fract() == 0.0)
}

/// A list of texts; of objects, their names.
fn texts(value: &Value) -> Meant {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        Value::String(_) => std::slice::from_ref(value),
        _ => return Meant::Nothing,
    };
    let texts = list.iter().filter_map(|element| match element {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Object(members) => members.get("name").and_then(Value::as_str).map(str::to_owned),
        _ => None,
    });
    let texts: Vec<String> = texts.collect();
    same(value, json!(texts))
}

fn by_name(value: &Value, meant: impl Fn(&Value) -> Option<Value>) -> Meant {
    match value {
        Value::Object(members) => {
            let members = members.iter();
            let members = members.filter_map(|(name, value)| Some((name.clone(), meant(value)?)));
            same(value, Value::Object(members.collect()))
        }
        Value::Array(names) if !names.is_empty() && names.iter().all(Value::is_string) => {
            let names = names.iter().filter_map(Value::as_str);
            let members = names.filter_map(|name| Some((name.to_owned(), meant(&Value::Null)?)));
            Meant::Other(Value::Object(members.collect()))
        }
        _ => Meant::Nothing,
    }
}

fn security(value: &Value) -> Meant {
    let list = match value {
        Value::Array(list) => list.as_slice(),
        Value::Object(_) => std::slice::from_ref(value),
        _ => return Meant::Nothing,
    };
    let requirements = list.iter().filter_map(|requirement| match requirement {
        Value::String(scheme) => Some(json!({scheme: []})),
        Value::Object(schemes) => {
            let schemes = schemes.iter().map(|(name, scopes)| {
                let scopes = match texts(scopes) {
                    Meant::This => scopes.clone(),
                    Meant::Other(other) => other,
                    Meant::Nothing => json!([]),
                };
                (name.clone(), scopes)
            });
            Some(Value::Object(schemes.collect()))
        }
        _ => None,
    });
    same(value, requirements.collect())
}

fn same(value: &Value, meant: Value) -> Meant {
    if *value == meant {
        Meant::This
    } else {
        Meant::Other(meant)
    }
}

fn expected(shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::TextOrNumber => "a string",
        Shape::Name => "a name",
        Shape::Flag => "true or false",
        Shape::Number | Shape::FlagOrNumber => "a number",
        Shape::Count => "a whole number, 0 or more",
        Shape::Texts => "a list of strings",
        Shape::TextMap => "strings by name",
        Shape::TextsMap => "lists of strings by name",
        Shape::Values => "one value or more",
        Shape::Types => "types of JSON Schema",
        Shape::Security => "a list of security requirements",
        Shape::List(_) => "a list",
        Shape::Some(_) => "one schema or more",
        Shape::Location => "path, query, header or cookie",
        Shape::One(_) | Shape::Map(_) | Shape::Paths | Shape::Responses | Shape::Data => "an object",
    }
}

/// A value in a note.
pub(super) fn short(value: &Value) -> String {
    const LONGEST: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}
