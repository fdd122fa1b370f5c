//! The requests and responses of each scenario of the mock server.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value};

/// One scenario: it is met when all its calls were answered as expected.
#[derive(Debug, Deserialize)]
pub(super) struct Scenario {
    /// The specification that it belongs to.
    pub(super) spec: String,
    pub(super) name: String,
    pub(super) calls: Vec<Call>,
    /// How many responses the server must have sent; 1, unless it counts them.
    pub(super) responses: usize,
}

/// A request, and the status and content of its response.
#[derive(Debug, Deserialize)]
pub(super) struct Call {
    pub(super) method: String,
    pub(super) uri: String,
    pub(super) query: Map<String, Value>,
    pub(super) headers: BTreeMap<String, Value>,
    pub(super) body: Option<Content>,
    pub(super) status: u16,
    pub(super) answer: Option<Content>,
    /// The headers of the response.
    pub(super) answer_headers: BTreeMap<String, Value>,
}

/// A body: one of the members after its media type.
#[derive(Debug, Deserialize)]
pub(super) struct Content {
    #[serde(rename = "type")]
    pub(super) media_type: String,
    #[serde(default, deserialize_with = "present")]
    pub(super) json: Option<Value>,
    pub(super) text: Option<String>,
    /// The name of a file that has the bytes.
    pub(super) file: Option<String>,
    /// Parts of a multipart body that are values.
    #[serde(default)]
    pub(super) parts: Map<String, Value>,
    /// Parts of a multipart body that are files.
    #[serde(default)]
    pub(super) files: Vec<File>,
}

/// A part of a multipart body that is a file.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct File {
    pub(super) name: String,
    pub(super) file_name: String,
    #[serde(rename = "type")]
    pub(super) media_type: String,
    pub(super) file: String,
}

/// `null` is a value.
fn present<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
