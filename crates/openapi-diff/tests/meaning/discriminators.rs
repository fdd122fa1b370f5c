//! Values of discriminators.

use openapi_diff::Class::{Breaking, Compatible};
use serde_json::{Value, json};

use crate::support::{assert_same, report, returned};

fn pets(discriminator: &Value) -> Value {
    let pet = |field: &str| json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, field: {"type": "string"}}});
    let mut document = returned(
        "200",
        &json!({
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": discriminator
        }),
    );
    document["components"] = json!({"schemas": {"Cat": pet("meow"), "Dog": pet("bark")}});
    document
}

#[test]
fn names_are_values_where_no_others_are_given() {
    let implied = pets(&json!({"propertyName": "kind"}));
    let spelt_out = pets(&json!({"propertyName": "kind", "mapping": {
        "Cat": "#/components/schemas/Cat", "Dog": "Dog"
    }}));
    let half = pets(&json!({"propertyName": "kind", "mapping": {"Cat": "#/components/schemas/Cat"}}));
    for (old, new) in [
        (&implied, &spelt_out),
        (&spelt_out, &implied),
        (&half, &implied),
        (&implied, &half),
    ] {
        assert_same(old, new);
    }
    let others = pets(&json!({"propertyName": "kind", "mapping": {
        "cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"
    }}));
    for (old, new) in [(&implied, &others), (&others, &implied)] {
        let found = report(old, new);
        let removed = found
            .changes
            .iter()
            .filter(|change| change.kind == "discriminator-value-removed");
        assert_eq!(removed.count(), 2);
        assert_eq!(found.worst(), Some(Breaking));
    }
    // One more value for an existing alternative.
    let more = pets(&json!({"propertyName": "kind", "mapping": {
        "Cat": "#/components/schemas/Cat", "Dog": "#/components/schemas/Dog", "kitten": "#/components/schemas/Cat"
    }}));
    assert_eq!(report(&implied, &more).worst(), Some(Compatible));
}

/// A schema with a discriminator, and those that extend it.
fn heirs(names: &[&str], field: &str) -> Value {
    let mut schemas = json!({"Pet": {
        "type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}, "discriminator": {"propertyName": "kind"}
    }});
    for name in names {
        schemas[*name] = json!({"allOf": [
            {"$ref": "#/components/schemas/Pet"}, {"type": "object", "properties": {field: {"type": "string"}}}
        ]});
    }
    let mut document = returned("200", &json!({"$ref": "#/components/schemas/Pet"}));
    document["components"] = json!({"schemas": schemas});
    document
}

#[test]
fn schemas_that_build_upon_one_are_its_alternatives() {
    let kinds = |old: &Value, new: &Value| {
        let report = report(old, new);
        report
            .changes
            .iter()
            .map(|change| (change.kind, change.class))
            .collect::<Vec<_>>()
    };
    assert_same(&heirs(&["Cat", "Dog"], "a"), &heirs(&["Dog", "Cat"], "a"));
    assert_eq!(
        kinds(&heirs(&["Cat", "Dog"], "a"), &heirs(&["Cat"], "a")),
        [("discriminator-value-removed", Breaking)]
    );
    assert_eq!(
        kinds(&heirs(&["Cat"], "a"), &heirs(&["Cat", "Dog"], "a")),
        [("discriminator-value-added", Compatible)]
    );
    assert_eq!(
        kinds(&heirs(&["Cat"], "a"), &heirs(&["Cat"], "b")),
        [("field-removed", Breaking), ("field-added", Compatible)]
    );
}
