//! Of an operation's answers only the successful one stays.

use serde_json::Value;

use super::{Lowering, Rule};
use crate::Pointer;

pub(super) const RULE: Rule = Rule {
    name: "success-only",
    why: "progenitor stops at answers of several kinds, and loses status and headers of an error that does not \
          decode; with the errors undeclared they reach the client whole",
    apply,
};

const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_path_item(|lowering, place, item| {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) {
                answers(lowering, &place.join(method).join("responses"), operation);
            }
        }
    });
}

fn answers(lowering: &mut Lowering<'_>, place: &Pointer, operation: &mut Value) {
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else {
        lowering.refuse(place, "no responses", "declare the successful response");
        return;
    };
    let dropped: Vec<String> = responses
        .keys()
        .filter(|status| !status.starts_with('2'))
        .cloned()
        .collect();
    for status in dropped {
        responses.remove(&status);
        lowering.changed(&place.join(&status), "left to the client");
    }
    if responses.is_empty() {
        lowering.refuse(place, "no successful response", "declare a 2xx response");
    }
    let mut bodies: Vec<&Value> = Vec::new();
    for body in responses.values().map(|response| &response["content"]) {
        if !bodies.contains(&body) {
            bodies.push(body);
        }
    }
    if bodies.len() > 1 {
        lowering.refuse(
            place,
            "successful responses with different bodies",
            "give them one schema",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    fn operation(responses: &Value) -> Value {
        json!({"paths": {"/a": {"summary": "S", "get": {"responses": responses}}}})
    }

    #[test]
    fn keeps_what_succeeds() {
        let document = operation(
            &json!({"200": {"description": "ok"}, "404": {"description": "no"}, "default": {"description": "?"}}),
        );
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(operation(&json!({"200": {"description": "ok"}})))
        );
    }

    #[test]
    fn refuses_nothing_or_two_kinds() {
        let two = json!({
            "200": {"description": "a", "content": {"application/json": {"schema": {"type": "string"}}}},
            "204": {"description": "b"}
        });
        for responses in [json!({"404": {"description": "no"}}), two] {
            let refused = testing::document(&RULE, operation(&responses), &Settings::default());
            assert!(refused.is_err_and(|texts| texts[0].starts_with("#/paths/~1a/get/responses")));
        }
    }
}
