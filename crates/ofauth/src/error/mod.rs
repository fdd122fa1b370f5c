//! The one error type.

mod api;
mod decode;
mod earlier;
mod kind;
mod obstacle;
mod place;
mod readable;
mod remedy;
mod transport;
mod upload;

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use ofauth_client::{ErrorCode, Operation};

use crate::secret::InvalidSecret;
use crate::time_limit::TimeLimit;

pub(crate) use decode::from_json;
pub(crate) use earlier::Earlier;
pub use kind::ErrorKind;
pub(crate) use readable::readable;

pub(crate) use upload::Standing;
use upload::Upload;

/// What went wrong with a call.
///
/// Neither `Display` nor `Debug` shows a body, a header or a secret; [`Error::raw_body`] and [`Error::headers`] give
/// them to who asks.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    /// Said by this crate; what the server says is in `api`.
    message: String,
    operation: Option<&'static Operation>,
    attempts: u32,
    /// Of the last attempt.
    may_have_been_sent: bool,
    earlier: Earlier,
    answer: Option<Answer>,
    /// Where in the answer a value does not decode.
    path: Option<String>,
    time_limit: Option<TimeLimit>,
    /// Whether the next attempt must fail as this one did.
    lasting: bool,
    /// What the limiter says; a server says it in its answer.
    held_back: Option<Duration>,
    /// Where an upload stands that has failed.
    upload: Option<Upload>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What the server said.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    api: api::ApiError,
    retry_after: Option<Duration>,
    received: SystemTime,
}

impl Error {
    fn new(kind: ErrorKind, operation: Option<&'static Operation>, message: String) -> Self {
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
            upload: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: String) -> Self {
        Self::new(ErrorKind::Configuration, None, message)
    }

    pub(crate) fn invalid_request(operation: &'static Operation, message: String) -> Self {
        Self::new(ErrorKind::InvalidRequest, Some(operation), message)
    }

    pub(crate) fn paging(operation: &'static Operation, message: String) -> Self {
        let mut error = Self::new(ErrorKind::Paging, Some(operation), message);
        error.0.may_have_been_sent = true;
        error
    }

    pub(crate) fn with_attempts(mut self, attempts: u32) -> Self {
        self.0.attempts = attempts;
        self
    }

    /// When the answer came.
    pub(crate) fn answered_at(&self) -> Option<SystemTime> {
        self.0.answer.as_ref().map(|answer| answer.received)
    }

    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The operation that was called, if any.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.0.operation
    }

    /// Status of the answer, when there was one.
    ///
    /// There is none where a request was refused before it was sent, or no answer came. A service that answers its own
    /// users by status takes [`ErrorKind::status_hint`] then: 400 for a bad id, 504 for a time limit, 502 for a connection
    /// that broke. That is not a server's failure where the request was at fault:
    ///
    /// ```
    /// fn status_of(error: &ofauth::Error) -> ofauth::StatusCode {
    ///     error.kind().status_hint()
    /// }
    /// ```
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.answer.as_ref().map(|answer| answer.status)
    }

    /// Headers of the answer, when there was one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.answer.as_ref().map(|answer| &answer.headers)
    }

    /// The server's code for the error. A 401 means four different things: branch on this.
    #[must_use]
    pub fn code(&self) -> Option<&ErrorCode> {
        self.api().and_then(|api| api.code.as_ref())
    }

    /// What the server says went wrong, or else what this crate says. Secrets and addresses are taken out.
    #[must_use]
    pub fn message(&self) -> &str {
        let said = self.api().and_then(|api| api.message.as_deref());
        said.unwrap_or(&self.0.message)
    }

    /// The server's id for the request, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.api().and_then(|api| api.request_id.as_deref())
    }

    /// What would mend it, in the server's word; `refresh_session`, for instance.
    #[must_use]
    pub fn action_required(&self) -> Option<&str> {
        self.api().and_then(|api| api.action_required.as_deref())
    }

    /// How long the server asks to wait before the next request, or the client's limiter would have had to.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let asked = self.0.answer.as_ref().and_then(|answer| answer.retry_after);
        asked.or(self.0.held_back)
    }

    /// The time limit that struck, when one did.
    #[must_use]
    pub fn time_limit(&self) -> Option<TimeLimit> {
        self.0.time_limit
    }

    /// Whether a later attempt can bring what this one did not: the failure lies in the moment.
    ///
    /// True for broken connections, time limits, 408, 429, 500, 502, 503, 504 and `RULES_OUTDATED`. False where the next
    /// attempt must fail as this one did: a certificate that is not accepted, a server that does not speak TLS, a proxy that
    /// asks for credentials. Whether another attempt may do a write twice is for [`Error::may_have_succeeded`] to say.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self.kind() {
            ErrorKind::Connect => !self.0.lasting,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited => true,
            ErrorKind::Unauthorized => self.code() == Some(&ErrorCode::RulesOutdated),
            ErrorKind::Rejected | ErrorKind::Server => {
                matches!(
                    self.status().map(|status| status.as_u16()),
                    Some(408 | 500 | 502 | 503 | 504)
                )
            }
            _ => false,
        }
    }

    /// Number of requests that were tried; 0 when the call failed before the first.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the server may have seen the request. False is certain. What it may have done about it is for
    /// [`Error::may_have_succeeded`] to say.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent || self.0.earlier.sent
    }

    /// Body of the answer, byte for byte, as far as it came.
    #[must_use]
    pub fn raw_body(&self) -> Option<&Bytes> {
        self.0.answer.as_ref().map(|answer| &answer.body)
    }

    /// The place in the answer that does not decode, as in `list[2].media[1].files.full`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    fn api(&self) -> Option<&api::ApiError> {
        self.0.answer.as_ref().map(|answer| &answer.api)
    }
}

impl From<InvalidSecret> for Error {
    fn from(invalid: InvalidSecret) -> Self {
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
        if let Some(remedy) = self.remedy() {
            notes.push(remedy);
        }
        if let Some(delay) = self.retry_after() {
            notes.push(format!("retry after {} s", delay.as_secs()));
        }
        if let Some(id) = self.request_id() {
            notes.push(format!("request {id}"));
        }
        if let Some(upload) = &self.0.upload {
            notes.push(upload.to_string());
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
            .field("code", &self.code().map(ErrorCode::as_str))
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
        if let Some(part) = self.part() {
            shown.field("part", &part);
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
