//! Sampled values that many requests need.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::contract::{Schema, SchemaId};
use crate::sample::SeededRng;

/// Values, at most.
const MOST: usize = 1024;

/// Values that are always the same: to copy one takes a hundredth of the time of making it.
#[derive(Debug, Default)]
pub(crate) struct Samples(Mutex<HashMap<(SchemaId, SeededRng), Value>>);

impl Samples {
    /// The value for a schema and a generator state.
    pub(crate) fn value(&self, schema: Schema, rng: SeededRng, make: impl FnOnce() -> Value) -> Value {
        let key = (schema.id(), rng);
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let value = make();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, value.clone());
        value
    }
}
