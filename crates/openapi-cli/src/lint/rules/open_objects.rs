//! Finds closed objects.

use openapi_model::Document;

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "open-objects",
    why: "the server may add fields at any time, which must not break callers",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for schema in document.nodes().schemas() {
        let others = schema.member("additionalProperties");
        if others.is_some_and(|others| others.value == false) {
            findings.add(
                &schema.pointer,
                "no further properties are allowed",
                "remove `additionalProperties`",
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
