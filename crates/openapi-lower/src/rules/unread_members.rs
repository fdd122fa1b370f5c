//! What nothing is generated from leaves the document.

use openapi_model::METHODS;
use serde_json::{Map, Value};

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "unread-members",
    why: "the generator reads the whole document before it generates from a part, and stops where any of it is not as \
          OpenAPI 3.0 has it",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let document = &mut lowering.document;
    keep(document, &["openapi", "info", "paths", "components"]);
    keep(&mut document["info"], &["title", "description", "version"]);
    if let Some(version) = document["info"].get_mut("version")
        && !version.is_string()
    {
        // `version: 1.0` is a number in YAML.
        *version = version.to_string().into();
    }
    if document.get("components").is_some() {
        keep(&mut document["components"], &["schemas"]);
    }
    lowering.each_path_item(|_, _, item| keep(item, METHODS));
    lowering.each_operation(|_, _, operation| {
        let read = [
            "operationId",
            "summary",
            "description",
            "deprecated",
            "parameters",
            "requestBody",
            "responses",
        ];
        keep(operation, &read);
        let parameters = operation.get_mut("parameters").and_then(Value::as_array_mut);
        for parameter in parameters.into_iter().flatten() {
            keep(parameter, &["name", "in", "description", "required", "schema"]);
        }
        if let Some(body) = operation.get_mut("requestBody") {
            keep(body, &["description", "required", "content"]);
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            keep(response, &["description", "content"]);
            if let Some(members) = response.as_object_mut() {
                members.entry("description").or_insert_with(|| "".into());
            }
        }
    });
}

/// Leaves `names` in `value`, and extensions, which a generator may know.
fn keep(value: &mut Value, names: &[&str]) {
    if let Some(members) = value.as_object_mut() {
        let present: Map<String, Value> = std::mem::take(members);
        let kept = present
            .into_iter()
            .filter(|(name, _)| names.contains(&name.as_str()) || name.starts_with("x-"));
        members.extend(kept);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn keeps_what_is_generated_from() {
        let document = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": 1.5, "contact": 7},
            "servers": [{}],
            "paths": {"/a": {"servers": 1, "get": {
                "operationId": "a", "callbacks": {}, "x-own": 1,
                "parameters": [{"name": "a", "in": "query", "style": "form", "schema": {}}],
                "responses": {"200": {"description": "", "links": {}}}
            }}},
            "components": {"responses": {}, "schemas": {}}
        });
        assert_eq!(
            testing::document(&RULE, document, &Settings::default()),
            Ok(json!({
                "openapi": "3.0.3",
                "info": {"title": "T", "version": "1.5"},
                "paths": {"/a": {"get": {
                    "operationId": "a", "x-own": 1,
                    "parameters": [{"name": "a", "in": "query", "schema": {}}],
                    "responses": {"200": {"description": ""}}
                }}},
                "components": {"schemas": {}}
            }))
        );
    }
}
