//! The possible outcome of earlier attempts.

use http::StatusCode;

use super::{Error, ErrorKind};

/// What is known about the attempts before one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Earlier {
    /// The server may have seen one of them.
    pub(crate) sent: bool,
    /// One of them may have been carried out.
    pub(crate) succeeded: bool,
}

impl Error {
    /// Whether the server may have carried the request out, at any attempt. False is certain: no attempt reached the
    /// server, or it refused all that did.
    ///
    /// A refusal is a status of 3xx or 4xx, except 408, which gateways also send when a response takes too long. If
    /// this is false, a write can be sent again without repeating its effect.
    ///
    /// ```no_run
    /// # async fn example(create_invoice: openapi_runtime::dynamic::Request) {
    /// match create_invoice.send().await {
    ///     Ok(invoice) => println!("created as {}", invoice["id"]),
    ///     Err(error) if error.may_have_succeeded() => println!("check whether it exists before you retry: {error}"),
    ///     Err(error) => println!("not created: {error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn may_have_succeeded(&self) -> bool {
        self.0.earlier.succeeded || self.last_may_have_succeeded()
    }

    /// Whether an attempt before the last may have carried out a write: then the last response may be a consequence of
    /// that.
    ///
    /// If the server rejected the last one, the kind is [`ErrorKind::OutcomeUnknown`].
    #[must_use]
    #[inline]
    pub fn earlier_attempt_may_have_succeeded(&self) -> bool {
        self.0.earlier.succeeded
    }

    /// An error of a later attempt keeps what is known about earlier ones.
    pub(crate) fn after(mut self, earlier: Earlier) -> Self {
        self.0.earlier = earlier;
        if earlier.succeeded && self.is_refusal() {
            self.0.kind = ErrorKind::OutcomeUnknown;
        }
        self
    }

    /// Whether the server rejects the request itself, not its credentials or rate, and without a failure of its own.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn is_refusal(&self) -> bool {
        match self.kind() {
            ErrorKind::NotFound | ErrorKind::OutcomeUnknown => true,
            ErrorKind::Rejected => !self.is_transient(),
            _ => false,
        }
    }

    /// A response with an incomplete body has a status, too.
    fn last_may_have_succeeded(&self) -> bool {
        let refused = |status: StatusCode| {
            status.is_redirection() || status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT
        };
        self.0.may_have_been_sent && !self.status().is_some_and(refused)
    }
}
