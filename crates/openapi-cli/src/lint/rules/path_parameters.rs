//! Compares paths with their parameters.

use openapi_model::{Document, Parameter};

use super::{Findings, Rule, allows};

pub(super) const RULE: Rule = Rule {
    name: "path-parameters",
    why: "a path parameter without a value, or with an empty one, requests another resource",
    check,
};

/// Keywords that can exclude an empty segment.
const GUARDS: &[&str] = &["pattern", "enum", "minLength"];

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let names = placeholders(&operation.path);
        let mut parameters = operation.parameters(document);
        parameters.retain(|parameter| parameter.location() == "path");
        for name in &names {
            let matching = parameters.iter().filter(|known| known.name() == *name).count();
            if matching != 1 {
                findings.add(
                    &operation.node.pointer,
                    format!("{matching} path parameters for `{{{name}}}`"),
                    "declare exactly one",
                );
            }
        }
        for Parameter { node, .. } in parameters {
            let name = node.text("name").unwrap_or_default();
            if !names.contains(&name) {
                findings.add(
                    &operation.node.pointer,
                    format!("path parameter `{name}` is not in the path"),
                    "remove it, or correct the path",
                );
            }
            if !node.flag("required") {
                findings.add(
                    &node.pointer,
                    format!("path parameter `{name}` is not required"),
                    "add `required: true`",
                );
            }
            let schema = node.member("schema").map(|schema| document.resolve(schema));
            let any = |guard: &&str| !schema.as_ref().is_some_and(|schema| schema.has(guard));
            if schema.as_ref().is_some_and(|schema| allows(schema, "string")) && GUARDS.iter().all(any) {
                findings.add(
                    &node.pointer,
                    format!("path parameter `{name}` may be any text"),
                    "add a `pattern`, an `enum` or a `minLength`",
                );
            }
        }
    }
}

/// The names in braces.
fn placeholders(path: &str) -> Vec<&str> {
    let opened = path.split('{').skip(1);
    opened.filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(path: &str, parameters: &Value) -> Vec<String> {
        found(&RULE, json!({"paths": {path: {"get": {"parameters": parameters}}}}))
    }

    #[test]
    fn takes_one_each() {
        let parameters = json!([
            {"name": "a", "in": "path", "required": true, "schema": {"type": "string", "pattern": "^\\d+$"}},
            {"name": "b", "in": "path", "required": true, "schema": {"type": "integer"}},
            {"name": "b", "in": "query"}
        ]);
        assert_eq!(found_in("/{a}/x/{b}", &parameters), CLEAN);
    }

    #[test]
    fn finds_what_does_not_agree() {
        let parameters = json!([{"name": "b", "in": "path", "schema": {"type": "string"}}]);
        assert_eq!(
            found_in("/{a}", &parameters),
            [
                "#/paths/~1{a}/get: 0 path parameters for `{a}`",
                "#/paths/~1{a}/get: path parameter `b` is not in the path",
                "#/paths/~1{a}/get/parameters/0: path parameter `b` is not required",
                "#/paths/~1{a}/get/parameters/0: path parameter `b` may be any text",
            ]
        );
    }
}
