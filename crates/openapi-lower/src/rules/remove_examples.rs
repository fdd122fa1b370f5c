//! Removes examples.

use openapi_model::Kind;
use openapi_model::edit::Object;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-examples",
    why: "OpenAPI 3.0 has no list of examples in a schema, nothing is generated from one, and they are most of some \
          documents",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.walk(|lowering, pointer, kind, value| {
        if matches!(kind, Kind::Schema | Kind::Parameter | Kind::Header | Kind::MediaType)
            && let Some(mut holder) = Object::of(pointer.clone(), kind, value)
        {
            for name in holder.remove_all(&["example", "examples"]) {
                lowering.changed(pointer, format!("{name} removed"));
            }
        }
        true
    });
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn drops_examples_but_not_a_property_of_that_name() {
        let schema = json!({"examples": [1], "properties": {"examples": {"type": "string", "example": "a"}}});
        assert_eq!(
            testing::lowered(&RULE, schema),
            (json!({"properties": {"examples": {"type": "string"}}}), 2)
        );
    }

    #[test]
    fn drops_those_of_media_types() {
        let media = |more: Value| {
            let mut media = json!({"schema": {"type": "string"}});
            media
                .as_object_mut()
                .expect("an object")
                .extend(more.as_object().expect("an object").clone());
            json!({"components": {"responses": {"R": {"content": {"a/b": media}}}}})
        };
        let with = media(json!({"example": 1, "examples": {"a": {"value": 1}}}));
        assert_eq!(
            testing::document(&RULE, with, &Settings::default()),
            Ok(media(json!({})))
        );
    }
}
