//! A component schema takes no null; whatever refers to it may.

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
    let place = Pointer::root().join("components").join("schemas");
    let mut found = Vec::new();
    let schemas = place.get_mut(&mut lowering.document).and_then(Value::as_object_mut);
    for (name, schema) in schemas.into_iter().flatten() {
        if schema.as_object_mut().and_then(|keywords| keywords.remove("nullable")) == Some(json!(true)) {
            nullable.insert(name.clone());
            found.push(place.join(name));
        }
    }
    for place in found {
        lowering.changed(&place, "null moved to what refers to it");
    }
    lowering.each_schema(|lowering, pointer, schema, _| {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(Pointer::from_reference);
        let target = target.and_then(|target| target.component_schema().map(Cow::into_owned));
        let inner = pointer
            .tokens()
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|token| token == "allOf" || token == "oneOf");
        if target.is_some_and(|name| nullable.contains(&name)) && pointer.component_schema().is_none() && !inner {
            make_nullable(schema);
        }
        let wrapped = schema
            .pointer("/allOf/0/$ref")
            .and_then(Value::as_str)
            .and_then(Pointer::from_reference);
        let wrapped = wrapped.and_then(|target| target.component_schema().map(Cow::into_owned));
        if wrapped.is_some_and(|name| nullable.contains(&name)) && pointer.component_schema().is_none() {
            make_nullable(schema);
        }
        let parameter = pointer
            .tokens()
            .iter()
            .rev()
            .nth(2)
            .is_some_and(|token| token == "parameters");
        if parameter
            && schema
                .as_object_mut()
                .is_some_and(|keywords| keywords.remove("nullable").is_some())
        {
            lowering.changed(pointer, "null left out: an argument that is not there is not sent");
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
