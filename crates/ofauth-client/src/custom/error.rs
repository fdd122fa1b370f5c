//! The error type.

use std::io;
use std::time::Duration;

use openapi_runtime::{ErrorKind, Operation};

use crate::enums::ErrorCode;

openapi_runtime::api_error! {
    /// The error of a call.
    ///
    /// Neither `Display` nor `Debug` shows a body, a header or a secret; use [`Error::raw_body`] and
    /// [`Error::headers`].
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// match creator.chat(4101).send_message("As promised.").send().await {
    ///     Ok(message) => println!("sent as {}", message.id),
    ///     Err(error) if error.may_have_succeeded() => println!("look into the chat before you send it again: {error}"),
    ///     Err(error) => println!("not sent: {error}"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub struct Error { code: ErrorCode }
}

/// For the crate `ofauth`.
#[doc(hidden)]
impl Error {
    #[must_use]
    #[inline]
    pub fn configuration(message: String) -> Self {
        openapi_runtime::Error::configuration(message).into()
    }

    #[must_use]
    #[inline]
    pub fn invalid_request(operation: &'static Operation, message: String) -> Self {
        openapi_runtime::Error::invalid_request(operation, message).into()
    }

    /// From a source that cannot be read.
    #[must_use]
    #[inline]
    pub fn unreadable(source: io::Error) -> Self {
        openapi_runtime::Error::unreadable(None, source).into()
    }

    /// From a source that has changed.
    #[must_use]
    #[inline]
    pub fn changed_source(message: String) -> Self {
        openapi_runtime::Error::new(ErrorKind::Source, None, message).into()
    }

    /// From response headers that contradict one another or the request.
    #[must_use]
    #[inline]
    pub fn contradiction(operation: &'static Operation, message: String) -> Self {
        openapi_runtime::Error::contradiction(operation, message).into()
    }

    /// From the timeout of several calls together.
    #[must_use]
    #[inline]
    pub fn out_of_patience(operation: &'static Operation, patience: Duration) -> Self {
        openapi_runtime::Error::overall_timeout(operation, patience).into()
    }

    /// Whether the server refuses the request itself, and not because of its key, its rate or a failure of its own.
    #[must_use]
    #[inline]
    pub fn is_refusal(&self) -> bool {
        self.0.is_refusal()
    }

    /// The error of the runtime.
    #[inline]
    pub(crate) fn inner(&self) -> &openapi_runtime::Error {
        &self.0
    }

    #[inline]
    pub(crate) fn into_inner(self) -> openapi_runtime::Error {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_small_and_travels() {
        fn travels<T: std::error::Error + Send + Sync + 'static>() {}
        travels::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
