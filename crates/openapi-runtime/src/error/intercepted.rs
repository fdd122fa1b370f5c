//! Errors of interceptors.

use std::error::Error as StdError;

use super::{Error, ErrorKind, Reading};
use crate::operation::Operation;
use crate::redact::presentable;

impl Error {
    /// From an attempt that was not made, because an interceptor failed.
    pub(crate) fn intercepted(
        operation: &'static Operation,
        source: Box<dyn StdError + Send + Sync>,
        reading: &Reading<'_>,
    ) -> Self {
        let why = presentable(&source.to_string(), &reading.secrets);
        let mut error = Self::new(
            ErrorKind::Interceptor,
            Some(operation),
            format!("an interceptor failed: {why}"),
        );
        error.0.source = Some(source);
        error
    }
}
