//! Values that are not sent in a direction do not matter there.

use openapi_diff::Class::{self, Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::{both_ways, check, worst};

#[test]
fn read_only_fields_are_not_sent_and_write_only_ones_not_received() {
    let field = |note: &str, more: Value| {
        let mut schema = json!({"type": "string", note: true});
        schema
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().expect("an object").clone());
        json!({"type": "object", "properties": {"a": schema}})
    };
    let required = |mut schema: Value| {
        schema["required"] = json!(["a"]);
        schema
    };
    let read = |more: Value| field("readOnly", more);
    let write = |more: Value| field("writeOnly", more);
    let none = || json!({});
    let (breaking, compatible) = (Some(Breaking), Some(Compatible));
    check(vec![
        (
            read(json!({"maxLength": 9})),
            read(json!({"maxLength": 3})),
            compatible,
            compatible,
        ),
        (read(none()), read(json!({"pattern": "^a"})), compatible, compatible),
        (read(none()), required(read(none())), compatible, breaking),
        (
            write(json!({"maxLength": 9})),
            write(json!({"maxLength": 3})),
            breaking,
            compatible,
        ),
        (write(none()), required(write(none())), breaking, compatible),
        (required(write(none())), write(none()), breaking, compatible),
        // The generated type differs, whoever sets the value.
        (read(none()), read(json!({"format": "uuid"})), breaking, breaking),
        (
            write(json!({"type": "integer", "enum": [1]})),
            write(json!({"type": "integer", "enum": [1, 2]})),
            compatible,
            compatible,
        ),
    ]);
}

#[test]
fn also_behind_references() {
    let schema = json!({"type": "object", "properties": {"owner": {"readOnly": true, "allOf": [{"$ref": "#/components/schemas/Owner"}]}}});
    let owner = |length: u64| json!({"Owner": {"type": "object", "properties": {"name": {"type": "string", "maxLength": length}}}});
    let (old, new) = (both_ways(&schema, &owner(9)), both_ways(&schema, &owner(3)));
    assert_eq!(worst(&old[0], &new[0]), Some(Compatible));
    assert_eq!(worst(&old[1], &new[1]), Some(Compatible));
}

#[test]
fn the_default_of_what_always_comes_is_never_used() {
    let field = |default: &str, required: &[&str]| json!({"type": "object", "properties": {"a": {"type": "string", "default": default}}, "required": required});
    let unclear: Option<Class> = Some(Unclear);
    check(vec![
        (field("x", &["a"]), field("y", &["a"]), unclear, Some(Compatible)),
        (field("x", &[]), field("y", &[]), unclear, unclear),
    ]);
}
