//! Responses as JSON.

use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::paging::Outline;
use crate::{Error, Operation};

/// A response, or an item of a page, as JSON with all of its fields. It derefs to [`Value`].
/// `E` is the error of [`Json::decode`].
pub struct Json<E = Error> {
    operation: &'static Operation,
    value: Value,
    error: PhantomData<fn() -> E>,
}

impl<E> Json<E> {
    pub(super) fn new(operation: &'static Operation, value: Value) -> Self {
        Self {
            operation,
            value,
            error: PhantomData,
        }
    }

    /// The JSON value.
    pub fn into_value(self) -> Value {
        self.value
    }

    /// Deserializes it as one of the API's types, or as a type of your own.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Decode`](crate::ErrorKind::Decode), with the JSON path.
    pub fn decode<T: DeserializeOwned>(&self) -> Result<T, E>
    where
        E: From<Error>,
    {
        Ok(Error::decode_value(self.operation, &self.value)?)
    }

    /// Its key for pagination.
    pub(super) fn outline(&self) -> Outline {
        Outline::of(&self.value, self.operation.paging.as_ref())
    }
}

impl<E> Clone for Json<E> {
    fn clone(&self) -> Self {
        Self::new(self.operation, self.value.clone())
    }
}

impl<E> Deref for Json<E> {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.value
    }
}

impl<E> Serialize for Json<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

/// Redacted: it may contain secrets.
impl<E> std::fmt::Debug for Json<E> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Json")
            .field("operation", &self.operation.id)
            .finish_non_exhaustive()
    }
}
