//! Gives the responses of an operation one type.

use openapi_model::MediaType;
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "response-bodies",
    why: "progenitor does not support successful responses of several types, and deserializes `application/json` only",
    apply,
};

const JSON: &str = "application/json";

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
enum Body {
    Bytes,
    Json(Value),
    Nothing,
}

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_operation(|lowering, operation| {
        let head = operation.pointer.last().is_some_and(|method| method == "head");
        let pointer = operation.pointer.join("responses");
        let mut bodies = Vec::new();
        for (_, response) in operation.entries("responses") {
            let content = response.get("content").and_then(Value::as_object);
            let body = match content {
                Some(content) if !head => body(lowering, &response.pointer, content),
                _ => Body::Nothing,
            };
            if !bodies.contains(&body) {
                bodies.push(body);
            }
        }
        let common = match bodies.as_slice() {
            [only] => only.clone(),
            several if several.iter().all(|body| matches!(body, Body::Json(_))) => {
                lowering.loosened(&pointer, "raw JSON: the successful responses have several schemas");
                Body::Json(json!({}))
            }
            _ => {
                lowering.loosened(&pointer, "bytes: the successful responses are of several kinds");
                Body::Bytes
            }
        };
        for (_, mut response) in operation.entries("responses") {
            match &common {
                Body::Nothing => drop(response.remove("content")),
                Body::Bytes => response.set("content", json!({"*/*": {}})),
                Body::Json(schema) => response.set("content", json!({JSON: {"schema": schema}})),
            }
        }
    });
}

fn body(lowering: &mut Lowering<'_>, pointer: &Pointer, content: &Map<String, Value>) -> Body {
    if content.is_empty() {
        return Body::Nothing;
    }
    // The client prefers JSON.
    let Some((name, media)) = content
        .get_key_value(JSON)
        .or_else(|| content.iter().find(|(name, _)| MediaType::parse(name).is_json()))
    else {
        return Body::Bytes;
    };
    if name != JSON {
        lowering.changed(pointer, format!("{name} deserialized as JSON"));
    }
    for other in content.keys().filter(|other| *other != name) {
        lowering.changed(pointer, format!("{name} chosen, {other} removed"));
    }
    Body::Json(media.get("schema").cloned().unwrap_or_else(|| json!({})))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    /// The content of each status afterwards.
    #[allow(clippy::needless_pass_by_value)]
    fn contents(responses: Value) -> Vec<Value> {
        let document = json!({"paths": {"/a": {"get": {"responses": responses}}}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        let responses = lowered["paths"]["/a"]["get"]["responses"]
            .as_object()
            .expect("responses");
        responses.values().map(|response| response["content"].clone()).collect()
    }

    #[test]
    fn one_kind_stays() {
        let typed = json!({"application/json": {"schema": {"type": "string"}}});
        assert_eq!(
            contents(json!({"200": {"content": typed}, "201": {"content": typed}})),
            [typed.clone(), typed.clone()]
        );
        assert_eq!(
            contents(json!({"204": {}, "205": {"content": {}}})),
            [Value::Null, Value::Null]
        );
        assert_eq!(
            contents(json!({"200": {"content": {"text/csv": {}}}})),
            [json!({"*/*": {}})]
        );
        let named = json!({"application/vnd.pet+json": {"schema": {"type": "string"}}, "text/html": {}});
        assert_eq!(contents(json!({"200": {"content": named}})), [typed]);
    }

    #[test]
    fn several_kinds_meet_below() {
        let raw = json!({"application/json": {"schema": {}}});
        let a = json!({"content": {"application/json": {"schema": {"type": "string"}}}});
        let b = json!({"content": {"application/json": {}}});
        assert_eq!(contents(json!({"200": a, "201": b})), [raw.clone(), raw]);
        let bytes = json!({"*/*": {}});
        assert_eq!(contents(json!({"200": a, "204": {}})), [bytes.clone(), bytes]);
    }
}
