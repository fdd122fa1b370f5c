//! Permission and rate limit fit the connection that an operation needs.

use super::{Findings, Operation, Place, Rule, is_access};
use openapi_cli::Document;

pub(super) const RULE: Rule = Rule {
    name: "permissions",
    why: "a connection grants permissions and has a rate limit; the mock and the SDK hold callers to both",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for operation in Operation::all(document) {
        let extension = operation.place.member("x-ofauth");
        if !extension.value.is_object() {
            continue; // a finding of another rule
        }
        let permission = extension.value.get("permission").is_some_and(|value| !value.is_null());
        if is_access(&operation) && !permission {
            findings.add(
                &extension,
                "an access call without `permission`",
                "add the permission that a connection has to grant, as `messages:read`",
            );
        }
        if demands_connection(document, &operation) {
            continue;
        }
        if permission {
            findings.add(
                &extension.member("permission"),
                "a permission, but no connection that could grant it",
                "leave it out, or demand `connectionId` under `security`",
            );
        }
        if extension.text("rateLimit") == Some("connection") {
            findings.add(
                &extension.member("rateLimit"),
                "a rate limit of the connection, and no connection",
                "write `organisation` or `none`, or demand `connectionId` under `security`",
            );
        }
    }
}

fn demands_connection(document: &Document, operation: &Operation<'_>) -> bool {
    let root = Place::root(document);
    let holders = [&operation.place, &root];
    let holder = holders.iter().find(|holder| holder.value.get("security").is_some());
    holder.is_some_and(|holder| {
        let mut alternatives = holder.member("security").elements();
        alternatives.any(|demands| demands.value.get("connectionId").is_some())
    })
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
