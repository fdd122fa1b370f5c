//! Finds duplicate parameters, and parameters without a description.

use std::collections::HashSet;

use openapi_model::Document;

use super::{Findings, Rule, says};

pub(super) const RULE: Rule = Rule {
    name: "parameters",
    why: "the SDK documents them, and sends each of them once",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let mut seen = HashSet::new();
        for parameter in operation.stated_parameters(document) {
            let name = parameter.name();
            if !seen.insert(parameter.key()) {
                findings.add(
                    &operation.node.pointer,
                    format!("parameter `{name}` is in the {} twice", parameter.location()),
                    "remove one of them",
                );
            }
            if !says(&parameter.node, "description") {
                findings.add(
                    &parameter.node.pointer,
                    format!("parameter `{name}` has no description"),
                    "add a description",
                );
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_what_is_complete() {
        let limit =
            json!({"name": "limit", "in": "query", "description": "d", "schema": {"type": "integer", "minimum": 1}});
        let document = json!({
            "paths": {"/a": {
                "parameters": [{"name": "limit", "in": "path", "description": "d", "schema": {"type": "string"}}],
                "get": {"parameters": [{"$ref": "#/components/parameters/Limit"}]}
            }},
            "components": {"parameters": {"Limit": limit}}
        });
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_what_is_missing_or_double() {
        let bare = json!({"name": "limit", "in": "query", "schema": {"type": ["integer", "null"]}});
        let document = json!({"paths": {"/a": {"parameters": [bare], "get": {"parameters": [bare]}}}});
        assert_eq!(
            found(&RULE, document),
            [
                "#/paths/~1a/get: parameter `limit` is in the query twice",
                "#/paths/~1a/get/parameters/0: parameter `limit` has no description",
                "#/paths/~1a/parameters/0: parameter `limit` has no description",
            ]
        );
    }
}
