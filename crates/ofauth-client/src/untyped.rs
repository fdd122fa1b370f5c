//! Values that the contract gives no schema.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// Decodes a field that is there: null is a value like any other.
pub(crate) fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}
