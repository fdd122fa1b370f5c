//! The caller learns the bounds of arguments.

use serde_json::{Number, Value};

use super::{Lowering, Rule};
use crate::names::argument;
use crate::{Bound, Limit, Pointer};

pub(super) const RULE: Rule = Rule {
    name: "argument-bounds",
    why: "the generator drops the bounds of numbers and lists, and all bounds of a schema that answers share",
    apply,
};

/// No schema that people write leads through more references.
const DEEPEST: usize = 32;

fn apply(lowering: &mut Lowering<'_>) {
    if !lowering.settings.request_bounds {
        // The caller has bounds of its own.
        return;
    }
    let mut bounds = Vec::new();
    let whole = lowering.document.clone();
    lowering.each_operation(|_, _, operation| {
        let id = operation["operationId"].as_str().unwrap_or_default();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let mut limits = Vec::new();
            collect(&whole, &parameter["schema"], DEEPEST, &mut limits);
            bounds.extend(limits.into_iter().map(|limit| Bound {
                operation: id.to_owned(),
                argument: argument(parameter["name"].as_str().unwrap_or_default()),
                limit,
            }));
        }
    });
    lowering.bounds = bounds;
}

/// The limits of `schema`, of what it refers to and of what it builds on: all of them hold.
fn collect(whole: &Value, schema: &Value, depth: usize, limits: &mut Vec<Limit>) {
    let Some(depth) = depth.checked_sub(1) else {
        return;
    };
    let target = schema["$ref"].as_str().and_then(Pointer::from_reference);
    if let Some(target) = target.as_ref().and_then(|pointer| pointer.get(whole)) {
        collect(whole, target, depth, limits);
    }
    for member in schema["allOf"].as_array().into_iter().flatten() {
        collect(whole, member, depth, limits);
    }
    let number = |keyword: &str| match &schema[keyword] {
        Value::Number(number) => Some(number.clone()),
        _ => None,
    };
    let exclusive = |keyword: &str| schema[keyword] == true;
    let bounded = |keyword, flag, inclusive: fn(Number) -> Limit, strict: fn(Number) -> Limit| {
        number(keyword).map(if exclusive(flag) { strict } else { inclusive })
    };
    let count = |keyword: &str, limit: fn(u64) -> Limit| schema[keyword].as_u64().map(limit);
    limits.extend(
        [
            bounded("minimum", "exclusiveMinimum", Limit::Minimum, Limit::ExclusiveMinimum),
            bounded("maximum", "exclusiveMaximum", Limit::Maximum, Limit::ExclusiveMaximum),
            number("multipleOf").map(Limit::MultipleOf),
            count("minLength", Limit::MinLength),
            count("maxLength", Limit::MaxLength),
            count("minItems", Limit::MinItems),
            count("maxItems", Limit::MaxItems),
            (schema["uniqueItems"] == true).then_some(Limit::UniqueItems),
        ]
        .into_iter()
        .flatten(),
    );
    let mut items = Vec::new();
    collect(whole, &schema["items"], depth, &mut items);
    limits.extend(items.into_iter().map(|limit| Limit::Items(Box::new(limit))));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;

    fn limits(schema: &Value) -> Vec<Limit> {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "a", "parameters": [{"name": "pageSize", "in": "query", "schema": schema}]}}},
            "components": {"schemas": {
                "Size": {"type": "integer", "minimum": 1},
                "Circle": {"allOf": [{"$ref": "#/components/schemas/Circle"}]}
            }}
        });
        let settings = Settings::default();
        let mut lowering = Lowering::new(document, &settings);
        lowering.apply(&RULE);
        assert!(
            lowering
                .bounds
                .iter()
                .all(|bound| bound.operation == "a" && bound.argument == "page_size")
        );
        lowering.bounds.into_iter().map(|bound| bound.limit).collect()
    }

    #[test]
    fn all_bounds_hold() {
        let schema = json!({
            "allOf": [{"$ref": "#/components/schemas/Size"}], "maximum": 10, "exclusiveMaximum": true, "multipleOf": 0.5
        });
        let number = |value: &Value| match value {
            Value::Number(number) => number.clone(),
            other => panic!("{other}"),
        };
        assert_eq!(
            limits(&schema),
            [
                Limit::Minimum(1.into()),
                Limit::ExclusiveMaximum(10.into()),
                Limit::MultipleOf(number(&json!(0.5)))
            ]
        );
    }

    #[test]
    fn items_have_theirs() {
        let schema = json!({"type": "array", "maxItems": 2, "items": {"type": "string", "minLength": 1}});
        assert_eq!(
            limits(&schema),
            [Limit::MaxItems(2), Limit::Items(Box::new(Limit::MinLength(1)))]
        );
        assert_eq!(limits(&json!({"$ref": "#/components/schemas/Circle"})), []);
    }
}
