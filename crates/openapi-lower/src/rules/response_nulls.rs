//! What the server may leave out, it may also send as null.

use serde_json::Value;

use crate::Side;
use crate::lowering::{Lowering, Rule};
use crate::schema::make_nullable;

pub(super) const RULE: Rule = Rule {
    name: "response-nulls",
    why: "a generated optional array or object with a default fails on null, and with it the whole answer",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, side| {
        if side != Side::Response {
            return;
        }
        let required: Vec<String> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|name| name.as_str().map(str::to_owned))
            .collect();
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            if required.contains(name) {
                continue;
            }
            let place = pointer.join("properties").join(name);
            if make_nullable(property) {
                lowering.changed(&place, "optional, hence nullable");
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
