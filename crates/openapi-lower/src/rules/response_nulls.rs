//! Makes optional properties of responses nullable.

use crate::Side;
use crate::lowering::{Lowering, Rule};
use crate::schema::make_nullable;

pub(super) const RULE: Rule = Rule {
    name: "response-nulls",
    why: "a generated optional array or object with a default fails on null, and with it the whole response",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, schema, side| {
        if side != Side::Response {
            return;
        }
        let required: Vec<String> = schema.texts("required").map(str::to_owned).collect();
        for (name, mut property) in schema.entries("properties") {
            if !required.iter().any(|required| required == name) && make_nullable(&mut property) {
                lowering.changed(&property.pointer, "nullable, because it is optional");
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
    fn only_what_is_optional() {
        let schema = json!({"type": "object", "required": ["a"], "properties": {
            "a": {"type": "array"},
            "b": {"type": "array"},
            "c": {"$ref": "#/components/schemas/C"},
            "d": {}
        }});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"type": "object", "required": ["a"], "properties": {
                "a": {"type": "array"},
                "b": {"type": "array", "nullable": true},
                "c": {"allOf": [{"$ref": "#/components/schemas/C"}], "nullable": true},
                "d": {}
            }})
        );
    }
}
