//! Replaces the type `null` by `nullable`.

use std::collections::HashSet;

use openapi_model::Node;
use openapi_model::edit::Object;
use serde_json::{Value, json};

use crate::Pointer;
use crate::kind;
use crate::lowering::{Lowering, Rule};
use crate::schema::{is_null, make_nullable};

pub(super) const RULE: Rule = Rule {
    name: "null-types",
    why: "OpenAPI 3.0 has no `null`",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let nulls = nulls(&lowering.document);
    let is_null = |member: &Value| match kind::target(member) {
        Some(target) => nulls.contains(&target),
        None => is_null(member),
    };
    lowering.each_schema(|lowering, schema, _| {
        if let Some(Value::Array(types)) = schema.get("type") {
            let types = types.clone();
            type_list(lowering, schema, &types);
        } else if schema.text("type") == Some("null") {
            schema.remove_all(&["type", "enum"]);
            lowering.changed(&schema.pointer, "null alone became the schema of any value");
        }
        for keyword in ["anyOf", "oneOf"] {
            let Some(members) = schema.list(keyword) else {
                continue;
            };
            let before = members.len();
            members.retain(|member| !is_null(member));
            match members.len() {
                after if after == before => continue,
                0 => drop(schema.remove(keyword)),
                1 => {
                    // The description beside the alternatives takes precedence over the one inside.
                    let only = members.remove(0);
                    unwrap_only(schema, keyword, only);
                }
                _ => {}
            }
            make_nullable(schema);
            lowering.changed(&schema.pointer, format!("null in `{keyword}` became nullable"));
        }
    });
}

/// The component schemas that allow null alone.
fn nulls(document: &Value) -> HashSet<Pointer> {
    let components = Node::document(document).member("components");
    let schemas = components.iter().flat_map(|components| components.entries("schemas"));
    schemas
        .filter(|(_, schema)| is_null(kind::resolve(document, schema.value)))
        .map(|(_, schema)| schema.pointer)
        .collect()
}

/// Removes null from a list of types; a list of one becomes its type.
fn type_list(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, types: &[Value]) {
    let nullable = types.iter().any(|name| name == "null");
    let mut others: Vec<Value> = types.iter().filter(|name| *name != "null").cloned().collect();
    if others.contains(&json!("number")) {
        others.retain(|name| name != "integer");
    }
    let named = match others.as_slice() {
        [] => {
            schema.remove("type");
            lowering.changed(&schema.pointer, "null alone became the schema of any value");
            return;
        }
        [only] => only.clone(),
        several => several.into(),
    };
    let single = named.is_string();
    schema.set("type", named);
    if nullable {
        make_nullable(schema);
        lowering.changed(&schema.pointer, "type list with null became nullable");
    } else if single {
        lowering.changed(&schema.pointer, "type list of one became a type");
    }
}

fn unwrap_only(schema: &mut Object<'_>, keyword: &str, only: Value) {
    schema.remove(keyword);
    match only {
        Value::Object(inner) if !inner.contains_key("$ref") => {
            for (name, value) in inner {
                schema.set_if_absent(&name, value);
            }
        }
        reference => {
            schema.set("allOf", vec![reference]);
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
