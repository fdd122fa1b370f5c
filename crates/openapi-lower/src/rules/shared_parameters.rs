//! Parameters that a path's operations share move into each of them.

use openapi_model::{Kind, Node, Parameter};
use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule, each_method};

pub(super) const RULE: Rule = Rule {
    name: "shared-parameters",
    why: "later rules then find all that an operation takes in one place",
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
                // The operation's own parameter of the same name and location outranks it.
                if !own.iter().any(|other| key(other) == key(parameter)) {
                    own.push(parameter.clone());
                }
            }
        });
        lowering.changed(&item.pointer.join("parameters"), "moved into the operations");
    });
}

/// What tells parameters apart.
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
