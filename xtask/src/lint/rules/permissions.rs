//! Permission and rate limit fit the connection that an operation needs.

use openapi_model::{Document, Operation};

use super::{Findings, Rule, Said, is_access};

pub(super) const RULE: Rule = Rule {
    name: "permissions",
    why: "a connection grants permissions and has a rate limit; the mock and the SDK hold callers to both",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let extension = Said::of(&operation.node);
        if !extension.value.is_object() {
            continue; // a finding of another rule
        }
        let permission = extension.value.get("permission").is_some_and(|value| !value.is_null());
        if is_access(&operation) && !permission {
            findings.add(
                &extension.pointer,
                "an access call without `permission`",
                "add the permission that a connection has to grant, as `messages:read`",
            );
        }
        if demands_connection(document, &operation) {
            continue;
        }
        if permission {
            findings.add(
                &extension.pointer.join("permission"),
                "a permission, but no connection that could grant it",
                "leave it out, or demand `connectionId` under `security`",
            );
        }
        if extension.text("rateLimit") == Some("connection") {
            findings.add(
                &extension.pointer.join("rateLimit"),
                "a rate limit of the connection, and no connection",
                "write `organisation` or `none`, or demand `connectionId` under `security`",
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

    fn found_in(path: &str, security: &Value, extension: &Value) -> Vec<String> {
        let operation = json!({"x-ofauth": extension, "security": security});
        found(&RULE, json!({"paths": {path: {"get": operation}}}))
    }

    #[test]
    fn takes_what_fits() {
        let connection = json!([{"apiKey": [], "connectionId": []}]);
        let access = json!({"permission": "messages:read", "rateLimit": "connection"});
        assert_eq!(found_in("/v2/access/a", &connection, &access), CLEAN);
        assert_eq!(
            found_in("/v2/a", &json!([{"apiKey": []}]), &json!({"rateLimit": "none"})),
            CLEAN
        );
    }

    #[test]
    fn finds_what_does_not() {
        assert_eq!(
            found_in("/v2/access/a", &json!([{"connectionId": []}]), &json!({})),
            ["#/paths/~1v2~1access~1a/get/x-ofauth: an access call without `permission`"]
        );
        let access = json!({"permission": "messages:read", "rateLimit": "connection"});
        assert_eq!(
            found_in("/v2/a", &json!([{"apiKey": []}]), &access),
            [
                "#/paths/~1v2~1a/get/x-ofauth/permission: a permission, but no connection that could grant it",
                "#/paths/~1v2~1a/get/x-ofauth/rateLimit: a rate limit of the connection, and no connection",
            ]
        );
    }
}
