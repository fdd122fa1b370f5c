//! Turns `unevaluatedProperties` into `additionalProperties`, when no `allOf` is left that it could see beyond.

use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "unevaluated-properties",
    why: "OpenAPI 3.0 has `additionalProperties` alone for the properties that a schema does not name",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        let Some(further) = schema.remove("unevaluatedProperties") else {
            return;
        };
        if further == Value::Bool(false) {
            lowering.changed(&schema.pointer, "`unevaluatedProperties` removed: it is not checked");
        } else if !schema.has("additionalProperties") {
            schema.set("additionalProperties", further);
            schema.set_if_absent("type", "object");
            lowering.changed(&schema.pointer, "`unevaluatedProperties` became `additionalProperties`");
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn what_is_open_stays_open() {
        let named = json!({"a": {"type": "string"}});
        for (from, to) in [
            (
                json!({"type": "object", "properties": named, "unevaluatedProperties": {"type": "number"}}),
                json!({"type": "object", "properties": named, "additionalProperties": {"type": "number"}}),
            ),
            (
                json!({"type": "object", "properties": named, "unevaluatedProperties": false}),
                json!({"type": "object", "properties": named}),
            ),
            (
                json!({"type": "object", "additionalProperties": {"type": "string"}, "unevaluatedProperties": true}),
                json!({"type": "object", "additionalProperties": {"type": "string"}}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }
}
