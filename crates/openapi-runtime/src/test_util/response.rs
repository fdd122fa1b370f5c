//! Responses for tests.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};

use crate::rate_limit::RateLimitHeaders;
use crate::{Response, ResponseMeta};

/// A response with this value: 200, no headers, an empty body, one attempt.
///
/// ```
/// use http::{HeaderName, HeaderValue};
/// use openapi_runtime::test_util;
///
/// let invoice = test_util::response("paid")
///     .header(HeaderName::from_static("x-request-id"), HeaderValue::from_static("req_1"))
///     .attempts(2)
///     .build();
/// assert_eq!((*invoice, invoice.meta().request_id(), invoice.meta().attempts()), ("paid", Some("req_1"), 2));
/// ```
pub fn response<T>(value: T) -> ResponseBuilder<T> {
    ResponseBuilder {
        value,
        meta: Box::new(ResponseMeta {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            attempts: 1,
            received: SystemTime::UNIX_EPOCH,
            version: None,
            rate_limit: &RateLimitHeaders::USUAL,
        }),
    }
}

/// The builder of a response for a test. Made by [`response`].
#[derive(Debug)]
#[must_use]
pub struct ResponseBuilder<T> {
    value: T,
    meta: Box<ResponseMeta>,
}

impl<T> ResponseBuilder<T> {
    /// The status. Default: 200.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.meta.status = status;
        self
    }

    /// Adds a header.
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.meta.headers.append(name, value);
        self
    }

    /// The body. Default: empty.
    pub fn raw_body(mut self, body: impl Into<Bytes>) -> Self {
        self.meta.body = body.into();
        self
    }

    /// Number of attempts. Default: 1.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.meta.attempts = attempts;
        self
    }

    /// Builds the response.
    pub fn build(self) -> Response<T> {
        Response::new(self.value, self.meta)
    }
}
