//! Security leaves the document, and with it the header parameters that repeat it.

use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "security",
    why: "progenitor ignores security schemes, and would make every method take the key as an argument",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let headers = key_headers(&lowering.document);
    if let Some(components) = lowering.document.get_mut("components").and_then(Value::as_object_mut)
        && components.remove("securitySchemes").is_some()
    {
        lowering.changed(
            &Pointer::root().join("components").join("securitySchemes"),
            "left to the client's transport",
        );
    }
    if let Some(document) = lowering.document.as_object_mut() {
        document.remove("security");
    }
    lowering.each_path_item(|lowering, place, item| {
        drop_parameters(lowering, place, item, &headers);
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let Some(members) = operation.as_object_mut() {
                members.remove("security");
            }
            drop_parameters(lowering, &place.join(method), operation, &headers);
        }
    });
}

/// Names of the headers that security schemes send, in lower case.
fn key_headers(document: &Value) -> Vec<String> {
    let schemes = document.pointer("/components/securitySchemes");
    schemes
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .filter(|(_, scheme)| scheme["type"] == "apiKey" && scheme["in"] == "header")
        .filter_map(|(_, scheme)| scheme["name"].as_str())
        .map(str::to_ascii_lowercase)
        .collect()
}

fn drop_parameters(lowering: &mut Lowering<'_>, place: &Pointer, holder: &mut Value, headers: &[String]) {
    let Some(parameters) = holder.get_mut("parameters").and_then(Value::as_array_mut) else {
        return;
    };
    let mut index = 0;
    parameters.retain(|parameter| {
        let name = parameter["name"].as_str().unwrap_or_default().to_ascii_lowercase();
        let repeats = parameter["in"] == "header" && headers.contains(&name);
        if repeats {
            lowering.changed(
                &place.join("parameters").join(index),
                format!("header `{name}` left to the client's transport"),
            );
        }
        index += 1;
        !repeats
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn drops_schemes_and_their_headers_only() {
        let document = json!({
            "security": [{"key": []}],
            "paths": {"/a": {"get": {
                "security": [],
                "parameters": [
                    {"name": "apikey", "in": "header"},
                    {"name": "x-trace", "in": "header"},
                    {"name": "apiKey", "in": "query"}
                ]
            }}},
            "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "apiKey"}}}
        });
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(json!({
                "paths": {"/a": {"get": {"parameters": [
                    {"name": "x-trace", "in": "header"},
                    {"name": "apiKey", "in": "query"}
                ]}}},
                "components": {}
            }))
        );
    }
}
