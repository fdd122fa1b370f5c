//! Parameters.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::{Value, json};

use crate::check;
use crate::support::{operation, report};

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
            Breaking,
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
            Compatible,
            one(json!({})),
            one(json!({"allowReserved": true})),
        ),
        (
            "parameter-encoding-changed",
            Breaking,
            one(json!({"allowReserved": true})),
            one(json!({})),
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
        report(old, new)
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
