//! What has been written to settings.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

/// What has been written, by the id of the connection; that of the organisation is empty.
#[derive(Debug, Default)]
pub(crate) struct Settings(Mutex<BTreeMap<String, Value>>);

impl Settings {
    pub(crate) fn written(&self, of: &str) -> Value {
        let settings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        settings.get(of).cloned().unwrap_or_default()
    }

    /// Writes over what was there, field by field.
    pub(crate) fn write(&self, of: &str, written: &Value) {
        let mut settings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        overlay(settings.entry(of.to_owned()).or_default(), written);
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
