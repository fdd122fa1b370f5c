//! Errors from a response of the server.

use std::any::Any;
use std::borrow::Cow;
use std::time::Duration;

use serde_json::Value;

use super::{Earlier, Error, ErrorBody, ErrorFormat, ErrorKind, ErrorResponse, from_json};
use crate::content_coding::Failure;
use crate::operation::Operation;
use crate::rate_limit::retry_after;
use crate::redact::presentable;
use crate::response::{Received, ResponseMeta};
use crate::time_limit::TimeLimit;

/// How the body of an error is read, and the secrets to remove from it.
pub(crate) struct Reading<'a> {
    pub(crate) format: &'static dyn ErrorFormat,
    pub(crate) secrets: Vec<Cow<'a, str>>,
}

/// What the body of an error says.
#[derive(Default)]
pub(super) struct ApiError {
    pub(super) message: Option<String>,
    pub(super) code: Option<String>,
    pub(super) typed_code: Option<Box<dyn Any + Send + Sync>>,
    pub(super) request_id: Option<String>,
    pub(super) action_required: Option<String>,
    pub(super) retryable: bool,
}

impl ApiError {
    /// Reads the fields that it knows; none from a body that is not a JSON object.
    fn read(received: &Received, reading: &Reading<'_>) -> Self {
        let Ok(Value::Object(fields)) = from_json(&received.body) else {
            return Self::default();
        };
        let text = |text: Option<&str>| {
            text.map(|text| presentable(text, &reading.secrets))
                .filter(|text| !text.is_empty())
        };
        let ErrorBody {
            message,
            code,
            request_id,
            action_required,
            retryable,
        } = reading.format.read(received.status, &fields);
        let code = text(code);
        Self {
            message: text(message),
            typed_code: code.as_deref().and_then(|code| reading.format.typed_code(code)),
            code,
            request_id: text(request_id),
            action_required: text(action_required),
            retryable,
        }
    }
}

impl ErrorResponse {
    #[allow(clippy::boxed_local, reason = "responses are handed on in boxes")]
    fn new(received: Received, api: ApiError) -> Self {
        Self {
            retry_after: retry_after(&received.headers, received.received),
            rate_limit: received.rate_limit,
            status: received.status,
            headers: received.headers,
            body: received.body,
            api,
            format: None,
            received: received.received,
            version: received.version,
        }
    }
}

impl Error {
    /// From a response with an error status.
    pub(crate) fn status_error(operation: &'static Operation, received: Received, reading: &Reading<'_>) -> Self {
        let status = received.status;
        let (kind, message) = match status.as_u16() {
            300..=399 => (
                ErrorKind::Redirect,
                "the server responded with a redirect, which is not followed",
            ),
            401 => (ErrorKind::Unauthorized, "the credentials are not accepted"),
            403 => (ErrorKind::Forbidden, "the credentials lack a permission"),
            404 => (ErrorKind::NotFound, "not found"),
            429 => (ErrorKind::RateLimited, "rate limit exceeded"),
            400..=499 => (ErrorKind::Rejected, "the server rejected the request"),
            _ => (ErrorKind::Server, "server error"),
        };
        let message = reading.format.message(kind).unwrap_or(message);
        let api = match kind {
            ErrorKind::Redirect => ApiError::default(),
            _ => ApiError::read(&received, reading),
        };
        let answer = ErrorResponse {
            format: Some(reading.format),
            ..ErrorResponse::new(received, api)
        };
        Self::answered(kind, operation, message.to_owned(), answer)
    }

    /// From a response that is larger than `limit` bytes.
    pub(crate) fn too_large(operation: &'static Operation, received: Received, limit: usize) -> Self {
        let message = format!("the response is larger than {limit} bytes");
        let answer = ErrorResponse::new(received, ApiError::default());
        Self::answered(ErrorKind::TooLarge, operation, message, answer)
    }

    /// From a successful response whose body is not what the contract says; if it says that it is an error, that is
    /// passed on.
    pub(crate) fn undecodable(
        operation: &'static Operation,
        received: Received,
        message: String,
        path: Option<String>,
        reading: &Reading<'_>,
    ) -> Self {
        let mut api = ApiError::read(&received, reading);
        if api.code.is_none() {
            api = ApiError::default();
        }
        let attempts = received.attempts;
        let answer = ErrorResponse {
            format: Some(reading.format),
            ..ErrorResponse::new(received, api)
        };
        let mut error = Self::answered(ErrorKind::Decode, operation, message, answer);
        error.0.path = path;
        error.with_attempts(attempts)
    }

    /// From a response whose content coding cannot be decoded; its body is left encoded.
    pub(crate) fn undecompressed(operation: &'static Operation, received: Received, failure: &Failure) -> Self {
        let answer = ErrorResponse::new(received, ApiError::default());
        Self::answered(ErrorKind::Decode, operation, failure.to_string(), answer)
    }

    /// From the retry of a deletion that found nothing left: the known ids do not make the requested type.
    pub(crate) fn gone(operation: &'static Operation, received: Received) -> Self {
        let message = "it was deleted, but the response of the requested type was lost".to_owned();
        let attempts = received.attempts;
        let answer = ErrorResponse::new(received, ApiError::default());
        let earlier = Earlier {
            sent: true,
            succeeded: true,
        };
        let error = Self::answered(ErrorKind::Decode, operation, message, answer);
        error.with_attempts(attempts).after(earlier)
    }

    /// From a body that stalled; the part that was received is kept.
    pub(crate) fn silent(operation: &'static Operation, received: Received, limit: Duration) -> Self {
        let which = TimeLimit::Read;
        let length = received.body.len();
        let message = format!("{which}: no data for {limit:?} ({length} bytes of the body received)");
        let mut error = Self::out_of_time(operation, which, message);
        error.0.may_have_been_sent = true;
        error.0.answer = Some(ErrorResponse::new(received, ApiError::default()));
        error
    }

    /// From a body that was interrupted; the part that was received is kept.
    pub(crate) fn broken_body(operation: &'static Operation, received: Received, source: reqwest::Error) -> Self {
        let mut error = Self::transport(operation, source);
        error.0.message = format!("the connection broke after {} bytes of the body", received.body.len());
        error.0.answer = Some(ErrorResponse::new(received, ApiError::default()));
        error
    }

    /// Its response, as a successful one.
    pub(crate) fn into_received(self) -> Result<Received, Self> {
        let attempts = self.attempts();
        match self.0.answer {
            Some(answer) => Ok(Box::new(ResponseMeta {
                status: answer.status,
                headers: answer.headers,
                body: answer.body,
                attempts,
                received: answer.received,
                version: answer.version,
                rate_limit: answer.rate_limit,
            })),
            None => Err(self),
        }
    }

    fn answered(kind: ErrorKind, operation: &'static Operation, message: String, answer: ErrorResponse) -> Self {
        let mut error = Self::new(kind, Some(operation), message);
        error.0.may_have_been_sent = true;
        error.0.answer = Some(answer);
        error
    }
}
