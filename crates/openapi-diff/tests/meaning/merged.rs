//! All members of `allOf` must hold.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::{both_ways, check, worst};

fn all(first: Value, second: Value) -> Value {
    json!({"allOf": [first, second]})
}

#[test]
fn two_members_may_speak_of_one_thing() {
    let field = |schema: Value| json!({"type": "object", "properties": {"a": schema}});
    let list = |schema: Value| json!({"type": "array", "items": schema});
    let text = || json!({"type": "string"});
    let long = |length: u64| json!({"type": "string", "maxLength": length});
    let pattern = |pattern: &str| json!({"type": "string", "pattern": pattern});
    let multiple = |number: u64| json!({"type": "integer", "multipleOf": number});
    let format = |format: &str| json!({"type": "string", "format": format});
    let (breaking, compatible) = (Some(Breaking), Some(Compatible));
    check(vec![
        // The second member narrows the first.
        (
            all(field(text()), field(json!({}))),
            all(field(text()), field(json!({"maxLength": 3}))),
            breaking,
            compatible,
        ),
        (
            all(field(long(9)), field(long(5))),
            all(field(long(9)), field(long(3))),
            breaking,
            compatible,
        ),
        // It is redundant.
        (
            all(field(long(3)), field(long(5))),
            all(field(long(3)), field(long(9))),
            None,
            None,
        ),
        (
            all(field(text()), field(text())),
            all(field(text()), field(json!({"enum": ["a"]}))),
            breaking,
            breaking,
        ),
        (
            all(list(text()), list(long(9))),
            all(list(text()), list(long(3))),
            breaking,
            compatible,
        ),
        (
            all(pattern("^a"), pattern("b$")),
            all(pattern("^a"), pattern("c$")),
            Some(Unclear),
            compatible,
        ),
        (
            all(pattern("^a"), text()),
            all(pattern("^a"), pattern("b$")),
            breaking,
            compatible,
        ),
        (
            all(pattern("^a"), pattern("b$")),
            all(pattern("b$"), pattern("^a")),
            None,
            None,
        ),
        (
            all(multiple(2), multiple(3)),
            all(multiple(2), multiple(5)),
            breaking,
            compatible,
        ),
        (all(multiple(3), multiple(6)), multiple(6), None, None),
        (
            all(format("email"), format("uri")),
            all(format("email"), format("hostname")),
            breaking,
            compatible,
        ),
        (
            all(
                json!({"not": {"required": ["a"]}}),
                json!({"type": "object", "not": {"required": ["b"]}}),
            ),
            all(json!({"not": {"required": ["a"]}}), json!({"type": "object"})),
            compatible,
            compatible,
        ),
        (
            all(
                json!({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"oneOf": [{"required": ["c"]}, {"required": ["d"]}]}),
            ),
            all(
                json!({"oneOf": [{"required": ["c"]}, {"required": ["d"]}]}),
                json!({"oneOf": [{"required": ["b"]}, {"required": ["a"]}]}),
            ),
            None,
            None,
        ),
        (
            all(field(text()), json!({"additionalProperties": {"type": "string"}})),
            all(field(text()), json!({"additionalProperties": {"type": "integer"}})),
            breaking,
            breaking,
        ),
        // A union of one schema is like a member of `allOf`.
        (
            json!({"type": "object", "required": ["a"], "oneOf": [field(text())]}),
            json!({"type": "object", "required": ["a"], "properties": {"a": text()}}),
            None,
            None,
        ),
    ]);
}

#[test]
fn members_may_be_shared() {
    let schema = json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"$ref": "#/components/schemas/Narrower"}]});
    let components = |length: u64| {
        json!({
            "Base": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Text"}}},
            "Narrower": {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Text"}, "b": {"type": "string"}}},
            "Text": {"type": "string", "maxLength": length}
        })
    };
    let old = both_ways(&schema, &components(9));
    let new = both_ways(&schema, &components(3));
    assert_eq!(worst(&old[0], &new[0]), Some(Breaking));
    assert_eq!(worst(&old[1], &new[1]), Some(Compatible));
    // The change of the shared field is reported once, at its own pointer.
    let change = crate::support::only(&old[0], &new[0]);
    assert_eq!(change.subject, "schema Text");
}
