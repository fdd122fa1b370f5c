//! Objects in the style `deepObject` become one parameter for each property.

use openapi_model::Conjunction;
use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "parameter-styles",
    why: "each property of a `deepObject` is a parameter of its own on the wire, and gets a type of its own",
    apply,
};

/// Properties are parameters of their own at this depth in a `deepObject`, and no deeper.
const DEEPEST: usize = 8;

fn apply(lowering: &mut Lowering<'_>) {
    let mut has_objects = false;
    lowering.each_operation(|_, operation| {
        let parameters = operation.get("parameters").and_then(Value::as_array);
        has_objects |= parameters.is_some_and(|parameters| parameters.iter().any(is_deep_object));
    });
    if !has_objects {
        return;
    }
    let whole = lowering.document.clone();
    lowering.each_operation(|lowering, operation| {
        let pointer = operation.pointer.join("parameters");
        let Some(Value::Array(parameters)) = operation.remove("parameters") else {
            return;
        };
        let mut lowered = Vec::new();
        for (index, parameter) in parameters.into_iter().enumerate() {
            if !is_deep_object(&parameter) {
                lowered.push(parameter);
                continue;
            }
            let before = lowered.len();
            properties(&whole, &parameter, 0, &mut lowered);
            if lowered.len() > before + 1 {
                lowering.changed(&pointer.join(index), "one parameter for each property");
            }
        }
        operation.set("parameters", lowered);
    });
}

fn is_deep_object(parameter: &Value) -> bool {
    parameter["style"] == "deepObject"
}

/// `filter[name]=…`: a parameter for each property, where all are known; else the parameter itself.
fn properties(whole: &Value, parameter: &Value, depth: usize, lowered: &mut Vec<Value>) {
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    let schema = Conjunction::of_schema(whole, Pointer::root().join("x-schema"), schema);
    let properties = schema.properties();
    if properties.is_empty() || schema.says_open() || depth == DEEPEST {
        lowered.push(parameter.clone());
        return;
    }
    let required = schema.required();
    for (name, pointers) in properties {
        let described: Vec<&Value> = pointers.iter().filter_map(|pointer| schema.get(pointer)).collect();
        let described = match described.as_slice() {
            [only] => (*only).clone(),
            several => json!({ "allOf": several }),
        };
        let outer = parameter["name"].as_str().unwrap_or_default();
        let property = json!({
            "name": format!("{outer}[{name}]"),
            "in": parameter["in"],
            "required": parameter["required"] == true && required.contains_key(&name),
            "schema": described,
        });
        self::properties(whole, &property, depth + 1, lowered);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[allow(clippy::needless_pass_by_value)]
    fn lowered(parameter: Value) -> Value {
        let document = json!({"paths": {"/a": {"get": {"operationId": "a", "parameters": [parameter]}}}});
        let lowered = testing::document(&RULE, document, &Settings::default());
        lowered.expect("nothing is refused")["paths"]["/a"]["get"]["parameters"].take()
    }

    #[test]
    fn deep_objects_become_parameters() {
        let schema = json!({"type": "object", "required": ["a"], "properties": {
            "a": {"type": "string"}, "b": {"type": "object", "properties": {"c": {"type": "integer"}}}
        }});
        let parameters =
            lowered(json!({"name": "f", "in": "query", "required": true, "style": "deepObject", "schema": schema}));
        assert_eq!(
            parameters,
            json!([
                {"name": "f[a]", "in": "query", "required": true, "schema": {"type": "string"}},
                {"name": "f[b][c]", "in": "query", "required": false, "schema": {"type": "integer"}}
            ])
        );
    }

    #[test]
    fn others_stay() {
        let list = json!({"type": "array", "items": {"type": "integer"}});
        for parameter in [
            json!({"name": "a", "in": "query", "explode": false, "schema": list}),
            json!({"name": "a", "in": "query", "style": "deepObject", "schema": {"type": "object"}}),
            json!({"name": "a", "in": "query", "style": "deepObject", "schema": {
                "anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}}, {"type": "integer"}]
            }}),
            json!({"name": "a", "in": "query", "content": {"application/json": {"schema": list}}}),
        ] {
            assert_eq!(lowered(parameter.clone()), json!([parameter]));
        }
    }
}
