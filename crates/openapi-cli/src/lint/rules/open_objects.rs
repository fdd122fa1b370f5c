//! Objects may grow.

use super::{Findings, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "open-objects",
    why: "the server adds fields at any time, and none of them may break a caller",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in Survey::of(document).schemas {
        if schema.value["additionalProperties"] == false {
            findings.add(
                &schema,
                "no further properties are allowed",
                "leave `additionalProperties` out",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found_in_schemas};
    use super::*;

    #[test]
    fn finds_closed_objects_alone() {
        let open = json!({"A": {}, "B": {"additionalProperties": true}, "C": {"additionalProperties": {}}});
        assert_eq!(found_in_schemas(&RULE, &open), CLEAN);
        let closed = json!({"A": {"items": {"additionalProperties": false}}});
        assert_eq!(
            found_in_schemas(&RULE, &closed),
            ["#/components/schemas/A/items: no further properties are allowed"]
        );
    }
}
