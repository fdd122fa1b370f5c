//! Stored settings.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

/// Stored settings by connection id; the organisation's has an empty id.
#[derive(Debug, Default)]
pub(crate) struct Settings(Mutex<BTreeMap<String, Value>>);

impl Settings {
    pub(crate) fn get(&self, of: &str) -> Value {
        let settings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        settings.get(of).cloned().unwrap_or_default()
    }

    /// Merges the changes, field by field.
    pub(crate) fn write(&self, of: &str, changes: &Value) {
        let mut settings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        overlay(settings.entry(of.to_owned()).or_default(), changes);
    }
}

fn overlay(under: &mut Value, over: &Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (name, value) in over {
                overlay(under.entry(name.clone()).or_insert(Value::Null), value);
            }
        }
        (under, over) => *under = over.clone(),
    }
}
