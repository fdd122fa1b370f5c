//! Everything that becomes a Rust item is described.

use super::{Findings, Operation, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "descriptions",
    why: "they become the documentation of the SDK",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let components = Place::root(document).member("components");
    let mut places = Vec::new();
    for section in ["schemas", "responses", "headers"] {
        places.extend(components.member(section).members());
    }
    for schema in Survey::of(document).schemas {
        places.extend(schema.member("properties").members());
    }
    for operation in Operation::all(document) {
        places.extend(operation.place.member("responses").members());
        for (_, response) in operation.responses(document) {
            places.extend(response.member("headers").members());
        }
    }
    for (name, place) in places {
        if !place.tells("description") && !place.follow(document).tells("description") {
            findings.add(&place, format!("`{name}` has no description"), "say what it means");
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_a_description_or_that_of_the_target() {
        let document = json!({
            "paths": {"/a": {"get": {"responses": {"404": {"$ref": "#/components/responses/Gone"}}}}},
            "components": {
                "responses": {"Gone": {"description": "d"}},
                "schemas": {"A": {"description": "d", "properties": {
                    "b": {"$ref": "#/components/schemas/A"},
                    "c": {"description": "d"}
                }}}
            }
        });
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_what_has_none() {
        let document = json!({
            "paths": {"/a": {"get": {"responses": {"200": {"headers": {"X-Left": {}}}}}}},
            "components": {
                "headers": {"H": {}},
                "schemas": {"A": {"description": " ", "items": {"properties": {"b": {}}}}}
            }
        });
        assert_eq!(
            found(&RULE, document),
            [
                "#/components/headers/H: `H` has no description",
                "#/components/schemas/A: `A` has no description",
                "#/components/schemas/A/items/properties/b: `b` has no description",
                "#/paths/~1a/get/responses/200: `200` has no description",
                "#/paths/~1a/get/responses/200/headers/X-Left: `X-Left` has no description",
            ]
        );
    }
}
