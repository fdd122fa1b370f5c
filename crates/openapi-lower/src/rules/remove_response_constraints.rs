//! Removes constraints from responses, since servers do not always obey them; those of requests stay.

use openapi_model::edit::Object;
use serde_json::Value;

use crate::Side;
use crate::lowering::{Lowering, Rule};
use crate::side::Sides;

pub(super) const RULE: Rule = Rule {
    name: "remove-response-constraints",
    why: "a generated type enforces patterns, lengths, formats and closed objects on decoding too, so that one odd \
          value would fail a whole response",
    apply,
};

/// Keywords that bound a value.
pub(super) const BOUNDS: &[&str] = &[
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
    "minProperties",
    "maxProperties",
];

fn apply(lowering: &mut Lowering<'_>) {
    // Earlier rules have named and merged schemas.
    lowering.sides = Sides::of(&lowering.document);
    lowering.each_described(|lowering, schema, side| {
        string_format(lowering, schema);
        if side != Side::Response {
            return;
        }
        drop_keywords(lowering, schema, BOUNDS);
        if schema.get("additionalProperties") == Some(&Value::Bool(false)) {
            schema.remove("additionalProperties");
            lowering.changed(&schema.pointer, "accepts fields that are not documented");
        }
    });
}

/// A format of a type that is also deserialized: it stays text on both sides.
fn string_format(lowering: &mut Lowering<'_>, schema: &mut Object<'_>) {
    let bytes = schema.pointer.iter().any(|token| token == "application/octet-stream");
    if schema.text("type") == Some("string")
        && !bytes
        && let Some(format) = schema.remove("format")
    {
        lowering.changed(&schema.pointer, format!("format {format} removed"));
    }
}

/// Removes the keywords `names` from `schema` and reports those that were present.
pub(super) fn drop_keywords(lowering: &mut Lowering<'_>, schema: &mut Object<'_>, names: &[&str]) {
    let dropped = schema.remove_all(names);
    if !dropped.is_empty() {
        lowering.changed(&schema.pointer, format!("{} removed", dropped.join(", ")));
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn opens_what_the_server_writes() {
        let schema = json!({"type": "object", "additionalProperties": false, "properties": {
            "at": {"type": "string", "format": "date-time", "minLength": 1},
            "id": {"type": "integer", "format": "int64", "minimum": 1}
        }});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"type": "object", "properties": {
                "at": {"type": "string"},
                "id": {"type": "integer", "format": "int64"}
            }})
        );
    }

    #[test]
    fn keeps_what_the_caller_writes() {
        let document = json!({"paths": {"/a": {"post": {"requestBody": {"content": {"application/json": {
            "schema": {"type": "string", "maxLength": 3}
        }}}}}}});
        assert_eq!(
            testing::document(&RULE, document.clone(), &Settings::default()),
            Ok(document)
        );
    }
}
