//! Keeps only the successful responses of an operation.

use openapi_model::Kind;
use openapi_model::edit::Object;
use serde_json::{Map, json};

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "success-only",
    why: "progenitor does not support responses of several kinds, and loses status and headers of an error that does not \
          decode; with the errors undeclared they reach the client whole",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.walk(|lowering, pointer, kind, value| {
        if kind == Kind::Operation
            && let Some(mut operation) = Object::of(pointer.clone(), kind, value)
        {
            keep_success(lowering, &mut operation);
        }
        // Path items that others refer to are components.
        matches!(kind, Kind::Document | Kind::Components | Kind::PathItem)
    });
}

fn keep_success(lowering: &mut Lowering<'_>, operation: &mut Object<'_>) {
    let pointer = &operation.pointer.join("responses");
    let socket = operation.has("x-dropshot-websocket");
    operation.set_if_absent("responses", json!({}));
    let Some(responses) = operation.map("responses") else {
        return;
    };
    if socket {
        // The generator's own marker of a connection upgrade.
        *responses = Map::new();
        responses.insert("101".to_owned(), json!({"description": ""}));
        lowering.changed(pointer, "the caller gets the connection, as a web socket");
        return;
    }
    if !responses.keys().any(|status| status.starts_with('2')) {
        // Without any other success, `default` is the response to use.
        let success = responses.remove("default").unwrap_or_else(|| {
            lowering.loosened(pointer, "bytes: no successful response is declared");
            json!({"description": "", "content": {"*/*": {}}})
        });
        responses.insert("2XX".to_owned(), success);
    }
    responses.retain(|status, _| {
        let successful = status.starts_with('2');
        if !successful {
            lowering.changed(&pointer.join(status), "removed: the client handles it");
        }
        successful
    });
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

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
