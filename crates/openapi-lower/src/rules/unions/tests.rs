//! Tests of the lowering of alternatives.

use super::*;
use crate::Settings;
use crate::rules::testing;

struct Outcome {
    schemas: Value,
    unions: Vec<OpenUnion>,
    losses: usize,
}

#[allow(clippy::needless_pass_by_value)]
fn lowered(schemas: Value) -> Outcome {
    let settings = Settings::default();
    let mut lowering = Lowering::new(json!({"components": {"schemas": schemas}}), &settings);
    lowering.apply(&RULE);
    assert!(lowering.refusals.is_empty());
    Outcome {
        schemas: lowering.document["components"]["schemas"].take(),
        unions: lowering.open_unions,
        losses: lowering.changes.iter().filter(|change| change.loss).count(),
    }
}

#[allow(clippy::needless_pass_by_value)]
fn object(properties: Value, required: &[&str]) -> Value {
    json!({"type": "object", "properties": properties, "required": required})
}

fn to(name: &str) -> Value {
    reference(name)
}

fn values(union: &OpenUnion) -> Vec<(&str, &Content)> {
    union
        .variants
        .iter()
        .map(|variant| (variant.value.as_str(), &variant.content))
        .collect()
}

#[test]
fn discriminators_tell_apart_by_mapping_or_name() {
    let pet = |mapping: Value| {
        json!({
            "Pet": {"oneOf": [to("Cat"), to("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}},
            "Cat": object(json!({"kind": {"type": "string"}}), &[]),
            "Dog": object(json!({"kind": {"type": "string"}}), &[])
        })
    };
    let cat = Content::Schema("Cat".to_owned());
    let dog = Content::Schema("Dog".to_owned());
    let by_mapping = lowered(pet(
        json!({"c": "Cat", "k": "#/components/schemas/Cat", "d": "#/components/schemas/Dog"}),
    ));
    assert_eq!(by_mapping.unions[0].selector, Selector::Tag("kind".to_owned()));
    assert_eq!(values(&by_mapping.unions[0]), [("c", &cat), ("k", &cat), ("d", &dog)]);
    let by_name = lowered(pet(json!({})));
    assert_eq!(values(&by_name.unions[0]), [("Cat", &cat), ("Dog", &dog)]);
    assert_eq!(by_name.losses, 0);
}

#[test]
fn constants_tell_apart() {
    let outcome = lowered(json!({"Holder": {"type": "object", "properties": {"shape": {"oneOf": [
        object(json!({"type": {"type": "string", "enum": ["round"]}}), &["type"]),
        object(json!({"type": {"type": "string", "enum": ["flat", "thin"]}}), &["type"])
    ]}}}}));
    let union = &outcome.unions[0];
    assert_eq!(union.name, "HolderShape");
    assert_eq!(
        values(union).iter().map(|(value, _)| *value).collect::<Vec<_>>(),
        ["round", "flat", "thin"]
    );
    assert_eq!(
        outcome.schemas["Holder"]["properties"]["shape"],
        json!({"allOf": [to("HolderShape")]})
    );
    assert!(outcome.schemas.get("HolderShapeRound").is_some());
}

#[test]
fn kinds_tell_apart() {
    let outcome = lowered(json!({
        "Id": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "array", "items": {"type": "string"}}]}
    }));
    let union = &outcome.unions[0];
    assert_eq!(union.selector, Selector::Kind);
    let list = Content::Schema("IdArray".to_owned());
    assert_eq!(
        values(union),
        [
            ("array", &list),
            ("number", &Content::Integer),
            ("string", &Content::String)
        ]
    );
}

#[test]
fn objects_alike_become_one_with_all_fields() {
    let outcome = lowered(json!({
        "Sender": {"oneOf": [to("A"), to("B")]},
        "A": object(json!({"id": {"type": "integer"}, "name": {"type": "string"}, "next": to("Sender")}), &["id", "name"]),
        "B": object(json!({"id": {"type": "string"}, "view": {"type": "string"}, "next": {"anyOf": [to("A"), to("B")]}}), &["id"])
    }));
    assert_eq!(outcome.schemas["Sender"], json!({"allOf": [to("AOrB")]}));
    let merged = &outcome.schemas["AOrB"];
    assert_eq!(merged["required"], json!(["id"]));
    assert_eq!(merged["properties"]["id"], json!({"allOf": [to("AOrBId")]}));
    assert_eq!(merged["properties"]["view"], json!({"type": "string"}));
    assert!(outcome.losses > 0);
}

#[test]
fn strings_and_enums_become_one_enum() {
    for (members, expected) in [
        (
            json!([{"type": "string", "enum": ["a"]}, {"type": "string"}]),
            json!({"type": "string", "enum": ["a"]}),
        ),
        (
            json!([{"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["b", "a"]}]),
            json!({"type": "string", "enum": ["a", "b"]}),
        ),
        (
            json!([{"type": "string", "format": "uri"}, {"type": "string"}]),
            json!({"type": "string"}),
        ),
        (
            json!([{"type": "integer"}, {"type": "number"}]),
            json!({"type": "number"}),
        ),
    ] {
        assert_eq!(testing::response_schema(&RULE, json!({"anyOf": members})), expected);
    }
}

#[test]
fn alternatives_that_only_restrict_are_removed() {
    let narrowed =
        json!({"type": "object", "properties": {"a": {}}, "anyOf": [{"required": ["a"]}, {"required": ["b"]}]});
    assert_eq!(
        testing::response_schema(&RULE, narrowed),
        json!({"type": "object", "properties": {"a": {}}})
    );
    let scalar = json!({"type": "string", "oneOf": [{"pattern": "a"}, {"pattern": "b"}]});
    assert_eq!(testing::response_schema(&RULE, scalar), json!({"type": "string"}));
}

#[test]
fn alternatives_that_cannot_be_distinguished_are_raw_json() {
    let outcome = lowered(json!({"Any": {"description": "d", "nullable": true, "oneOf": [{}, {"type": "string"}]}}));
    assert_eq!(outcome.schemas["Any"], json!({"description": "d"}));
    assert_eq!(outcome.losses, 1);
}

#[test]
fn a_base_keeps_the_fields_of_its_kinds() {
    let base = json!({"type": "object", "properties": {"kind": {}}, "discriminator": {"propertyName": "kind"}});
    assert_eq!(
        testing::response_schema(&RULE, base),
        json!({"type": "object", "properties": {"kind": {}}, "additionalProperties": {}})
    );
}

#[test]
fn a_union_with_an_object_beside_it_stays_one() {
    let pets = |mapping: Value| {
        json!({
            "Named": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}},
                "oneOf": [to("Cat"), to("Dog")], "discriminator": {"propertyName": "kind", "mapping": mapping}},
            "Cat": object(json!({"kind": {"type": "string"}, "purrs": {}}), &[]),
            "Dog": object(json!({"kind": {"type": "string"}, "barks": {}}), &["barks"])
        })
    };
    for (mapping, tags) in [
        (json!({"c": "Cat", "d": "#/components/schemas/Dog"}), ["c", "d"]),
        (json!({}), ["Cat", "Dog"]),
    ] {
        let outcome = lowered(pets(mapping));
        assert_eq!(outcome.losses, 0);
        let union = &outcome.unions[0];
        assert_eq!(union.selector, Selector::Tag("kind".to_owned()));
        let values = values(union);
        assert_eq!(values.iter().map(|(value, _)| *value).collect::<Vec<_>>(), tags);
        let Content::Schema(dog) = values[1].1 else {
            panic!("{values:?}");
        };
        assert_eq!(
            outcome.schemas[dog],
            object(
                json!({"name": {"type": "string"}, "kind": {"type": "string"}, "barks": {}}),
                &["name", "barks"]
            )
        );
    }
}

#[test]
fn recursive_alternatives_terminate() {
    for keyword in ["oneOf", "anyOf"] {
        let outcome = lowered(json!({
            "Only": {keyword: [to("Only")]},
            "Object": {"type": "object", "properties": {"a": {}}, keyword: [to("Object")]},
            "There": {keyword: [to("Back")]}, "Back": {keyword: [to("There")]},
            "Text": {keyword: [to("Text"), {"type": "string"}]},
            "List": {keyword: [{"type": "array", "items": to("List")}, {"type": "string"}]},
            "Tree": {"type": "object", "properties": {"left": {keyword: [to("Tree"), to("Leaf")]}}},
            "Leaf": {"type": "object", "properties": {"right": {keyword: [to("Leaf"), to("Tree")]}}}
        }));
        assert_eq!(outcome.schemas["Only"], json!({}));
        assert_eq!(
            outcome.schemas["Object"],
            json!({"type": "object", "properties": {"a": {}}})
        );
        assert_eq!(outcome.schemas["There"], json!({}));
        assert_eq!(outcome.schemas["Text"], json!({"type": "string"}));
        assert!(outcome.schemas.to_string().len() < 4_000, "{}", outcome.schemas);
    }
}

#[test]
fn alternatives_that_differ_in_texts_alone_lose_nothing() {
    let of = |issue: &str, more: Value| {
        let mut fields = json!({"issue": {"type": "string", "enum": [issue]}, "field": {"type": "string"}});
        fields
            .as_object_mut()
            .expect("an object")
            .extend(more.as_object().cloned().unwrap_or_default());
        object(fields, &[])
    };
    let either = |more: Value| lowered(json!({"Detail": {"anyOf": [of("SHORT", json!({})), of("LONG", more)]}}));
    let alike = either(json!({}));
    assert_eq!(alike.losses, 0);
    let issue = &alike.schemas["Detail"]["properties"]["issue"];
    assert_eq!(issue["enum"], json!(["SHORT", "LONG"]));
    assert_eq!(either(json!({"field": {"type": "integer"}})).losses, 1);
    assert_eq!(either(json!({"more": {"type": "string"}})).losses, 1);
}
