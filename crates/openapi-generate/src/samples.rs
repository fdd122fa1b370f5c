//! Values that a schema allows, for tests: its first example, or else one that is made from its bounds.

use anyhow::{Context, bail, ensure};
use openapi_model::{Conjunction, Limit};
use serde_json::{Value, json};

use super::patterns;

/// Maximum nesting depth of schemas.
const DEEPEST: usize = 16;

/// A text with characters that have to be escaped.
const TEXT: &str = "a b&c=\u{fc}/%";

const ID: &str = "4102";

/// Candidates for a text; the first that the schema allows is used.
const TEXTS: &[&str] = &[TEXT, ID, "abc", "a1", "A1", "upload:0b5e", "2026-04-02"];

/// A number without bounds, and the distance of one from its minimum.
const NUMBER: i32 = 4101;
const FURTHER: i32 = 3;

/// A value that `schema` allows for the field or parameter `name`.
pub(super) fn of(name: &str, schema: &Conjunction<'_>) -> anyhow::Result<Value> {
    Ok(for_name(name, value(schema, DEEPEST)?))
}

/// Ids are usually digits, even if they are texts.
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

fn value(schema: &Conjunction<'_>, depth: usize) -> anyhow::Result<Value> {
    let depth = depth
        .checked_sub(1)
        .context("the schema requires itself, so it has no finite example")?;
    if let Some(example) = schema.example() {
        return Ok(example.clone());
    }
    if let Some(listed) = schema.values() {
        let mut listed = listed.into_iter().map(|fact| fact.value).rev();
        let last = listed.clone().find(|value| !value.is_null()).or_else(|| listed.next());
        return last.cloned().context("an enum without values");
    }
    if let Some(group) = schema.alternatives().into_iter().next() {
        let mut members = group.members.into_iter().map(|member| schema.of_pointers([member]));
        let other = members.find(|member| !member.allows_null_alone());
        return value(&other.context("all alternatives are null")?, depth);
    }
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    let bounds = schema.bounds();
    let bound = |limit: Limit| bounds.get(&limit).map(|fact| fact.value.clone());
    match types.iter().map(String::as_str).find(|name| *name != "null") {
        Some("boolean") => Ok(json!(true)),
        Some("integer") => {
            let whole = |limit: Limit| bound(limit)?.among_whole_numbers(limit).number.as_i64();
            let least = whole(Limit::Minimum).map(|least| least.saturating_add(FURTHER.into()));
            Ok(json!(whole(Limit::Maximum).or(least).unwrap_or(NUMBER.into())))
        }
        Some("number") => {
            let inclusive = |limit: Limit| bound(limit).filter(|bound| !bound.exclusive)?.number.as_f64();
            let least = bound(Limit::Minimum).and_then(|least| least.number.as_f64());
            let least = least.map(|least| least + f64::from(FURTHER));
            Ok(json!(inclusive(Limit::Maximum).or(least).unwrap_or(NUMBER.into())))
        }
        Some("array") => {
            let least = bound(Limit::MinItems).and_then(|least| least.number.as_u64());
            let items = schema.inner("items").unwrap_or_else(|| schema.of_pointers([]));
            let element = value(&items, depth).context("the elements of the list")?;
            Ok(json!(vec![element; usize::try_from(least.unwrap_or(1).max(1))?]))
        }
        Some("object") => object(schema, depth),
        Some("string") => text(schema).map(Value::String),
        None if schema.keywords().contains("properties") => object(schema, depth),
        None => Ok(json!({"any": "value"})),
        Some(other) => bail!("the type `{other}` is not supported"),
    }
}

fn object(schema: &Conjunction<'_>, depth: usize) -> anyhow::Result<Value> {
    let members = schema.properties().into_keys().map(|name| {
        let value = value(&schema.property(&name), depth).with_context(|| format!("field `{name}`"))?;
        let value = for_name(&name, value);
        Ok((name, value))
    });
    Ok(Value::Object(members.collect::<anyhow::Result<_>>()?))
}

fn text(schema: &Conjunction<'_>) -> anyhow::Result<String> {
    match schema.text("format") {
        Some("date-time") => return Ok("2026-04-02T10:15:00Z".to_owned()),
        Some("date") => return Ok("2026-04-02".to_owned()),
        Some("uri" | "url") => return Ok("https://shop.example/back".to_owned()),
        _ => {}
    }
    let bounds = schema.bounds();
    let length = |limit: Limit| bounds.get(&limit).and_then(|fact| fact.value.number.as_u64());
    let least = length(Limit::MinLength).map_or(Ok(0), usize::try_from)?;
    let most = length(Limit::MaxLength).map_or(Ok(usize::MAX), usize::try_from)?;
    let fitting = |text: &&str| {
        let letters = text.chars().count();
        letters <= most && least <= letters
    };
    let Some(source) = schema.text("pattern") else {
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

    #[test]
    fn what_nobody_can_guess_needs_an_example() {
        let error = sample("a", &json!({"type": "string", "pattern": "^x{7}$"})).unwrap_err();
        assert!(error.to_string().ends_with("give the schema an example"), "{error}");
    }
}
