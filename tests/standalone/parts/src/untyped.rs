// @generated from openapi.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 07dd2aeb9c5ac860ca671c2635a405c73b817ffb95ca2a92db23e0a0ae3debb8
// Generator: ofauth-rs 1, progenitor 0.15.1

//! Fields in which null says something else than nothing at all.

use serde::{Deserialize, Deserializer};

/// Decodes a field that is there: null is a value like any other.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
