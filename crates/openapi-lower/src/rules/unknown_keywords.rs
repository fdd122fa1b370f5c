//! Every keyword of a schema is one of OpenAPI or JSON Schema.

use super::json_schema::ASSERTIONS;
use super::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "unknown-keywords",
    why: "a misspelt keyword says nothing to anyone, and the code would say less than was meant",
    apply,
};

const KNOWN: &[&str] = &[
    "$dynamicRef",
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "const",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "examples",
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
    "patternProperties",
    "prefixItems",
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
            return;
        };
        for name in keywords.keys() {
            let known = KNOWN.contains(&name.as_str()) || ASSERTIONS.contains(&name.as_str());
            if !known && !name.starts_with("x-") {
                lowering.refuse(
                    &pointer.join(name),
                    format!("the keyword `{name}`"),
                    "mend its spelling, or leave it out",
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
            "A": {"type": "object", "propertys": {}},
            "B": {"if": {}, "minimun": 1, "max": 2, "x-note": 1}
        }}});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("unknown keywords");
        assert_eq!(refused.len(), 3);
        assert!(refused[0].starts_with("#/components/schemas/A/propertys: the keyword"));
    }
}
