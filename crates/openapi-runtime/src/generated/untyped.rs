//! Fields in which null differs from absent.

use serde::{Deserialize, Deserializer};

/// Deserializes a field that is present: null is a value like any other.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
