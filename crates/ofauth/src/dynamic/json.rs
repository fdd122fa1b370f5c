//! What came, as JSON.

use std::ops::Deref;

use ofauth_client::Operation;
use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::Error;
use crate::paging::Outline;

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

    /// What paging has to know of it.
    pub(super) fn outline(&self) -> Outline {
        Outline::of(&self.value, self.operation.paging.as_ref())
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
