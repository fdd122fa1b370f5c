//! Moves `nullable` from component schemas to the references to them.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::schema::make_nullable;

pub(super) const RULE: Rule = Rule {
    name: "nullable-components",
    why: "the generator makes two types of a nullable component, one of them under a name that may be taken; and an \
          argument cannot be null",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let mut nullable = BTreeSet::new();
    lowering.each_schema(|lowering, schema, _| {
        if let Some(name) = schema.pointer.component_schema().map(Cow::into_owned)
            && schema.remove("nullable") == Some(json!(true))
        {
            nullable.insert(name);
            lowering.changed(&schema.pointer, "nullable moved to the references to it");
        }
    });
    let named = |reference: Option<&Value>| {
        let target = reference.and_then(Value::as_str).and_then(Pointer::from_reference);
        let name = target.as_ref().and_then(Pointer::component_schema);
        name.is_some_and(|name| nullable.contains(name.as_ref()))
    };
    lowering.each_schema(|lowering, schema, _| {
        let around: Vec<String> = schema.pointer.iter().map(Cow::into_owned).collect();
        let around = |back: usize| around.iter().rev().nth(back).map(String::as_str);
        if schema.pointer.component_schema().is_none() {
            let inner = matches!(around(1), Some("allOf" | "oneOf"));
            let wraps = named(schema.get("allOf").and_then(|members| members.pointer("/0/$ref")));
            if wraps || named(schema.get("$ref")) && !inner {
                make_nullable(schema);
            }
        }
        if around(2) == Some("parameters") && schema.remove("nullable").is_some() {
            lowering.changed(&schema.pointer, "nullable removed: an absent argument is not sent");
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn null_moves_outwards() {
        let reference = json!({"$ref": "#/components/schemas/A"});
        let document = json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "a", "in": "query", "schema": reference}]}}},
            "components": {"schemas": {
                "A": {"type": "object", "nullable": true},
                "B": {"properties": {"a": reference, "b": {"allOf": [reference], "description": "d"}}}
            }}
        });
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        let schemas = &lowered["components"]["schemas"];
        assert_eq!(schemas["A"], json!({"type": "object"}));
        assert_eq!(
            schemas["B"]["properties"]["a"],
            json!({"allOf": [reference], "nullable": true})
        );
        assert_eq!(
            schemas["B"]["properties"]["b"],
            json!({"allOf": [reference], "description": "d", "nullable": true})
        );
        assert_eq!(
            lowered["paths"]["/a"]["get"]["parameters"][0]["schema"],
            json!({"allOf": [reference]})
        );
    }
}
