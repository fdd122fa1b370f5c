//! Whether a schema allows a value.

use serde_json::Value;

use super::text;
use crate::{Conjunction, Limit, equal};

/// Below this depth, everything is allowed.
const DEEPEST: usize = 32;

pub(super) fn fits(schema: &Conjunction<'_>, value: &Value, in_request: bool, depth: usize) -> bool {
    if depth > DEEPEST {
        return true;
    }
    let fits = |schema: &Conjunction<'_>, value: &Value| fits(schema, value, in_request, depth + 1);
    if value.is_null() && schema.is_nullable() {
        return true;
    }
    if let Some(types) = schema.types()
        && !types.value.iter().any(|name| is_of(value, name))
    {
        return false;
    }
    if let Some(listed) = schema.values()
        && !listed.iter().any(|fact| equal(fact.value, value))
    {
        return false;
    }
    let alternatives = schema.alternatives().into_iter().all(|group| {
        let mut members = group.members.into_iter().map(|member| schema.of_pointers([member]));
        members.any(|member| fits(&member, value))
    });
    if !alternatives || !is_within(schema, value) {
        return false;
    }
    match value {
        Value::String(text) => text::fits(schema, text),
        Value::Array(elements) => schema
            .inner("items")
            .is_none_or(|items| elements.iter().all(|element| fits(&items, element))),
        Value::Object(fields) => {
            let properties = schema.properties();
            let mut required = schema.required().into_keys();
            let is_complete = required.all(|name| {
                let is_unsent = in_request && schema.property(&name).flag("readOnly");
                fields.contains_key(&name) || is_unsent
            });
            let closed = schema.facts("additionalProperties");
            // Beside alternatives, their properties count, too.
            let is_closed =
                closed.iter().any(|fact| *fact.value == Value::Bool(false)) && schema.alternatives().is_empty();
            is_complete
                && fields.iter().all(|(name, value)| match properties.contains_key(name) {
                    true => fits(&schema.property(name), value),
                    false => !is_closed,
                })
        }
        _ => true,
    }
}

fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn is_within(schema: &Conjunction<'_>, value: &Value) -> bool {
    #[allow(clippy::cast_precision_loss, reason = "lengths are small")]
    let length = |length: usize| length as f64;
    let (measured, limits) = match value {
        Value::Number(number) => (number.as_f64(), (Limit::Minimum, Limit::Maximum)),
        Value::String(text) => (Some(length(text.chars().count())), (Limit::MinLength, Limit::MaxLength)),
        Value::Array(elements) => (Some(length(elements.len())), (Limit::MinItems, Limit::MaxItems)),
        _ => return true,
    };
    let (Some(measured), bounds) = (measured, schema.bounds()) else {
        return true;
    };
    let bound = |limit: Limit| {
        let bound = &bounds.get(&limit)?.value;
        Some((bound.number.as_f64()?, bound.exclusive))
    };
    let above = bound(limits.0).is_none_or(|(least, exclusive)| measured > least || !exclusive && measured >= least);
    let below = bound(limits.1).is_none_or(|(most, exclusive)| measured < most || !exclusive && measured <= most);
    above && below
}
