//! Permission and rate limit fit the connection that an operation needs.

use openapi_model::{Document, Operation};

use super::{Extension, Findings, Rule, is_access};

pub(super) const RULE: Rule = Rule {
    name: "permissions",
    why: "a connection grants permissions and has a rate limit; the mock and the SDK hold callers to both",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let permission = Extension::of(&operation.node, "x-permission");
        let rate_limit = Extension::of(&operation.node, "x-rate-limit");
        if is_access(&operation) && permission.value.is_null() {
            findings.add(
                &operation.node.pointer,
                "an access call without `x-permission`",
                "add the permission that a connection has to grant, as `messages:read`",
            );
        }
        if demands_connection(document, &operation) {
            continue;
        }
        if !permission.value.is_null() {
            findings.add(
                &permission.pointer,
                "a permission, but no connection that could grant it",
                "remove it, or require `connectionId` under `security`",
            );
        }
        if rate_limit.value == "connection" {
            findings.add(
                &rate_limit.pointer,
                "a rate limit of the connection, and no connection",
                "write `operation` or `none`, or demand `connectionId` under `security`",
            );
        }
    }
}

fn demands_connection(document: &Document, operation: &Operation<'_>) -> bool {
    let (alternatives, _) = operation.security(document);
    alternatives.iter().any(|demands| demands.contains_key("connectionId"))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(path: &str, security: &Value, permission: &Value) -> Vec<String> {
        let mut operation = permission.clone();
        operation["security"] = security.clone();
        found(&RULE, json!({"paths": {path: {"get": operation}}}))
    }

    #[test]
    fn takes_what_fits() {
        let connection = json!([{"apiKey": [], "connectionId": []}]);
        let access = json!({"x-permission": "messages:read", "x-rate-limit": "connection"});
        assert_eq!(found_in("/v2/access/a", &connection, &access), CLEAN);
        assert_eq!(
            found_in("/v2/a", &json!([{"apiKey": []}]), &json!({"x-rate-limit": "none"})),
            CLEAN
        );
    }

    #[test]
    fn finds_what_does_not() {
        assert_eq!(
            found_in("/v2/access/a", &json!([{"connectionId": []}]), &json!({})),
            ["#/paths/~1v2~1access~1a/get: an access call without `x-permission`"]
        );
        let access = json!({"x-permission": "messages:read", "x-rate-limit": "connection"});
        assert_eq!(
            found_in("/v2/a", &json!([{"apiKey": []}]), &access),
            [
                "#/paths/~1v2~1a/get/x-permission: a permission, but no connection that could grant it",
                "#/paths/~1v2~1a/get/x-rate-limit: a rate limit of the connection, and no connection",
            ]
        );
    }
}
