//! What attempts before the last may have come to.

use http::StatusCode;

use super::{Error, ErrorKind};

/// What is known of the attempts that were made before one.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Earlier {
    /// The server may have seen one of them.
    pub(crate) sent: bool,
    /// One of them may have been carried out.
    pub(crate) succeeded: bool,
}

impl Error {
    /// Whether the server may have done what was asked, at the last attempt or at one before it. False is certain: no
    /// attempt reached the server, or it refused all that did.
    ///
    /// The server refuses by a status of 3xx or 4xx, 408 apart, which gateways also send when they have lost patience with
    /// an answer. A write of which this is false can be sent again without doing anything twice.
    ///
    /// ```no_run
    /// # async fn example(create_invoice: openapi_runtime::dynamic::Request) {
    /// match create_invoice.send().await {
    ///     Ok(invoice) => println!("created as {}", invoice["id"]),
    ///     Err(error) if error.may_have_succeeded() => println!("look for it before you create it again: {error}"),
    ///     Err(error) => println!("not created: {error}"),
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn may_have_succeeded(&self) -> bool {
        self.0.earlier.succeeded || self.last_may_have_succeeded()
    }

    /// Whether an attempt before the last may have been carried out, of a call that changes something: then the answer to
    /// the last may be about what the earlier one has left behind.
    ///
    /// Where the server refused the last one as such, the kind is [`ErrorKind::OutcomeUnknown`].
    #[must_use]
    pub fn earlier_attempt_may_have_succeeded(&self) -> bool {
        self.0.earlier.succeeded
    }

    /// An error of a later attempt: what an earlier one may have done stays done.
    pub(crate) fn after(mut self, earlier: Earlier) -> Self {
        self.0.earlier = earlier;
        if earlier.succeeded && self.is_refusal() {
            self.0.kind = ErrorKind::OutcomeUnknown;
        }
        self
    }

    /// Whether the server refuses the request as such, and not for its key, its pace or a failure of its own.
    #[doc(hidden)]
    #[must_use]
    pub fn is_refusal(&self) -> bool {
        match self.kind() {
            ErrorKind::NotFound | ErrorKind::OutcomeUnknown => true,
            ErrorKind::Rejected => !self.is_transient(),
            _ => false,
        }
    }

    /// An answer whose body broke off has a status, too.
    fn last_may_have_succeeded(&self) -> bool {
        let refused = |status: StatusCode| {
            status.is_redirection() || status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT
        };
        self.0.may_have_been_sent && !self.status().is_some_and(refused)
    }
}
