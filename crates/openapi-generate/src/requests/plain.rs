//! Kinds of values by their schemas alone, where the lowered document has no type for them.

use serde_json::Value;

use super::bindings::Kind;
use crate::document::Document;
use crate::values::flat;

/// A scalar, a list of scalars, or any JSON.
pub(super) fn kind(contract: &Document, schema: &Value) -> Kind {
    let schema = flat(contract, schema);
    let named = match &schema["type"] {
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        name => name.as_str().into_iter().collect::<Vec<_>>(),
    };
    let named: Vec<&str> = named.into_iter().filter(|name| *name != "null").collect();
    match named.as_slice() {
        ["boolean"] => Kind::Boolean,
        ["integer"] => Kind::Integer,
        ["number"] => Kind::Number,
        ["string"] => Kind::Text,
        ["array"] => match kind(contract, &schema["items"]) {
            item @ (Kind::Boolean | Kind::Integer | Kind::Number | Kind::Text) => Kind::List(Box::new(item)),
            _ => Kind::Json,
        },
        [] if schema["enum"]
            .as_array()
            .is_some_and(|values| values.iter().all(Value::is_string)) =>
        {
            Kind::Text
        }
        _ => Kind::Json,
    }
}

/// Whether a schema is not one of any value.
pub(super) fn says_something(schema: &Value) -> bool {
    let keywords = ["type", "properties", "allOf", "anyOf", "oneOf", "x-json"];
    keywords.iter().any(|keyword| schema.get(*keyword).is_some())
}

/// The kind of a parameter: that of the lowered document, unless that is only a text in which callers would write a list
/// or an object.
pub(super) fn of_parameter(contract: &Document, typed: Option<&Kind>, schema: &Value) -> Kind {
    match (kind(contract, schema), typed) {
        (plain @ (Kind::List(_) | Kind::Json), None | Some(Kind::Text)) => plain,
        (plain @ Kind::List(_), Some(typed)) if !matches!(typed, Kind::List(_)) => plain,
        (_, Some(typed)) => typed.clone(),
        (plain, None) => plain,
    }
}
