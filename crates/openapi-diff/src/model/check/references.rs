//! Every reference is local, leads to an object, and not in a circle.

use serde_json::Value;

use super::Problem;
use crate::Pointer;

pub(super) fn check(root: &Value) -> Result<(), Problem> {
    let mut todo = vec![(Pointer::root(), root, Members::Keywords)];
    while let Some((place, value, members)) = todo.pop() {
        if members == Members::Keywords
            && let Some(text) = value["$ref"].as_str()
        {
            lead(root, text).map_err(|problem| (place.join("$ref"), format!("`{text}` {problem}")))?;
        }
        match value {
            Value::Object(entries) => {
                for (name, inner) in entries {
                    if members == Members::Names || !is_data(name) {
                        todo.push((place.join(name), inner, members.inside(name)));
                    }
                }
            }
            Value::Array(elements) => {
                let elements = elements.iter().enumerate();
                todo.extend(elements.map(|(index, inner)| (place.join(index), inner, Members::Keywords)));
            }
            _ => {}
        }
    }
    Ok(())
}

/// What the member names of an object are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Members {
    Keywords,
    /// Chosen by the author, so that one may be called `$ref` or `example`.
    Names,
}

impl Members {
    fn inside(self, name: &str) -> Self {
        const MAPS: [&str; 14] = [
            "properties",
            "patternProperties",
            "dependentSchemas",
            "$defs",
            "schemas",
            "responses",
            "parameters",
            "headers",
            "requestBodies",
            "securitySchemes",
            "pathItems",
            "paths",
            "callbacks",
            "content",
        ];
        if self == Self::Keywords && MAPS.contains(&name) {
            Self::Names
        } else {
            Self::Keywords
        }
    }
}

fn is_data(keyword: &str) -> bool {
    keyword.starts_with("x-") || ["example", "examples", "default", "enum", "const", "links"].contains(&keyword)
}

fn lead(root: &Value, reference: &str) -> Result<(), &'static str> {
    let mut seen = Vec::new();
    let mut text = reference;
    loop {
        if seen.contains(&text) {
            return Err("leads in a circle");
        }
        seen.push(text);
        let Some(target) = Pointer::from_reference(text) else {
            return Err("leads out of the document; expected #/…");
        };
        match target.get(root) {
            Some(Value::Object(object)) => match object.get("$ref").and_then(Value::as_str) {
                Some(next) => text = next,
                None => return Ok(()),
            },
            Some(Value::Bool(_)) => return Ok(()),
            _ => return Err("leads to no object"),
        }
    }
}
