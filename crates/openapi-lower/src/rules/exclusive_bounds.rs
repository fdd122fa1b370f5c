//! Turns exclusive bounds into a bound and a flag.

use openapi_model::compare;
use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "exclusive-bounds",
    why: "in OpenAPI 3.0 `exclusiveMinimum` and `exclusiveMaximum` are booleans beside the bound",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        for (exclusive, inclusive) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
            let Some(Value::Number(bound)) = schema.get(exclusive).cloned() else {
                continue;
            };
            let other = schema.get(inclusive).and_then(Value::as_number);
            let implied = other.is_some_and(|other| match inclusive {
                "minimum" => compare(other, &bound).is_gt(),
                _ => compare(other, &bound).is_lt(),
            });
            if implied {
                schema.remove(exclusive);
                lowering.changed(
                    &schema.pointer,
                    format!("`{exclusive}` removed: `{inclusive}` is narrower"),
                );
            } else {
                schema.set(inclusive, bound);
                schema.set(exclusive, true);
                lowering.changed(&schema.pointer, format!("`{exclusive}` became a flag"));
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn moves_the_bound() {
        assert_eq!(
            testing::response_schema(&RULE, json!({"type": "number", "exclusiveMinimum": 0})),
            json!({"type": "number", "minimum": 0, "exclusiveMinimum": true})
        );
        // Both hold.
        assert_eq!(
            testing::response_schema(
                &RULE,
                json!({"exclusiveMinimum": 0, "minimum": 1, "exclusiveMaximum": 5, "maximum": 9})
            ),
            json!({"minimum": 1, "maximum": 5, "exclusiveMaximum": true})
        );
    }
}
