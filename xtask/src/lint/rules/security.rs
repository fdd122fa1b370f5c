//! Security refers to declared schemes, and every access call needs a connection.

use openapi_model::{Document, Node};

use super::{Findings, Rule, is_access};

pub(super) const RULE: Rule = Rule {
    name: "security",
    why: "the SDK writes an access call only through a connection, and knows them by their security",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let root = document.root();
    let components = root.member("components");
    for operation in document.operations() {
        let has_security = |node: &Node<'_>| node.get("security").is_some_and(serde_json::Value::is_array);
        if !has_security(&operation.node) && !has_security(&root) {
            findings.add(
                &operation.node.pointer,
                "no security",
                "add `security` here or to the document",
            );
            continue;
        }
        let (alternatives, pointer) = operation.security(document);
        for (index, demands) in alternatives.iter().enumerate() {
            for name in demands.keys() {
                let scheme = components
                    .as_ref()
                    .and_then(|components| components.entry("securitySchemes", name));
                if scheme.is_none() {
                    findings.add(
                        &pointer.join(index).join(name),
                        format!("no security scheme `{name}`"),
                        "declare it under `components/securitySchemes`",
                    );
                }
            }
        }
        let connected = alternatives.iter().all(|demands| demands.contains_key("connectionId"));
        if is_access(&operation) && !connected {
            findings.add(
                &operation.node.pointer,
                "can be called without a connection",
                "demand `connectionId`",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(root: &Value, paths: &Value) -> Vec<String> {
        let components = json!({"securitySchemes": {"apiKey": {}, "connectionId": {}}});
        found(
            &RULE,
            json!({"components": components, "security": root, "paths": paths}),
        )
    }

    #[test]
    fn takes_what_is_declared() {
        let root = json!([{"apiKey": [], "connectionId": []}]);
        let paths = json!({"/v2/access/me": {"get": {}}, "/v2/accounts": {"get": {"security": [{"apiKey": []}]}}});
        assert_eq!(found_in(&root, &paths), CLEAN);
    }

    #[test]
    fn finds_unknown_schemes_and_calls_without_connection() {
        let paths = json!({"/v2/access/me": {"get": {}, "put": {"security": []}}, "/v2/accounts": {"get": {}}});
        assert_eq!(
            found_in(&json!([{"apiKey": []}, {"token": []}]), &paths),
            [
                "#/paths/~1v2~1access~1me/get: can be called without a connection",
                "#/paths/~1v2~1access~1me/put: can be called without a connection",
                "#/security/1/token: no security scheme `token`",
            ]
        );
        assert_eq!(
            found_in(&json!(null), &json!({"/a": {"get": {}}})),
            ["#/paths/~1a/get: no security"]
        );
    }
}
