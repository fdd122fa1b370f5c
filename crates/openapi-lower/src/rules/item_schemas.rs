//! Makes `itemSchema` of OpenAPI 3.2 the items of an array.

use openapi_model::Kind;
use openapi_model::edit::Object;
use serde_json::json;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "item-schemas",
    why: "OpenAPI 3.0 describes a stream as an array of its items",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.walk(|lowering, pointer, kind, value| {
        if let Some(mut media) = Object::of(pointer.clone(), kind, value)
            && kind == Kind::MediaType
            && let Some(items) = media.remove("itemSchema")
        {
            lowering.changed(&pointer.join("itemSchema"), "the items of an array");
            media.set("schema", json!({"type": "array", "items": items}));
        }
        true
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn items_are_those_of_an_array() {
        let document = |media: serde_json::Value| json!({"paths": {"/a": {"get": {"responses": {"200": {"content": {"text/event-stream": media}}}}}}});
        assert_eq!(
            testing::document(
                &RULE,
                document(json!({"itemSchema": {"type": "string"}})),
                &Settings::default()
            ),
            Ok(document(
                json!({"schema": {"type": "array", "items": {"type": "string"}}})
            ))
        );
    }
}
