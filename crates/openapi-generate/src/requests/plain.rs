//! Kinds of values by their schemas, if the lowered document has no type for them.

use openapi_lower::{Side, integer_format};
use openapi_model::{Conjunction, Limit};
use serde_json::json;

use super::bindings::{Integer, Kind};

/// A scalar, a list of scalars, or any JSON.
pub(super) fn kind(schema: &Conjunction<'_>) -> Kind {
    // A list may contain lists of its own kind: nested ones are not examined.
    let list = |schema: &Conjunction<'_>| Some(Kind::List(Box::new(scalar(&schema.inner("items")?)?)));
    let found = match types(schema).as_slice() {
        [name] if name == "array" => list(schema),
        _ => scalar(schema),
    };
    found.unwrap_or(Kind::Json)
}

fn scalar(schema: &Conjunction<'_>) -> Option<Kind> {
    let lists_texts = || {
        let values = schema.values();
        values.is_some_and(|values| values.iter().all(|fact| fact.value.is_string()))
    };
    match types(schema).as_slice() {
        [] if lists_texts() => Some(Kind::Text),
        [name] => match name.as_str() {
            "boolean" => Some(Kind::Boolean),
            "integer" => Some(Kind::Integer(integer(schema))),
            "number" => Some(Kind::Number),
            "string" => Some(Kind::Text),
            _ => None,
        },
        _ => None,
    }
}

/// The type of an integer, by its bounds.
fn integer(schema: &Conjunction<'_>) -> Integer {
    let bounds = schema.bounds();
    let bound = |limit: Limit| {
        let bound = bounds.get(&limit)?.value.clone().among_whole_numbers(limit);
        Some(bound.number.as_f64())
    };
    let format = schema.text("format");
    let bounds = json!({"format": format, "minimum": bound(Limit::Minimum), "maximum": bound(Limit::Maximum)});
    Integer::of_format(Some(integer_format(&bounds, Side::Request)))
}

/// The names of the allowed types, without null.
fn types(schema: &Conjunction<'_>) -> Vec<String> {
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    types.into_iter().filter(|name| name != "null").collect()
}

/// Whether a schema restricts its values.
pub(super) fn says_something(schema: &Conjunction<'_>) -> bool {
    let keywords = schema.keywords();
    ["type", "properties", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|keyword| keywords.contains(keyword))
}

/// The kind of a parameter: that of the lowered document, unless this is only a text where callers would pass a list or
/// an object.
pub(super) fn of_parameter(typed: Option<&Kind>, schema: &Conjunction<'_>) -> Kind {
    match (kind(schema), typed) {
        (plain @ (Kind::List(_) | Kind::Json), None | Some(Kind::Text)) => plain,
        (plain @ Kind::List(_), Some(typed)) if !matches!(typed, Kind::List(_)) => plain,
        (_, Some(typed)) => typed.clone(),
        (plain, None) => plain,
    }
}
