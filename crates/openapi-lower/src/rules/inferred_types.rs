//! Every schema names its type, or takes any value; and says nothing that is meant for another type.

use serde_json::{Map, Value, json};

use super::{Lowering, Rule};
use crate::Pointer;
use crate::schema::{is_annotation, keywords_mut};

pub(super) const RULE: Rule = Rule {
    name: "inferred-types",
    why: "the generator's reader takes a schema that mixes keywords of several types for one of any value, and bounds \
          of integers that are no integers with it",
    apply,
};

const ARRAY: &[&str] = &["items"];
const INTEGER: &[&str] = &[
    "format",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minimum",
    "maximum",
    "enum",
];
const OBJECT: &[&str] = &["properties", "required", "additionalProperties"];
const STRING: &[&str] = &["format", "pattern", "enum", "minLength", "maxLength"];
const COMPOSED: &[&str] = &["allOf", "oneOf", "anyOf"];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        let Some(keywords) = keywords_mut(schema) else {
            return;
        };
        let composed = COMPOSED.iter().any(|name| keywords.contains_key(*name));
        if !composed
            && !keywords.contains_key("type")
            && let Some(name) = inferred(keywords)
        {
            keywords.insert("type".to_owned(), name.into());
            lowering.changed(pointer, format!("of the type {name}, by what it says"));
        }
        let kept: &[&str] = match keywords.get("type").and_then(Value::as_str) {
            _ if composed => COMPOSED,
            Some("array") => ARRAY,
            Some("boolean") => &["enum"],
            Some("integer" | "number") => INTEGER,
            Some("object") => OBJECT,
            Some("string") => STRING,
            _ => &["enum"],
        };
        drop_foreign(lowering, pointer, keywords, kept);
        if keywords.get("type") == Some(&json!("array")) && !keywords.contains_key("items") {
            keywords.insert("items".to_owned(), json!({}));
            lowering.changed(pointer, "a list of any values");
        }
        match keywords.get("type").and_then(Value::as_str) {
            Some("integer") => whole_bounds(lowering, pointer, keywords, &["minimum", "maximum", "multipleOf"]),
            Some("string") => whole_bounds(lowering, pointer, keywords, &["minLength", "maxLength"]),
            _ => {}
        }
        if !keywords.contains_key("type") && !composed && keywords.remove("nullable").is_some() {
            lowering.changed(pointer, "any value, null included");
        }
    });
}

fn inferred(keywords: &Map<String, Value>) -> Option<&'static str> {
    let has = |names: &[&str]| names.iter().any(|name| keywords.contains_key(*name));
    if has(&["properties", "additionalProperties", "required"]) {
        Some("object")
    } else if has(&["items"]) {
        Some("array")
    } else if has(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else {
        None
    }
}

fn drop_foreign(lowering: &mut Lowering<'_>, pointer: &Pointer, keywords: &mut Map<String, Value>, kept: &[&str]) {
    let known = [
        ARRAY,
        INTEGER,
        OBJECT,
        STRING,
        &["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
    ];
    let foreign: Vec<String> = keywords
        .keys()
        .filter(|name| known.iter().any(|names| names.contains(&name.as_str())))
        .filter(|name| !kept.contains(&name.as_str()) && !is_annotation(name))
        .cloned()
        .collect();
    for name in &foreign {
        keywords.remove(name);
    }
    if !foreign.is_empty() {
        lowering.changed(
            pointer,
            format!("{} left out: no type depends on it here", foreign.join(", ")),
        );
    }
}

/// The generator's reader takes bounds of integers that fit 64 bits.
fn whole_bounds(lowering: &mut Lowering<'_>, pointer: &Pointer, keywords: &mut Map<String, Value>, names: &[&str]) {
    for name in names {
        let Some(bound) = keywords.get(*name).filter(|bound| !bound.is_i64()) else {
            continue;
        };
        // Exact up to 2^53, beyond which no decimals are left anyhow.
        #[allow(clippy::cast_possible_truncation)]
        let whole = bound
            .as_f64()
            .filter(|bound| bound.fract() == 0.0 && bound.abs() < 9e15)
            .map(|bound| bound as i64);
        lowering.changed(pointer, format!("`{name}` {bound} is no integer of 64 bits"));
        match whole {
            Some(whole) => keywords.insert((*name).to_owned(), whole.into()),
            None => keywords.remove(*name),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing;

    #[test]
    fn types_follow_from_keywords() {
        for (from, to) in [
            (
                json!({"properties": {"a": {"minimum": 1}}}),
                json!({"type": "object", "properties": {"a": {}}}),
            ),
            (json!({"items": {}}), json!({"type": "array", "items": {}})),
            (
                json!({"type": "array", "minItems": 1}),
                json!({"type": "array", "items": {}}),
            ),
            (
                json!({"type": "object", "items": {}, "minLength": 1}),
                json!({"type": "object"}),
            ),
            (json!({"nullable": true}), json!({})),
            (
                json!({"type": "integer", "minimum": 1.0, "maximum": 1.5, "format": "int64"}),
                json!({"type": "integer", "minimum": 1, "format": "int64"}),
            ),
            (
                json!({"type": "integer", "maximum": 18_446_744_073_709_551_615_u64}),
                json!({"type": "integer"}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }
}
