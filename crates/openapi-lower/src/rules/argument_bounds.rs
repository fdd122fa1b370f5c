//! The caller learns the bounds of arguments.

use openapi_model::Conjunction;

use crate::lowering::{Lowering, Rule};
use crate::names::argument;
use crate::{Bound, Limit};

pub(super) const RULE: Rule = Rule {
    name: "argument-bounds",
    why: "the generator drops the bounds of numbers and lists, and all bounds of a schema that answers share",
    apply,
};

/// No list that people write has as many lists in it.
const DEEPEST: usize = 32;

fn apply(lowering: &mut Lowering<'_>) {
    if !lowering.settings.request_bounds {
        // The caller has bounds of its own.
        return;
    }
    let mut bounds = Vec::new();
    let whole = lowering.document.clone();
    lowering.each_operation(|_, operation| {
        let id = operation.text("operationId").unwrap_or_default().to_owned();
        for parameter in operation.elements("parameters") {
            let all = Conjunction::of(&whole, [parameter.pointer.join("schema")]);
            bounds.extend(limits(&all, DEEPEST).into_iter().map(|limit| Bound {
                operation: id.clone(),
                argument: argument(parameter.text("name").unwrap_or_default()),
                limit,
            }));
        }
    });
    lowering.bounds = bounds;
}

/// The limits that hold for a value, and for its elements.
fn limits(all: &Conjunction<'_>, depth: usize) -> Vec<Limit> {
    let bounds = all.bounds().into_iter();
    let mut found: Vec<Limit> = bounds.filter_map(|(limit, fact)| of_bound(limit, fact.value)).collect();
    let multiples = all.facts("multipleOf").into_iter();
    found.extend(multiples.filter_map(|fact| Some(Limit::MultipleOf(fact.value.as_number()?.clone()))));
    if all.facts("uniqueItems").iter().any(|fact| *fact.value == true) {
        found.push(Limit::UniqueItems);
    }
    let items = all.schemas("items");
    if let Some(depth) = depth.checked_sub(1).filter(|_| !items.is_empty()) {
        let inner = limits(&all.of_places(items), depth).into_iter();
        found.extend(inner.map(|limit| Limit::Items(Box::new(limit))));
    }
    found
}

fn of_bound(limit: openapi_model::Limit, bound: openapi_model::Bound) -> Option<Limit> {
    use openapi_model::Limit as Kind;
    let count = |limit: fn(u64) -> Limit| bound.number.as_u64().map(limit);
    match limit {
        Kind::Minimum if bound.exclusive => Some(Limit::ExclusiveMinimum(bound.number)),
        Kind::Minimum => Some(Limit::Minimum(bound.number)),
        Kind::Maximum if bound.exclusive => Some(Limit::ExclusiveMaximum(bound.number)),
        Kind::Maximum => Some(Limit::Maximum(bound.number)),
        Kind::MinLength => count(Limit::MinLength),
        Kind::MaxLength => count(Limit::MaxLength),
        Kind::MinItems => count(Limit::MinItems),
        Kind::MaxItems => count(Limit::MaxItems),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

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
