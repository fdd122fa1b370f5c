//! Whatever is left must be something that the generator understands.

use super::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "unknown-keywords",
    why: "the generator ignores what it does not know, and the code would say less than the contract",
    apply,
};

const KNOWN: &[&str] = &[
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "readOnly",
    "required",
    "title",
    "type",
    "uniqueItems",
    "writeOnly",
    "xml",
];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        let Some(keywords) = schema.as_object() else {
            lowering.refuse(pointer, format!("the schema `{schema}`"), "write a schema object");
            return;
        };
        for name in keywords.keys() {
            if !KNOWN.contains(&name.as_str()) && !name.starts_with("x-") {
                lowering.refuse(
                    &pointer.join(name),
                    format!("the keyword `{name}`"),
                    "say it with keywords of OpenAPI 3.0, or add a rule",
                );
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn names_every_place() {
        let document = json!({"components": {"schemas": {
            "A": {"type": "object", "patternProperties": {}},
            "B": {"if": {}, "then": {}, "x-note": 1}
        }}});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("unknown keywords");
        assert_eq!(refused.len(), 3);
        assert!(refused[0].starts_with("#/components/schemas/A/patternProperties: the keyword"));
    }
}
