//! Names of pointers in reports.

use openapi_model::{Document, Kind, Parameter, Pointer};

use crate::difference::Subject;

/// The component or the part of an operation that contains a pointer, and the path inside it.
pub(super) fn of(document: &Document, pointer: &Pointer) -> Subject {
    let tokens = pointer.tokens();
    let tokens: Vec<&str> = tokens.iter().map(AsRef::as_ref).collect();
    let shared = |kind: &str, name: &str, part: String| Subject {
        owner: Some(format!("{kind} {name}")),
        part,
    };
    match tokens.as_slice() {
        ["components", "schemas", name, rest @ ..] => shared("schema", name, fields(rest)),
        ["components", "responses", name, rest @ ..] => shared("response", name, body(rest)),
        ["components", "requestBodies", name, rest @ ..] => shared("request body", name, body(rest)),
        ["components", "headers", name, rest @ ..] => shared("header", name, fields(rest)),
        ["components", "parameters", _, rest @ ..] => {
            Subject::operation(joined(parameter(document, &tokens[..3]), &fields(rest)))
        }
        ["components", "pathItems", _, rest @ ..] => Subject::operation(part(document, &tokens[..3], rest)),
        ["paths", _, rest @ ..] => Subject::operation(part(document, &tokens[..2], rest)),
        _ => Subject::operation(""),
    }
}

/// A part of a path item.
fn part(document: &Document, item: &[&str], rest: &[&str]) -> String {
    let parameter = |pointer: &[&str]| parameter(document, &[item, pointer].concat());
    match rest {
        ["parameters", _, inner @ ..] => joined(parameter(&rest[..2]), &fields(inner)),
        [_, "parameters", _, inner @ ..] => joined(parameter(&rest[..3]), &fields(inner)),
        [_, "requestBody", inner @ ..] => joined("request body".to_owned(), &body(inner)),
        [_, "responses", status, inner @ ..] => joined(format!("response {status}"), &body(inner)),
        _ => String::new(),
    }
}

fn parameter(document: &Document, pointer: &[&str]) -> String {
    let node = document.node(pointer.iter().collect(), Kind::Parameter);
    node.map_or_else(String::new, |node| shown(&Parameter::new(document.resolve(node))))
}

/// The name of a parameter: "query parameter `limit`".
pub(crate) fn shown(parameter: &Parameter<'_>) -> String {
    format!("{} parameter `{}`", parameter.location(), parameter.name())
}

/// A part of a response or request body.
fn body(rest: &[&str]) -> String {
    match rest {
        ["content", "application/json", rest @ ..] => fields(rest),
        ["content", media_type, rest @ ..] => joined(format!("as {media_type}"), &fields(rest)),
        ["headers", name, rest @ ..] => joined(format!("header `{name}`"), &fields(rest)),
        _ => String::new(),
    }
}

/// The path inside a schema: `field `list[].name``, or nothing for the schema itself.
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
