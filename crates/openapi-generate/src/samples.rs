//! Values that a schema allows, for tests of requests: those that show mistakes of a serializer.

use anyhow::Context;
use openapi_model::{Conjunction, Samples};
use serde_json::{Value, json};

/// A text with characters that have to be escaped.
const TEXT: &str = "a b&c=\u{fc}/%";

const ID: &str = "4102";

/// Candidates for a text; the first that the schema allows is used.
const TEXTS: &[&str] = &[TEXT, ID, "abc", "a1", "A1", "upload:0b5e", "2026-04-02"];

/// A value that `schema` allows for the field or parameter `name`.
pub(super) fn of(name: &str, schema: &Conjunction<'_>) -> anyhow::Result<Value> {
    let value = Samples::at_the_edges(TEXTS).value(schema);
    Ok(for_name(
        name,
        value.context("the schema requires itself, so it has no finite example")?,
    ))
}

/// Ids are usually digits, even if they are texts.
fn for_name(name: &str, sample: Value) -> Value {
    let id = name == "id"
        || ["Id", "-id", "_id"]
            .iter()
            .any(|end| name.trim_end_matches(']').ends_with(end));
    match sample {
        Value::String(text) if id && text == TEXT => json!(ID),
        Value::Object(fields) => {
            let fields = fields.into_iter().map(|(name, value)| {
                let value = for_name(&name, value);
                (name, value)
            });
            fields.collect()
        }
        Value::Array(elements) => elements.into_iter().map(|element| for_name("", element)).collect(),
        sample => sample,
    }
}

#[cfg(test)]
mod tests {
    use openapi_model::Pointer;

    use super::*;

    fn sample(name: &str, schema: &Value) -> anyhow::Result<Value> {
        let document = json!({"a": schema, "components": {"schemas": {"Short": {"type": "string", "maxLength": 3}}}});
        of(name, &Conjunction::of(&document, [Pointer::root().join("a")]))
    }

    #[test]
    fn are_what_the_schema_allows() {
        for (schema, expected) in [
            (json!({"type": "string"}), json!("a b&c=\u{fc}/%")),
            (json!({"type": "string", "pattern": "^\\d+$"}), json!("4102")),
            (json!({"type": "string", "pattern": "^x{7}$"}), json!("xxxxxxx")),
            (json!({"$ref": "#/components/schemas/Short"}), json!("abc")),
            (json!({"type": "string", "enum": ["c", "b", null]}), json!("b")),
            (json!({"type": "string", "examples": ["pet_1"]}), json!("pet_1")),
            (
                json!({"type": "string", "format": "date-time"}),
                json!("2026-04-02T10:15:00Z"),
            ),
            (json!({"type": ["null", "integer"], "minimum": 1}), json!(4)),
            (json!({"type": "integer", "maximum": 10}), json!(10)),
            (json!({"type": "number"}), json!(4101.0)),
            (json!({"anyOf": [{"type": "null"}, {"type": "boolean"}]}), json!(true)),
            (
                json!({"type": "array", "minItems": 2, "items": {"type": "boolean"}}),
                json!([true, true]),
            ),
            (
                json!({"properties": {"a": {"type": "boolean"}, "b": {"$ref": "#/components/schemas/Short"}}}),
                json!({"a": true, "b": "abc"}),
            ),
        ] {
            assert_eq!(sample("a", &schema).unwrap(), expected, "{schema}");
        }
    }

    #[test]
    fn ids_are_digits() {
        let text = json!({"type": "string"});
        for name in ["id", "petId", "user-id", "filter[trial_id]", "filter[petId]"] {
            assert_eq!(sample(name, &text).unwrap(), json!(ID), "{name}");
        }
        let pet = json!({"type": "object", "properties": {"petId": text, "paid": text}});
        assert_eq!(sample("pet", &pet).unwrap(), json!({"petId": ID, "paid": TEXT}));
    }
}
