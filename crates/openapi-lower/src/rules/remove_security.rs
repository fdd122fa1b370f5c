//! Removes security schemes and the header parameters that repeat them.

use openapi_model::edit::Object;
use openapi_model::{Kind, Node};
use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule, each_method};

pub(super) const RULE: Rule = Rule {
    name: "remove-security",
    why: "progenitor ignores security schemes, and would add the key to the arguments of every method",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let headers = key_headers(&lowering.document);
    lowering.root(|lowering, root| {
        root.remove("security");
        if let Some(mut components) = root.member("components")
            && components.remove("securitySchemes").is_some()
        {
            let pointer = components.pointer.join("securitySchemes");
            lowering.changed(&pointer, "removed: the client's transport adds it");
        }
    });
    lowering.each_path_item(|lowering, item| {
        drop_parameters(lowering, item, &headers);
        each_method(item, |operation| {
            operation.remove("security");
            drop_parameters(lowering, operation, &headers);
        });
    });
}

/// Names of the headers that security schemes send, in lower case.
fn key_headers(document: &Value) -> Vec<String> {
    let components = Node::new(Pointer::root(), Kind::Document, document).member("components");
    let schemes = components
        .into_iter()
        .flat_map(|components| components.entries("securitySchemes"));
    let keys =
        schemes.filter(|(_, scheme)| scheme.text("type") == Some("apiKey") && scheme.text("in") == Some("header"));
    keys.filter_map(|(_, scheme)| scheme.text("name"))
        .map(str::to_ascii_lowercase)
        .collect()
}

fn drop_parameters(lowering: &mut Lowering<'_>, holder: &mut Object<'_>, headers: &[String]) {
    let mut repeated = Vec::new();
    for (index, parameter) in holder.elements("parameters").enumerate() {
        let name = parameter.text("name").unwrap_or_default().to_ascii_lowercase();
        if parameter.text("in") == Some("header") && headers.contains(&name) {
            lowering.changed(
                &parameter.pointer,
                format!("header `{name}` removed: the client's transport adds it"),
            );
            repeated.push(index);
        }
    }
    if let Some(parameters) = holder.list("parameters") {
        for index in repeated.into_iter().rev() {
            parameters.remove(index);
        }
    }
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
