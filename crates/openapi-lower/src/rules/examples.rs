//! Examples leave the schemas.

use super::{Lowering, Rule};
use crate::schema::keywords_mut;

pub(super) const RULE: Rule = Rule {
    name: "examples",
    why: "OpenAPI 3.0 has no list of examples in a schema, and nothing is generated from one",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        if let Some(keywords) = keywords_mut(schema)
            && keywords.remove("examples").is_some()
        {
            lowering.changed(pointer, "examples left out");
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn drops_examples_but_not_a_property_of_that_name() {
        let schema = json!({"examples": [1], "properties": {"examples": {"type": "string", "examples": ["a"]}}});
        assert_eq!(
            testing::lowered(&RULE, schema),
            (json!({"properties": {"examples": {"type": "string"}}}), 2)
        );
    }
}
