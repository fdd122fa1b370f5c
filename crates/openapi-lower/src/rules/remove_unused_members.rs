//! Removes members from which nothing is generated.

use openapi_model::edit::Object;
use openapi_model::{Kind, METHODS};
use serde_json::Value;

use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "remove-unused-members",
    why: "the generator reads the whole document before it generates from a part, and stops where any of it is not as \
          OpenAPI 3.0 has it",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.walk(|_, pointer, kind, value| {
        let Some(mut object) = Object::of(pointer.clone(), kind, value) else {
            return false;
        };
        let read: &[&str] = match kind {
            Kind::Document => &["openapi", "info", "paths", "components"],
            Kind::Info => &["title", "description", "version"],
            Kind::Components => &["schemas"],
            Kind::PathItem => METHODS,
            Kind::Operation => &[
                "operationId",
                "summary",
                "description",
                "deprecated",
                "parameters",
                "requestBody",
                "responses",
            ],
            Kind::Parameter => &["name", "in", "description", "required", "schema"],
            Kind::RequestBody => &["description", "required", "content"],
            Kind::Response => &["description", "content"],
            _ => return false,
        };
        // Extensions stay: a generator may know them.
        object.retain(|name| read.contains(&name) || name.starts_with("x-"));
        if kind == Kind::Response {
            object.set_if_absent("description", "");
        }
        // `version: 1.0` is a number in YAML.
        let version = object
            .get("version")
            .filter(|version| kind == Kind::Info && !version.is_string());
        if let Some(text) = version.map(Value::to_string) {
            object.set("version", text);
        }
        true
    });
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
