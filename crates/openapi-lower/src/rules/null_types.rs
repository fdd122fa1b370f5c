//! `null` as a type becomes `nullable`.

use serde_json::{Value, json};

use super::{Lowering, Rule};
use crate::schema::make_nullable;

pub(super) const RULE: Rule = Rule {
    name: "null-types",
    why: "OpenAPI 3.0 has neither `null` nor lists of types",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| {
        if let Some(Value::Array(types)) = schema.get("type") {
            let nullable = types.iter().any(|name| name == "null");
            let others: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
            let [only] = others.as_slice() else {
                lowering.refuse(
                    pointer,
                    format!("types {}", Value::Array(types.clone())),
                    "name one type beside null, or write the alternatives as `oneOf`",
                );
                return;
            };
            schema["type"] = only.clone();
            if nullable {
                make_nullable(schema);
                lowering.changed(pointer, "type list with null became nullable");
            } else {
                lowering.changed(pointer, "type list of one became a type");
            }
        } else if schema.get("type") == Some(&json!("null")) {
            lowering.refuse(pointer, "a schema of null alone", "leave the schema empty");
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(Value::Array(members)) = schema.get_mut(keyword) else {
                continue;
            };
            let before = members.len();
            members.retain(|member| member.get("type") != Some(&json!("null")));
            if members.len() == before {
                continue;
            }
            if members.len() == 1 {
                // The description beside the alternatives outranks the one inside.
                let only = members.remove(0);
                unwrap_only(schema, keyword, only);
            }
            make_nullable(schema);
            lowering.changed(pointer, format!("null in `{keyword}` became nullable"));
        }
    });
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
    use crate::Settings;
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
    fn refuses_several_types() {
        let document = json!({"components": {"schemas": {"A": {"type": ["string", "integer"]}}}});
        let refused = testing::document(&RULE, document, &Settings::default());
        assert!(refused.is_err_and(|texts| texts[0].starts_with("#/components/schemas/A: types")));
    }
}
