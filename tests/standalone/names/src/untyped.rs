// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! Fields in which null says something else than nothing at all.

use serde::{Deserialize, Deserializer};

/// Decodes a field that is there: null is a value like any other.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
