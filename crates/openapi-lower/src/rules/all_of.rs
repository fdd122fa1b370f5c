//! `allOf` becomes one schema.

use serde_json::{Map, Value, json};

use super::{Lowering, Rule};
use crate::Pointer;

pub(super) const RULE: Rule = Rule {
    name: "all-of",
    why: "the generator merges some members of `allOf`, nests others, and makes types without a value of the rest",
    apply,
};

/// Keywords that say nothing of the values.
pub(super) const ANNOTATIONS: &[&str] = &[
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    lowering.each_schema(|lowering, pointer, schema, _| {
        if schema.get("allOf").is_none() || is_wrapper(schema) {
            return;
        }
        if let Some(merged) = flatten(&whole, schema) {
            *schema = merged;
            lowering.changed(pointer, "`allOf` merged");
        } else {
            if let Some(keywords) = schema.as_object_mut() {
                keywords.retain(|name, _| ANNOTATIONS.contains(&name.as_str()));
            }
            lowering.loosened(pointer, "raw JSON: the members of `allOf` do not go together");
        }
    });
}

/// Whether `schema` refers to one other, and adds no more than words.
fn is_wrapper(schema: &Value) -> bool {
    let Some(keywords) = schema.as_object() else {
        return false;
    };
    let members = keywords.get("allOf").and_then(Value::as_array).map(Vec::as_slice);
    let single = matches!(members, Some([only]) if only.get("$ref").is_some());
    single
        && keywords
            .keys()
            .all(|name| name == "allOf" || ANNOTATIONS.contains(&name.as_str()) || name.starts_with("x-"))
}

/// `schema` with its references and its `allOf` resolved on the outermost level; `None` where that makes no sense.
pub(super) fn flatten(whole: &Value, schema: &Value) -> Option<Value> {
    flatten_within(whole, schema, &mut Vec::new())
}

fn flatten_within(whole: &Value, schema: &Value, seen: &mut Vec<Pointer>) -> Option<Value> {
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        let target = Pointer::from_reference(reference)?;
        if seen.contains(&target) {
            return None;
        }
        seen.push(target.clone());
        let mut flat = flatten_within(whole, target.get(whole)?, seen)?;
        seen.pop();
        // A base that lists its kinds does not hand the list down to them.
        if let Some(keywords) = flat.as_object_mut()
            && keywords.remove("discriminator").is_some()
        {
            keywords.remove("oneOf");
            keywords.remove("anyOf");
        }
        return Some(flat);
    }
    let mut keywords = schema.as_object()?.clone();
    let Some(Value::Array(members)) = keywords.remove("allOf") else {
        return Some(schema.clone());
    };
    let outer = Value::Object(keywords);
    let mut merged = Map::new();
    let mut nullable = true;
    for member in &members {
        let Value::Object(member) = flatten_within(whole, member, seen)? else {
            return None;
        };
        nullable &= member.get("nullable") == Some(&json!(true));
        merge(whole, &mut merged, member)?;
    }
    let outer = outer.as_object()?.clone();
    nullable |= outer.get("nullable") == Some(&json!(true));
    merge(whole, &mut merged, outer)?;
    merged.remove("nullable");
    if nullable {
        merged.insert("nullable".to_owned(), json!(true));
    }
    if merged.contains_key("properties") && !merged.contains_key("type") {
        merged.insert("type".to_owned(), "object".into());
    }
    Some(Value::Object(merged))
}

/// Adds what `more` says to `merged`; `None` where no value could do both.
fn merge(whole: &Value, merged: &mut Map<String, Value>, more: Map<String, Value>) -> Option<()> {
    for (keyword, value) in more {
        let Some(present) = merged.get_mut(&keyword) else {
            merged.insert(keyword, value);
            continue;
        };
        if *present == value {
            continue;
        }
        match keyword.as_str() {
            "properties" => {
                let present = present.as_object_mut()?;
                for (name, property) in value.as_object()? {
                    let both = match present.get(name) {
                        Some(other) if other != property => together(whole, other, property),
                        _ => property.clone(),
                    };
                    present.insert(name.clone(), both);
                }
            }
            "required" => {
                let present = present.as_array_mut()?;
                for name in value.as_array()? {
                    if !present.contains(name) {
                        present.push(name.clone());
                    }
                }
            }
            "enum" => {
                let values = value.as_array()?;
                present.as_array_mut()?.retain(|value| values.contains(value));
                if present.as_array()?.is_empty() {
                    return None;
                }
            }
            "items" => *present = together(whole, present, &value),
            // Closed to all that the others name, which nobody means.
            "additionalProperties" if value == json!(false) => {}
            "additionalProperties" if *present == json!(false) || *present == json!(true) => *present = value,
            "additionalProperties" if value == json!(true) => {}
            "additionalProperties" => *present = json!({}),
            "type" if *present == "number" && value == "integer" => *present = value,
            "type" if *present == "integer" && value == "number" => {}
            "type" | "oneOf" | "anyOf" | "not" => return None,
            _ => *present = value,
        }
    }
    Some(())
}

/// What both schemas say; any value, where they do not go together.
fn together(whole: &Value, one: &Value, other: &Value) -> Value {
    let bare = |schema: &Value| {
        let keywords = schema.as_object().into_iter().flatten();
        keywords
            .filter(|(name, _)| !ANNOTATIONS.contains(&name.as_str()))
            .count()
    };
    // Words alone change no type; the reference keeps its name.
    if bare(other) == 0 {
        return one.clone();
    }
    if bare(one) == 0 || one.get("$ref").is_some() && one.get("$ref") == other.get("$ref") {
        return other.clone();
    }
    flatten(whole, &json!({"allOf": [one, other]})).unwrap_or_else(|| json!({}))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[allow(clippy::needless_pass_by_value)]
    fn lowered(tested: Value) -> Value {
        let document = json!({"components": {"schemas": {
            "Tested": tested,
            "Base": {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}, "kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind"}, "oneOf": [{"$ref": "#/components/schemas/Tested"}]},
            "Text": {"type": "string"}
        }}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        lowered["components"]["schemas"]["Tested"].clone()
    }

    #[test]
    fn members_become_one_object() {
        let schema = json!({"description": "d", "allOf": [
            {"$ref": "#/components/schemas/Base"},
            {"required": ["name"], "properties": {"name": {"type": "string"}, "kind": {"enum": ["a"]}}}
        ]});
        assert_eq!(
            lowered(schema),
            json!({"description": "d", "type": "object", "required": ["id", "name"], "properties": {
                "id": {"type": "integer"}, "kind": {"type": "string", "enum": ["a"]}, "name": {"type": "string"}
            }})
        );
    }

    #[test]
    fn a_reference_with_words_stays() {
        let schema = json!({"allOf": [{"$ref": "#/components/schemas/Base"}], "nullable": true, "description": "d"});
        assert_eq!(lowered(schema.clone()), schema);
    }

    #[test]
    fn what_does_not_go_together_is_raw() {
        let both = json!({"description": "d", "allOf": [{"$ref": "#/components/schemas/Base"}, {"$ref": "#/components/schemas/Text"}]});
        assert_eq!(lowered(both), json!({"description": "d"}));
        let circle = json!({"allOf": [{"$ref": "#/components/schemas/Tested"}, {"type": "object"}]});
        assert_eq!(lowered(circle), json!({}));
        let field =
            json!({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"id": {"type": "string"}}}]});
        assert_eq!(lowered(field)["properties"]["id"], json!({}));
    }

    #[test]
    fn null_only_where_all_allow_it() {
        let schema = json!({"allOf": [{"type": "string", "nullable": true}, {"maxLength": 3}]});
        assert_eq!(lowered(schema), json!({"type": "string", "maxLength": 3}));
    }
}
