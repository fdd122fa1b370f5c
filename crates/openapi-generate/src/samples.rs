//! Values that a schema allows, for tests: its first example, or else one that is made of its bounds.

use anyhow::{Context, bail, ensure};
use serde_json::{Map, Value, json};

use super::patterns;
use super::values::flat;
use crate::document::Document;

/// Schemas may stand this deep in one another before they are taken for a circle.
const DEEPEST: usize = 16;

/// A text that shows what has to be escaped.
const TEXT: &str = "a b&c=\u{fc}/%";

const ID: &str = "4102";

/// The first of these is taken that the schema allows.
const TEXTS: &[&str] = &[TEXT, ID, "abc", "a1", "A1", "upload:0b5e", "2026-04-02"];

/// A number that nothing bounds, and how far one is from its minimum.
const NUMBER: i32 = 4101;
const FURTHER: i32 = 3;

/// A value that `schema` allows for what is called `name`.
pub(super) fn of(contract: &Document, name: &str, schema: &Value) -> anyhow::Result<Value> {
    Ok(for_name(name, value(contract, schema, DEEPEST)?))
}

/// Ids are most often digits, also where they are texts.
fn for_name(name: &str, sample: Value) -> Value {
    let id = name == "id"
        || ["Id", "-id", "_id"]
            .iter()
            .any(|end| name.trim_end_matches(']').ends_with(end));
    if id && sample == TEXT {
        return json!(ID);
    }
    sample
}

fn value(contract: &Document, schema: &Value, depth: usize) -> anyhow::Result<Value> {
    let depth = depth
        .checked_sub(1)
        .context("the schema refers to itself, which a request cannot")?;
    let schema = &flat(contract, schema);
    if let Some(example) = schema["examples"]
        .get(0)
        .or(schema.get("example"))
        .or(schema.get("const"))
    {
        return Ok(example.clone());
    }
    if let Some(listed) = schema["enum"].as_array() {
        let last = listed.iter().rfind(|value| !value.is_null());
        return last.cloned().context("an enum without values");
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(members) = schema[keyword].as_array() {
            let other = members.iter().find(|member| member["type"] != "null");
            return value(contract, other.context("alternatives that are null alone")?, depth);
        }
    }
    let named = match &schema["type"] {
        Value::Array(names) => names.iter().find(|name| **name != "null").and_then(Value::as_str),
        name => name.as_str(),
    };
    match named {
        Some("boolean") => Ok(json!(true)),
        Some("integer") => {
            let bound = |name: &str| schema[name].as_i64();
            let least = bound("minimum").map(|least| least.saturating_add(FURTHER.into()));
            Ok(json!(bound("maximum").or(least).unwrap_or(NUMBER.into())))
        }
        Some("number") => {
            let bound = |name: &str| schema[name].as_f64();
            let least = bound("minimum").map(|least| least + f64::from(FURTHER));
            Ok(json!(bound("maximum").or(least).unwrap_or(NUMBER.into())))
        }
        Some("array") => {
            let least = schema["minItems"].as_u64().unwrap_or(1).max(1);
            let element = value(contract, &schema["items"], depth).context("the elements of the list")?;
            Ok(json!(vec![element; usize::try_from(least)?]))
        }
        Some("object") => {
            let properties = schema["properties"].as_object().into_iter().flatten();
            let members = properties.map(|(name, property)| {
                let value = value(contract, property, depth).with_context(|| format!("field `{name}`"))?;
                Ok((name.clone(), for_name(name, value)))
            });
            Ok(Value::Object(members.collect::<anyhow::Result<Map<String, Value>>>()?))
        }
        Some("string") => text(schema).map(Value::String),
        None if schema.get("properties").is_some() => value(contract, &object(schema), depth),
        None => Ok(json!({"any": "value"})),
        Some(other) => bail!("values of the type `{other}` are not known"),
    }
}

fn object(schema: &Value) -> Value {
    let mut object = schema.clone();
    object["type"] = json!("object");
    object
}

fn text(schema: &Value) -> anyhow::Result<String> {
    match schema["format"].as_str() {
        Some("date-time") => return Ok("2026-04-02T10:15:00Z".to_owned()),
        Some("date") => return Ok("2026-04-02".to_owned()),
        Some("uri" | "url") => return Ok("https://shop.example/back".to_owned()),
        _ => {}
    }
    let least = schema["minLength"].as_u64().map_or(Ok(0), usize::try_from)?;
    let most = schema["maxLength"].as_u64().map_or(Ok(usize::MAX), usize::try_from)?;
    let fitting = |text: &&str| {
        let letters = text.chars().count();
        letters <= most && least <= letters
    };
    let Some(source) = schema["pattern"].as_str() else {
        let fits = TEXTS.iter().find(|text| fitting(text));
        let repeated = || "a".repeat(least.min(most));
        return Ok(fits.map_or_else(repeated, |text| (*text).to_owned()));
    };
    let table = patterns::compile(source).with_context(|| format!("pattern `{source}`"))?;
    let found = TEXTS.iter().find(|text| fitting(text) && table.matches(text));
    ensure!(
        found.is_some(),
        "no text is known that matches `{source}`: give the schema an example"
    );
    Ok(found.copied().unwrap_or_default().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_what_the_schema_allows() {
        let contract =
            Document::from(json!({"components": {"schemas": {"Short": {"type": "string", "maxLength": 3}}}}));
        for (schema, expected) in [
            (json!({"type": "string"}), json!("a b&c=\u{fc}/%")),
            (json!({"type": "string", "pattern": "^\\d+$"}), json!("4102")),
            (json!({"type": "string", "minLength": 30}), json!("a".repeat(30))),
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
            assert_eq!(of(&contract, "a", &schema).unwrap(), expected, "{schema}");
        }
    }

    #[test]
    fn ids_are_digits() {
        let contract = Document::from(json!({}));
        let text = json!({"type": "string"});
        for name in ["id", "petId", "user-id", "filter[trial_id]", "filter[petId]"] {
            assert_eq!(of(&contract, name, &text).unwrap(), json!(ID), "{name}");
        }
        let pet = json!({"type": "object", "properties": {"petId": text, "paid": text}});
        assert_eq!(of(&contract, "pet", &pet).unwrap(), json!({"petId": ID, "paid": TEXT}));
    }

    #[test]
    fn what_nobody_can_guess_needs_an_example() {
        let error = of(
            &Document::from(json!({})),
            "a",
            &json!({"type": "string", "pattern": "^x{7}$"}),
        )
        .unwrap_err();
        assert!(error.to_string().ends_with("give the schema an example"), "{error}");
    }
}
