//! Values that schemas allow.

use openapi_model::{Conjunction, Limit};
use serde_json::{Map, Number, Value, json};

/// Below this depth, objects have only required fields; below twice that, nothing is made.
const DEEP: usize = 6;

/// The example of a schema, or a value made of its keywords. One that needs a text by a pattern has none that fits if no
/// common text does.
pub(crate) fn of(schema: &Conjunction<'_>) -> Value {
    value(schema, 0).unwrap_or(Value::Null)
}

/// Nothing for a schema that needs itself.
fn value(schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
    if depth > 2 * DEEP {
        return schema.is_nullable().then_some(Value::Null);
    }
    if let Some(example) = schema.example() {
        return Some(example.clone());
    }
    if let Some(listed) = schema.values() {
        let mut values = listed.iter().map(|fact| fact.value);
        return values
            .clone()
            .find(|value| !value.is_null())
            .or_else(|| values.next())
            .cloned();
    }
    if let Some(default) = schema.facts("default").first() {
        return Some(default.value.clone());
    }
    if let Some(chosen) = alternative(schema, depth) {
        return Some(chosen);
    }
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    let made = match types.iter().map(String::as_str).find(|name| *name != "null") {
        Some("boolean") => Some(json!(true)),
        Some("integer") => Some(number(schema, true)),
        Some("number") => Some(number(schema, false)),
        Some("string") => Some(Value::String(text(schema))),
        Some("array") => array(schema, depth),
        Some("object") => object(schema, depth),
        None if types.contains("null") => Some(Value::Null),
        None if !schema.properties().is_empty() => object(schema, depth),
        _ => Some(json!({})),
    };
    made.or_else(|| schema.is_nullable().then_some(Value::Null))
}

/// The first alternative that has a value, with the fields beside the alternatives.
fn alternative(schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
    let group = schema.alternatives().into_iter().next()?;
    let mut members = group.members.into_iter().map(|member| schema.of_pointers([member]));
    let chosen = members.find_map(|member| {
        let made = value(&member, depth + 1)?;
        (!made.is_null()).then_some(made)
    })?;
    match chosen {
        Value::Object(mut fields) => {
            for (name, made) in object(schema, depth)
                .and_then(|made| made.as_object().cloned())
                .unwrap_or_default()
            {
                fields.entry(name).or_insert(made);
            }
            Some(Value::Object(fields))
        }
        chosen => Some(chosen),
    }
}

fn object(schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
    let required = schema.required();
    let mut fields = Map::new();
    for name in schema.properties().into_keys() {
        let property = schema.property(&name);
        let is_required = required.contains_key(&name);
        let sent = property
            .facts("writeOnly")
            .iter()
            .any(|fact| fact.value == &Value::Bool(true));
        if sent || depth >= DEEP && !is_required {
            continue;
        }
        match value(&property, depth + 1) {
            Some(made) => drop(fields.insert(name, made)),
            None if is_required => return None,
            None => {}
        }
    }
    Some(Value::Object(fields))
}

fn array(schema: &Conjunction<'_>, depth: usize) -> Option<Value> {
    let bounds = schema.bounds();
    let count = |limit: Limit| bounds.get(&limit).and_then(|fact| fact.value.number.as_u64());
    let least = usize::try_from(count(Limit::MinItems).unwrap_or(0)).ok()?;
    let wanted = if count(Limit::MaxItems) == Some(0) {
        0
    } else {
        least.max(1)
    };
    let items = schema.inner("items").unwrap_or_else(|| schema.of_pointers([]));
    match value(&items, depth + 1) {
        Some(element) => Some(json!(vec![element; wanted])),
        None if least == 0 => Some(json!([])),
        None => None,
    }
}

fn number(schema: &Conjunction<'_>, whole: bool) -> Value {
    let bounds = schema.bounds();
    let bound = |limit: Limit, other: f64| {
        let bound = bounds.get(&limit)?;
        let number = bound.value.number.as_f64()?;
        Some(if bound.value.exclusive { number + other } else { number })
    };
    let step = if whole { 1.0 } else { 0.5 };
    let (least, most) = (bound(Limit::Minimum, step), bound(Limit::Maximum, -step));
    let mut number = least.or(most.map(|most| most.min(1.0))).unwrap_or(1.0);
    if let Some(multiple) = schema.facts("multipleOf").first().and_then(|fact| fact.value.as_f64()) {
        number = (number / multiple).ceil() * multiple;
    }
    if whole || number.fract() == 0.0 && number.abs() < 1e15 {
        #[allow(clippy::cast_possible_truncation, reason = "a float saturates")]
        return json!(number.ceil() as i64);
    }
    Number::from_f64(number).map_or(json!(0), Value::Number)
}

fn text(schema: &Conjunction<'_>) -> String {
    let of_format = match schema.text("format") {
        Some("date-time") => Some("2026-04-02T10:15:00Z"),
        Some("date") => Some("2026-04-02"),
        Some("time") => Some("10:15:00Z"),
        Some("duration") => Some("PT15M"),
        Some("uuid") => Some("0b5e6a52-7d1f-4c3a-9b8e-2f4d6c8a0e11"),
        Some("email" | "idn-email") => Some("robin@mail.example"),
        Some("uri" | "url" | "iri" | "uri-reference") => Some("https://api.example/file"),
        Some("hostname" | "idn-hostname") => Some("api.example"),
        Some("ipv4") => Some("192.0.2.1"),
        Some("ipv6") => Some("2001:db8::1"),
        Some("byte") => Some("dGV4dA=="),
        _ => None,
    };
    if let Some(text) = of_format {
        return text.to_owned();
    }
    let bounds = schema.bounds();
    let length = |limit: Limit| {
        let fact = bounds.get(&limit)?;
        usize::try_from(fact.value.number.as_u64()?).ok()
    };
    let mut text = "text".to_owned();
    if let Some(most) = length(Limit::MaxLength) {
        text = text.chars().take(most).collect();
    }
    // A bound that nobody means is no reason to fill the memory.
    while text.len() < length(Limit::MinLength).unwrap_or(0).min(1 << 16) {
        text.push('a');
    }
    text
}
