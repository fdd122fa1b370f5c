//! The form of the file, and the messages for invalid values.

use serde_json::{Value, json};

use super::operation::shape;
use super::parameter::Parameter;
use super::schema::Schema;
use super::strict::strict;
use super::validation::{check, validator};
use super::violation::Subject;

fn kept(value: Value) -> &'static Value {
    Box::leak(Box::new(value))
}

fn message(schema: Value, value: &Value) -> String {
    let checked = check(Schema::new(kept(schema)), value);
    checked
        .err()
        .map_or(String::new(), |violation| violation.message(Subject::Body))
}

#[test]
fn every_schema_of_the_contract_makes_a_validator() {
    for operation in ofauth_client::operations::ALL {
        let shape = shape(operation.id).unwrap();
        let body = shape.body.as_ref().and_then(super::operation::Body::schema);
        let parameters = shape.parameters.iter().map(Parameter::schema);
        for schema in parameters.chain(body).chain(shape.response.schema) {
            assert!(
                validator(schema).is_ok(),
                "{}: {:?}",
                operation.id,
                validator(schema).err()
            );
        }
        assert!(
            body.is_some() || shape.body.as_ref().is_none_or(|body| body.is_raw),
            "{}",
            operation.id
        );
    }
}

#[test]
fn a_parameter_is_read_as_its_type() {
    let parameter = |schema: Value| {
        let listed = Parameter::listed(kept(json!({"name": "a", "in": "query", "schema": schema})));
        move |texts: &[&str]| listed[0].check(texts).err().unwrap_or_default()
    };
    let integer = parameter(json!({"type": "integer", "minimum": 0, "maximum": 10}));
    for text in ["0", "10", "-0"] {
        assert_eq!(integer(&[text]), "");
    }
    assert_eq!(
        integer(&["11"]),
        "The parameter `a` is 11, expected an integer from 0 to 10."
    );
    for (text, shown) in [("ten", "\"ten\""), ("+1", "\"+1\""), ("1.5", "\"1.5\""), ("", "\"\"")] {
        let message = integer(&[text]);
        assert_eq!(
            message,
            format!("The parameter `a` is {shown}, expected an integer from 0 to 10.")
        );
    }
    assert_eq!(integer(&["1", "1"]), "The parameter `a` stands more than once.");
    let number = parameter(json!({"type": "number", "maximum": 1}));
    assert_eq!(number(&["0.5"]), "");
    assert_eq!(
        number(&["NaN"]),
        "The parameter `a` is \"NaN\", expected a number to 1."
    );
    assert_eq!(parameter(json!({"type": "boolean"}))(&["true"]), "");
    assert_ne!(parameter(json!({"type": "boolean"}))(&["1"]), "");
    // A string may look like a number.
    assert_eq!(parameter(json!({"type": "string"}))(&["5"]), "");
    let either = parameter(json!({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "pattern": "^u:"}]}));
    assert_eq!((either(&["1"]), either(&["u:1"])), (String::new(), String::new()));
    assert_eq!(either(&["0"]), "The parameter `a` is 0, expected an integer from 1.");
    let list = parameter(json!({"type": "array", "maxItems": 2, "items": {"type": "integer"}}));
    assert_eq!(list(&["1", "2"]), "");
    assert_eq!(
        list(&["1", "2", "3"]),
        "The parameter `a` is an array of 3, expected an array of at most 2."
    );
    assert_eq!(list(&["1", "b"]), "The parameter `a[1]` is \"b\", expected an integer.");
    let secret = parameter(json!({"type": "string", "format": "password", "maxLength": 3}));
    assert!(!secret(&["planted"]).contains("planted"));
}

#[test]
fn parameters_have_the_location_of_the_contract() {
    let object = json!({"type": "object", "required": ["b"], "properties": {"b": {"type": "integer"}, "c": {}}});
    let deep = kept(json!({"name": "a", "in": "query", "required": true, "style": "deepObject", "schema": object}));
    let listed = Parameter::listed(deep);
    let names: Vec<_> = listed
        .iter()
        .map(|known| (known.name.as_str(), known.required))
        .collect();
    assert_eq!(names, [("a[b]", true), ("a[c]", false)]);
    assert_eq!(listed[0].check(&[]).unwrap_err(), "The parameter `a[b]` is missing.");
    let header = Parameter::listed(kept(json!({"name": "x-a", "in": "header", "schema": {}})));
    assert_eq!(header[0].location, super::Location::Header);
}

#[test]
fn messages_name_field_value_and_expectation() {
    let schema = || {
        json!({
            "type": "object",
            "required": ["price"],
            "unevaluatedProperties": false,
            "properties": {
                "price": {"type": "number", "minimum": 0, "maximum": 200},
                "order": {"type": "string", "enum": ["asc", "desc"]},
                "ids": {"type": "array", "minItems": 1, "items": {"type": "integer", "minimum": 1}},
                "name": {"type": ["string", "null"], "maxLength": 3},
                "when": {"type": "string", "format": "date-time"},
                "item": {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "minLength": 1}]},
            },
        })
    };
    for (value, expected) in [
        (json!({"price": 200}), ""),
        (
            json!({"price": 0, "name": null, "item": 1, "when": "2026-01-01T00:00:00Z"}),
            "",
        ),
        (json!([]), "The body is an array of 0, expected an object."),
        (json!({}), "The field `price` is missing."),
        (
            json!({"price": 201}),
            "The field `price` is 201, expected a number from 0 to 200.",
        ),
        (
            json!({"price": "5"}),
            "The field `price` is a text of 1 characters, expected a number from 0 to 200.",
        ),
        (json!({"price": 5, "cost": 5}), "The field `cost` is not known."),
        (
            json!({"price": 5, "order": "up"}),
            "The field `order` is a text of 2 characters, expected one of \"asc\", \"desc\".",
        ),
        (
            json!({"price": 5, "ids": []}),
            "The field `ids` is an array of 0, expected an array of at least 1.",
        ),
        (
            json!({"price": 5, "ids": [7, 0]}),
            "The field `ids[1]` is 0, expected an integer from 1.",
        ),
        (
            json!({"price": 5, "ids": [1.5]}),
            "The field `ids[0]` is 1.5, expected an integer from 1.",
        ),
        (
            json!({"price": 5, "name": "éééé"}),
            "The field `name` is a text of 4 characters, expected a text or null of at most 3.",
        ),
        (
            json!({"price": 5, "when": "soon"}),
            "The field `when` is a text of 4 characters, expected a text in the form date-time.",
        ),
        (
            json!({"price": 5, "item": ""}),
            "The field `item` is a text of 0 characters, expected a text of at least 1.",
        ),
        (
            json!({"price": 5, "item": true}),
            "The field `item` is true, expected an integer from 1 or a text of at least 1.",
        ),
    ] {
        assert_eq!(message(schema(), &value), expected);
    }
}

#[test]
fn fields_may_be_named_by_any_schema_that_holds() {
    let schema = json!({
        "allOf": [{"properties": {"a": {"type": "integer"}}}],
        "anyOf": [
            {"properties": {"b": {"const": 1}, "c": {}}, "required": ["b"]},
            {"properties": {"b": {"const": 2}, "d": {"additionalProperties": {"type": "string"}}}, "required": ["b"]},
        ],
        "properties": {"e": {"type": "array", "items": {"type": "object", "properties": {"f": {"type": "integer"}}}}},
    });
    let content = json!({"application/json": {"schema": schema}});
    let contract = strict(&json!({"operations": {"a": {"requestBody": {"content": content}}}}));
    let schema = || contract["operations"]["a"]["requestBody"]["content"]["application/json"]["schema"].clone();
    for (value, expected) in [
        (json!({"a": 1, "b": 1, "c": {"x": 1}, "e": [{"f": 1}]}), ""),
        (json!({"a": 1, "b": 2, "d": {"x": "y"}}), ""),
        (json!({"b": 2, "c": 1}), "The field `c` is not known."),
        (
            json!({"b": 1, "e": [{"f": 1}, {"g": 1}]}),
            "The field `e[1].g` is not known.",
        ),
        (
            json!({"b": 1, "e": [{"f": "1", "g": 1}]}),
            "The field `e[0].f` is a text of 1 characters, expected an integer.",
        ),
        (
            json!({"b": 2, "d": {"x": 1}}),
            "The body is an object, expected a value or a value or a value.",
        ),
    ] {
        assert_eq!(message(schema(), &value), expected);
    }
}
