//! Removes bounds that every value satisfies.

use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-empty-bounds",
    why: "the generator makes a type of them, with a comparison that the compiler warns of",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        for keyword in ["minItems", "minLength", "minProperties"] {
            if schema.get(keyword).and_then(Value::as_u64) == Some(0) {
                schema.remove(keyword);
                lowering.changed(&schema.pointer, format!("`{keyword}: 0` removed"));
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
    fn only_what_bounds_stays() {
        assert_eq!(
            testing::response_schema(&RULE, json!({"type": "string", "minLength": 0, "maxLength": 0})),
            json!({"type": "string", "maxLength": 0})
        );
        assert_eq!(
            testing::response_schema(&RULE, json!({"type": "string", "minLength": 1})),
            json!({"type": "string", "minLength": 1})
        );
    }
}
