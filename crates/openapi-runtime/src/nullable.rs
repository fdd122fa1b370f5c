//! Fields of a request in which null says something else than nothing at all.

use serde::{Deserialize, Serialize};

/// A value, or null. A field of this type that is left out changes nothing; null takes back what was set.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Nullable<T> {
    /// A value.
    Value(T),
    /// Null.
    Null,
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}
