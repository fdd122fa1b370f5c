//! Every difference between two schemas, in every direction: found once, and classed.

mod support;

use openapi_diff::Class::{self, Breaking, Compatible, Unclear};
use openapi_diff::{Direction, Step};
use serde_json::{Value, json};

/// Kind, schemas before and after, class when sent, class when answered.
fn table() -> Vec<(&'static str, Value, Value, Class, Class)> {
    let object = |fields: Value, required: Value| json!({"type": "object", "properties": fields, "required": required});
    let with = |keyword: &str, value: Value| json!({"type": "object", "properties": {"a": {"type": "string", keyword: value}}});
    let number = |keyword: &str, value: Value| json!({"type": "number", keyword: value});
    let list = |keyword: &str, value: Value| json!({"type": "array", "items": {"type": "string"}, keyword: value});
    let string = |keyword: &str, value: Value| json!({"type": "string", keyword: value});
    let text = || json!({"type": "string"});
    let one = || object(json!({"a": text()}), json!([]));
    let two = || object(json!({"a": text(), "b": text()}), json!([]));
    let union = |members: Value| json!({"oneOf": members});
    let cat = || object(json!({"meow": text()}), json!([]));
    let dog = || object(json!({"bark": text()}), json!([]));
    let tagged = |discriminator: Value| json!({"oneOf": [cat(), dog()], "discriminator": discriminator});
    vec![
        // Fields
        ("field-added", one(), two(), Compatible, Compatible),
        (
            "field-added",
            one(),
            object(json!({"a": text(), "b": text()}), json!(["b"])),
            Breaking,
            Compatible,
        ),
        (
            "field-added",
            one(),
            object(
                json!({"a": text(), "b": {"type": "string", "readOnly": true}}),
                json!(["b"]),
            ),
            Compatible,
            Compatible,
        ),
        ("field-removed", two(), one(), Breaking, Breaking),
        (
            "field-renamed",
            object(json!({"petName": text()}), json!([])),
            object(json!({"pet_name": text()}), json!([])),
            Breaking,
            Breaking,
        ),
        (
            "field-made-required",
            one(),
            object(json!({"a": text()}), json!(["a"])),
            Breaking,
            Breaking,
        ),
        (
            "field-made-optional",
            object(json!({"a": text()}), json!(["a"])),
            one(),
            Compatible,
            Breaking,
        ),
        (
            "field-made-optional",
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            Compatible,
            Compatible,
        ),
        // Null
        (
            "null-added",
            one(),
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            Compatible,
            Compatible,
        ),
        (
            "null-removed",
            object(json!({"a": {"type": ["string", "null"]}}), json!([])),
            one(),
            Breaking,
            Compatible,
        ),
        (
            "null-added",
            object(json!({"a": text()}), json!(["a"])),
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            Compatible,
            Breaking,
        ),
        (
            "null-removed",
            object(json!({"a": {"type": ["string", "null"]}}), json!(["a"])),
            object(json!({"a": text()}), json!(["a"])),
            Breaking,
            Breaking,
        ),
        (
            "null-added",
            json!({"type": "array", "items": text()}),
            json!({"type": "array", "items": {"type": ["string", "null"]}}),
            Compatible,
            Breaking,
        ),
        // Types and formats
        ("type-changed", text(), json!({"type": "integer"}), Breaking, Breaking),
        (
            "type-changed",
            json!({"type": "integer"}),
            json!({"type": "number"}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            text(),
            json!({"type": "integer", "format": "int64", "minimum": 1}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            text(),
            json!({"type": "array", "items": text()}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "array", "items": text()}),
            json!({"type": "array", "items": {"type": "integer"}}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "array"}),
            json!({"type": "array", "items": text()}),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            json!({"type": "integer", "format": "int32"}),
            json!({"type": "integer", "format": "int64"}),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            text(),
            string("format", json!("date-time")),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            string("format", json!("uuid")),
            text(),
            Breaking,
            Breaking,
        ),
        (
            "format-changed",
            text(),
            string("format", json!("email")),
            Breaking,
            Compatible,
        ),
        (
            "format-changed",
            string("format", json!("email")),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "format-changed",
            string("format", json!("email")),
            string("format", json!("uri")),
            Breaking,
            Compatible,
        ),
        // Enums
        (
            "enum-value-added",
            string("enum", json!(["a"])),
            string("enum", json!(["b", "a"])),
            Compatible,
            Compatible,
        ),
        (
            "enum-value-added",
            json!({"type": "integer", "enum": [1]}),
            json!({"type": "integer", "enum": [1, 2]}),
            Compatible,
            Breaking,
        ),
        (
            "enum-value-removed",
            string("enum", json!(["a", "b"])),
            string("const", json!("a")),
            Breaking,
            Breaking,
        ),
        (
            "enum-introduced",
            text(),
            string("enum", json!(["a"])),
            Breaking,
            Breaking,
        ),
        ("enum-dropped", string("enum", json!(["a"])), text(), Breaking, Breaking),
        // Patterns and bounds
        (
            "pattern-added",
            text(),
            string("pattern", json!("^a$")),
            Breaking,
            Compatible,
        ),
        (
            "pattern-removed",
            string("pattern", json!("^a$")),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "pattern-changed",
            string("pattern", json!("^a$")),
            string("pattern", json!("^b$")),
            Unclear,
            Compatible,
        ),
        (
            "bound-tightened",
            number("maximum", json!(20)),
            number("maximum", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("maximum", json!(10)),
            number("maximum", json!(20)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("minimum", json!(1)),
            number("minimum", json!(2)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("minimum", json!(2)),
            number("minimum", json!(1)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("minimum", json!(1)),
            number("exclusiveMinimum", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("exclusiveMaximum", json!(1)),
            number("maximum", json!(1)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            json!({"type": "number"}),
            number("maximum", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            json!({"type": "number"}),
            number("multipleOf", json!(2)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            number("multipleOf", json!(10)),
            number("multipleOf", json!(5)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            number("multipleOf", json!(5)),
            number("multipleOf", json!(10)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            text(),
            string("minLength", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            string("maxLength", json!(9)),
            string("maxLength", json!(8)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            string("maxLength", json!(9)),
            text(),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            list("minItems", json!(0)),
            list("minItems", json!(1)),
            Breaking,
            Compatible,
        ),
        (
            "bound-widened",
            list("maxItems", json!(1)),
            list("maxItems", json!(2)),
            Compatible,
            Compatible,
        ),
        (
            "bound-tightened",
            list("uniqueItems", json!(false)),
            list("uniqueItems", json!(true)),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "minProperties": 1}),
            Breaking,
            Compatible,
        ),
        (
            "bound-tightened",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "maxProperties": 1}),
            Breaking,
            Compatible,
        ),
        // What is said about the use
        (
            "default-changed",
            with("default", json!("x")),
            with("default", json!("y")),
            Unclear,
            Unclear,
        ),
        ("default-changed", one(), with("default", json!(null)), Unclear, Unclear),
        (
            "deprecated",
            one(),
            with("deprecated", json!(true)),
            Compatible,
            Compatible,
        ),
        (
            "undeprecated",
            with("deprecated", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        ("read-only", one(), with("readOnly", json!(true)), Breaking, Compatible),
        (
            "read-only-dropped",
            with("readOnly", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "write-only",
            one(),
            with("writeOnly", json!(true)),
            Compatible,
            Breaking,
        ),
        (
            "write-only-dropped",
            with("writeOnly", json!(true)),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "default-changed",
            json!({"allOf": [{"type": "string"}, {"default": "x"}]}),
            text(),
            Unclear,
            Unclear,
        ),
        // Further fields
        (
            "additional-fields-closed",
            one(),
            json!({"type": "object", "properties": {"a": text()}, "additionalProperties": false}),
            Breaking,
            Compatible,
        ),
        (
            "additional-fields-opened",
            json!({"type": "object", "properties": {"a": text()}, "additionalProperties": false}),
            one(),
            Compatible,
            Compatible,
        ),
        (
            "additional-fields-changed",
            json!({"type": "object"}),
            json!({"type": "object", "additionalProperties": text()}),
            Breaking,
            Breaking,
        ),
        (
            "type-changed",
            json!({"type": "object", "additionalProperties": {"type": "integer"}}),
            json!({"type": "object", "additionalProperties": text()}),
            Breaking,
            Breaking,
        ),
        // Alternatives
        (
            "alternative-added",
            union(json!([cat(), text()])),
            union(json!([text(), dog(), cat()])),
            Compatible,
            Breaking,
        ),
        (
            "alternative-removed",
            union(json!([text(), cat(), dog()])),
            union(json!([cat(), text()])),
            Breaking,
            Breaking,
        ),
        (
            "alternatives-introduced",
            cat(),
            union(json!([cat(), dog()])),
            Breaking,
            Breaking,
        ),
        (
            "alternatives-dropped",
            json!({"anyOf": [cat(), dog()]}),
            cat(),
            Breaking,
            Breaking,
        ),
        (
            "field-added",
            union(json!([one(), {"type": "integer"}])),
            union(json!([{"type": "integer"}, two()])),
            Compatible,
            Compatible,
        ),
        (
            "discriminator-changed",
            tagged(json!({"propertyName": "kind"})),
            tagged(json!({"propertyName": "type"})),
            Breaking,
            Breaking,
        ),
        (
            "discriminator-changed",
            union(json!([cat(), dog()])),
            tagged(json!({"propertyName": "kind"})),
            Unclear,
            Unclear,
        ),
        (
            "discriminator-value-added",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A", "b": "B"}})),
            Compatible,
            Compatible,
        ),
        (
            "discriminator-value-removed",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A", "b": "B"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            Breaking,
            Breaking,
        ),
        (
            "discriminator-value-changed",
            tagged(json!({"propertyName": "kind", "mapping": {"a": "A"}})),
            tagged(json!({"propertyName": "kind", "mapping": {"a": "B"}})),
            Breaking,
            Breaking,
        ),
        // Unknown
        (
            "keyword-changed",
            json!({"type": "array", "items": text()}),
            json!({"type": "array", "items": text(), "contains": text()}),
            Unclear,
            Unclear,
        ),
    ]
}

#[test]
fn are_found_once_and_classed_by_direction() {
    for (kind, old, new, request, answer) in table() {
        for (direction, class, (before, after)) in [
            (Direction::Request, request, (support::sent(&old), support::sent(&new))),
            (
                Direction::Response,
                answer,
                (support::answered("200", &old), support::answered("200", &new)),
            ),
        ] {
            let change = support::only(&before, &after);
            assert_eq!(
                (change.kind, change.class, change.direction),
                (kind, class, direction),
                "{old} -> {new}"
            );
            assert!(!change.why.is_empty() && !change.what.is_empty());
            assert_eq!(change.operations, ["editPet"]);
        }
    }
}

#[test]
fn weigh_less_in_error_answers() {
    for (kind, old, new, _, answer) in table() {
        let change = support::only(&support::answered("404", &old), &support::answered("404", &new));
        let (class, step) = match answer {
            Compatible => (Compatible, Step::Patch),
            _ => (Unclear, Step::Major),
        };
        assert_eq!(
            (change.kind, change.class, change.step),
            (kind, class, step),
            "{old} -> {new}"
        );
    }
}

#[test]
fn are_found_in_parameters_and_headers() {
    for (kind, old, new, request, answer) in table() {
        let parameter = |schema: &Value| {
            support::operation(
                &json!({"parameters": [{"name": "a", "in": "query", "required": true, "schema": schema}]}),
            )
        };
        let change = support::only(&parameter(&old), &parameter(&new));
        assert_eq!((change.kind, change.class), (kind, request), "{old} -> {new}");
        assert!(
            change.subject.starts_with("editPet: query parameter `a`"),
            "{}",
            change.subject
        );

        let header = |schema: &Value| {
            support::operation(&json!({"responses": {"204": {"headers": {"A": {"required": true, "schema": schema}}}}}))
        };
        let change = support::only(&header(&old), &header(&new));
        assert_eq!((change.kind, change.class), (kind, answer), "{old} -> {new}");
        assert!(
            change.subject.starts_with("editPet: answer 204, header `A`"),
            "{}",
            change.subject
        );
    }
}

#[test]
fn are_found_where_schemas_are_shared_and_merged() {
    // Reached three times in two directions, once as part of another schema.
    let around = |schema: &Value| {
        let reference = json!({"$ref": "#/components/schemas/Shared"});
        let content = json!({"content": {"application/json": {"schema": reference}}});
        let wider = json!({"type": "object", "properties": {"inner": reference, "more": {"type": "array", "items": reference}}});
        support::document(
            &json!({
                "/a": {"post": {"operationId": "a", "requestBody": content, "responses": {"200": content}}},
                "/b": {"get": {"operationId": "b", "responses": {"200": {"content": {"application/json": {"schema": wider}}}}}}
            }),
            &json!({"schemas": {"Shared": schema}}),
        )
    };
    for (kind, old, new, request, answer) in table() {
        let change = support::only(&around(&old), &around(&new));
        assert_eq!(change.kind, kind);
        assert!(change.subject.starts_with("schema Shared"), "{}", change.subject);
        assert_eq!(change.class, request.max(answer), "{old} -> {new}");
        assert_eq!(
            (change.direction, change.operations.as_slice()),
            (Direction::Both, ["a", "b"].map(str::to_owned).as_slice())
        );
        let cause = if request >= answer {
            "in requests: "
        } else {
            "in answers: "
        };
        assert!(change.why.starts_with(cause), "{} {}", change.kind, change.why);
    }
}
