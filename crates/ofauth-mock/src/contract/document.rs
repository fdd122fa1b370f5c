//! The contract as the generator wrote it down.

use std::sync::LazyLock;

use serde_json::Value;

/// Where schemas have their names.
const COMPONENTS: &str = "#/components/schemas/";

/// A document of OpenAPI with schemas that refer to one another.
#[derive(Debug)]
pub(super) struct Document {
    /// What its references begin with, so that a schema can be used away from its document.
    pub(super) uri: &'static str,
    pub(super) value: Value,
}

/// The contract. A test holds the file to its form.
pub(super) static CONTRACT: LazyLock<Document> = LazyLock::new(|| {
    let value = serde_json::from_str(include_str!("contract.json")).unwrap_or_default();
    Document::new("urn:ofauth:contract", value)
});

impl Document {
    pub(super) fn new(uri: &'static str, mut value: Value) -> Self {
        for part in ["operations", "components"] {
            anchor(&mut value[part], uri);
        }
        Self { uri, value }
    }
}

/// The name in a reference to a schema.
pub(super) fn name_in(reference: &str) -> Option<&str> {
    reference.split_once(COMPONENTS).map(|(_, name)| name)
}

/// Lets references begin with this URI.
fn anchor(value: &mut Value, uri: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| anchor(item, uri)),
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(reference) if name == "$ref" => {
                        if let Some(name) = name_in(reference) {
                            *reference = format!("{uri}{COMPONENTS}{name}");
                        }
                    }
                    member => anchor(member, uri),
                }
            }
        }
        _ => {}
    }
}
