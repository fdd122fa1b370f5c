//! Replaces `const` by an enum of one value.

use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "const-values",
    why: "OpenAPI 3.0 has no `const`",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        let Some(value) = schema.remove("const") else {
            return;
        };
        if !schema.has("type") {
            let name = match &value {
                Value::String(_) => Some("string"),
                Value::Bool(_) => Some("boolean"),
                Value::Number(number) if number.is_f64() => Some("number"),
                Value::Number(_) => Some("integer"),
                Value::Null | Value::Array(_) | Value::Object(_) => None,
            };
            if let Some(name) = name {
                schema.set("type", name);
            }
        }
        schema.set("enum", vec![value]);
        lowering.changed(&schema.pointer, "`const` became an enum of one value");
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn keeps_the_value_and_names_its_type() {
        assert_eq!(
            testing::response_schema(&RULE, json!({"const": "a"})),
            json!({"type": "string", "enum": ["a"]})
        );
        assert_eq!(
            testing::response_schema(&RULE, json!({"const": 1, "type": "number"})),
            json!({"type": "number", "enum": [1]})
        );
    }
}
