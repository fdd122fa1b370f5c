//! Schemas under every keyword are compared, references included.

use openapi_diff::Class::{self, Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::support::document;
use crate::{both_ways, check, worst};

/// Schemas that contain the one called `Inner`.
fn holders() -> Vec<(&'static str, Value)> {
    let inner = json!({"$ref": "#/components/schemas/Inner"});
    let condition = json!({"properties": {"kind": {"const": "a"}}});
    vec![
        ("properties", json!({"type": "object", "properties": {"a": inner}})),
        ("items", json!({"type": "array", "items": inner})),
        (
            "prefixItems",
            json!({"type": "array", "prefixItems": [{"type": "string"}, inner]}),
        ),
        ("contains", json!({"type": "array", "contains": inner})),
        (
            "unevaluatedItems",
            json!({"type": "array", "prefixItems": [{"type": "string"}], "unevaluatedItems": inner}),
        ),
        (
            "additionalProperties",
            json!({"type": "object", "additionalProperties": inner}),
        ),
        (
            "unevaluatedProperties",
            json!({"type": "object", "unevaluatedProperties": inner}),
        ),
        (
            "patternProperties",
            json!({"type": "object", "patternProperties": {"^x": inner}}),
        ),
        ("propertyNames", json!({"type": "object", "propertyNames": inner})),
        (
            "dependentSchemas",
            json!({"type": "object", "dependentSchemas": {"a": inner}}),
        ),
        ("then", json!({"type": "object", "if": condition, "then": inner})),
        ("else", json!({"type": "object", "if": condition, "else": inner})),
        ("if", json!({"type": "object", "if": inner, "then": condition})),
        ("not", json!({"type": "object", "not": inner})),
        (
            "allOf",
            json!({"allOf": [inner, {"type": "object", "properties": {"c": {"type": "string"}}}]}),
        ),
        ("oneOf", json!({"oneOf": [inner, {"type": "string"}]})),
        ("anyOf", json!({"anyOf": [inner, {"type": "string"}]})),
        (
            "contentSchema",
            json!({"type": "string", "contentMediaType": "application/json", "contentSchema": inner}),
        ),
        (
            "nested",
            json!({"type": "array", "items": {"type": "array", "items": {"allOf": [{"type": "object"}, {"not": {"not": inner}}]}}}),
        ),
    ]
}

fn inner(fields: &Value) -> Value {
    json!({"Inner": {"type": "object", "properties": fields}})
}

#[test]
fn a_field_removed_behind_any_keyword_is_found() {
    let (two, one) = (
        inner(&json!({"a": {"type": "string"}, "b": {"type": "string"}})),
        inner(&json!({"a": {"type": "string"}})),
    );
    for (keyword, schema) in holders() {
        let pairs = both_ways(&schema, &two).into_iter().zip(both_ways(&schema, &one));
        for (direction, (old, new)) in pairs.enumerate() {
            let class = worst(&old, &new);
            let expected = match (keyword, direction) {
                ("if", _) | ("not", 1) => Unclear,
                _ => Breaking,
            };
            assert_eq!(class, Some(expected), "{keyword}, direction {direction}");
            assert_eq!(worst(&old, &old), None, "{keyword}");
        }
    }
}

#[test]
fn what_is_refused_turns_narrowing_round() {
    let length = |length: u64| json!({"Inner": {"type": "string", "minLength": length}});
    let schema = json!({"type": "string", "not": {"$ref": "#/components/schemas/Inner"}});
    let [sent_long, returned_long] = both_ways(&schema, &length(9));
    let [sent_short, returned_short] = both_ways(&schema, &length(3));
    assert_eq!(worst(&sent_short, &sent_long), Some(Compatible));
    assert_eq!(worst(&sent_long, &sent_short), Some(Breaking));
    assert_eq!(worst(&returned_long, &returned_short), Some(Compatible));
    assert_eq!(worst(&returned_short, &returned_long), Some(Compatible));
}

#[test]
fn constraints_come_and_go() {
    let object = |keyword: &str, value: Value| json!({"type": "object", keyword: value});
    let list = |keyword: &str, value: Value| json!({"type": "array", keyword: value});
    let plain = || json!({"type": "object"});
    let some = Some;
    let mut rows = Vec::new();
    for constrained in [
        object("not", json!({"required": ["a"]})),
        object("propertyNames", json!({"maxLength": 3})),
        object("dependentRequired", json!({"a": ["b"]})),
        object("dependentSchemas", json!({"a": {"required": ["b"]}})),
        json!({"type": "object", "if": {"required": ["a"]}, "then": {"required": ["b"]}}),
    ] {
        rows.push((plain(), constrained.clone(), some(Breaking), some(Compatible)));
        rows.push((constrained, plain(), some(Compatible), some(Compatible)));
    }
    let contains = || list("contains", json!({"type": "string"}));
    let counted = |least: u64, most: u64| json!({"type": "array", "contains": {"type": "string"}, "minContains": least, "maxContains": most});
    rows.extend([
        (json!({"type": "array"}), contains(), some(Breaking), some(Compatible)),
        (contains(), json!({"type": "array"}), some(Compatible), some(Compatible)),
        (counted(1, 4), counted(2, 4), some(Breaking), some(Compatible)),
        (counted(1, 4), counted(1, 3), some(Breaking), some(Compatible)),
        (counted(2, 3), counted(1, 4), some(Compatible), some(Compatible)),
        (
            object("dependentRequired", json!({"a": ["b", "c"]})),
            object("dependentRequired", json!({"a": ["c", "b"]})),
            None,
            None,
        ),
        (
            object("dependentRequired", json!({"a": ["b"]})),
            object("dependentRequired", json!({"a": ["b", "c"]})),
            some(Breaking),
            some(Compatible),
        ),
        (
            object("patternProperties", json!({"^a": {"type": "string"}})),
            object("patternProperties", json!({"^b": {"type": "string"}})),
            some(Breaking),
            some(Breaking),
        ),
        (
            list("prefixItems", json!([{"type": "string"}])),
            list("prefixItems", json!([{"type": "integer"}])),
            some(Breaking),
            some(Breaking),
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": false}),
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}], "items": false}),
            some(Breaking),
            some(Breaking),
        ),
        (
            json!({"type": "array", "prefixItems": [{"type": "string"}], "items": {"type": "string"}}),
            json!({"type": "array", "prefixItems": [{"type": "string"}, {"type": "string"}], "items": {"type": "string"}}),
            None,
            None,
        ),
    ]);
    check(rows);
}

/// A webhook and a callback that carry the schema, and receive it as a response.
fn turned(sent: &Value, returned: &Value) -> [Value; 2] {
    let body = |schema: &Value| json!({"content": {"application/json": {"schema": schema}}});
    let event =
        json!({"post": {"operationId": "petBorn", "requestBody": body(sent), "responses": {"200": body(returned)}}});
    let mut webhook = document(&json!({}), &json!({}));
    webhook["webhooks"] = json!({"petBorn": event});
    let callback = document(
        &json!({"/pets": {"post": {
            "operationId": "watch",
            "responses": {"204": {"description": "d"}},
            "callbacks": {"born": {"{$request.body#/url}": event}}
        }}}),
        &json!({}),
    );
    [webhook, callback]
}

#[test]
fn webhooks_and_callbacks_are_operations_turned_round() {
    let object = |fields: Value, required: Value| json!({"type": "object", "properties": fields, "required": required});
    let text = || json!({"type": "string"});
    let one = || object(json!({"a": text()}), json!(["a"]));
    let two = || object(json!({"a": text(), "b": text()}), json!(["a", "b"]));
    let long = |length: u64| json!({"type": "string", "maxLength": length});
    // What the API sends is received, and what the caller returns is sent.
    for (old, new, received, sent) in [
        (one(), one(), None, None),
        (
            two(),
            object(json!({"b": text(), "a": text()}), json!(["b", "a"])),
            None,
            None,
        ),
        (one(), two(), Some(Compatible), Some(Breaking)),
        (two(), one(), Some(Breaking), Some(Breaking)),
        (
            two(),
            object(json!({"a": text(), "b": text()}), json!(["a"])),
            Some(Breaking),
            Some(Breaking),
        ),
        (long(9), long(3), Some(Compatible), Some(Breaking)),
    ] {
        let none = || json!({"type": "boolean"});
        for (before, after) in turned(&old, &none()).iter().zip(&turned(&new, &none())) {
            assert_eq!(worst(before, after), received, "{old} -> {new}");
        }
        for (before, after) in turned(&none(), &old).iter().zip(&turned(&none(), &new)) {
            assert_eq!(worst(before, after), sent, "{old} -> {new}");
        }
    }
}

#[test]
fn webhooks_and_callbacks_come_and_go() {
    let none = || document(&json!({}), &json!({}));
    let [webhook, callback] = turned(&json!({"type": "string"}), &json!({}));
    let plain = crate::support::document(
        &json!({"/pets": {"post": {"operationId": "watch", "responses": {"204": {"description": "d"}}}}}),
        &json!({}),
    );
    let mut moved = callback.clone();
    let callbacks = moved["paths"]["/pets"]["post"]["callbacks"]["born"]
        .as_object_mut()
        .expect("a callback");
    let event = callbacks.remove("{$request.body#/url}").expect("an event");
    callbacks.insert("{$request.query.url}".to_owned(), event);
    let mut put = webhook.clone();
    let post = put["webhooks"]["petBorn"]["post"].take();
    put["webhooks"]["petBorn"] = json!({"put": post});
    let rows: [(&str, Class, &Value, &Value); 6] = [
        ("webhook-added", Compatible, &none(), &webhook),
        ("webhook-removed", Breaking, &webhook, &none()),
        ("callback-added", Compatible, &plain, &callback),
        ("callback-removed", Breaking, &callback, &plain),
        ("callback-moved", Breaking, &callback, &moved),
        ("method-changed", Breaking, &webhook, &put),
    ];
    for (kind, class, old, new) in rows {
        let change = crate::support::only(old, new);
        assert_eq!((change.kind, change.class), (kind, class));
    }
}
