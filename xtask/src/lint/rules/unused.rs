//! Every component is used.

use openapi_lower::Pointer;

use super::{Findings, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "unused",
    why: "what nothing refers to still becomes code that someone has to read",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let references = Survey::of(document).references;
    let components = Place::root(document).member("components");
    for section in ["schemas", "parameters", "responses", "headers"] {
        for (name, component) in components.member(section).members() {
            let tokens = component.pointer.tokens();
            let used = references.iter().any(|reference| {
                // What refers to itself alone is unused all the same.
                !reference.pointer.tokens().starts_with(tokens)
                    && reference
                        .text("$ref")
                        .and_then(Pointer::from_reference)
                        .is_some_and(|target| target.tokens().starts_with(tokens))
            });
            if !used {
                findings.add(&component, format!("nothing refers to `{name}`"), "take it out");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::found;
    use super::*;

    #[test]
    fn finds_what_nothing_else_refers_to() {
        let document = json!({
            "paths": {"/a": {"get": {"responses": {"200": {"$ref": "#/components/responses/Used"}}}}},
            "components": {
                "responses": {"Used": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/B"}}}}},
                "headers": {"H": {}},
                "parameters": {"P": {}},
                "schemas": {"A": {"items": {"$ref": "#/components/schemas/A"}}, "B": {}}
            }
        });
        assert_eq!(
            found(&RULE, document),
            [
                "#/components/headers/H: nothing refers to `H`",
                "#/components/parameters/P: nothing refers to `P`",
                "#/components/schemas/A: nothing refers to `A`",
            ]
        );
    }
}
