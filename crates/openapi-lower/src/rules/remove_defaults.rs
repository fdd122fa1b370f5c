//! Removes defaults: the server applies them.

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-defaults",
    why: "generated code would fill in what did not come, send what was not asked for, and stop at a default of \
          another type",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        if schema.remove("default").is_some() {
            lowering.changed(&schema.pointer, "default removed: the server applies it");
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn drops_defaults_but_not_a_property_of_that_name() {
        let schema = json!({"default": {}, "properties": {"default": {"type": "string", "default": 1}}});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"properties": {"default": {"type": "string"}}})
        );
    }
}
