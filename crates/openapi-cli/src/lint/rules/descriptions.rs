//! Everything is described; operations and parameters have rules of their own.

use super::{Findings, Operation, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "descriptions",
    why: "they become the documentation of the SDK",
    check,
};

/// Components that have a description; an example may have a summary instead.
const SECTIONS: &[&str] = &[
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "securitySchemes",
    "examples",
    "links",
];

fn check(document: &Document, findings: &mut Findings) {
    let root = Place::root(document);
    let mut places = vec![("info", root.member("info"))];
    for (name, list) in [("url", "servers"), ("name", "tags")] {
        let elements = root.member(list).elements();
        places.extend(elements.map(|element| (element.text(name).unwrap_or(list), element)));
    }
    for server in root.member("servers").elements() {
        places.extend(server.member("variables").members());
    }
    for section in SECTIONS {
        places.extend(root.member("components").member(section).members());
    }
    let survey = Survey::of(document);
    for schema in survey.schemas {
        places.extend(schema.member("properties").members());
    }
    for holder in survey.holders {
        places.extend(holder.member("examples").members());
    }
    for operation in Operation::all(document) {
        let body = operation.place.member("requestBody");
        if !body.value.is_null() {
            places.push(("requestBody", body));
        }
        places.extend(operation.place.member("responses").members());
        for (_, response) in operation.responses(document) {
            places.extend(response.member("headers").members());
            places.extend(response.member("links").members());
        }
    }
    for (name, place) in places {
        let told = [place.follow(document), place.clone()];
        let is_example = place.collection().as_deref() == Some("examples");
        if !told
            .iter()
            .any(|place| place.tells("description") || (is_example && place.tells("summary")))
        {
            findings.add(
                &place,
                format!("`{name}` has no description"),
                "add a `description` that says what it means",
            );
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
            "info": {"description": "d"},
            "servers": [{"url": "/", "description": "d"}],
            "tags": [{"name": "T", "description": "d"}],
            "paths": {"/a": {"get": {"responses": {"404": {"$ref": "#/components/responses/Gone"}}}}},
            "components": {
                "examples": {"E": {"summary": "s"}},
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
            "servers": [{"url": "/{v}", "variables": {"v": {}}}],
            "tags": [{"name": "T"}],
            "paths": {"/a": {"put": {"requestBody": {}, "responses": {"200": {"headers": {"X-Left": {}}}}}}},
            "components": {
                "examples": {"E": {}},
                "headers": {"H": {}},
                "securitySchemes": {"key": {}},
                "schemas": {"A": {"description": " ", "items": {"properties": {"b": {}}}}}
            }
        });
        assert_eq!(
            found(&RULE, document),
            [
                "#/components/examples/E: `E` has no description",
                "#/components/headers/H: `H` has no description",
                "#/components/schemas/A: `A` has no description",
                "#/components/schemas/A/items/properties/b: `b` has no description",
                "#/components/securitySchemes/key: `key` has no description",
                "#/paths/~1a/put/requestBody: `requestBody` has no description",
                "#/paths/~1a/put/responses/200: `200` has no description",
                "#/paths/~1a/put/responses/200/headers/X-Left: `X-Left` has no description",
                "#/servers/0: `/{v}` has no description",
                "#/servers/0/variables/v: `v` has no description",
                "#/tags/0: `T` has no description",
                "#/info: `info` has no description",
            ]
        );
    }
}
