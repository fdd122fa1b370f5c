//! Fields of requests that distinguish null from absent.

use serde::{Deserialize, Serialize};

/// A value, or null. An absent field of this type changes nothing; null resets the value.
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
