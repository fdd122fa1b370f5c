//! `document.json`: the contract for programs that read it at run time, without what such programs do not need: webhooks,
//! examples, and responses that are errors.

use serde_json::{Map, Value, json};

use crate::document::Document;

/// The file: a line for each path and each component, so that a diff shows which changed.
pub(super) fn generate(contract: &Document, stamp: &str) -> String {
    let mut document = contract.value().clone();
    let mut members = Map::new();
    members.insert("x-generated".to_owned(), stamp.into());
    for name in ["openapi", "info", "servers", "tags", "security"] {
        members.extend(document.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    let mut lines: Vec<String> = members.iter().map(|(name, value)| member(name, value)).collect();
    let paths = object(&mut document, "paths").map(|mut paths| {
        paths.values_mut().for_each(abridge_item);
        paths
    });
    lines.push(section("paths", &paths.unwrap_or_default()));
    let mut components = object(&mut document, "components").unwrap_or_default();
    components.remove("examples");
    if let Some(responses) = components.get_mut("responses").and_then(Value::as_object_mut) {
        responses.values_mut().for_each(without_examples);
    }
    let sections = components.iter().map(|(name, entries)| match entries {
        Value::Object(entries) => section(name, entries),
        other => member(name, other),
    });
    let sections: Vec<String> = sections.collect();
    lines.push(format!("\"components\": {{\n{}\n}}", sections.join(",\n")));
    format!("{{\n{}\n}}\n", lines.join(",\n"))
}

fn object(holder: &mut Value, name: &str) -> Option<Map<String, Value>> {
    match holder.get_mut(name).map(Value::take) {
        Some(Value::Object(members)) => Some(members),
        _ => None,
    }
}

fn section(name: &str, entries: &Map<String, Value>) -> String {
    let lines: Vec<String> = entries.iter().map(|(name, value)| member(name, value)).collect();
    format!("{}: {{\n{}\n}}", json!(name), lines.join(",\n"))
}

fn member(name: &str, value: &Value) -> String {
    format!("{}: {value}", json!(name))
}

fn abridge_item(item: &mut Value) {
    for operation in item.as_object_mut().into_iter().flat_map(|item| item.values_mut()) {
        if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
            responses.retain(|status, _| status.starts_with('2') || status == "default");
            responses.values_mut().for_each(without_examples);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            without_examples(body);
        }
    }
}

/// Removes the examples of the media types of a body or a response.
fn without_examples(holder: &mut Value) {
    let content = holder.get_mut("content").and_then(Value::as_object_mut);
    for media_type in content.into_iter().flat_map(|content| content.values_mut()) {
        if let Some(media_type) = media_type.as_object_mut() {
            media_type.retain(|name, _| name != "examples" && name != "example");
        }
    }
}
