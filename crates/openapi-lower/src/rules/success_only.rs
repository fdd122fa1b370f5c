//! Of an operation's answers only the successful one stays.

use openapi_model::METHODS;
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "success-only",
    why: "progenitor stops at answers of several kinds, and loses status and headers of an error that does not \
          decode; with the errors undeclared they reach the client whole",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_operation(|lowering, place, operation| answers(lowering, &place.join("responses"), operation));
    // Path items that others refer to.
    let place = Pointer::root().join("components").join("pathItems");
    let mut items = place
        .get_mut(&mut lowering.document)
        .map(Value::take)
        .unwrap_or_default();
    for (name, item) in items.as_object_mut().into_iter().flatten() {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if METHODS.contains(&method.as_str()) && operation.is_object() {
                answers(lowering, &place.join(name).join(method).join("responses"), operation);
            }
        }
    }
    if let Some(emptied) = place.get_mut(&mut lowering.document) {
        *emptied = items;
    }
}

fn answers(lowering: &mut Lowering<'_>, place: &Pointer, operation: &mut Value) {
    let socket = operation.get("x-dropshot-websocket").is_some();
    if !operation["responses"].is_object() {
        operation["responses"] = json!({});
    }
    let Some(responses) = operation["responses"].as_object_mut() else {
        return;
    };
    if socket {
        // The generator's own way to say that the connection is handed over.
        *responses = Map::new();
        responses.insert("101".to_owned(), json!({"description": ""}));
        lowering.changed(place, "handed over to the caller as a web socket");
        return;
    }
    if !responses.keys().any(|status| status.starts_with('2')) {
        // Whatever it stands for besides, `default` then speaks of success.
        let success = responses.remove("default").unwrap_or_else(|| {
            lowering.loosened(place, "bytes: no successful answer is declared");
            json!({"description": "", "content": {"*/*": {}}})
        });
        responses.insert("2XX".to_owned(), success);
    }
    let dropped: Vec<String> = responses
        .keys()
        .filter(|status| !status.starts_with('2'))
        .cloned()
        .collect();
    for status in dropped {
        responses.remove(&status);
        lowering.changed(&place.join(&status), "left to the client");
    }
}

#[cfg(test)]
mod tests {
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
    fn finds_a_success_where_none_is_declared() {
        let default = operation(&json!({"default": {"description": "d"}, "404": {"description": "no"}}));
        let success = operation(&json!({"2XX": {"description": "d"}}));
        assert_eq!(testing::document(&RULE, default, &Settings::default()), Ok(success));
        let bytes = json!({"2XX": {"description": "", "content": {"*/*": {}}}});
        let redirect = operation(&json!({"302": {"description": "elsewhere"}}));
        assert_eq!(
            testing::document(&RULE, redirect, &Settings::default()),
            Ok(operation(&bytes))
        );
    }
}
