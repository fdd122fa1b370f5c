//! An answer: the value, and what came with it.

use std::fmt;
use std::ops::Deref;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::rate_limit::{RateLimit, RateLimitHeaders};

/// What came with a value.
#[derive(Clone)]
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) received: std::time::SystemTime,
    /// The headers that have its rate-limit figures.
    pub(crate) rate_limit: &'static RateLimitHeaders,
}

impl Received {
    /// No other answer that is handed out has a status that is no success.
    pub(crate) fn was_gone(&self) -> bool {
        !self.status.is_success()
    }
}

/// A value from the server, with the status, headers and bytes that it came in.
///
/// It derefs to the value; [`Response::into_inner`] takes it out.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    received: Received,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, received: Received) -> Self {
        Self { value, received }
    }

    /// The value alone.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The body alone, byte for byte.
    pub fn into_raw(self) -> Bytes {
        self.received.body
    }

    /// Status of the answer.
    pub fn status(&self) -> StatusCode {
        self.received.status
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.received.headers
    }

    /// Body of the answer, byte for byte: fields that the document does not know are in here.
    pub fn raw_body(&self) -> &Bytes {
        &self.received.body
    }

    /// The rate-limit figures of the answer.
    pub fn rate_limit(&self) -> RateLimit {
        self.received
            .rate_limit
            .read(&self.received.headers, self.received.received)
    }

    /// The server's id for the request, when it sends one in the header `x-request-id`.
    pub fn request_id(&self) -> Option<&str> {
        self.received.headers.get("x-request-id")?.to_str().ok()
    }

    /// Number of requests that it took, 1 when the first succeeded.
    pub fn attempts(&self) -> u32 {
        self.received.attempts
    }

    /// Whether what was to be deleted was gone when it was asked for once more: an attempt before the last may have deleted
    /// it, its answer was lost, and the server answered the last one with 404 or 410.
    ///
    /// Then the value has the ids that the request named, and little else; status, headers and
    /// [`Response::raw_body`] are those of the last answer.
    ///
    /// ```no_run
    /// # async fn example(delete_invoice: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
    /// let done = delete_invoice.send().await?;
    /// if done.was_gone() {
    ///     println!("gone after {} attempts", done.attempts());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn was_gone(&self) -> bool {
        self.received.was_gone()
    }

    pub(crate) fn map<U>(self, map: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(map(self.value), self.received)
    }

    pub(crate) fn value_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

impl<T> Deref for Response<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Shows the value and the status; headers and body may hold secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.received.status)
            .field("attempts", &self.received.attempts)
            .finish_non_exhaustive()
    }
}
