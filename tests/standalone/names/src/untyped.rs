// @generated from names.yaml by `cargo xtask generate`; do not edit.
// Contract: SHA-256 f02d99d0ca135c5e1d4fbac55e824ad414deb6d469237bb7cc6d2d8cb0f8c2ba
// Generator: ofauth-rs 1, progenitor 0.15.1

//! Fields in which null says something else than nothing at all.

use serde::{Deserialize, Deserializer};

/// Decodes a field that is there: null is a value like any other.
pub fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
