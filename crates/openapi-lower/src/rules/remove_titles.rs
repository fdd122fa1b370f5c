//! Removes titles.

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-titles",
    why: "the generator names types after titles, and two of the same title do not compile",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        if schema.text("title").is_some() {
            schema.remove("title");
            lowering.changed(&schema.pointer, "title removed");
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
