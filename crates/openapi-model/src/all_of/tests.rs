use serde_json::{Value, json};

use super::*;
use crate::Pointer;

/// What becomes of the schema `A`; schemas inside it that several describe become an `allOf` of pointers.
#[allow(clippy::needless_pass_by_value)]
fn merged(schemas: Value) -> Result<Merged, Contradiction> {
    let root = json!({"components": {"schemas": schemas}});
    let pointer = Pointer::from_reference("#/components/schemas/A").unwrap();
    Conjunction::of(&root, [pointer]).merge(&mut |parts| match parts {
        [only] => only.value.clone(),
        several => json!({"allOf": several.iter().map(|part| part.value).collect::<Vec<_>>()}),
    })
}

fn keywords(schemas: Value) -> Value {
    let merged = merged(schemas).unwrap();
    assert!(merged.besides.is_empty(), "{:?}", merged.besides);
    Value::Object(merged.keywords)
}

fn to(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

#[test]
fn the_narrower_bound_holds_whoever_says_it() {
    for (members, expected) in [
        (json!([{"maxLength": 5}, {"maxLength": 9}]), json!({"maxLength": 5})),
        (json!([{"maxLength": 9}, {"maxLength": 5}]), json!({"maxLength": 5})),
        (
            json!([{"minItems": 1}, {"minItems": 2}, {"maxItems": 5}]),
            json!({"minItems": 2, "maxItems": 5}),
        ),
        (
            json!([{"minimum": 1}, {"exclusiveMinimum": 1}]),
            json!({"minimum": 1, "exclusiveMinimum": true}),
        ),
        (
            json!([{"maximum": 2, "exclusiveMaximum": true}, {"maximum": 3}]),
            json!({"maximum": 2, "exclusiveMaximum": true}),
        ),
        (
            json!([{"minimum": 9_007_199_254_740_993_i64}, {"minimum": 9_007_199_254_740_992_i64}]),
            json!({"minimum": 9_007_199_254_740_993_i64}),
        ),
        (json!([{"multipleOf": 4}, {"multipleOf": 6}]), json!({"multipleOf": 12})),
        (
            json!([{"type": "integer"}, {"type": "number"}]),
            json!({"type": "integer"}),
        ),
        (
            json!([{"type": ["string", "integer"]}, {"type": ["number", "boolean"]}]),
            json!({"type": "integer"}),
        ),
        (
            json!([{"enum": [1, 2, 3]}, {"enum": [2.0, 3, 4]}]),
            json!({"enum": [2, 3]}),
        ),
        (json!([{"enum": ["a", "b"]}, {"const": "b"}]), json!({"enum": ["b"]})),
        (
            json!([{"enum": ["a", 1]}, {"type": "string"}]),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            json!([{"required": ["b", "a"]}, {"required": ["c", "a"]}]),
            json!({"required": ["b", "a", "c"]}),
        ),
        (
            json!([{"uniqueItems": true}, {"pattern": "a"}, {"pattern": "a"}]),
            json!({"uniqueItems": true, "pattern": "a"}),
        ),
        (
            json!([{"type": "string", "nullable": true}, {"type": "string"}]),
            json!({"type": "string"}),
        ),
        (
            json!([{"type": "string", "nullable": true}, {"maxLength": 3}]),
            json!({"type": "string", "nullable": true, "maxLength": 3}),
        ),
        (
            json!([{"items": {"type": "string"}}, {"items": {"maxLength": 3}}]),
            json!({"items": {"allOf": [{"type": "string"}, {"maxLength": 3}]}}),
        ),
    ] {
        assert_eq!(keywords(json!({"A": {"allOf": members}})), expected);
    }
    assert_eq!(
        keywords(json!({"A": {"allOf": [to("B")], "maxLength": 9}, "B": {"maxLength": 5}})),
        json!({"maxLength": 5})
    );
    assert_eq!(
        keywords(json!({"A": {"allOf": [to("B")], "maxLength": 5}, "B": {"maxLength": 9}})),
        json!({"maxLength": 5})
    );
    assert_eq!(
        keywords(json!({"A": {"$ref": "#/components/schemas/B", "maxLength": 5}, "B": {"maxLength": 9}})),
        json!({"maxLength": 5})
    );
}

#[test]
fn what_one_keyword_cannot_say_is_kept_besides() {
    let merged = merged(json!({"A": {"allOf": [
        {"pattern": "a", "multipleOf": 0.5, "not": {"type": "null"}, "if": {"minLength": 1}, "then": {}},
        {"pattern": "b", "multipleOf": 0.3, "not": {"enum": [1]}, "if": {"minLength": 2}, "else": {}},
        {"oneOf": [{"minLength": 1}]}, {"oneOf": [{"minLength": 2}]}
    ]}}))
    .unwrap();
    assert_eq!(
        Value::Object(merged.keywords),
        json!({"pattern": "a", "multipleOf": 0.5, "not": {"type": "null"}, "oneOf": [{"minLength": 1}]})
    );
    assert_eq!(
        merged.besides,
        [
            json!({"multipleOf": 0.3}),
            json!({"oneOf": [{"minLength": 2}]}),
            json!({"if": {"minLength": 1}, "then": {}}),
            json!({"if": {"minLength": 2}, "else": {}}),
            json!({"not": {"enum": [1]}}),
            json!({"pattern": "b"}),
        ]
    );
}

#[test]
fn properties_are_described_by_all_that_speak_of_them() {
    assert_eq!(
        keywords(json!({
            "A": {"description": "d", "allOf": [to("B"), {"properties": {"x": {"maxLength": 3}, "y": {"description": "e"}}}]},
            "B": {"title": "B", "description": "b", "properties": {"x": {"type": "string"}, "y": {"type": "integer"}, "z": {}}, "additionalProperties": false}
        })),
        json!({
            "title": "B", "description": "d", "type": "object", "additionalProperties": false,
            "properties": {"x": {"allOf": [{"type": "string"}, {"maxLength": 3}]}, "y": {"type": "integer"}, "z": {}}
        })
    );
    let additional = json!({"A": {"allOf": [
        {"additionalProperties": {"type": "string"}},
        {"properties": {"x": {"maxLength": 3}}, "additionalProperties": {"minLength": 1}}
    ]}});
    assert_eq!(
        keywords(additional),
        json!({
            "type": "object",
            "properties": {"x": {"allOf": [{"maxLength": 3}, {"type": "string"}]}},
            "additionalProperties": {"allOf": [{"type": "string"}, {"minLength": 1}]}
        })
    );
}

#[test]
fn a_base_does_not_hand_its_kinds_down() {
    let schemas = |kinds: Value| {
        json!({
            "A": {"allOf": [to("Base"), {"properties": {"a": {}}}]},
            "Base": {"discriminator": {"propertyName": "kind"}, "oneOf": kinds},
            "B": {"type": "object"}, "C": {"type": "object"}, "ToA": to("A")
        })
    };
    let kept = keywords(schemas(json!([to("B"), to("C")])));
    assert_eq!(kept["oneOf"], json!([to("B"), to("C")]));
    assert_eq!(kept["discriminator"], json!({"propertyName": "kind"}));
    for kinds in [json!([to("A"), to("B")]), json!([to("ToA")])] {
        let dropped = keywords(schemas(kinds));
        assert_eq!(dropped, json!({"type": "object", "properties": {"a": {}}}));
    }
    for keyword in ["oneOf", "anyOf"] {
        assert_eq!(
            keywords(json!({"A": {"type": "string", keyword: [to("A")]}})),
            json!({"type": "string"})
        );
    }
}

#[test]
fn contradictions_are_named() {
    for (members, expected) in [
        (
            json!([{"type": "string"}, {"type": "integer"}]),
            "no type is allowed by all: 0/type, 1/type",
        ),
        (
            json!([{"enum": [1]}, {"enum": [2]}]),
            "no value is allowed by all: 0/enum, 1/enum",
        ),
        (
            json!([{"enum": ["a"]}, {"type": "integer"}]),
            "no value is allowed by all: 0/enum, 1/type",
        ),
        (
            json!([{"minLength": 3}, {"maxLength": 2}]),
            "no number is within both bounds: 0/minLength, 1/maxLength",
        ),
        (
            json!([{"exclusiveMinimum": 2}, {"maximum": 2}]),
            "no number is within both bounds: 0/exclusiveMinimum, 1/maximum",
        ),
        (json!([false, {}]), "no value is allowed: 0"),
        (
            json!([{"required": ["a"]}, {"properties": {"a": false}}]),
            "a property is required that may not be there: 0/required/0, 1/properties/a",
        ),
        (
            json!([{"type": "string", "nullable": true}, {"type": "integer", "nullable": true}]),
            "no type but null is allowed by all: 0/type, 1/type",
        ),
    ] {
        let contradiction = merged(json!({"A": {"allOf": members}})).unwrap_err().to_string();
        assert_eq!(contradiction.replace("#/components/schemas/A/allOf/", ""), expected);
    }
}

#[test]
fn null_may_be_added_around() {
    let schemas = json!({"A": {"allOf": [to("B")], "nullable": true}, "B": {"type": "string"}});
    assert_eq!(keywords(schemas), json!({"type": "string", "nullable": true}));
}

#[test]
fn a_schema_that_is_a_member_of_itself_adds_nothing() {
    let schemas = json!({
        "A": {"allOf": [to("B"), to("A")], "minLength": 1}, "B": {"allOf": [to("A"), {"maxLength": 5}]}
    });
    assert_eq!(keywords(schemas), json!({"minLength": 1, "maxLength": 5}));
}

#[test]
fn each_schema_counts_once_however_often_it_is_named() {
    let mut schemas = serde_json::Map::new();
    for level in 0..40 {
        let next = to(&format!("S{}", level + 1));
        schemas.insert(format!("S{level}"), json!({"allOf": [next, next]}));
    }
    schemas.insert("S40".to_owned(), json!({"type": "string"}));
    schemas.insert("A".to_owned(), to("S0"));
    assert_eq!(keywords(Value::Object(schemas)), json!({"type": "string"}));
    let mut chain = serde_json::Map::new();
    for link in 0..20_000 {
        let next = to(&format!("S{}", link + 1));
        chain.insert(
            format!("S{link}"),
            json!({"allOf": [next, {"required": [format!("r{link}")]}]}),
        );
    }
    chain.insert("S20000".to_owned(), json!({"maxLength": 5}));
    chain.insert("A".to_owned(), to("S0"));
    let merged = keywords(Value::Object(chain));
    assert_eq!(merged["maxLength"], 5);
    assert_eq!(merged["required"].as_array().unwrap().len(), 20_000);
}

#[test]
fn a_schema_may_stand_apart_from_the_document() {
    let root = json!({"B": {"maxLength": 5}, "there": {"minLength": 9}});
    let pointer = Pointer::root().join("there");
    let schema = json!({"allOf": [{"$ref": "#/B"}, {"properties": {"x": {"type": "string"}}}]});
    let apart = Conjunction::of_schema(&root, pointer.clone(), &schema);
    assert_eq!(apart.bounds().into_keys().collect::<Vec<_>>(), [Limit::MaxLength]);
    let property = pointer.join("allOf").join(1).join("properties").join("x");
    assert_eq!(apart.properties()["x"], std::slice::from_ref(&property));
    assert_eq!(apart.get(&property), Some(&json!({"type": "string"})));
}
