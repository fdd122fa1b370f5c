//! Keeps the successful responses of an operation, and its errors where they get types.

use openapi_model::Kind;
use openapi_model::edit::Object;
use serde_json::{Map, json};

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "success-only",
    why: "an error reaches the client whole, whether or not its body is as declared; the types of errors are kept if the \
          settings say so",
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
        // Without any other success, `default` is the response to use; errors may come by it all the same.
        let default = responses.get("default").cloned();
        let success = default.unwrap_or_else(|| {
            lowering.loosened(pointer, "bytes: no successful response is declared");
            json!({"description": "", "content": {"*/*": {}}})
        });
        responses.insert("2XX".to_owned(), success);
    }
    responses.retain(|status, _| {
        let keep = status.starts_with('2') || (lowering.settings.errors && is_error(status));
        if !keep {
            lowering.changed(&pointer.join(status), "removed: the client handles it");
        }
        keep
    });
}

/// Whether a response of this status is an error.
pub(super) fn is_error(status: &str) -> bool {
    status == "default" || status.starts_with(['4', '5'])
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
    fn keeps_errors_if_asked() {
        let described = |status: &str| json!({status: {"description": "d"}});
        let mut responses = json!({"302": {}, "404": {"description": "no"}, "5XX": {"description": "?"}});
        let settings = Settings::default().errors(true);
        let kept = testing::document(&RULE, operation(&responses), &settings).expect("lowers");
        responses = json!({"2XX": {"description": "", "content": {"*/*": {}}},
            "404": {"description": "no"}, "5XX": {"description": "?"}});
        assert_eq!(kept, operation(&responses));
        let kept = testing::document(&RULE, operation(&described("default")), &settings);
        let both = json!({"2XX": {"description": "d"}, "default": {"description": "d"}});
        assert_eq!(kept, Ok(operation(&both)));
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
