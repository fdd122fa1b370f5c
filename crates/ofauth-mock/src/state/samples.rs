//! Sampled values that many requests need.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use crate::contract::{Schema, SchemaId};
use crate::sample::{Sampler, SeededRng};

/// Values, at most.
const MOST: usize = 1024;

/// Values of [`Sampler::value`], which are always the same: to copy one takes a hundredth of the time of making it.
#[derive(Debug, Default)]
pub(crate) struct Samples(Mutex<HashMap<(SchemaId, SeededRng, i64), Value>>);

impl Samples {
    pub(super) fn value(&self, sampler: Sampler<'_>, schema: Schema, rng: SeededRng, index: i64) -> Value {
        let key = (schema.id(), rng, index);
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return known.clone();
        }
        let value = sampler.value(schema, rng, index);
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= MOST {
            known.clear();
        }
        known.insert(key, value.clone());
        value
    }
}
