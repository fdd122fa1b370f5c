//! Security.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::{Value, json};

use crate::check;
use crate::support::{assert_same, operation};

#[test]
fn security() {
    let key = |location: &str| json!({"type": "apiKey", "in": location, "name": "key"});
    let schemes = || json!({"key": key("header"), "other": {"type": "http", "scheme": "bearer"}});
    let with = |security: Value, schemes: Value| {
        let mut document = operation(&json!({}));
        document["security"] = security;
        document["components"] = json!({"securitySchemes": schemes});
        document
    };
    let asks = |security: Value| with(security, schemes());
    check(vec![
        (
            "security-tightened",
            Breaking,
            asks(json!([])),
            asks(json!([{"key": []}])),
        ),
        (
            "security-tightened",
            Breaking,
            asks(json!([{"key": []}])),
            asks(json!([{"key": [], "other": []}])),
        ),
        (
            "security-tightened",
            Breaking,
            asks(json!([{"key": []}])),
            asks(json!([{"other": []}])),
        ),
        (
            "security-tightened",
            Breaking,
            asks(json!([{"key": []}, {"other": []}])),
            asks(json!([{"other": []}])),
        ),
        (
            "security-tightened",
            Breaking,
            asks(json!([{"key": ["read"]}])),
            asks(json!([{"key": ["read", "write"]}])),
        ),
        (
            "security-loosened",
            Compatible,
            asks(json!([{"key": []}])),
            asks(json!([])),
        ),
        (
            "security-loosened",
            Compatible,
            asks(json!([{"key": []}])),
            asks(json!([{"key": []}, {"other": []}])),
        ),
        (
            "security-loosened",
            Compatible,
            asks(json!([{"key": [], "other": []}])),
            asks(json!([{"key": []}])),
        ),
        (
            "security-scheme-changed",
            Breaking,
            with(json!([{"key": []}]), json!({"key": key("header")})),
            with(json!([{"key": []}]), json!({"key": key("query")})),
        ),
    ]);
    let oauth = |flows: Value| with(json!([{"o": []}]), json!({"o": {"type": "oauth2", "flows": flows}}));
    let flow = |members: Value| {
        let mut flow = json!({"tokenUrl": "https://a.example/token", "scopes": {"read": "Read."}});
        flow.as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        flow
    };
    let one = || oauth(json!({"clientCredentials": flow(json!({}))}));
    check(vec![
        (
            "oauth-flow-added",
            Compatible,
            one(),
            oauth(json!({"clientCredentials": flow(json!({})), "password": flow(json!({}))})),
        ),
        (
            "oauth-flow-removed",
            Breaking,
            oauth(json!({"clientCredentials": flow(json!({})), "password": flow(json!({}))})),
            one(),
        ),
        (
            "oauth-url-changed",
            Compatible,
            one(),
            oauth(json!({"clientCredentials": flow(json!({"refreshUrl": "https://a.example/refresh"}))})),
        ),
        (
            "oauth-url-changed",
            Breaking,
            one(),
            oauth(json!({"clientCredentials": flow(json!({"tokenUrl": "https://b.example/token"}))})),
        ),
        (
            "oauth-scope-removed",
            Breaking,
            one(),
            oauth(json!({"clientCredentials": flow(json!({"scopes": {}}))})),
        ),
        (
            "oauth-scope-added",
            Compatible,
            one(),
            oauth(json!({"clientCredentials": flow(json!({"scopes": {"read": "Read.", "write": "Write."}}))})),
        ),
    ]);
    assert_same(
        &one(),
        &oauth(json!({"clientCredentials": flow(json!({"x-audience": "all", "scopes": {"read": "Reads."}}))})),
    );
    // The name of a scheme is not sent.
    assert_same(
        &with(json!([{"key": []}]), json!({"key": key("header")})),
        &with(json!([{"apiKey": []}]), json!({"apiKey": key("header")})),
    );
}
