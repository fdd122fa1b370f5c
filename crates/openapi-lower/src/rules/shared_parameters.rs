//! Copies the parameters of a path item into each of its operations.

use openapi_model::{Kind, Node, Parameter};
use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule, each_method};

pub(super) const RULE: Rule = Rule {
    name: "shared-parameters",
    why: "later rules then find all parameters of an operation in one list",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_path_item(|lowering, item| {
        let Some(Value::Array(shared)) = item.remove("parameters") else {
            return;
        };
        each_method(item, |operation| {
            operation.set_if_absent("parameters", json!([]));
            let Some(own) = operation.list("parameters") else {
                return;
            };
            for parameter in &shared {
                // The operation's own parameter of the same name and location takes precedence.
                if !own.iter().any(|other| key(other) == key(parameter)) {
                    own.push(parameter.clone());
                }
            }
        });
        lowering.changed(&item.pointer.join("parameters"), "moved to the operations");
    });
}

/// Identifies a parameter.
fn key(parameter: &Value) -> (&str, String) {
    Parameter::new(Node::new(Pointer::root(), Kind::Parameter, parameter)).key()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn the_operations_own_outrank_them() {
        let document = json!({"paths": {"/a": {
            "parameters": [{"name": "a", "in": "query"}, {"name": "b", "in": "query"}],
            "get": {"parameters": [{"name": "a", "in": "query", "required": true}]},
            "put": {}
        }}});
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(json!({"paths": {"/a": {
                "get": {"parameters": [{"name": "a", "in": "query", "required": true}, {"name": "b", "in": "query"}]},
                "put": {"parameters": [{"name": "a", "in": "query"}, {"name": "b", "in": "query"}]}
            }}}))
        );
    }
}
