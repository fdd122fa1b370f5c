//! Gives the body of each response one media type.

use openapi_model::MediaType;
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

use super::request_bodies::{is_structured_xml, is_xml};
use super::streams;
use super::success_only::is_error;

pub(super) const RULE: Rule = Rule {
    name: "response-bodies",
    why: "a response has one type: JSON before all else; what is not JSON stays bytes",
    apply,
};

const JSON: &str = "application/json";

/// The body of a response.
enum Body {
    Bytes,
    Json(Value),
    Nothing,
}

fn apply(lowering: &mut Lowering<'_>) {
    let mut asks_for_schemas = false;
    lowering.each_operation(|_, operation| {
        let responses = operation.get("responses").and_then(Value::as_object);
        let contents = responses
            .into_iter()
            .flatten()
            .filter_map(|(_, response)| response.get("content")?.as_object());
        let asks = |name: &str| streams::of(name).is_some() || is_xml(name);
        asks_for_schemas |= contents.flatten().any(|(name, _)| asks(name));
    });
    let whole = if asks_for_schemas {
        lowering.document.clone()
    } else {
        Value::Null
    };
    lowering.each_operation(|lowering, operation| {
        let head = operation.pointer.last().is_some_and(|method| method == "head");
        for (status, mut response) in operation.entries("responses") {
            let content = response.get("content").and_then(Value::as_object);
            let streams = content.filter(|_| !head && !is_error(status));
            let streams = streams
                .map(|content| streams::items(&whole, content))
                .unwrap_or_default();
            let body = match content {
                Some(content) if !head && is_error(status) => body(lowering, &Value::Null, &response.pointer, content),
                Some(content) if !head => body(lowering, &whole, &response.pointer, content),
                _ => Body::Nothing,
            };
            match body {
                // Its bytes are in the error.
                Body::Bytes if is_error(status) => drop(response.remove("content")),
                Body::Nothing => drop(response.remove("content")),
                Body::Bytes => response.set("content", json!({"*/*": {}})),
                Body::Json(schema) => response.set("content", json!({JSON: {"schema": schema}})),
            }
            if let Some(content) = response.map("content") {
                content.extend(
                    streams
                        .into_iter()
                        .map(|(name, item)| (name.to_owned(), json!({"schema": item}))),
                );
            }
        }
    });
}

fn body(lowering: &mut Lowering<'_>, whole: &Value, pointer: &Pointer, content: &Map<String, Value>) -> Body {
    if content.is_empty() {
        return Body::Nothing;
    }
    // The client prefers JSON.
    let Some((name, media)) = content
        .get_key_value(JSON)
        .or_else(|| content.iter().find(|(name, _)| MediaType::parse(name).is_json()))
        .or_else(|| {
            let mut content = content.iter();
            content.find(|(name, media)| is_structured_xml(whole, name, &media["schema"]))
        })
    else {
        return Body::Bytes;
    };
    if name != JSON {
        lowering.changed(pointer, format!("{name} deserialized as JSON"));
    }
    for other in content
        .keys()
        .filter(|other| *other != name && streams::of(other).is_none())
    {
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
    fn json_comes_first() {
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
    fn each_status_has_its_own() {
        let text = json!({"application/json": {"schema": {"type": "string"}}});
        let any = json!({"application/json": {"schema": {}}});
        let typed = json!({"content": text});
        let untyped = json!({"content": {"application/json": {}}});
        assert_eq!(contents(json!({"200": typed, "201": untyped})), [text.clone(), any]);
        assert_eq!(contents(json!({"200": typed, "204": {}})), [text.clone(), Value::Null]);
        let schema = json!({"schema": {"type": "string"}});
        let both = json!({"application/json": {}, "application/x-ndjson": schema});
        let kept = json!({"application/json": {"schema": {}}, "application/jsonl": {"schema": {}}});
        assert_eq!(contents(json!({"200": {"content": both}})), [kept]);
        let page = json!({"content": {"text/html": {}}});
        assert_eq!(contents(json!({"404": typed, "5XX": page})), [text, Value::Null]);
    }
}
