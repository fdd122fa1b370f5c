//! Errors that the server speaks of.

use std::time::Duration;

use ofauth_client::{ErrorCode, Operation};
use serde_json::Value;

use super::{Answer, Earlier, Error, ErrorKind, from_json};
use crate::content_coding::Failure;
use crate::rate_limit::retry_after;
use crate::redact::presentable;
use crate::response::Received;
use crate::time_limit::TimeLimit;

/// The body of an error, in whichever of its generations.
#[derive(Default)]
pub(super) struct ApiError {
    pub(super) message: Option<String>,
    pub(super) code: Option<ErrorCode>,
    pub(super) request_id: Option<String>,
    pub(super) action_required: Option<String>,
}

impl ApiError {
    /// Reads what it can; a body that is no JSON object says nothing.
    fn read(body: &[u8], secrets: &[&str]) -> Self {
        let Ok(Value::Object(fields)) = from_json(body) else {
            return Self::default();
        };
        let text = |names: &[&str]| {
            let found = names.iter().find_map(|name| fields.get(*name).and_then(Value::as_str));
            found
                .map(|text| presentable(text, secrets))
                .filter(|text| !text.is_empty())
        };
        Self {
            message: text(&["error", "message"]),
            code: text(&["type", "code"]).map(ErrorCode::from),
            request_id: text(&["requestId"]),
            action_required: text(&["actionRequired"]),
        }
    }
}

impl Answer {
    fn new(received: Received, api: ApiError) -> Self {
        Self {
            retry_after: retry_after(&received.headers, received.received),
            status: received.status,
            headers: received.headers,
            body: received.body,
            api,
            received: received.received,
        }
    }
}

impl Error {
    /// From an answer whose status is no success.
    pub(crate) fn status_error(operation: &'static Operation, received: Received, secrets: &[&str]) -> Self {
        let status = received.status;
        let (kind, message) = match status.as_u16() {
            300..=399 => (ErrorKind::Redirect, "the server redirects, which is not followed"),
            401 => (
                ErrorKind::Unauthorized,
                "the key, connection or session is not accepted",
            ),
            403 => (ErrorKind::Forbidden, "the key or the connection lacks a permission"),
            404 => (ErrorKind::NotFound, "there is no such thing"),
            429 => (ErrorKind::RateLimited, "the rate limit is used up"),
            400..=499 => (ErrorKind::Rejected, "the server refuses the request"),
            _ => (ErrorKind::Server, "the server failed"),
        };
        let api = match kind {
            ErrorKind::Redirect => ApiError::default(),
            _ => ApiError::read(&received.body, secrets),
        };
        Self::answered(kind, operation, message.to_owned(), Answer::new(received, api))
    }

    /// From an answer of which no more than `limit` bytes were to be read.
    pub(crate) fn too_large(operation: &'static Operation, received: Received, limit: usize) -> Self {
        let message = format!("the answer is larger than {limit} bytes");
        let answer = Answer::new(received, ApiError::default());
        Self::answered(ErrorKind::TooLarge, operation, message, answer)
    }

    /// From a successful answer whose body is not what the contract says; if it says that it is an error, that is
    /// passed on.
    pub(super) fn undecodable(
        operation: &'static Operation,
        received: Received,
        message: String,
        path: Option<String>,
        secrets: &[&str],
    ) -> Self {
        let mut api = ApiError::read(&received.body, secrets);
        if api.code.is_none() {
            api = ApiError::default();
        }
        let attempts = received.attempts;
        let answer = Answer::new(received, api);
        let mut error = Self::answered(ErrorKind::Decode, operation, message, answer);
        error.0.path = path;
        error.with_attempts(attempts)
    }

    /// From an answer whose content coding cannot be undone; its body is as it came.
    pub(crate) fn undecompressed(operation: &'static Operation, received: Received, failure: &Failure) -> Self {
        let answer = Answer::new(received, ApiError::default());
        Self::answered(ErrorKind::Decode, operation, failure.to_string(), answer)
    }

    /// From the repeat of a deletion that found nothing left: what is known of it does not make the type asked for.
    pub(crate) fn gone(operation: &'static Operation, received: Received) -> Self {
        let message = "it is deleted, and the answer that has the type asked for was lost".to_owned();
        let attempts = received.attempts;
        let answer = Answer::new(received, ApiError::default());
        let earlier = Earlier {
            sent: true,
            succeeded: true,
        };
        let error = Self::answered(ErrorKind::Decode, operation, message, answer);
        error.with_attempts(attempts).after(earlier)
    }

    /// From a body of which nothing came for so long; what came before is kept.
    pub(crate) fn silent(operation: &'static Operation, received: Received, limit: Duration) -> Self {
        let which = TimeLimit::Read;
        let length = received.body.len();
        let message = format!("nothing more within {limit:?} ({which}) after {length} bytes of the body");
        let mut error = Self::out_of_time(operation, which, message);
        error.0.may_have_been_sent = true;
        error.0.answer = Some(Answer::new(received, ApiError::default()));
        error
    }

    /// From a body that broke off: what came before is kept.
    pub(crate) fn broken_body(operation: &'static Operation, received: Received, source: reqwest::Error) -> Self {
        let mut error = Self::transport(operation, source);
        error.0.message = format!("the connection broke after {} bytes of the body", received.body.len());
        error.0.answer = Some(Answer::new(received, ApiError::default()));
        error
    }

    /// The answer that it is of, as one that is no error.
    pub(crate) fn into_received(self) -> Result<Received, Self> {
        let attempts = self.attempts();
        match self.0.answer {
            Some(answer) => Ok(Received {
                status: answer.status,
                headers: answer.headers,
                body: answer.body,
                attempts,
                received: answer.received,
            }),
            None => Err(self),
        }
    }

    fn answered(kind: ErrorKind, operation: &'static Operation, message: String, answer: Answer) -> Self {
        let mut error = Self::new(kind, Some(operation), message);
        error.0.may_have_been_sent = true;
        error.0.answer = Some(answer);
        error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_generation() {
        for (body, message, code) in [
            (
                r#"{"error":"bad","type":"UNAUTHORIZED","requestId":"req_1"}"#,
                Some("bad"),
                Some("UNAUTHORIZED"),
            ),
            (
                r#"{"error":"bad","code":"AUTH_INVALID_KEY","details":{}}"#,
                Some("bad"),
                Some("AUTH_INVALID_KEY"),
            ),
            (
                r#"{"message":"bad","code":"NEW","details":null}"#,
                Some("bad"),
                Some("NEW"),
            ),
            (r#"{"error":"bad"}"#, Some("bad"), None),
            (r#"{"error":{"nested":1},"type":7}"#, None, None),
            ("[]", None, None),
            ("\"bad\"", None, None),
            ("<html>", None, None),
            ("", None, None),
        ] {
            let read = ApiError::read(body.as_bytes(), &[]);
            assert_eq!(read.message.as_deref(), message, "{body}");
            assert_eq!(read.code.as_ref().map(ErrorCode::as_str), code, "{body}");
        }
    }
}
