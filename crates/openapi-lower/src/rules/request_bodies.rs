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
                lowering.changed(&body.pointer, "removed: a body without a media type");
                operation.remove("requestBody");
                return;
            }
        };
        if !body.flag("required") {
            body.set("required", true);
            lowering.changed(&body.pointer, "optional in the document, but always sent");
        }
        let pointer = body.pointer.join("content");
        let (lowered, parameter) = one(lowering, &whole, &pointer, &content);
        body.set("content", lowered);
        if let Some(parameter) = parameter {
            operation.set_if_absent("parameters", json!([]));
            if let Some(parameters) = operation.list("parameters") {
                parameters.push(parameter);
            }
        }
    });
}

/// The media type to keep, and a parameter for it if the caller has to choose the type.
fn one(
    lowering: &mut Lowering<'_>,
    whole: &Value,
    pointer: &Pointer,
    content: &Map<String, Value>,
) -> (Map<String, Value>, Option<Value>) {
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
    let mut parameter = None;
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
        let open = chosen.is_range() || chosen.essence.starts_with("multipart/") || rank(&chosen) == 5;
        if open {
            parameter = Some(json!({
                "name": "content-type", "in": "header", "required": true, "schema": {"type": "string"},
                "description": format!("Media type of the body: {}", names.join(", "))
            }));
        }
        match (open, chosen.essence.as_str()) {
            (_, BYTES) => {}
            (true, _) => lowering.loosened(&pointer, "bytes, with their media type as an argument"),
            (false, FORM) => lowering.loosened(&pointer, "bytes: the caller serializes the form"),
            // These are binary anyway.
            (false, _) => lowering.changed(&pointer, "bytes"),
        }
        return (lowered, parameter);
    }
    for name in names.iter().filter(|name| **name != best) {
        lowering.changed(&pointer, format!("chosen before {name}"));
    }
    (lowered, parameter)
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

    /// The operation, and how often typing was lost.
    #[allow(clippy::needless_pass_by_value)]
    fn lowered(content: Value) -> (Value, usize) {
        let body = json!({"required": true, "content": content});
        let document = json!({"paths": {"/a": {"post": {"operationId": "a", "requestBody": body}}}});
        let settings = Settings::default();
        let mut lowering = Lowering::new(document, &settings);
        lowering.apply(&RULE);
        let losses = lowering.changes.iter().filter(|change| change.loss).count();
        (lowering.document["paths"]["/a"]["post"].take(), losses)
    }

    #[allow(clippy::needless_pass_by_value)]
    fn object(property: Value) -> Value {
        json!({"type": "object", "properties": {"a": property}})
    }

    #[test]
    fn json_comes_first() {
        let schema = object(json!({}));
        let (operation, losses) = lowered(json!({
            "application/xml": {"schema": {}}, "application/json": {"schema": schema, "example": {}}
        }));
        assert_eq!(
            operation["requestBody"]["content"],
            json!({"application/json": {"schema": schema}})
        );
        assert_eq!(losses, 0);
    }

    #[test]
    fn other_names_of_json_are_json() {
        let name = "application/merge-patch+json";
        let (operation, _) = lowered(json!({name: {"schema": {}}}));
        assert_eq!(
            operation["requestBody"]["content"],
            json!({"application/json": {"schema": {}}})
        );
    }

    #[test]
    fn forms_are_typed_while_they_are_flat() {
        let flat = object(json!({"type": "string"}));
        let (operation, losses) = lowered(json!({FORM: {"schema": flat}}));
        assert_eq!(
            (operation["requestBody"]["content"][FORM]["schema"].clone(), losses),
            (flat, 0)
        );
        let (operation, losses) = lowered(json!({FORM: {"schema": object(json!({"type": "array"}))}}));
        assert!(operation["requestBody"]["content"].get(BYTES).is_some());
        assert_eq!(losses, 1);
    }

    #[test]
    fn all_else_is_bytes() {
        let (operation, losses) = lowered(json!({"image/png": {}}));
        assert!(operation["requestBody"]["content"].get(BYTES).is_some());
        assert_eq!(losses, 0);
        for open in [
            json!({"multipart/form-data": {}}),
            json!({"image/*": {}}),
            json!({"image/png": {}, "image/gif": {}}),
        ] {
            let (operation, losses) = lowered(open);
            assert_eq!(operation["parameters"][0]["name"], "content-type");
            assert_eq!(losses, 1);
        }
    }
}
