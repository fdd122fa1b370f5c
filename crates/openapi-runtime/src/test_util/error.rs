//! Errors for tests.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::error::{Fake, UsualErrors};
use crate::{Error, ErrorFormat, ErrorKind, Operation, TimeLimit};

/// An error of this kind, as a call would return it: with the status that a server usually sends for it.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_runtime::{Error, ErrorKind, test_util};
///
/// let error: Error = test_util::error(ErrorKind::RateLimited)
///     .code("slow_down")
///     .message("100 requests a minute")
///     .retry_after(Duration::from_secs(3))
///     .build();
/// assert_eq!(error.status().map(|status| status.as_u16()), Some(429));
/// assert_eq!((error.code(), error.retry_after()), (Some("slow_down"), Some(Duration::from_secs(3))));
/// assert_eq!(error.to_string(), "429 Too Many Requests: slow_down: 100 requests a minute (retry after 3 s)");
/// ```
pub fn error(kind: ErrorKind) -> ErrorBuilder {
    ErrorBuilder::new(kind)
}

/// The builder of an error for a test. Made by [`error`].
#[derive(Debug)]
#[must_use]
pub struct ErrorBuilder(Fake);

impl ErrorBuilder {
    fn new(kind: ErrorKind) -> Self {
        let unsent = matches!(
            kind,
            ErrorKind::Configuration
                | ErrorKind::InvalidRequest
                | ErrorKind::Source
                | ErrorKind::Connect
                | ErrorKind::Interceptor
                | ErrorKind::LimiterUnavailable
        );
        Self(Fake {
            kind,
            status: usual_status(kind),
            code: None,
            message: None,
            request_id: None,
            retry_after: None,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            attempts: u32::from(!unsent || kind == ErrorKind::Connect),
            may_have_been_sent: !unsent,
            time_limit: (kind == ErrorKind::Timeout).then_some(TimeLimit::Attempt),
            operation: None,
            received: SystemTime::UNIX_EPOCH,
            format: &UsualErrors,
        })
    }

    /// The error format of the API's crate.
    #[doc(hidden)]
    pub fn format(mut self, format: &'static dyn ErrorFormat) -> Self {
        self.0.format = format;
        self
    }

    /// The status of the response. Default: the usual one of the kind, or none if it has no response.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.0.status = Some(status);
        self
    }

    /// The server's code.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.0.code = Some(code.into());
        self
    }

    /// The message. Default: the kind's.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.0.message = Some(message.into());
        self
    }

    /// The server's id for the request.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.0.request_id = Some(id.into());
        self
    }

    /// How long to wait before the next request.
    pub fn retry_after(mut self, delay: Duration) -> Self {
        self.0.retry_after = Some(delay);
        self
    }

    /// The headers of the response.
    pub fn headers(mut self, headers: HeaderMap) -> Self {
        self.0.headers = headers;
        self
    }

    /// The body of the response.
    pub fn raw_body(mut self, body: impl Into<Bytes>) -> Self {
        self.0.body = body.into();
        self
    }

    /// Number of attempts. Default: 1, or 0 if nothing was sent.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// Whether the server may have seen the request. Default: depends on the kind.
    pub fn may_have_been_sent(mut self, sent: bool) -> Self {
        self.0.may_have_been_sent = sent;
        self
    }

    /// The time limit that was reached. Default: for a timeout, the attempt's.
    pub fn time_limit(mut self, limit: TimeLimit) -> Self {
        self.0.time_limit = Some(limit);
        self
    }

    /// The operation that was called. Default: none.
    pub fn operation(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    /// Builds the error, as the type of the API's crate.
    #[must_use]
    pub fn build<E: From<Error>>(self) -> E {
        Error::fake(self.0).into()
    }
}

/// The status that a server sends for this kind; `None` if there is no response.
fn usual_status(kind: ErrorKind) -> Option<StatusCode> {
    match kind {
        ErrorKind::Redirect => Some(StatusCode::FOUND),
        ErrorKind::Rejected => Some(StatusCode::BAD_REQUEST),
        ErrorKind::Unauthorized => Some(StatusCode::UNAUTHORIZED),
        ErrorKind::Forbidden => Some(StatusCode::FORBIDDEN),
        ErrorKind::NotFound | ErrorKind::OutcomeUnknown => Some(StatusCode::NOT_FOUND),
        ErrorKind::RateLimited => Some(StatusCode::TOO_MANY_REQUESTS),
        ErrorKind::Server => Some(StatusCode::INTERNAL_SERVER_ERROR),
        ErrorKind::TooLarge | ErrorKind::Decode => Some(StatusCode::OK),
        ErrorKind::Configuration
        | ErrorKind::InvalidRequest
        | ErrorKind::Source
        | ErrorKind::Connect
        | ErrorKind::Timeout
        | ErrorKind::Transport
        | ErrorKind::Interceptor
        | ErrorKind::LimiterUnavailable
        | ErrorKind::Paging => None,
    }
}
