//! A response: the deserialized body, and what HTTP says of it.

use std::fmt;
use std::ops::Deref;
use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Version};

use crate::rate_limit::{RateLimit, RateLimitHeaders};

/// The HTTP part of a response: status, headers, the bytes of the body, and the number of attempts.
///
/// Returned by [`Response::meta`], or together with the value by [`Response::into_parts`].
#[derive(Clone)]
pub struct ResponseMeta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) received: SystemTime,
    /// The version of HTTP, if it came over a connection.
    pub(crate) version: Option<Version>,
    /// The names of its rate-limit headers.
    pub(crate) rate_limit: &'static RateLimitHeaders,
}

impl ResponseMeta {
    /// Status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Headers of the response.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Body of the response, unchanged, with the fields that the document does not know.
    #[must_use]
    pub fn raw_body(&self) -> &Bytes {
        &self.body
    }

    /// Body of the response, unchanged.
    #[must_use]
    #[inline]
    pub fn into_raw_body(self) -> Bytes {
        self.body
    }

    /// The rate-limit headers of the response.
    #[must_use]
    pub fn rate_limit(&self) -> RateLimit {
        self.rate_limit.read(&self.headers, self.received)
    }

    /// The server's id for the request, if the response has the header `x-request-id`.
    #[must_use]
    #[inline]
    pub fn request_id(&self) -> Option<&str> {
        self.headers.get("x-request-id")?.to_str().ok()
    }

    /// Number of attempts; 1 if the first succeeded.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether a deletion found nothing left when it was retried: the server responded with 404 or 410, and an earlier
    /// attempt, whose response was lost, may have deleted it.
    ///
    /// Then the value has the ids of the request, and little else; status, headers and [`ResponseMeta::raw_body`] are
    /// those of the last response.
    ///
    /// ```no_run
    /// # async fn example(delete_invoice: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
    /// let done = delete_invoice.send().await?;
    /// if done.meta().was_gone() {
    ///     println!("gone after {} attempts", done.meta().attempts());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn was_gone(&self) -> bool {
        // Any other response that is returned has a successful status.
        !self.status.is_success()
    }
}

/// Shows status and attempts; headers and body may contain secrets.
impl fmt::Debug for ResponseMeta {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseMeta")
            .field("status", &self.status)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}

/// A response before it is deserialized: in a box, since it is handed from one step to the next.
pub(crate) type Received = Box<ResponseMeta>;

/// A deserialized response. It derefs to the value; the HTTP part is in [`Response::meta`].
///
/// So `state.status` is a field of the value, and `state.meta().status()` the HTTP status.
///
/// ```no_run
/// # async fn example(get_invoice: openapi_runtime::dynamic::Request) -> openapi_runtime::Result<()> {
/// let invoice = get_invoice.send().await?;
/// println!("{} after {} attempts", invoice["number"], invoice.meta().attempts());
/// let (invoice, meta) = invoice.into_parts();
/// println!("{} {:?}", invoice["number"], meta.headers().get("etag"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    meta: Received,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, meta: Received) -> Self {
        Self { value, meta }
    }

    /// Status, headers, bytes, attempts and rate limit of the response.
    pub fn meta(&self) -> &ResponseMeta {
        &self.meta
    }

    /// The value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The value, and the HTTP part.
    pub fn into_parts(self) -> (T, ResponseMeta) {
        (self.value, *self.meta)
    }

    /// The response with a value that is made from this one.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Response<U> {
        Response::new(map(self.value), self.meta)
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

/// Shows the value, the status and the attempts; headers and body may contain secrets.
impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("value", &self.value)
            .field("status", &self.meta.status)
            .field("attempts", &self.meta.attempts)
            .finish_non_exhaustive()
    }
}
