//! Removes bounds from requests, if the settings say that the caller checks them itself.

use crate::Side;
use crate::lowering::{Lowering, Rule};
use crate::rules::remove_response_constraints::{BOUNDS, drop_keywords};

pub(super) const RULE: Rule = Rule {
    name: "remove-request-bounds",
    why: "the generator turns some bounds of a request into newtypes and drops the others",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    if lowering.settings.request_bounds {
        return;
    }
    lowering.each_described(|lowering, schema, side| {
        if side == Side::Request || schema.pointer.iter().any(|token| token == "parameters") {
            drop_keywords(lowering, schema, BOUNDS);
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
        let document = |limit, note| {
            json!({"paths": {"/a": {"put": {
                "parameters": [{"name": "limit", "in": "query", "schema": limit}],
                "requestBody": {"content": {"application/json": {"schema": note}}}
            }}}})
        };
        let bounded = document(
            json!({"type": "integer", "minimum": 1, "maximum": 10}),
            json!({"type": "object", "properties": {"text": {"type": "string", "maxLength": 9}}}),
        );
        let plain = document(
            json!({"type": "integer"}),
            json!({"type": "object", "properties": {"text": {"type": "string"}}}),
        );
        let kept = testing::document(&super::RULE, bounded.clone(), &Settings::default());
        assert_eq!(kept, Ok(bounded.clone()));
        let settings = Settings::default().request_bounds(false);
        assert_eq!(testing::document(&super::RULE, bounded, &settings), Ok(plain));
    }
}
