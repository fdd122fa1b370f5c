//! Whether a value fits a schema, and where it does not.

use std::fmt::{self, Write as _};

use serde_json::{Map, Value};

use super::named;
use super::schema::{Additional, Kind, Schema};

/// Where a value does not fit, and why.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Violation {
    /// Path of the field, `releaseForms.users[0]`; empty for the whole.
    place: String,
    fault: Fault,
}

#[derive(Debug, PartialEq, Eq)]
enum Fault {
    Missing,
    Unknown,
    Unfit { found: String, expected: String },
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { place, fault } = self;
        if place.is_empty() {
            f.write_str("The body")?;
        } else {
            write!(f, "The field `{place}`")?;
        }
        match fault {
            Fault::Missing => f.write_str(" is missing."),
            Fault::Unknown => f.write_str(" is not known."),
            Fault::Unfit { found, expected } => write!(f, " is {found}, expected {expected}."),
        }
    }
}

/// Checks what a client sends: fields that no schema names are refused.
pub(crate) fn check(schema: &Schema, value: &Value) -> Result<(), Violation> {
    let mut place = String::new();
    try_fit(schema, value, &mut place)?;
    known(&[schema], value, &mut place)
}

/// Whether a value fits, whatever other fields it has.
pub(crate) fn fits(schema: &Schema, value: &Value) -> bool {
    try_fit(schema, value, &mut String::new()).is_ok()
}

/// Checks all but whether the fields are known.
fn try_fit(schema: &Schema, value: &Value, place: &mut String) -> Result<(), Violation> {
    if let Some(name) = &schema.reference {
        try_fit(named(name), value, place)?;
    }
    for member in &schema.all_of {
        try_fit(member, value, place)?;
    }
    let of_kind = schema.kinds.is_empty() || schema.kinds.iter().any(|kind| kind.holds(value));
    let listed = schema.values().is_none_or(|values| values.contains(value));
    let in_bounds = match value {
        Value::Number(number) => number.as_f64().is_none_or(|number| number_fits(schema, number)),
        Value::String(text) => text_fits(schema, text),
        Value::Array(items) => items_fit(schema, items),
        Value::Object(fields) => count_fits(fields.len(), schema.min_properties, schema.max_properties),
        Value::Null | Value::Bool(_) => true,
    };
    if !(of_kind && listed && in_bounds) {
        return Err(unfit(schema, value, place));
    }
    match value {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let Some(schema) = &schema.items else { break };
                within(place, format_args!("[{index}]"), |place| try_fit(schema, item, place))?;
            }
        }
        Value::Object(fields) => fields_fit(schema, fields, place)?,
        _ => {}
    }
    any_fits(schema, value, place)
}

fn fields_fit(schema: &Schema, fields: &Map<String, Value>, place: &mut String) -> Result<(), Violation> {
    for name in &schema.required {
        if !fields.contains_key(name) {
            return within(place, format_args!(".{name}"), |place| {
                Err(violation(place, Fault::Missing))
            });
        }
    }
    for (name, field) in fields {
        let schema = schema.properties.get(name).or(match &schema.additional_properties {
            Some(Additional::Of(schema)) => Some(schema),
            _ => None,
        });
        if let Some(schema) = schema {
            within(place, format_args!(".{name}"), |place| try_fit(schema, field, place))?;
        }
    }
    Ok(())
}

/// One of the alternatives must do.
fn any_fits(schema: &Schema, value: &Value, place: &mut String) -> Result<(), Violation> {
    let mut refusals = Vec::new();
    for alternative in schema.alternatives() {
        match try_fit(alternative, value, place) {
            Ok(()) => return Ok(()),
            Err(refusal) => refusals.push((kinds(alternative).iter().any(|kind| kind.holds(value)), refusal)),
        }
    }
    if refusals.is_empty() {
        return Ok(());
    }
    // Where only one alternative is of the value's type, that one was meant.
    let mut meant: Vec<_> = refusals.into_iter().filter(|(of_kind, _)| *of_kind).collect();
    match (meant.len(), meant.pop()) {
        (1, Some((_, refusal))) => Err(refusal),
        _ => Err(unfit(schema, value, place)),
    }
}

/// Each field of an object must be named by one of the schemas that hold for it.
fn known(schemas: &[&Schema], value: &Value, place: &mut String) -> Result<(), Violation> {
    let mut holding = Vec::new();
    for schema in schemas {
        gather(schema, value, &mut holding);
    }
    match value {
        Value::Array(items) => {
            let schemas: Vec<_> = holding.iter().filter_map(|schema| schema.items.as_deref()).collect();
            for (index, item) in items.iter().enumerate() {
                within(place, format_args!("[{index}]"), |place| known(&schemas, item, place))?;
            }
            Ok(())
        }
        Value::Object(fields) => {
            let open = !holding.iter().any(|schema| {
                !schema.properties.is_empty()
                    || matches!(schema.additional_properties, Some(Additional::Allowed(false)))
            });
            for (name, field) in fields {
                let mut schemas: Vec<&Schema> = Vec::new();
                let mut allowed = open;
                for schema in &holding {
                    match (schema.properties.get(name), &schema.additional_properties) {
                        (Some(schema), _) => schemas.push(schema),
                        (None, Some(Additional::Of(schema))) => schemas.push(schema),
                        (None, Some(Additional::Allowed(true))) => allowed = true,
                        _ => {}
                    }
                }
                within(place, format_args!(".{name}"), |place| {
                    if schemas.is_empty() && !allowed {
                        return Err(violation(place, Fault::Unknown));
                    }
                    known(&schemas, field, place)
                })?;
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

/// The schema, and the schemas within it that hold for the value.
fn gather<'a>(schema: &'a Schema, value: &Value, holding: &mut Vec<&'a Schema>) {
    holding.push(schema);
    if let Some(name) = &schema.reference {
        gather(named(name), value, holding);
    }
    for member in &schema.all_of {
        gather(member, value, holding);
    }
    for alternative in schema.alternatives() {
        if fits(alternative, value) {
            gather(alternative, value, holding);
        }
    }
}

/// The types that a schema allows, where it says.
fn kinds(schema: &Schema) -> &[Kind] {
    match (&schema.reference, schema.kinds.is_empty()) {
        (Some(name), true) => kinds(named(name)),
        _ => &schema.kinds,
    }
}

fn number_fits(schema: &Schema, number: f64) -> bool {
    schema.minimum.is_none_or(|least| number >= least)
        && schema.maximum.is_none_or(|most| number <= most)
        && schema.exclusive_minimum.is_none_or(|below| number > below)
        && schema.exclusive_maximum.is_none_or(|above| number < above)
        && schema.multiple_of.is_none_or(|step| (number / step).fract() == 0.0)
}

fn text_fits(schema: &Schema, text: &str) -> bool {
    count_fits(text.chars().count(), schema.min_length, schema.max_length)
        && schema.pattern.as_ref().is_none_or(|pattern| pattern.matches(text))
        && match schema.format.as_deref() {
            Some("date-time") => text.parse::<jiff::Timestamp>().is_ok(),
            Some("date") => text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok(),
            Some("uri") => url::Url::parse(text).is_ok(),
            _ => true,
        }
}

fn items_fit(schema: &Schema, items: &[Value]) -> bool {
    let repeated = |(index, item)| items.iter().skip(index + 1).any(|other| other == item);
    count_fits(items.len(), schema.min_items, schema.max_items)
        && !(schema.unique_items && items.iter().enumerate().any(repeated))
}

fn count_fits(count: usize, least: Option<usize>, most: Option<usize>) -> bool {
    least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most)
}

/// Does something a step further in.
fn within<T>(place: &mut String, step: fmt::Arguments<'_>, act: impl FnOnce(&mut String) -> T) -> T {
    let length = place.len();
    // Writing to a String cannot fail.
    let _ = place.write_fmt(step);
    let done = act(place);
    place.truncate(length);
    done
}

fn violation(place: &str, fault: Fault) -> Violation {
    Violation {
        place: place.trim_start_matches('.').to_owned(),
        fault,
    }
}

fn unfit(schema: &Schema, value: &Value, place: &str) -> Violation {
    violation(
        place,
        Fault::Unfit {
            found: found(value),
            expected: expected(schema),
        },
    )
}

/// The value in words. What a text says is left out, since it may be secret.
fn found(value: &Value) -> String {
    match value {
        Value::Null | Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::String(text) => format!("a text of {} characters", text.chars().count()),
        Value::Array(items) => format!("an array of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// What a value must be, in words.
fn expected(schema: &Schema) -> String {
    if let Some(values) = schema.values() {
        let values: Vec<_> = values.iter().map(Value::to_string).collect();
        return format!("one of {}", values.join(", "));
    }
    let mut words: Vec<String> = schema.kinds.iter().map(|kind| kind.words().to_owned()).collect();
    words.extend(schema.reference.iter().map(|name| expected(named(name))));
    words.extend(schema.all_of.iter().chain(schema.alternatives()).map(expected));
    let mut words = if words.is_empty() {
        "a value".to_owned()
    } else {
        words.join(" or ")
    };
    // Writing to a String cannot fail.
    let mut bound = |text: &str, bound: Option<String>| {
        if let Some(bound) = bound {
            let _ = write!(words, " {text} {bound}");
        }
    };
    let number = |bound: Option<f64>| bound.map(|bound| bound.to_string());
    let count = |bound: Option<usize>| bound.map(|bound| bound.to_string());
    bound("from", number(schema.minimum));
    bound("to", number(schema.maximum));
    bound("above", number(schema.exclusive_minimum));
    bound("below", number(schema.exclusive_maximum));
    bound("in steps of", number(schema.multiple_of));
    bound(
        "of at least",
        count(schema.min_length.or(schema.min_items).or(schema.min_properties)),
    );
    bound(
        "of at most",
        count(schema.max_length.or(schema.max_items).or(schema.max_properties)),
    );
    bound(
        "that matches",
        schema.pattern.as_ref().map(|pattern| pattern.source.clone()),
    );
    let form = schema.format.clone().filter(|_| schema.kinds.contains(&Kind::String));
    bound("in the form", form);
    words
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(schema: Value, value: &Value) -> String {
        let schema: Schema = serde_json::from_value(schema).unwrap();
        check(&schema, value)
            .err()
            .map_or(String::new(), |violation| violation.to_string())
    }

    #[test]
    fn names_the_field_the_value_and_what_was_expected() {
        let schema = || {
            json!({
                "type": "object",
                "required": ["price"],
                "properties": {
                    "price": {"type": "number", "minimum": 0, "maximum": 200},
                    "order": {"type": "string", "enum": ["asc", "desc"]},
                    "ids": {"type": "array", "minItems": 1, "items": {"type": "integer", "minimum": 1}},
                    "name": {"type": ["string", "null"], "maxLength": 3},
                    "when": {"type": "string", "format": "date-time"},
                    "item": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "minLength": 1}]},
                },
            })
        };
        for (value, expected) in [
            (json!({"price": 200}), ""),
            (
                json!({"price": 0, "name": null, "item": 1, "when": "2026-01-01T00:00:00Z"}),
                "",
            ),
            (json!([]), "The body is an array of 0, expected an object."),
            (json!({}), "The field `price` is missing."),
            (
                json!({"price": 201}),
                "The field `price` is 201, expected a number from 0 to 200.",
            ),
            (
                json!({"price": "5"}),
                "The field `price` is a text of 1 characters, expected a number from 0 to 200.",
            ),
            (json!({"price": 5, "cost": 5}), "The field `cost` is not known."),
            (
                json!({"price": 5, "order": "up"}),
                "The field `order` is a text of 2 characters, expected one of \"asc\", \"desc\".",
            ),
            (
                json!({"price": 5, "ids": []}),
                "The field `ids` is an array of 0, expected an array of at least 1.",
            ),
            (
                json!({"price": 5, "ids": [7, 0]}),
                "The field `ids[1]` is 0, expected an integer from 1.",
            ),
            (
                json!({"price": 5, "ids": [1.5]}),
                "The field `ids[0]` is 1.5, expected an integer from 1.",
            ),
            (
                json!({"price": 5, "name": "éééé"}),
                "The field `name` is a text of 4 characters, expected a text or null of at most 3.",
            ),
            (
                json!({"price": 5, "when": "soon"}),
                "The field `when` is a text of 4 characters, expected a text in the form date-time.",
            ),
            (
                json!({"price": 5, "item": ""}),
                "The field `item` is a text of 0 characters, expected a text of at least 1.",
            ),
            (
                json!({"price": 5, "item": true}),
                "The field `item` is true, expected an integer from 1 or a text of at least 1.",
            ),
        ] {
            assert_eq!(said(schema(), &value), expected);
        }
    }

    #[test]
    fn fields_may_be_named_by_any_schema_that_holds() {
        let schema = || {
            json!({
                "allOf": [{"properties": {"a": {"type": "integer"}}}],
                "anyOf": [
                    {"properties": {"b": {"const": 1}, "c": {}}, "required": ["b"]},
                    {"properties": {"b": {"const": 2}, "d": {"additionalProperties": {"type": "string"}}}, "required": ["b"]},
                ],
            })
        };
        assert_eq!(said(schema(), &json!({"a": 1, "b": 1, "c": {"x": 1}})), "");
        assert_eq!(said(schema(), &json!({"a": 1, "b": 2, "d": {"x": "y"}})), "");
        assert_eq!(said(schema(), &json!({"b": 2, "c": 1})), "The field `c` is not known.");
        assert_eq!(
            said(schema(), &json!({"b": 2, "d": {"x": 1}})),
            "The body is an object, expected a value or a value or a value."
        );
    }
}
