//! Refuses keywords that neither OpenAPI nor JSON Schema defines.

use openapi_model::Kind;

use super::json_schema::ASSERTIONS;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "unknown-keywords",
    why: "a misspelt keyword would be ignored, and the generated type would be wrong",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, schema, _| {
        for name in schema.names() {
            let known = Kind::Schema.knows(name) || ASSERTIONS.contains(&name);
            if !known {
                lowering.refuse(
                    &schema.pointer.join(name),
                    format!("the keyword `{name}`"),
                    "correct its spelling, or remove it",
                );
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn names_every_occurrence() {
        let document = json!({"components": {"schemas": {
            "A": {"type": "object", "propertys": {}},
            "B": {"if": {}, "minimun": 1, "max": 2, "x-note": 1}
        }}});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("unknown keywords");
        assert_eq!(refused.len(), 3);
        assert!(refused[0].starts_with("#/components/schemas/A/propertys: the keyword"));
    }
}
