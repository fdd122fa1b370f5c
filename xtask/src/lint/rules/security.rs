//! Security refers to declared schemes, and no access call goes without a connection.

use super::{Findings, Operation, Place, Rule, is_access};
use openapi_cli::Document;

pub(super) const RULE: Rule = Rule {
    name: "security",
    why: "the SDK writes an access call only through a connection, and knows them by their security",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let root = Place::root(document);
    let schemes = &root.member("components").member("securitySchemes");
    for operation in Operation::all(document) {
        let place = operation.place.clone();
        let holder = if place.value.get("security").is_some() {
            &place
        } else {
            &root
        };
        let security = holder.member("security");
        if !security.value.is_array() {
            findings.add(&place, "no security", "add `security` here or to the document");
            continue;
        }
        for (name, demand) in security.elements().flat_map(|demands| demands.members()) {
            if schemes.value.get(name).is_none() {
                findings.add(
                    &demand,
                    format!("no security scheme `{name}`"),
                    "declare it under `components/securitySchemes`",
                );
            }
        }
        let mut alternatives = security.elements();
        let connected = alternatives.all(|demands| demands.value.get("connectionId").is_some());
        let empty = security.elements().next().is_none();
        if is_access(&operation) && (empty || !connected) {
            findings.add(&place, "can be called without a connection", "demand `connectionId`");
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
