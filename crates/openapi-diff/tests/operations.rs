//! Every difference outside schemas: found once, and classed.

mod support;

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use openapi_diff::{Class, Direction, Settings, Step, diff_with};
use serde_json::{Value, json};
use support::{document, only, operation};

type Row = (&'static str, Class, Value, Value);

fn check(rows: Vec<Row>) {
    for (kind, class, old, new) in rows {
        let change = only(&old, &new);
        assert_eq!((change.kind, change.class), (kind, class), "{old} -> {new}");
        assert!(!change.why.is_empty() && !change.what.is_empty());
        assert!(!change.operations.is_empty());
    }
}

#[test]
fn operations_and_their_names() {
    let at = |path: &str, method: &str, id: &str| {
        let parameter = json!([{"name": path.split(['{', '}']).nth(1).unwrap_or("none"), "in": "path", "required": true, "schema": {"type": "string"}}]);
        let parameters = if path.contains('{') { parameter } else { json!([]) };
        document(
            &json!({path: {method: {"operationId": id, "parameters": parameters, "responses": {"204": {"description": "d"}}}}}),
            &json!({}),
        )
    };
    let none = || document(&json!({}), &json!({}));
    check(vec![
        ("operation-added", Compatible, none(), at("/a", "get", "a")),
        ("operation-removed", Breaking, at("/a", "get", "a"), none()),
        (
            "path-renamed",
            Breaking,
            at("/a/{id}", "get", "a"),
            at("/b/{id}", "get", "a"),
        ),
        ("method-changed", Breaking, at("/a", "put", "a"), at("/a", "patch", "a")),
        (
            "operation-id-renamed",
            Breaking,
            at("/a", "get", "a"),
            at("/a", "get", "b"),
        ),
        (
            "path-parameter-renamed",
            Compatible,
            at("/a/{id}", "get", "a"),
            at("/a/{petId}", "get", "a"),
        ),
        (
            "deprecated",
            Compatible,
            operation(&json!({})),
            operation(&json!({"deprecated": true})),
        ),
        (
            "undeprecated",
            Compatible,
            operation(&json!({"deprecated": true})),
            operation(&json!({"deprecated": false})),
        ),
        (
            "keyword-changed",
            Unclear,
            operation(&json!({})),
            operation(&json!({"callbacks": {"done": {}}})),
        ),
    ]);
    // Neither id nor path is the same: nothing is certain.
    let report = support::report(&at("/a", "get", "a"), &at("/b", "get", "b"));
    assert_eq!(
        report.changes.iter().map(|change| change.kind).collect::<Vec<_>>(),
        ["operation-removed", "operation-added"]
    );
}

#[test]
fn parameters() {
    let with = |parameters: Value| operation(&json!({"parameters": parameters}));
    let one = |members: Value| {
        let mut parameter =
            json!({"name": "tags", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}});
        parameter
            .as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        with(json!([parameter]))
    };
    let none = || with(json!([]));
    check(vec![
        ("parameter-added", Compatible, none(), one(json!({}))),
        ("parameter-added", Breaking, none(), one(json!({"required": true}))),
        ("parameter-removed", Breaking, one(json!({})), none()),
        (
            "parameter-renamed",
            Breaking,
            one(json!({"name": "lastId"})),
            one(json!({"name": "last_id"})),
        ),
        (
            "parameter-made-required",
            Breaking,
            one(json!({})),
            one(json!({"required": true})),
        ),
        (
            "parameter-made-optional",
            Compatible,
            one(json!({"required": true})),
            one(json!({})),
        ),
        (
            "parameter-encoding-changed",
            Breaking,
            one(json!({})),
            one(json!({"explode": false})),
        ),
        (
            "parameter-encoding-changed",
            Breaking,
            one(json!({})),
            one(json!({"style": "pipeDelimited", "explode": true})),
        ),
        (
            "parameter-encoding-changed",
            Breaking,
            one(json!({})),
            one(json!({"allowReserved": true})),
        ),
        (
            "parameter-encoding-changed",
            Compatible,
            one(json!({"schema": {"type": "string"}})),
            one(json!({"schema": {"type": "string"}, "explode": false})),
        ),
        (
            "deprecated",
            Compatible,
            one(json!({})),
            one(json!({"deprecated": true})),
        ),
        (
            "null-removed",
            Breaking,
            one(json!({"schema": {"type": ["string", "null"]}})),
            one(json!({"schema": {"type": "string"}})),
        ),
    ]);
}

#[test]
fn renames_need_certainty() {
    let with = |names: &[&str], kind: &str| {
        let parameters: Vec<Value> = names
            .iter()
            .map(|name| json!({"name": name, "in": "query", "schema": {"type": kind}}))
            .collect();
        operation(&json!({"parameters": parameters}))
    };
    let kinds = |old: &Value, new: &Value| {
        support::report(old, new)
            .changes
            .iter()
            .map(|change| change.kind)
            .collect::<Vec<_>>()
    };
    let apart = ["parameter-removed", "parameter-added"];
    assert_eq!(kinds(&with(&["lastId"], "string"), &with(&["cursor"], "string")), apart);
    assert_eq!(
        kinds(&with(&["lastId"], "string"), &with(&["last_id"], "integer")),
        apart
    );
    assert_eq!(
        kinds(
            &with(&["lastId", "firstId"], "string"),
            &with(&["first_id", "last_id"], "string")
        ),
        ["parameter-renamed"; 2]
    );
    let several = kinds(&with(&["lastId"], "string"), &with(&["last_id", "last-id"], "string"));
    assert_eq!(several, ["parameter-removed", "parameter-added", "parameter-added"]);
}

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
            Compatible,
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
        ("keyword-changed", Unclear, encoded("image/png"), encoded("image/*")),
    ]);
}

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
            "keyword-changed",
            Unclear,
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
fn security() {
    let key = |place: &str| json!({"type": "apiKey", "in": place, "name": "key"});
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
    // What a scheme is called is not on the wire.
    support::assert_same(
        &with(json!([{"key": []}]), json!({"key": key("header")})),
        &with(json!([{"apiKey": []}]), json!({"apiKey": key("header")})),
    );
}

#[test]
fn servers() {
    let at = |addresses: &[&str]| {
        let mut document = operation(&json!({}));
        document["servers"] = addresses.iter().map(|url| json!({"url": url})).collect();
        document
    };
    check(vec![
        (
            "server-added",
            Compatible,
            at(&["https://a.example"]),
            at(&["https://a.example", "https://b.example"]),
        ),
        (
            "server-removed",
            Breaking,
            at(&["https://a.example", "https://b.example"]),
            at(&["https://b.example"]),
        ),
        (
            "server-changed",
            Breaking,
            at(&["https://a.example"]),
            at(&["https://b.example"]),
        ),
        (
            "default-server-changed",
            Unclear,
            at(&["https://a.example", "https://b.example"]),
            at(&["https://b.example", "https://a.example"]),
        ),
        (
            "default-server-changed",
            Unclear,
            at(&["https://a.example"]),
            at(&["https://b.example", "https://a.example"]),
        ),
    ]);
    support::assert_same(&at(&["https://a.example/"]), &at(&["https://a.example"]));
    support::assert_same(&at(&[]), &operation(&json!({})));
}

#[test]
fn the_same_in_several_operations_is_one() {
    let parameter = json!({"name": "X-Trace", "in": "header", "schema": {"type": "string"}});
    let paths = |inside: &Value, beside: &Value| {
        let method =
            |id: &str| json!({"operationId": id, "parameters": inside, "responses": {"204": {"description": "d"}}});
        document(
            &json!({"/a": {"parameters": beside, "get": method("a"), "put": method("b")}}),
            &json!({}),
        )
    };
    let bare = paths(&json!([]), &json!([]));
    for new in [
        paths(&json!([parameter]), &json!([])),
        paths(&json!([]), &json!([parameter])),
    ] {
        let change = only(&bare, &new);
        assert_eq!(
            (change.kind, change.subject.as_str()),
            ("parameter-added", "every operation: header parameter `X-Trace`")
        );
        assert_eq!(change.operations, ["a", "b"]);
    }
    let mut secured = bare.clone();
    secured["security"] = json!([{"key": []}]);
    let change = only(&bare, &secured);
    assert_eq!(change.subject, "every operation: security");
    assert_eq!(change.direction, Direction::Operation);
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

#[test]
fn names_count_only_when_asked() {
    let named = |id: &str, schema: &str| {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{schema}")}}});
        document(
            &json!({"/a": {"get": {"operationId": id, "responses": {"200": {"content": content}}}}}),
            &json!({"schemas": {schema: {"type": "object", "properties": {"a": {"type": "string"}}}}}),
        )
    };
    let (old, new) = (named("a", "Pet"), named("b", "Animal"));
    let kinds: Vec<_> = support::report(&old, &new)
        .changes
        .iter()
        .map(|change| change.kind)
        .collect();
    assert_eq!(kinds, ["operation-id-renamed", "schema-renamed"]);
    let report = diff_with(&old, &new, &Settings::default().names(false)).unwrap();
    assert_eq!(report.changes, []);
}

#[test]
fn documents_that_are_none_are_errors() {
    let good = operation(&json!({}));
    let bad = operation(&json!({"parameters": [{"$ref": "#/components/parameters/Gone"}]}));
    let error = openapi_diff::diff(&good, &bad).unwrap_err();
    assert_eq!(
        error.to_string(),
        "new document: #/paths/~1pets/post/parameters/0/$ref: `#/components/parameters/Gone` leads to no object"
    );
    assert!(
        openapi_diff::diff(&json!({"swagger": "2.0"}), &good)
            .unwrap_err()
            .to_string()
            .starts_with("old document: #/openapi")
    );
}
