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
const MULTIPART: &str = "multipart/form-data";
const BYTES: &str = "application/octet-stream";

fn apply(lowering: &mut Lowering<'_>) {
    let mut has_xml = false;
    lowering.each_operation(|_, operation| {
        let body = operation
            .get("requestBody")
            .and_then(|body| body.get("content")?.as_object());
        has_xml |= body.is_some_and(|content| content.keys().any(|name| is_xml(name)));
    });
    let whole = if has_xml {
        lowering.document.clone()
    } else {
        Value::Null
    };
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
    let names: Vec<String> = content.keys().cloned().collect();
    let best = preferred_media_type(names.iter().map(String::as_str))
        .unwrap_or_default()
        .to_owned();
    let chosen = MediaType::parse(&best);
    let pointer = pointer.join(&best);
    let media = &content[best.as_str()];
    let schema = media.get("schema").cloned().unwrap_or_else(|| json!({}));
    let mut lowered = Map::new();
    if chosen.is_json() {
        lowered.insert(JSON.to_owned(), json!({"schema": schema}));
    } else if has_fields(&chosen) || is_structured_xml(whole, &best, &schema) {
        lowered.insert(chosen.essence.clone(), json!({"schema": schema}));
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

/// The media type of several in which a request is written: JSON first, and what is only bytes last.
pub fn preferred_media_type<'a>(names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.min_by_key(|name| {
        let media_type = MediaType::parse(name);
        match media_type.essence.as_str() {
            JSON => 0,
            _ if media_type.is_json() => 1,
            FORM => 2,
            MULTIPART => 3,
            _ if is_xml(name) => 4,
            "text/plain" => 5,
            _ => 6,
        }
    })
}

/// Whether a media type is XML (RFC 7303).
#[must_use]
pub fn is_xml(media_type: &str) -> bool {
    let essence = MediaType::parse(media_type).essence;
    essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml")
}

/// Whether a body is XML, and its schema says of which elements.
pub(super) fn is_structured_xml(whole: &Value, media_type: &str, schema: &Value) -> bool {
    is_xml(media_type) && matches!(kind::of(whole, schema), Some(Kind::Object | Kind::Array))
}

/// Whether a body of this media type is made of fields, although it is no JSON.
fn has_fields(media_type: &MediaType) -> bool {
    media_type.essence == FORM || media_type.essence == MULTIPART
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
    fn forms_are_typed() {
        for essence in [FORM, MULTIPART] {
            let typed = json!({essence: {"schema": object(json!({"type": "array"}))}});
            assert_eq!(lowered(typed.clone()), typed);
        }
    }

    #[test]
    fn all_else_is_bytes() {
        for other in [
            json!({"image/png": {}}),
            json!({"image/*": {}}),
            json!({"image/png": {}, "image/gif": {}}),
        ] {
            assert!(lowered(other).get(BYTES).is_some());
        }
    }
}
