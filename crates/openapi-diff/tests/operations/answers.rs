//! Answers and their headers.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use openapi_diff::{Direction, Step};
use serde_json::{Value, json};

use crate::check;
use crate::support::{only, operation};

#[test]
fn answers() {
    let answers = |members: Value| operation(&json!({"responses": members}));
    let pet = || json!({"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}});
    let cat = || json!({"description": "d", "content": {"application/json": {"schema": {"type": "integer"}}}});
    let empty = || json!({"description": "d"});
    let with_header = |members: Value| answers(json!({"204": {"description": "d", "headers": members}}));
    let media = |names: &[&str]| {
        let content: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"schema": {"type": "string"}})))
            .collect();
        answers(json!({"200": {"content": content}}))
    };
    check(vec![
        (
            "answer-added",
            Compatible,
            answers(json!({"200": pet()})),
            answers(json!({"200": pet(), "201": pet()})),
        ),
        (
            "answer-added",
            Unclear,
            answers(json!({"200": pet()})),
            answers(json!({"200": pet(), "201": cat()})),
        ),
        (
            "answer-removed",
            Breaking,
            answers(json!({"200": pet(), "201": pet()})),
            answers(json!({"200": pet()})),
        ),
        (
            "error-answer-added",
            Compatible,
            answers(json!({"200": pet()})),
            answers(json!({"200": pet(), "404": empty()})),
        ),
        (
            "error-answer-removed",
            Compatible,
            answers(json!({"200": pet(), "default": empty()})),
            answers(json!({"200": pet()})),
        ),
        (
            "body-added",
            Breaking,
            answers(json!({"204": empty()})),
            answers(json!({"204": pet()})),
        ),
        (
            "body-removed",
            Breaking,
            answers(json!({"200": pet()})),
            answers(json!({"200": empty()})),
        ),
        (
            "type-changed",
            Breaking,
            answers(json!({"default": pet()})),
            answers(json!({"default": cat()})),
        ),
        (
            "type-changed",
            Unclear,
            answers(json!({"204": empty(), "default": pet()})),
            answers(json!({"204": empty(), "default": cat()})),
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
            answers(json!({"204": {"links": {}}})),
            answers(json!({"204": {"links": {"next": {}}}})),
        ),
    ]);
    let change = only(
        &answers(json!({"204": empty()})),
        &answers(json!({"204": empty(), "500": empty()})),
    );
    assert_eq!((change.step, change.direction), (Step::Patch, Direction::Response));
}

#[test]
fn shared_answers_are_changed_where_they_stand() {
    let with = |answer: Value| {
        let reference = json!({"$ref": "#/components/responses/Problem"});
        let answers = json!({"204": {"description": "d"}, "401": reference, "404": reference});
        let mut document = operation(&json!({"responses": answers}));
        document["components"] = json!({"responses": {"Problem": answer}});
        document
    };
    let change = only(
        &with(json!({"headers": {"A": {"schema": {}}}})),
        &with(json!({"headers": {}})),
    );
    assert_eq!(change.subject, "answer Problem: header `A`");
    let body = |kind: &str| json!({"content": {"application/json": {"schema": {"type": kind}}}});
    let change = only(&with(body("string")), &with(body("integer")));
    assert_eq!((change.subject.as_str(), change.class), ("answer Problem", Unclear));
}
