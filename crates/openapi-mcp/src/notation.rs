//! Schemas in a short notation: `integer 1..10`, `array of string`, `one of a, b`.

use std::collections::BTreeSet;

use openapi_model::{Conjunction, Document, Limit, Pointer};
use serde_json::Value;

use crate::catalog::one_line;

/// How many values or alternatives are listed.
const LISTED: usize = 12;

/// Who sends a value: properties that the other side alone sets are left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Request,
    Response,
}

/// A field of an object.
pub(crate) struct Field<'a> {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) schema: Conjunction<'a>,
}

/// The type of a schema.
pub(crate) fn type_of(schema: &Conjunction<'_>) -> String {
    let named = named(schema, 2);
    match schema.is_nullable() || types(schema).contains("null") {
        true if named != "null" => format!("{named} or null"),
        _ => named,
    }
}

fn named(schema: &Conjunction<'_>, depth: usize) -> String {
    if let Some(values) = schema.values() {
        let values: Vec<String> = values
            .iter()
            .map(|fact| shown(fact.value))
            .filter(|text| text != "null")
            .collect();
        return match &values[..] {
            [] => "null".to_owned(),
            [only] => format!("always {only}"),
            values => format!("one of {}", cut(values, ", ")),
        };
    }
    let types = types(schema);
    let mut names: Vec<String> = Vec::new();
    for name in types.iter().filter(|name| *name != "null") {
        names.push(match name.as_str() {
            "array" => match schema.inner("items").filter(|_| depth > 0) {
                Some(items) => format!(
                    "array{} of {}",
                    lengths(schema, Limit::MinItems, Limit::MaxItems),
                    named(&items, depth - 1)
                ),
                None => "array".to_owned(),
            },
            "string" => text(schema),
            "integer" | "number" => format!("{name}{}", range(schema)),
            "object" => match map_of(schema).filter(|_| depth > 0) {
                Some(values) => format!("map of {}", named(&values, depth - 1)),
                None => "object".to_owned(),
            },
            other => other.to_owned(),
        });
    }
    if names.is_empty() {
        names = variants(schema)
            .iter()
            .filter(|_| depth > 0)
            .map(|variant| named(variant, depth - 1))
            .collect();
        names.sort();
        names.dedup();
        names.retain(|name| name != "null");
    }
    match &names[..] {
        [] if !schema.properties().is_empty() => "object".to_owned(),
        [] => "any".to_owned(),
        names => cut(names, " or "),
    }
}

/// The fields of the object, or of the objects in the list, required ones first.
pub(crate) fn fields<'a>(document: &'a Document, schema: &Conjunction<'a>, side: Side) -> Vec<Field<'a>> {
    let schema = match schema.inner("items") {
        Some(items) if schema.properties().is_empty() => items,
        _ => schema.clone(),
    };
    let required: BTreeSet<String> = schema.required().into_keys().collect();
    let mut named: Vec<(String, Vec<Pointer>)> = schema.properties().into_iter().collect();
    let mut alternative = Vec::new();
    for variant in variants(&schema) {
        for (name, pointers) in variant.properties() {
            if named.iter().all(|(known, _)| *known != name) {
                alternative.push(name.clone());
                named.push((name, pointers));
            }
        }
    }
    let mut fields: Vec<Field<'a>> = Vec::new();
    for (name, pointers) in named {
        let field = document.conjunction(pointers);
        let flag = |keyword: &str| field.facts(keyword).iter().any(|fact| *fact.value == true);
        let unsent = match side {
            Side::Request => flag("readOnly"),
            Side::Response => flag("writeOnly"),
        };
        if !unsent {
            let required = required.contains(&name) && !alternative.contains(&name);
            fields.push(Field {
                name,
                required,
                schema: field,
            });
        }
    }
    fields.sort_by_key(|field| !field.required);
    fields
}

/// The first description, in one line.
pub(crate) fn description(schema: &Conjunction<'_>) -> String {
    let described = schema
        .parts()
        .iter()
        .find_map(|part| part.value.get("description")?.as_str());
    one_line(described.unwrap_or_default())
}

/// The names of the fields: `{list: [{id, text}], hasMore}`.
pub(crate) fn outline(document: &Document, schema: &Conjunction<'_>, depth: usize) -> String {
    let is_list = types(schema).contains("array") || schema.inner("items").is_some();
    let fields = fields(document, schema, Side::Response);
    if fields.is_empty() {
        return type_of(schema);
    }
    let names: Vec<String> = fields
        .iter()
        .map(|field| {
            let inner = depth > 0 && !self::fields(document, &field.schema, Side::Response).is_empty();
            match inner {
                true => format!("{}: {}", field.name, outline(document, &field.schema, depth - 1)),
                false => field.name.clone(),
            }
        })
        .collect();
    let object = format!("{{{}}}", names.join(", "));
    if is_list { format!("[{object}]") } else { object }
}

pub(crate) fn types(schema: &Conjunction<'_>) -> BTreeSet<String> {
    schema
        .types()
        .map(|types| types.value.into_iter().collect())
        .unwrap_or_default()
}

pub(crate) fn variants<'a>(schema: &Conjunction<'a>) -> Vec<Conjunction<'a>> {
    let groups = schema.alternatives().into_iter();
    let members = groups.flat_map(|group| group.members);
    members.map(|member| schema.of_pointers([member])).collect()
}

fn map_of<'a>(schema: &Conjunction<'a>) -> Option<Conjunction<'a>> {
    schema
        .inner("additionalProperties")
        .filter(|_| schema.properties().is_empty())
}

fn text(schema: &Conjunction<'_>) -> String {
    let format = schema.texts("format").into_keys().next();
    let name = match format {
        Some("date-time") => "timestamp like 2026-04-02T10:15:00Z".to_owned(),
        Some("date") => "date like 2026-04-02".to_owned(),
        Some("password") => "secret string".to_owned(),
        Some(format) => format!("string ({format})"),
        None => "string".to_owned(),
    };
    let pattern = schema
        .texts("pattern")
        .into_keys()
        .next()
        .filter(|pattern| pattern.len() <= 40);
    let pattern = pattern
        .map(|pattern| format!(" matching {pattern}"))
        .unwrap_or_default();
    format!("{name}{}{pattern}", lengths(schema, Limit::MinLength, Limit::MaxLength))
}

fn range(schema: &Conjunction<'_>) -> String {
    lengths(schema, Limit::Minimum, Limit::Maximum)
}

/// ` 1..10`, ` 1..` or ` ..10`.
fn lengths(schema: &Conjunction<'_>, lower: Limit, upper: Limit) -> String {
    let bounds = schema.bounds();
    let bound = |limit: Limit| {
        let bound = bounds.get(&limit)?;
        let mark = if bound.value.exclusive { "(exclusive)" } else { "" };
        Some(format!("{}{mark}", bound.value.number))
    };
    match (bound(lower), bound(upper)) {
        (None, None) => String::new(),
        (lower, upper) => format!(" {}..{}", lower.unwrap_or_default(), upper.unwrap_or_default()),
    }
}

fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn cut(texts: &[String], separator: &str) -> String {
    let shown: Vec<&str> = texts.iter().take(LISTED).map(String::as_str).collect();
    let rest = match texts.len().saturating_sub(LISTED) {
        0 => String::new(),
        rest => format!("{separator}{rest} more"),
    };
    format!("{}{rest}", shown.join(separator))
}
