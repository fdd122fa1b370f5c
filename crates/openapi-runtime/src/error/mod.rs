//! The error type.

mod api;
mod decode;
mod earlier;
#[cfg(feature = "test-util")]
mod fake;
mod format;
mod if_modified;
mod intercepted;
mod json;
mod json_path;
mod kind;
mod layer;
mod no_token;
mod obstacle;
mod shortcuts;
mod transport;
mod wrapper;

use std::any::Any;
use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Version};

use crate::invalid_credential::InvalidCredential;
use crate::operation::Operation;
use crate::rate_limit::RateLimitHeaders;
use crate::time_limit::TimeLimit;

pub(crate) use api::Reading;
pub(crate) use earlier::Earlier;
#[cfg(feature = "test-util")]
pub(crate) use fake::Fake;
pub use format::{Details, ErrorBody, ErrorFormat, UsualErrors};
pub use if_modified::IfModified;
#[doc(hidden)]
pub use json::from_json;
pub use kind::ErrorKind;

/// The error of a call.
///
/// Neither `Display` nor `Debug` shows a body, a header or a secret; use [`Error::raw_body`] and [`Error::headers`].
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// This crate's message; that of the server is in `api`.
    message: String,
    operation: Option<&'static Operation>,
    attempts: u32,
    /// Of the last attempt.
    may_have_been_sent: bool,
    earlier: Earlier,
    answer: Option<ErrorResponse>,
    /// The JSON path of a value that does not deserialize.
    path: Option<String>,
    time_limit: Option<TimeLimit>,
    /// Whether the next attempt must fail for the same reason.
    lasting: bool,
    /// The limiter's delay; that of the server is in its response.
    held_back: Option<Duration>,
    /// Details from a layer above.
    details: Option<Box<dyn Details>>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The server's response.
struct ErrorResponse {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    api: api::ApiError,
    /// The error format of the API, once it was applied.
    format: Option<&'static dyn ErrorFormat>,
    retry_after: Option<Duration>,
    rate_limit: &'static RateLimitHeaders,
    received: SystemTime,
    version: Option<Version>,
}

impl Error {
    #[doc(hidden)]
    #[must_use]
    pub fn new(kind: ErrorKind, operation: Option<&'static Operation>, message: String) -> Self {
        Self(Box::new(Inner {
            kind,
            message,
            operation,
            attempts: 0,
            may_have_been_sent: false,
            earlier: Earlier::default(),
            answer: None,
            path: None,
            time_limit: None,
            lasting: false,
            held_back: None,
            details: None,
            source: None,
        }))
    }

    #[doc(hidden)]
    #[must_use]
    pub fn configuration(message: String) -> Self {
        Self::new(ErrorKind::Configuration, None, message)
    }

    #[doc(hidden)]
    #[must_use]
    pub fn invalid_request(operation: &'static Operation, message: String) -> Self {
        Self::new(ErrorKind::InvalidRequest, Some(operation), message)
    }

    pub(crate) fn paging(operation: Option<&'static Operation>, message: String) -> Self {
        let mut error = Self::new(ErrorKind::Paging, operation, message);
        error.0.may_have_been_sent = true;
        error
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// The time of the response.
    pub(crate) fn answered_at(&self) -> Option<SystemTime> {
        self.0.answer.as_ref().map(|answer| answer.received)
    }

    /// The version of HTTP of the response, if there was one.
    pub(crate) fn version(&self) -> Option<Version> {
        self.0.answer.as_ref()?.version
    }

    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, if any.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// Status of the response, if there was one.
    ///
    /// `None` if the request was rejected before it was sent, and if there was no response. That is no failure of the
    /// server, so do not map it to 502: a service that maps errors to statuses of its own should use
    /// [`ErrorKind::status_hint`], which is 400 for an invalid id, 504 for a timeout, and 502 for a broken connection:
    ///
    /// ```
    /// fn status_of(error: &openapi_runtime::Error) -> http::StatusCode {
    ///     error.kind().status_hint()
    /// }
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Headers of the response, if there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The server's code for the error. One status may have several codes: branch on the code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.api().and_then(|api| api.code.as_deref())
    }

    /// The code as the type that [`ErrorFormat::typed_code`] returns.
    #[must_use]
    pub fn typed_code<T: Any>(&self) -> Option<&T> {
        self.api()?.typed_code.as_ref()?.downcast_ref()
    }

    /// Details of the error from a layer above.
    #[must_use]
    pub fn details<T: Any>(&self) -> Option<&T> {
        self.0.details.as_deref()?.as_any().downcast_ref()
    }

    /// The server's message, or else this crate's. Secrets and URLs are redacted.
    #[must_use]
    pub fn message(&self) -> &str {
        let said = self.api().and_then(|api| api.message.as_deref());
        said.unwrap_or(&self.0.message)
    }

    /// The server's id for the request, for its operators.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(|api| api.request_id.as_deref())
    }

    /// What the server requires before the next attempt, in its own term; `refresh_session`, for instance.
    #[must_use]
    pub fn action_required(&self) -> Option<&str> {
        self.api().and_then(|api| api.action_required.as_deref())
    }

    /// How long to wait before the next request, as the server or the client's rate limiter says.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let asked = self.0.answer.as_ref().and_then(|answer| answer.retry_after);
        let asked = asked.or(self.0.held_back);
        asked.or_else(|| self.token_error()?.retry_after())
    }

    /// The time limit that was reached, if one was.
    #[must_use]
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.time_limit
    }

    /// Number of attempts; 0 if the call failed before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the server may have seen the request. False is certain. [`Error::may_have_succeeded`] says whether it
    /// may have carried it out.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent || self.0.earlier.sent
    }

    /// Body of the response, unchanged, as far as it was received.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The body, deserialized by `read`, which gets the name of the schema that the document declares for the operation and
    /// the status.
    #[doc(hidden)]
    #[must_use]
    pub fn declared_body<T>(&self, read: fn(&str, &Bytes) -> Option<T>) -> Option<T> {
        let status = self.status()?.as_u16();
        let mut declared = self.operation()?.errors.iter();
        let schema = declared.find(|schema| (schema.first..=schema.last).contains(&status))?;
        read(schema.name, self.raw_body()?)
    }

    /// The JSON path of the value that cannot be deserialized, such as `list[2].media[1].files.full`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// A suggested fix, if one is known: an instruction, in one sentence without a full stop.
    #[must_use]
    pub fn suggested_fix(&self) -> Option<Cow<'static, str>> {
        match self.0.answer.as_ref().and_then(|answer| answer.format) {
            Some(format) => format.suggested_fix(self),
            None => self.usual_fix().map(Cow::Borrowed),
        }
    }

    /// The fix that a layer above suggests.
    #[doc(hidden)]
    #[must_use]
    pub fn details_fix(&self) -> Option<&'static str> {
        self.0.details.as_ref().and_then(|details| details.suggested_fix())
    }

    /// The fix that a layer above suggests, or else the one for every API.
    #[must_use]
    pub fn usual_fix(&self) -> Option<&'static str> {
        let unknown = self.kind() == ErrorKind::OutcomeUnknown;
        self.details_fix()
            .or(unknown.then_some("check whether it was done before retrying"))
    }

    /// Whether the next attempt must fail for the same reason.
    pub(crate) fn is_lasting(&self) -> bool {
        self.0.lasting
    }

    /// Whether the API says that it may be retried.
    pub(crate) fn is_retryable(&self) -> bool {
        self.api().is_some_and(|api| api.retryable)
    }

    fn api(&self) -> Option<&api::ApiError> {
        self.0.answer.as_ref().map(|answer| &answer.api)
    }
}

impl From<InvalidCredential> for Error {
    fn from(invalid: InvalidCredential) -> Self {
        Self::configuration(invalid.to_string())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            write!(f, "{}: ", operation.id)?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}: ")?;
        }
        if let Some(code) = self.code() {
            write!(f, "{code}: ")?;
        }
        f.write_str(self.message())?;
        let mut notes = Vec::new();
        if let Some(action) = self.action_required() {
            notes.push(format!("action required: {action}"));
        }
        if let Some(fix) = self.suggested_fix() {
            notes.push(fix.into_owned());
        }
        if let Some(delay) = self.retry_after() {
            notes.push(format!("retry after {} s", delay.as_secs()));
        }
        if let Some(id) = self.request_id() {
            notes.push(format!("request {id}"));
        }
        if let Some(details) = &self.0.details {
            notes.push(details.to_string());
        }
        if self.earlier_attempt_may_have_succeeded() {
            notes.push("an earlier attempt may have succeeded".to_owned());
        }
        if self.attempts() > 1 {
            notes.push(format!("{} attempts", self.attempts()));
        }
        if !notes.is_empty() {
            write!(f, " ({})", notes.join(", "))?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Error");
        shown
            .field("kind", &self.kind())
            .field("operation", &self.operation().map(|operation| operation.id))
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("path", &self.path())
            .field("request_id", &self.request_id())
            .field("action_required", &self.action_required())
            .field("retry_after", &self.retry_after())
            .field("time_limit", &self.time_limit())
            .field("attempts", &self.attempts())
            .field("may_have_been_sent", &self.may_have_been_sent())
            .field("may_have_succeeded", &self.may_have_succeeded())
            .field("source", &self.0.source);
        if let Some(details) = &self.0.details {
            details.debug(&mut shown);
        }
        shown.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().map(|source| &**source as _)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_small_and_travels() {
        fn travels<T: StdError + Send + Sync + 'static>() {}
        travels::<Error>();
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }
}
