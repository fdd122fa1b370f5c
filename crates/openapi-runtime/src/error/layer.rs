//! Errors of layers above, outside of calls.

use std::io;
use std::time::Duration;

use super::{Details, Earlier, Error, ErrorKind};
use crate::operation::Operation;
use crate::time_limit::TimeLimit;

#[doc(hidden)]
impl Error {
    /// From a source that cannot be read.
    #[must_use]
    #[inline]
    pub fn unreadable(operation: Option<&'static Operation>, source: io::Error) -> Self {
        let message = format!("cannot read the file to upload: {source}");
        let mut error = Self::new(ErrorKind::Source, operation, message);
        // The response to what was sent may be in flight.
        error.0.may_have_been_sent = operation.is_some();
        error.0.source = Some(Box::new(source));
        error
    }

    /// From a response that contradicts itself or the request.
    #[must_use]
    #[inline]
    pub fn contradiction(operation: &'static Operation, message: String) -> Self {
        let mut error = Self::new(ErrorKind::Decode, Some(operation), message);
        error.0.may_have_been_sent = true;
        error
    }

    /// From the timeout of several calls together.
    #[must_use]
    #[inline]
    pub fn overall_timeout(operation: &'static Operation, limit: Duration) -> Self {
        Self::timeout(operation, TimeLimit::Overall, limit)
    }

    /// Adds details of a layer above.
    #[must_use]
    pub fn with_details(mut self, details: impl Details) -> Self {
        self.0.details = Some(Box::new(details));
        self
    }

    /// An attempt before this one may have been carried out, perhaps in another process.
    #[must_use]
    #[inline]
    pub fn after_unknown(self) -> Self {
        self.after(Earlier {
            sent: true,
            succeeded: true,
        })
    }
}
