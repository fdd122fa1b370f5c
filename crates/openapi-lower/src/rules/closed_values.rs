//! Values of other types than strings are not listed: any may come.

use serde_json::Value;

use super::{Lowering, Rule};
use crate::schema::keywords_mut;

pub(super) const RULE: Rule = Rule {
    name: "closed-values",
    why: "the generator makes closed types of them, with code that newer versions of schemars do not take",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        let Some(keywords) = keywords_mut(schema) else {
            return;
        };
        let Some(Value::Array(values)) = keywords.remove("enum") else {
            return;
        };
        let listed = Value::Array(values).to_string();
        let listed = listed.trim_matches(['[', ']']);
        if let Some(description) = keywords.get("description").and_then(Value::as_str) {
            let description = format!("{description}\n\nKnown values: {listed}");
            keywords.insert("description".to_owned(), description.into());
        } else {
            keywords.insert("description".to_owned(), format!("Known values: {listed}").into());
        }
        lowering.changed(pointer, "open to values that it does not list");
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
