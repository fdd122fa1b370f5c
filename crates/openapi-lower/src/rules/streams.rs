//! The items of a response that is a stream.

use openapi_model::{MediaType, Pointer};
use serde_json::{Map, Value, json};

/// What server-sent events are kept as.
pub(super) const EVENTS: &str = "text/event-stream";
/// What JSON Lines and the like are kept as.
pub(super) const LINES: &str = "application/jsonl";

/// The media type that a stream is kept as; nothing for what is no stream.
pub(super) fn of(media_type: &str) -> Option<&'static str> {
    match MediaType::parse(media_type).essence.as_str() {
        EVENTS => Some(EVENTS),
        LINES
        | "application/x-ndjson"
        | "application/ndjson"
        | "application/x-jsonlines"
        | "application/jsonlines"
        | "application/json-seq" => Some(LINES),
        _ => None,
    }
}

/// The streams among the media types of a response, with the schema of an item.
pub(super) fn items(document: &Value, content: &Map<String, Value>) -> Vec<(&'static str, Value)> {
    let mut found: Vec<(&'static str, Value)> = Vec::new();
    for (name, media) in content {
        let Some(kept) = of(name).filter(|kept| found.iter().all(|(known, _)| known != kept)) else {
            continue;
        };
        let schema = media.get("schema").map(|schema| item(document, schema));
        let schema = match schema {
            Some(schema) if kept == EVENTS => data(document, &schema).unwrap_or(schema),
            // That the response is a text says nothing about its lines.
            Some(schema) if resolved(document, &schema) == &json!({"type": "string"}) => json!({}),
            Some(schema) => schema,
            None if kept == EVENTS => json!({"type": "string"}),
            None => json!({}),
        };
        found.push((kept, schema));
    }
    found
}

/// The schema that a reference leads to.
fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let mut schema = schema;
    // A longer chain is a cycle.
    for _ in 0..64 {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(Pointer::from_reference);
        match target.as_ref().and_then(|target| target.get(document)) {
            Some(target) => schema = target,
            None => break,
        }
    }
    schema
}

/// A stream may be described as the array of its items.
fn item(document: &Value, schema: &Value) -> Value {
    let array = resolved(document, schema);
    match array.get("items") {
        Some(items) if array.get("type").is_some_and(|kind| kind == "array") => items.clone(),
        _ => schema.clone(),
    }
}

/// The data of an event whose schema describes the event as a whole (OpenAPI 3.2, 4.14.4.2).
fn data(document: &Value, schema: &Value) -> Option<Value> {
    let event = resolved(document, schema);
    let mut alternatives = Vec::new();
    for name in ["oneOf", "anyOf"] {
        let members = event.get(name).and_then(Value::as_array);
        alternatives.extend(
            members
                .into_iter()
                .flatten()
                .filter_map(|member| of_event(resolved(document, member))),
        );
    }
    let json: Vec<Value> = alternatives
        .iter()
        .filter(|(_, is_json)| *is_json)
        .map(|(data, _)| data.clone())
        .collect();
    match json.as_slice() {
        [] if !alternatives.is_empty() => Some(json!({"type": "string"})),
        [] => of_event(event).filter(|_| is_event(event)).map(|(data, _)| data),
        [only] => Some(only.clone()),
        _ => Some(json!({"anyOf": json})),
    }
}

fn is_event(schema: &Value) -> bool {
    let properties = schema.get("properties");
    let has = |name: &str| properties.is_some_and(|properties| properties.get(name).is_some());
    has("data") && ["event", "id", "retry"].into_iter().any(has)
}

/// The schema of an event's data, and whether it is JSON.
fn of_event(event: &Value) -> Option<(Value, bool)> {
    let data = event.get("properties")?.get("data")?;
    Some(match data.get("contentSchema") {
        Some(schema) => (schema.clone(), true),
        None if data.get("contentMediaType").is_some() => (json!({"type": "string"}), false),
        None => (data.clone(), data.get("$ref").is_some()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_item_is_found_in_each_description_of_a_stream() {
        let document = json!({"components": {"schemas": {
            "Event": {"properties": {"event": {}, "data": {"contentMediaType": "application/json", "contentSchema": {"$ref": "#/A"}}}},
        }}});
        let to = |name: &str| json!({"$ref": format!("#/{name}")});
        let content = |name: &str| json!({"properties": {"data": {"contentSchema": to(name)}}});
        let done = json!({"properties": {"data": {"contentMediaType": "text/plain", "const": "[done]"}}});
        for (media_type, schema, expected) in [
            ("text/event-stream", Some(to("A")), (EVENTS, to("A"))),
            (
                "text/event-stream; charset=utf-8",
                Some(json!({"type": "array", "items": to("A")})),
                (EVENTS, to("A")),
            ),
            (
                "text/event-stream",
                Some(to("components/schemas/Event")),
                (EVENTS, to("A")),
            ),
            (
                "text/event-stream",
                Some(json!({"oneOf": [content("A"), done]})),
                (EVENTS, to("A")),
            ),
            (
                "text/event-stream",
                Some(json!({"oneOf": [content("A"), content("B")]})),
                (EVENTS, json!({"anyOf": [to("A"), to("B")]})),
            ),
            (
                "text/event-stream",
                Some(json!({"properties": {"data": {}}})),
                (EVENTS, json!({"properties": {"data": {}}})),
            ),
            ("text/event-stream", None, (EVENTS, json!({"type": "string"}))),
            ("application/x-ndjson", Some(to("A")), (LINES, to("A"))),
            ("application/json-seq", None, (LINES, json!({}))),
            ("application/jsonl", Some(json!({"type": "string"})), (LINES, json!({}))),
        ] {
            let media = schema.map_or_else(|| json!({}), |schema| json!({"schema": schema}));
            let content = Map::from_iter([
                (media_type.to_owned(), media),
                ("application/json".to_owned(), json!({})),
            ]);
            assert_eq!(items(&document, &content), [expected], "{media_type}");
        }
    }
}
