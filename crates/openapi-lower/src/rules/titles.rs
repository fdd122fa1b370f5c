//! Titles leave the schemas.

use serde_json::Value;

use super::{Lowering, Rule};
use crate::schema::keywords_mut;

pub(super) const RULE: Rule = Rule {
    name: "titles",
    why: "the generator names types after titles, and two of the same title do not compile",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        if let Some(keywords) = keywords_mut(schema)
            && keywords.get("title").is_some_and(Value::is_string)
        {
            keywords.remove("title");
            lowering.changed(pointer, "title left out");
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn drops_titles_but_not_a_property_of_that_name() {
        let schema = json!({"title": "T", "properties": {"title": {"type": "string"}}});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"properties": {"title": {"type": "string"}}})
        );
    }
}
