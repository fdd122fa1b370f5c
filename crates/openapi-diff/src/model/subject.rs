//! What a place is called in reports.

use super::Document;
use crate::Pointer;
use crate::difference::Subject;

impl Document<'_> {
    /// The component that holds a place, or the part of an operation, and the way to it.
    pub(crate) fn subject(self, place: &Pointer) -> Subject {
        let tokens = place.tokens();
        let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
        let shared = |kind: &str, name: &str, part: String| Subject {
            owner: Some(format!("{kind} {name}")),
            part,
        };
        match tokens.as_slice() {
            ["components", "schemas", name, rest @ ..] => shared("schema", name, fields(rest)),
            ["components", "responses", name, rest @ ..] => shared("answer", name, body(rest)),
            ["components", "requestBodies", name, rest @ ..] => shared("request body", name, body(rest)),
            ["components", "headers", name, rest @ ..] => shared("header", name, fields(rest)),
            ["components", "parameters", name, rest @ ..] => {
                let parameter = Pointer::root().join("components").join("parameters").join(name);
                Subject::operation(joined(self.parameter(parameter), &fields(rest)))
            }
            ["components", "pathItems", name, rest @ ..] => {
                let item = Pointer::root().join("components").join("pathItems").join(name);
                Subject::operation(self.part(&item, rest))
            }
            ["paths", path, rest @ ..] => {
                let item = Pointer::root().join("paths").join(path);
                Subject::operation(self.part(&item, rest))
            }
            _ => Subject::operation(""),
        }
    }

    /// A part of a path item.
    fn part(self, item: &Pointer, rest: &[&str]) -> String {
        match rest {
            ["parameters", index, rest @ ..] => {
                joined(self.parameter(item.join("parameters").join(index)), &fields(rest))
            }
            [method, "parameters", index, rest @ ..] => {
                let place = item.join(method).join("parameters").join(index);
                joined(self.parameter(place), &fields(rest))
            }
            [_, "requestBody", rest @ ..] => joined("request body".to_owned(), &body(rest)),
            [_, "responses", status, rest @ ..] => joined(format!("answer {status}"), &body(rest)),
            _ => String::new(),
        }
    }

    fn parameter(self, place: Pointer) -> String {
        super::Parameter::read(self, self.follow(place)).shown()
    }
}

/// A part of something with headers and content.
fn body(rest: &[&str]) -> String {
    match rest {
        ["content", "application/json", rest @ ..] => fields(rest),
        ["content", media_type, rest @ ..] => joined(format!("as {media_type}"), &fields(rest)),
        ["headers", name, rest @ ..] => joined(format!("header `{name}`"), &fields(rest)),
        _ => String::new(),
    }
}

/// The way through a schema: `field `list[].name``, or nothing for the schema itself.
fn fields(rest: &[&str]) -> String {
    let mut way = String::new();
    let mut tokens = rest.iter().copied();
    while let Some(token) = tokens.next() {
        match token {
            "properties" => {
                if !way.is_empty() {
                    way.push('.');
                }
                way.push_str(tokens.next().unwrap_or_default());
            }
            "items" => way.push_str("[]"),
            "additionalProperties" => way.push_str("{}"),
            "oneOf" | "anyOf" => {
                let number = tokens
                    .next()
                    .and_then(|index| index.parse::<usize>().ok())
                    .unwrap_or_default()
                    + 1;
                way.push_str(&format!("(alternative {number})"));
            }
            "allOf" => drop(tokens.next()),
            _ => {}
        }
    }
    match way.as_str() {
        "" => way,
        _ if way.starts_with('(') || way.starts_with('[') || way.starts_with('{') => format!("`{way}`"),
        _ => format!("field `{way}`"),
    }
}

fn joined(part: String, rest: &str) -> String {
    match rest {
        "" => part,
        _ if part.is_empty() => rest.to_owned(),
        _ => format!("{part}, {rest}"),
    }
}
