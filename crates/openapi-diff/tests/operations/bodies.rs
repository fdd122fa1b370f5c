//! Request bodies.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::{Value, json};

use crate::check;
use crate::support::operation;

#[test]
fn request_bodies() {
    let body = |members: Value| operation(&json!({"requestBody": members}));
    let json_body = |required: bool| {
        body(json!({"required": required, "content": {"application/json": {"schema": {"type": "string"}}}}))
    };
    let media = |names: &[&str]| {
        let content: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"schema": {"type": "string"}})))
            .collect();
        body(json!({"content": content}))
    };
    let encoded = |kind: &str| {
        body(
            json!({"content": {"multipart/form-data": {"schema": {"type": "object"}, "encoding": {"a": {"contentType": kind}}}}}),
        )
    };
    check(vec![
        ("request-body-added", Breaking, operation(&json!({})), json_body(true)),
        (
            "request-body-added",
            Compatible,
            operation(&json!({})),
            json_body(false),
        ),
        (
            "request-body-removed",
            Breaking,
            json_body(false),
            operation(&json!({})),
        ),
        (
            "request-body-made-required",
            Breaking,
            json_body(false),
            json_body(true),
        ),
        (
            "request-body-made-optional",
            Breaking,
            json_body(true),
            json_body(false),
        ),
        (
            "media-type-added",
            Compatible,
            media(&["application/json"]),
            media(&["application/json", "text/plain"]),
        ),
        (
            "media-type-removed",
            Breaking,
            media(&["application/json", "text/plain"]),
            media(&["application/json"]),
        ),
        (
            "field-encoding-changed",
            Breaking,
            encoded("image/*"),
            encoded("image/png"),
        ),
        (
            "field-encoding-changed",
            Compatible,
            encoded("image/png"),
            encoded("image/*"),
        ),
    ]);
}
