//! `null` as a type becomes `nullable`.

use serde_json::{Value, json};

use crate::lowering::{Lowering, Rule};
use crate::schema::{is_null, make_nullable};
use crate::{Pointer, kind};

pub(super) const RULE: Rule = Rule {
    name: "null-types",
    why: "OpenAPI 3.0 has no `null`",
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

/// Takes null out of a list of types; a list of one is its type.
fn type_list(lowering: &mut Lowering<'_>, pointer: &Pointer, schema: &mut Value, types: &[Value]) {
    let nullable = types.iter().any(|name| name == "null");
    let mut others: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
    if others.contains(&json!("number")) {
        others.retain(|name| name != "integer");
    }
    let Some(keywords) = schema.as_object_mut() else {
        return;
    };
    let named = match others.as_slice() {
        [] => {
            keywords.remove("type");
            lowering.changed(pointer, "null alone became the schema of any value");
            return;
        }
        [only] => only.clone(),
        several => several.into(),
    };
    let single = named.is_string();
    keywords.insert("type".to_owned(), named);
    if nullable {
        make_nullable(schema);
        lowering.changed(pointer, "type list with null became nullable");
    } else if single {
        lowering.changed(pointer, "type list of one became a type");
    }
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
    fn null_leaves_what_is_beside_it() {
        for (from, to) in [
            (
                json!({"type": ["string", "integer", "null"], "maxLength": 3}),
                json!({"type": ["string", "integer"], "nullable": true, "maxLength": 3}),
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
