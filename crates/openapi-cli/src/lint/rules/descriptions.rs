//! Finds missing descriptions. Operations and parameters have rules of their own.

use openapi_model::{Document, Kind, Node};

use super::{Findings, Rule, says};

pub(super) const RULE: Rule = Rule {
    name: "descriptions",
    why: "descriptions become the documentation of the SDK",
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
    let root = document.root();
    let mut nodes: Vec<(&str, Node<'_>)> = Vec::new();
    nodes.extend(root.member("info").map(|info| ("info", info)));
    for (name, list) in [("url", "servers"), ("name", "tags")] {
        nodes.extend(
            root.elements(list)
                .map(|element| (element.text(name).unwrap_or(list), element)),
        );
    }
    for server in root.elements("servers") {
        nodes.extend(server.entries("variables"));
    }
    if let Some(components) = root.member("components") {
        nodes.extend(SECTIONS.iter().flat_map(|section| components.entries(section)));
    }
    for node in document.nodes() {
        match node.kind {
            Kind::Schema => nodes.extend(node.entries("properties")),
            Kind::Parameter | Kind::Header | Kind::MediaType => nodes.extend(node.entries("examples")),
            _ => {}
        }
    }
    for operation in document.operations() {
        nodes.extend(operation.node.member("requestBody").map(|body| ("requestBody", body)));
        nodes.extend(operation.node.entries("responses"));
        for response in operation.responses(document).values() {
            nodes.extend(response.entries("headers").chain(response.entries("links")));
        }
    }
    for (name, node) in nodes {
        let told = [document.resolve(node.clone()), node.clone()];
        let is_example = node.kind == Kind::Example;
        if !told
            .iter()
            .any(|node| says(node, "description") || (is_example && says(node, "summary")))
        {
            findings.add(
                &node.pointer,
                format!("`{name}` has no description"),
                "add a `description` of its meaning",
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
            "info": {},
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
                "#/info: `info` has no description",
                "#/paths/~1a/put/requestBody: `requestBody` has no description",
                "#/paths/~1a/put/responses/200: `200` has no description",
                "#/paths/~1a/put/responses/200/headers/X-Left: `X-Left` has no description",
                "#/servers/0: `/{v}` has no description",
                "#/servers/0/variables/v: `v` has no description",
                "#/tags/0: `T` has no description",
            ]
        );
    }
}
