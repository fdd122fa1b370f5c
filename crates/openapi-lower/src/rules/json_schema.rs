//! Keywords of JSON Schema that OpenAPI 3.0 does not have leave the schemas.

use serde_json::{Value, json};

use super::{Lowering, Rule};
use crate::Pointer;
use crate::schema::keywords_mut;

pub(super) const RULE: Rule = Rule {
    name: "json-schema",
    why: "OpenAPI 3.1 takes all of JSON Schema, and the generator a part of it",
    apply,
};

/// They say which values are valid, or nothing of the values at all: no type depends on them.
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
    "unevaluatedProperties",
];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        let Some(keywords) = keywords_mut(schema) else {
            return;
        };
        for name in ASSERTIONS {
            if keywords.remove(*name).is_some() {
                lowering.changed(pointer, format!("`{name}` left out: it is not checked"));
            }
        }
        if keywords.remove("$dynamicRef").is_some() {
            lowering.loosened(pointer, "raw JSON: `$dynamicRef`");
        }
        if keywords.remove("prefixItems").is_some() {
            keywords.insert("items".to_owned(), json!({}));
            keywords.entry("type").or_insert_with(|| "array".into());
            lowering.loosened(pointer, "a list of raw JSON: each place has a schema of its own");
        }
        if let Some(patterns) = keywords.remove("patternProperties") {
            members_by_pattern(lowering, pointer, keywords, &patterns);
        }
    });
}

/// What any name may stand for is a map.
fn members_by_pattern(
    lowering: &mut Lowering<'_>,
    pointer: &Pointer,
    keywords: &mut serde_json::Map<String, Value>,
    patterns: &Value,
) {
    let mut schemas: Vec<&Value> = patterns
        .as_object()
        .into_iter()
        .flat_map(serde_json::Map::values)
        .collect();
    schemas.dedup();
    let alone =
        !keywords.contains_key("properties") && keywords.get("additionalProperties").is_none_or(Value::is_boolean);
    match schemas.as_slice() {
        [] => return,
        [only] if alone => {
            keywords.insert("additionalProperties".to_owned(), (*only).clone());
            lowering.changed(pointer, "`patternProperties` became a map");
        }
        _ => {
            keywords.insert("additionalProperties".to_owned(), json!({}));
            lowering.loosened(pointer, "`patternProperties` became a map of raw JSON");
        }
    }
    keywords.entry("type").or_insert_with(|| "object".into());
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
