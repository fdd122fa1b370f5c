//! Reduces request bodies to one media type that the generator supports.

use openapi_model::MediaType;
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::kind::{self, Kind};
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "request-bodies",
    why: "progenitor supports one media type a request: JSON, form fields, text or bytes",
    apply,
};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const BYTES: &str = "application/octet-stream";

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    lowering.each_operation(|lowering, operation| {
        let Some(mut body) = operation.member("requestBody") else {
            return;
        };
        let content = match body.remove("content") {
            Some(Value::Object(content)) if !content.is_empty() => content,
            _ => {
                lowering.changed(&body.pointer, "left out: a body of no media type");
                operation.remove("requestBody");
                return;
            }
        };
        let pointer = body.pointer.join("content");
        let content = one(lowering, &whole, &pointer, &content);
        body.set("content", content);
    });
}

/// The one media type that stays.
fn one(
    lowering: &mut Lowering<'_>,
    whole: &Value,
    pointer: &Pointer,
    content: &Map<String, Value>,
) -> Map<String, Value> {
    let several = content.len() > 1;
    let rank = |media_type: &MediaType| match media_type.essence.as_str() {
        JSON => 0,
        _ if media_type.is_json() => 1,
        FORM => 2,
        "text/plain" => 3,
        _ if several => 5,
        _ => 4,
    };
    let names: Vec<String> = content.keys().cloned().collect();
    let best = names
        .iter()
        .min_by_key(|name| rank(&MediaType::parse(name)))
        .cloned()
        .unwrap_or_default();
    let chosen = MediaType::parse(&best);
    let pointer = pointer.join(&best);
    let media = &content[best.as_str()];
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    let mut lowered = Map::new();
    if rank(&chosen) <= 1 {
        lowered.insert(JSON.to_owned(), json!({"schema": schema}));
    } else if chosen.essence == FORM
        && is_flat(whole, &schema)
        && media.get("encoding").is_none_or(|encoding| *encoding == json!({}))
    {
        lowered.insert(FORM.to_owned(), json!({"schema": schema}));
    } else if chosen.essence == "text/plain" {
        lowered.insert("text/plain".to_owned(), json!({"schema": {"type": "string"}}));
    } else {
        lowered.insert(
            BYTES.to_owned(),
            json!({"schema": {"type": "string", "format": "binary"}}),
        );
        if chosen.essence != BYTES {
            lowering.changed(&pointer, "bytes");
        }
    }
    for name in names.iter().filter(|name| **name != best) {
        lowering.changed(&pointer, format!("chosen before {name}"));
    }
    lowered
}

/// Whether `schema` is an object of scalars, as form fields can hold.
fn is_flat(whole: &Value, schema: &Value) -> bool {
    let schema = kind::resolve(whole, schema);
    let properties = schema.get("properties").and_then(Value::as_object);
    let composed = ["allOf", "anyOf", "oneOf", "additionalProperties"]
        .iter()
        .any(|keyword| schema.get(*keyword).is_some_and(|value| *value != json!(false)));
    !composed
        && properties.is_some_and(|properties| {
            properties
                .values()
                .all(|property| kind::of(whole, property).is_some_and(Kind::is_scalar))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[allow(clippy::needless_pass_by_value)]
    fn lowered(content: Value) -> Value {
        let body = json!({"required": true, "content": content});
        let document = json!({"paths": {"/a": {"post": {"operationId": "a", "requestBody": body}}}});
        let lowered = testing::document(&RULE, document, &Settings::default());
        lowered.expect("nothing is refused")["paths"]["/a"]["post"]["requestBody"]["content"].take()
    }

    #[allow(clippy::needless_pass_by_value)]
    fn object(property: Value) -> Value {
        json!({"type": "object", "properties": {"a": property}})
    }

    #[test]
    fn json_comes_first() {
        let schema = object(json!({}));
        let content = lowered(json!({
            "application/xml": {"schema": {}}, "application/json": {"schema": schema, "example": {}}
        }));
        assert_eq!(content, json!({"application/json": {"schema": schema}}));
    }

    #[test]
    fn other_names_of_json_are_json() {
        let content = lowered(json!({"application/merge-patch+json": {"schema": {}}}));
        assert_eq!(content, json!({"application/json": {"schema": {}}}));
    }

    #[test]
    fn forms_are_typed_while_they_are_flat() {
        let flat = json!({FORM: {"schema": object(json!({"type": "string"}))}});
        assert_eq!(lowered(flat.clone()), flat);
        let content = lowered(json!({FORM: {"schema": object(json!({"type": "array"}))}}));
        assert!(content.get(BYTES).is_some());
    }

    #[test]
    fn all_else_is_bytes() {
        for other in [
            json!({"image/png": {}}),
            json!({"multipart/form-data": {}}),
            json!({"image/*": {}}),
            json!({"image/png": {}, "image/gif": {}}),
        ] {
            assert!(lowered(other).get(BYTES).is_some());
        }
    }
}
