//! Errors for tests of code that handles them.

use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::api::ApiError;
use super::{Error, ErrorFormat, ErrorKind, ErrorResponse};
use crate::operation::Operation;
use crate::rate_limit::RateLimitHeaders;
use crate::time_limit::TimeLimit;

/// What an error for a test has.
#[derive(Debug)]
pub(crate) struct Fake {
    pub(crate) kind: ErrorKind,
    pub(crate) status: Option<StatusCode>,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) may_have_been_sent: bool,
    pub(crate) time_limit: Option<TimeLimit>,
    pub(crate) operation: Option<&'static Operation>,
    pub(crate) received: SystemTime,
    pub(crate) format: &'static dyn ErrorFormat,
}

impl Error {
    pub(crate) fn fake(fake: Fake) -> Self {
        let usual = fake.kind.to_string();
        let mut error = Self::new(fake.kind, fake.operation, fake.message.clone().unwrap_or(usual));
        error.0.attempts = fake.attempts;
        error.0.may_have_been_sent = fake.may_have_been_sent;
        error.0.time_limit = fake.time_limit;
        error.0.held_back = fake.retry_after;
        error.0.answer = fake.status.map(|status| ErrorResponse {
            status,
            api: ApiError {
                typed_code: fake.code.as_deref().and_then(|code| fake.format.typed_code(code)),
                message: fake.message,
                code: fake.code,
                request_id: fake.request_id,
                ..ApiError::default()
            },
            format: Some(fake.format),
            retry_after: fake.retry_after,
            headers: fake.headers,
            body: fake.body,
            rate_limit: &RateLimitHeaders::USUAL,
            received: fake.received,
            version: None,
        });
        error
    }
}
