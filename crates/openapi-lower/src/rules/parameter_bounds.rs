//! Bounds leave the parameters, when the caller has said that it checks them itself.

use super::{Lowering, Rule};
use crate::rules::response_constraints::{BOUNDS, drop_keywords};

pub(super) const RULE: Rule = Rule {
    name: "parameter-bounds",
    why: "the generator turns some bounds of a parameter into newtypes and drops the others",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    if lowering.settings.parameter_bounds {
        return;
    }
    lowering.each_schema(|lowering, pointer, schema, _| {
        if pointer.tokens().iter().any(|token| token == "parameters") {
            drop_keywords(lowering, pointer, schema, BOUNDS);
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn drops_bounds_only_when_asked() {
        let bounded = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 10}}
        ]}}}});
        let plain = json!({"paths": {"/a": {"get": {"parameters": [
            {"name": "limit", "in": "query", "schema": {"type": "integer"}}
        ]}}}});
        let kept = testing::document(&super::RULE, bounded.clone(), &Settings::default());
        assert_eq!(kept, Ok(bounded.clone()));
        let settings = Settings::default().parameter_bounds(false);
        assert_eq!(testing::document(&super::RULE, bounded, &settings), Ok(plain));
    }
}
