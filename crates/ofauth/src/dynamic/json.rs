//! What came, as JSON.

use std::ops::Deref;

use ofauth_client::Operation;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::Error;
use crate::paging::Key;

/// An answer, or an item of a page, as JSON with all of its fields. It derefs to [`Value`].
#[derive(Clone)]
pub struct Json {
    operation: &'static Operation,
    value: Value,
}

impl Json {
    pub(super) fn new(operation: &'static Operation, value: Value) -> Self {
        Self { operation, value }
    }

    /// The JSON alone.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// Reads it as one of the [`types`](crate::types), or as a type of your own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), with the place in it.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, Error> {
        Error::decode_value(self.operation, &self.value)
    }

    /// What it can be told from all others by.
    pub(super) fn identity(&self) -> Option<Key> {
        self.key("id")
    }

    /// What names the place after it, where the operation has such a thing.
    pub(super) fn place(&self) -> Option<Key> {
        self.key(self.operation.paging?.key?)
    }

    fn key(&self, field: &str) -> Option<Key> {
        match &self.value[field] {
            Value::String(text) => Some(Key::from(text.as_str())),
            Value::Number(number) => Some(match number.as_i64() {
                Some(number) => Key::from(number),
                None => Key::from(number.to_string().as_str()),
            }),
            _ => None,
        }
    }
}

impl Deref for Json {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// What it holds may be signed or secret, and is not shown.
impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Json")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}
