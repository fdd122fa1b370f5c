//! Sets of values.

use std::collections::HashSet;

use serde_json::Value;

use crate::canonical;

/// A set of values that are equal as JSON Schema compares them.
#[derive(Default)]
pub(super) struct Distinct(HashSet<String>);

impl Distinct {
    pub(super) fn of<'v>(values: impl Iterator<Item = &'v Value>) -> Self {
        Self(values.map(canonical).collect())
    }

    /// Whether the value is new.
    pub(super) fn insert(&mut self, value: &Value) -> bool {
        self.0.insert(canonical(value))
    }

    pub(super) fn contains(&self, value: &Value) -> bool {
        self.0.contains(&canonical(value))
    }
}
