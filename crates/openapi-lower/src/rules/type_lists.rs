//! Replaces lists of types by alternatives.

use serde_json::{Map, Value};

use crate::lowering::{Lowering, Rule};
use crate::schema::is_annotation;

pub(super) const RULE: Rule = Rule {
    name: "type-lists",
    why: "OpenAPI 3.0 has no lists of types",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, schema, _| {
        let Some(Value::Array(types)) = schema.get("type").cloned() else {
            return;
        };
        let keywords = schema.take().into_iter();
        let (mut outer, inner): (Map<_, _>, Map<_, _>) = keywords.partition(|(name, _)| is_annotation(name));
        outer.insert(
            "oneOf".to_owned(),
            types.iter().map(|name| of_type(&inner, name)).collect(),
        );
        schema.replace(outer);
        lowering.changed(&schema.pointer, "type list became alternatives");
    });
}

/// The `keywords` that apply to values of the type `name`.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rules::testing;

    #[test]
    fn each_type_is_an_alternative() {
        let schema = json!({"description": "d", "nullable": true, "type": ["string", "integer"], "maxLength": 3});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"description": "d", "nullable": true, "oneOf": [
                {"type": "string", "maxLength": 3}, {"type": "integer", "maxLength": 3}
            ]})
        );
    }
}
