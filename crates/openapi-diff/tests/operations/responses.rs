//! Responses and their headers.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use openapi_diff::{Direction, Step};
use serde_json::{Value, json};

use crate::check;
use crate::support::{only, operation};

#[test]
fn responses() {
    let responses = |members: Value| operation(&json!({"responses": members}));
    let pet = || json!({"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}});
    let cat = || json!({"description": "d", "content": {"application/json": {"schema": {"type": "integer"}}}});
    let empty = || json!({"description": "d"});
    let with_header = |members: Value| responses(json!({"204": {"description": "d", "headers": members}}));
    let media = |names: &[&str]| {
        let content: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"schema": {"type": "string"}})))
            .collect();
        responses(json!({"200": {"content": content}}))
    };
    check(vec![
        (
            "response-added",
            Compatible,
            responses(json!({"200": pet()})),
            responses(json!({"200": pet(), "201": pet()})),
        ),
        (
            "response-added",
            Unclear,
            responses(json!({"200": pet()})),
            responses(json!({"200": pet(), "201": cat()})),
        ),
        (
            "response-removed",
            Breaking,
            responses(json!({"200": pet(), "201": pet()})),
            responses(json!({"200": pet()})),
        ),
        (
            "error-response-added",
            Compatible,
            responses(json!({"200": pet()})),
            responses(json!({"200": pet(), "404": empty()})),
        ),
        (
            "error-response-removed",
            Compatible,
            responses(json!({"200": pet(), "default": empty()})),
            responses(json!({"200": pet()})),
        ),
        (
            "body-added",
            Breaking,
            responses(json!({"204": empty()})),
            responses(json!({"204": pet()})),
        ),
        (
            "body-removed",
            Breaking,
            responses(json!({"200": pet()})),
            responses(json!({"200": empty()})),
        ),
        (
            "type-changed",
            Breaking,
            responses(json!({"default": pet()})),
            responses(json!({"default": cat()})),
        ),
        (
            "type-changed",
            Unclear,
            responses(json!({"204": empty(), "default": pet()})),
            responses(json!({"204": empty(), "default": cat()})),
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
            "header-added",
            Compatible,
            with_header(json!({})),
            with_header(json!({"A": {"schema": {}}})),
        ),
        (
            "header-removed",
            Breaking,
            with_header(json!({"A": {"schema": {}}})),
            with_header(json!({})),
        ),
        (
            "header-made-optional",
            Breaking,
            with_header(json!({"A": {"required": true}})),
            with_header(json!({"A": {}})),
        ),
        (
            "header-made-required",
            Compatible,
            with_header(json!({"A": {}})),
            with_header(json!({"A": {"required": true}})),
        ),
        (
            "header-encoding-changed",
            Breaking,
            with_header(json!({"A": {}})),
            with_header(json!({"A": {"explode": true}})),
        ),
        (
            "deprecated",
            Compatible,
            with_header(json!({"A": {}})),
            with_header(json!({"A": {"deprecated": true}})),
        ),
        (
            "link-added",
            Compatible,
            responses(json!({"204": {"links": {}}})),
            responses(json!({"204": {"links": {"next": {}}}})),
        ),
    ]);
    let change = only(
        &responses(json!({"204": empty()})),
        &responses(json!({"204": empty(), "500": empty()})),
    );
    assert_eq!((change.step, change.direction), (Step::Patch, Direction::Response));
}

#[test]
fn a_change_of_a_shared_response_is_one_change() {
    let with = |response: Value| {
        let reference = json!({"$ref": "#/components/responses/Problem"});
        let responses = json!({"204": {"description": "d"}, "401": reference, "404": reference});
        let mut document = operation(&json!({"responses": responses}));
        document["components"] = json!({"responses": {"Problem": response}});
        document
    };
    let change = only(
        &with(json!({"headers": {"A": {"schema": {}}}})),
        &with(json!({"headers": {}})),
    );
    assert_eq!(change.subject, "response Problem: header `A`");
    let body = |kind: &str| json!({"content": {"application/json": {"schema": {"type": kind}}}});
    let change = only(&with(body("string")), &with(body("integer")));
    assert_eq!((change.subject.as_str(), change.class), ("response Problem", Unclear));
}
