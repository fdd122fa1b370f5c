//! `null` as a type becomes `nullable`.

use serde_json::{Map, Value, json};

use crate::lowering::{Lowering, Rule};
use crate::schema::{is_annotation, is_null, make_nullable};
use crate::{Pointer, kind};

pub(super) const RULE: Rule = Rule {
    name: "null-types",
    why: "OpenAPI 3.0 has neither `null` nor lists of types",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    lowering.each_schema(|lowering, pointer, schema, _| {
        if let Some(Value::Array(types)) = schema.get("type") {
            let types = types.clone();
            type_list(lowering, pointer, schema, &types);
        } else if schema.get("type") == Some(&json!("null")) {
            if let Some(keywords) = schema.as_object_mut() {
                keywords.remove("type");
                keywords.remove("enum");
            }
            lowering.changed(pointer, "null alone became the schema of any value");
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(Value::Array(members)) = schema.get_mut(keyword) else {
                continue;
            };
            let before = members.len();
            members.retain(|member| !is_null(kind::resolve(&whole, member)));
            match members.len() {
                after if after == before => continue,
                0 => {
                    schema.as_object_mut().map(|keywords| keywords.remove(keyword));
                }
                1 => {
                    // The description beside the alternatives outranks the one inside.
                    let only = members.remove(0);
                    unwrap_only(schema, keyword, only);
                }
                _ => {}
            }
            make_nullable(schema);
            lowering.changed(pointer, format!("null in `{keyword}` became nullable"));
        }
    });
}

fn type_list(lowering: &mut Lowering<'_>, pointer: &Pointer, schema: &mut Value, types: &[Value]) {
    let nullable = types.iter().any(|name| name == "null");
    let mut others: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
    if others.contains(&json!("number")) {
        others.retain(|name| name != "integer");
    }
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    match others.as_slice() {
        [] => {
            keywords.remove("type");
            lowering.changed(pointer, "null alone became the schema of any value");
            return;
        }
        [only] => {
            keywords.insert("type".to_owned(), only.clone());
        }
        several => {
            let mut outer = Map::new();
            let mut inner = Map::new();
            for (name, value) in std::mem::take(keywords) {
                let holder = if is_annotation(&name) { &mut outer } else { &mut inner };
                holder.insert(name, value);
            }
            let members = several.iter().map(|name| of_type(&inner, name)).collect();
            outer.insert("oneOf".to_owned(), Value::Array(members));
            *keywords = outer;
            lowering.changed(pointer, "type list became alternatives");
        }
    }
    if nullable {
        make_nullable(schema);
        lowering.changed(pointer, "type list with null became nullable");
    } else if others.len() == 1 {
        lowering.changed(pointer, "type list of one became a type");
    }
}

/// What `keywords` say of values of the type `name`.
fn of_type(keywords: &Map<String, Value>, name: &Value) -> Value {
    let mut member = keywords.clone();
    member.insert("type".to_owned(), name.clone());
    if let Some(values) = member.get_mut("enum").and_then(Value::as_array_mut) {
        values.retain(|value| match name.as_str() {
            Some("string") => value.is_string(),
            Some("boolean") => value.is_boolean(),
            Some("array") => value.is_array(),
            Some("object") => value.is_object(),
            _ => value.is_number(),
        });
        if values.is_empty() {
            member.remove("enum");
        }
    }
    let foreign: &[&str] = match name.as_str() {
        Some("object") => &["items"],
        Some("array") => &["properties", "required", "additionalProperties"],
        _ => &["items", "properties", "required", "additionalProperties"],
    };
    for keyword in foreign {
        member.remove(*keyword);
    }
    Value::Object(member)
}

fn unwrap_only(schema: &mut Value, keyword: &str, only: Value) {
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    keywords.remove(keyword);
    match only {
        Value::Object(inner) if !inner.contains_key("$ref") => {
            for (name, value) in inner {
                keywords.entry(name).or_insert(value);
            }
        }
        reference => {
            keywords.insert("allOf".to_owned(), Value::Array(vec![reference]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing;

    #[test]
    fn lowers_each_spelling() {
        for (from, to) in [
            (
                json!({"type": ["string", "null"]}),
                json!({"type": "string", "nullable": true}),
            ),
            (json!({"type": ["string"]}), json!({"type": "string"})),
            (
                json!({"description": "d", "anyOf": [{"$ref": "#/a"}, {"type": "null"}]}),
                json!({"description": "d", "allOf": [{"$ref": "#/a"}], "nullable": true}),
            ),
            (
                json!({"oneOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}]}),
                json!({"oneOf": [{"type": "string"}, {"type": "integer"}], "nullable": true}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }

    #[test]
    fn several_types_become_alternatives() {
        for (from, to) in [
            (
                json!({"description": "d", "type": ["string", "integer", "null"], "maxLength": 3}),
                json!({"description": "d", "nullable": true, "oneOf": [
                    {"type": "string", "maxLength": 3}, {"type": "integer", "maxLength": 3}
                ]}),
            ),
            (json!({"type": ["integer", "number"]}), json!({"type": "number"})),
            (json!({"type": "null"}), json!({})),
            (json!({"type": ["null"]}), json!({})),
            (
                json!({"oneOf": [{"type": "string"}, {"enum": [null]}]}),
                json!({"type": "string", "nullable": true}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }
}
