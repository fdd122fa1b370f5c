//! Tags: operations with the same one share a module.

use heck::ToSnakeCase;

use super::prose;
use crate::document::Document;

/// The module of a tag.
pub(super) fn module(tag: &str) -> String {
    match tag.replace('+', " plus").to_snake_case() {
        // A keyword.
        name if name == "self" => "me".to_owned(),
        name => name,
    }
}

/// What the contract says about the tag of a module, as documentation.
pub(super) fn description(contract: &Document, group: &str) -> String {
    let tags = contract.value()["tags"].as_array();
    let tag = tags
        .into_iter()
        .flatten()
        .find(|tag| tag["name"].as_str().is_some_and(|name| module(name) == group));
    let text = tag.and_then(|tag| tag["description"].as_str()).unwrap_or(group);
    format!(" {}", prose::line(text))
}
