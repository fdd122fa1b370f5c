//! Replaces the schemas `true` and `false` by objects.

use openapi_model::Kind;
use openapi_model::edit::Object;
use serde_json::{Value, json};

use crate::lowering::{Lowering, Rule};
use crate::schema::is_property;

pub(super) const RULE: Rule = Rule {
    name: "boolean-schemas",
    why: "OpenAPI 3.0 has no `true` and `false` as schemas",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.walk(|lowering, pointer, kind, schema| {
        if kind != Kind::Schema {
            return true;
        }
        // OpenAPI 3.0 allows booleans for `additionalProperties`.
        let further = pointer.last().is_some_and(|last| last == "additionalProperties") && !is_property(pointer);
        if schema.is_boolean() && !further {
            let what = format!("`{schema}` became the schema of any value");
            *schema = json!({});
            lowering.changed(pointer, what);
        }
        let Some(mut schema) = Object::of(pointer.clone(), kind, schema) else {
            return true;
        };
        if schema.get("not").is_some_and(Value::is_boolean) {
            schema.remove("not");
        }
        let Some(properties) = schema.map("properties") else {
            return true;
        };
        properties.retain(|name, property| {
            let allowed = *property != json!(false);
            if !allowed {
                lowering.changed(&pointer.join("properties").join(name), "removed: its schema is `false`");
            }
            allowed
        });
        true
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing;

    #[test]
    fn true_is_any_value_and_false_is_none() {
        let schema = json!({
            "items": true, "not": false, "properties": {"additionalProperties": true, "b": false}, "additionalProperties": true
        });
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"items": {}, "properties": {"additionalProperties": {}}, "additionalProperties": true})
        );
    }
}
