//! Gives each schema with typed keywords its type, and removes keywords of other types.

use openapi_model::edit::Object;
use serde_json::json;

use crate::lowering::{Lowering, Rule};
use crate::schema::is_annotation;

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
    lowering.each_described(|lowering, schema, _| {
        let composed = schema.has_any(COMPOSED);
        if !composed
            && !schema.has("type")
            && let Some(name) = inferred(schema)
        {
            schema.set("type", name);
            lowering.changed(&schema.pointer, format!("type {name} inferred from its keywords"));
        }
        let kept: &[&str] = match schema.text("type") {
            _ if composed => COMPOSED,
            Some("array") => ARRAY,
            Some("boolean") => &["enum"],
            Some("integer" | "number") => INTEGER,
            Some("object") => OBJECT,
            Some("string") => STRING,
            _ => &["enum"],
        };
        drop_foreign(lowering, schema, kept);
        if schema.text("type") == Some("array") && !schema.has("items") {
            schema.set("items", json!({}));
            lowering.changed(&schema.pointer, "a list of any values");
        }
        match schema.text("type") {
            Some("integer") => whole_bounds(lowering, schema, &["minimum", "maximum", "multipleOf"]),
            Some("string") => whole_bounds(lowering, schema, &["minLength", "maxLength"]),
            _ => {}
        }
        if !schema.has("type") && !composed && schema.remove("nullable").is_some() {
            lowering.changed(&schema.pointer, "any value, null included");
        }
    });
}

fn inferred(schema: &Object<'_>) -> Option<&'static str> {
    if schema.has_any(&["properties", "additionalProperties", "required"]) {
        Some("object")
    } else if schema.has_any(&["items"]) {
        Some("array")
    } else if schema.has_any(&["pattern", "minLength", "maxLength"]) {
        Some("string")
    } else {
        None
    }
}

fn drop_foreign(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, kept: &[&str]) {
    let known = [
        ARRAY,
        INTEGER,
        OBJECT,
        STRING,
        &["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"],
    ];
    let foreign: Vec<String> = schema
        .names()
        .filter(|name| known.iter().any(|names| names.contains(name)))
        .filter(|name| !kept.contains(name) && !is_annotation(name))
        .map(str::to_owned)
        .collect();
    for name in &foreign {
        schema.remove(name);
    }
    if !foreign.is_empty() {
        lowering.changed(
            &schema.pointer,
            format!("{} removed: not applicable to the type", foreign.join(", ")),
        );
    }
}

/// The generator supports bounds of integers that fit 64 bits.
fn whole_bounds(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, names: &[&str]) {
    for name in names {
        let Some(bound) = schema.get(name).filter(|bound| !bound.is_i64()) else {
            continue;
        };
        // Exact up to 2^53, beyond which no decimals are left anyhow.
        #[allow(clippy::cast_possible_truncation)]
        let whole = bound
            .as_f64()
            .filter(|bound| bound.fract() == 0.0 && bound.abs() < 9e15)
            .map(|bound| bound as i64);
        lowering.changed(
            &schema.pointer,
            format!("`{name}` {bound} removed: not a 64-bit integer"),
        );
        match whole {
            Some(whole) => schema.set(name, whole),
            None => drop(schema.remove(name)),
        }
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
