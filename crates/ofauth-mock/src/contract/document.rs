//! The generated contract document.

use std::sync::LazyLock;

use serde_json::Value;

/// JSON pointer prefix of the named schemas.
const COMPONENTS: &str = "#/components/schemas/";

/// An OpenAPI document with schemas that refer to one another.
#[derive(Debug)]
pub(super) struct Document {
    /// Base URI of its references, so that a schema can be used outside its document.
    pub(super) uri: &'static str,
    pub(super) value: Value,
}

/// The contract. A test checks the form of the file.
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

/// Makes references absolute with this base URI.
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
