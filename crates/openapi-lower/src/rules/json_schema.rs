//! Removes the keywords of JSON Schema that OpenAPI 3.0 does not have.

use openapi_model::edit::Object;
use serde_json::{Map, Value, json};

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "json-schema",
    why: "OpenAPI 3.1 has all keywords of JSON Schema, the generator supports some",
    apply,
};

/// They only restrict which values are valid, or annotate: no type depends on them.
pub(super) const ASSERTIONS: &[&str] = &[
    "$anchor",
    "$comment",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "$vocabulary",
    "contains",
    "contentEncoding",
    "contentMediaType",
    "contentSchema",
    "definitions",
    "dependencies",
    "dependentRequired",
    "dependentSchemas",
    "else",
    "if",
    "maxContains",
    "minContains",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        for name in schema.remove_all(ASSERTIONS) {
            lowering.changed(&schema.pointer, format!("`{name}` removed: it is not checked"));
        }
        if schema.remove("$dynamicRef").is_some() {
            lowering.loosened(&schema.pointer, "raw JSON: `$dynamicRef`");
        }
        if schema.remove("prefixItems").is_some() {
            schema.set("items", json!({}));
            schema.set_if_absent("type", "array");
            lowering.loosened(
                &schema.pointer,
                "a list of raw JSON: each position has a schema of its own",
            );
        }
        if let Some(patterns) = schema.remove("patternProperties") {
            members_by_pattern(lowering, schema, &patterns);
        }
    });
}

/// Turns `patternProperties` into a map.
fn members_by_pattern(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, patterns: &Value) {
    let mut schemas: Vec<&Value> = patterns.as_object().into_iter().flat_map(Map::values).collect();
    schemas.dedup();
    let alone = !schema.has("properties") && schema.get("additionalProperties").is_none_or(Value::is_boolean);
    match schemas.as_slice() {
        [] => return,
        [only] if alone => {
            schema.set("additionalProperties", (*only).clone());
            lowering.changed(&schema.pointer, "`patternProperties` became a map");
        }
        _ => {
            schema.set("additionalProperties", json!({}));
            lowering.loosened(&schema.pointer, "`patternProperties` became a map of raw JSON");
        }
    }
    schema.set_if_absent("type", "object");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing;

    #[test]
    fn keeps_what_types_depend_on() {
        for (from, to) in [
            (
                json!({"type": "object", "if": {}, "then": {}, "not": {}}),
                json!({"type": "object"}),
            ),
            (
                json!({"prefixItems": [{"type": "string"}]}),
                json!({"type": "array", "items": {}}),
            ),
            (
                json!({"patternProperties": {"^x": {"type": "string"}}, "additionalProperties": false}),
                json!({"type": "object", "additionalProperties": {"type": "string"}}),
            ),
            (
                json!({"type": "object", "properties": {"a": {}}, "patternProperties": {"^x": {"type": "string"}}}),
                json!({"type": "object", "properties": {"a": {}}, "additionalProperties": {}}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }
}
