//! Moves enums of other types than strings into descriptions: the server may send other values.

use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "closed-values",
    why: "the generator makes closed types of them, with code that newer versions of schemars do not accept",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        let Some(Value::Array(values)) = schema.remove("enum") else {
            return;
        };
        let listed = Value::Array(values).to_string();
        let listed = listed.trim_matches(['[', ']']);
        let description = match schema.text("description") {
            Some(description) => format!("{description}\n\nKnown values: {listed}"),
            None => format!("Known values: {listed}"),
        };
        schema.set("description", description);
        lowering.changed(&schema.pointer, "accepts values that are not listed");
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn the_list_moves_into_the_description() {
        assert_eq!(
            testing::response_schema(&RULE, json!({"type": "integer", "enum": [1, 2], "description": "d"})),
            json!({"type": "integer", "description": "d\n\nKnown values: 1,2"})
        );
        assert_eq!(
            testing::response_schema(&RULE, json!({"enum": ["a", 1]})),
            json!({"description": "Known values: \"a\",1"})
        );
    }
}
