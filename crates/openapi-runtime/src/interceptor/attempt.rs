//! The attempt, as an interceptor sees it.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};

use super::headers::{InvalidHeader, header, insert};
use crate::Operation;
use crate::error::ErrorKind;
use crate::rate_limit::BucketKey;

/// A request that is about to be sent.
pub struct AttemptRequest<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) scope_key: Option<BucketKey>,
    pub(crate) request: &'a mut reqwest::Request,
    /// Whether its body is streamed.
    pub(crate) is_streamed: bool,
}

impl AttemptRequest<'_> {
    /// The operation, with its id and the template of its path.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Number of the attempt in its call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// An opaque key of the scope of the call, an account for instance: the same for all calls of the scope, and it
    /// does not reveal the id. `None` for calls of the client as a whole.
    #[must_use]
    pub fn scope_key(&self) -> Option<BucketKey> {
        self.scope_key
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.request.method()
    }

    /// The path of the URL, percent-encoded, as it is sent.
    #[must_use]
    pub fn path(&self) -> &str {
        self.request.url().path()
    }

    /// The query of the URL, without the question mark, as it is sent. It may contain a credential.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.request.url().query()
    }

    /// The value of a header, unless it is a credential.
    #[must_use]
    #[inline]
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        let value = self.request.headers().get(name);
        value.filter(|value| !value.is_sensitive())
    }

    /// The names of all headers so far, those of credentials included. The HTTP client adds others, `host` for instance.
    pub fn header_names(&self) -> impl Iterator<Item = &HeaderName> {
        self.request.headers().keys()
    }

    /// The body; empty if there is none, `None` if it is streamed, as a file is.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        match self.request.body() {
            _ if self.is_streamed => None,
            Some(body) => body.as_bytes(),
            None => Some(&[]),
        }
    }

    /// Sets a header of this attempt. It replaces a header with the same name.
    ///
    /// # Errors
    ///
    /// If name or value is not valid in a header, or the header is a credential, frames the message or names the
    /// server.
    #[inline]
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), InvalidHeader> {
        let (name, value) = header(name, value)?;
        insert(self.request.headers_mut(), name, value)
    }

    /// Adds a parameter to the query.
    #[inline]
    pub fn add_query(&mut self, name: &str, value: &str) {
        self.request.url_mut().query_pairs_mut().append_pair(name, value);
    }
}

/// Shows neither headers nor URL: they may contain secrets.
impl fmt::Debug for AttemptRequest<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptRequest")
            .field("operation", &self.operation.id)
            .field("number", &self.number)
            .field("scope_key", &self.scope_key)
            .finish_non_exhaustive()
    }
}

/// The outcome of an attempt.
pub struct AttemptOutcome<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) number: u32,
    pub(crate) scope_key: Option<BucketKey>,
    pub(crate) status: Option<StatusCode>,
    pub(crate) headers: Option<&'a HeaderMap>,
    pub(crate) error_kind: Option<ErrorKind>,
    pub(crate) duration: Duration,
}

impl AttemptOutcome<'_> {
    /// The operation, with its id and the template of its path.
    #[must_use]
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Number of the attempt in its call, from 1.
    #[must_use]
    pub fn number(&self) -> u32 {
        self.number
    }

    /// As [`AttemptRequest::scope_key`].
    #[must_use]
    pub fn scope_key(&self) -> Option<BucketKey> {
        self.scope_key
    }

    /// Status of the response, if there is one.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }

    /// Headers of the response, if there is one.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.headers
    }

    /// The error, if the attempt failed. The call may still succeed, by a retry.
    #[must_use]
    pub fn error_kind(&self) -> Option<ErrorKind> {
        self.error_kind
    }

    /// Time from just before the request was sent to the last byte of the response, or to the failure, by the client's
    /// clock.
    #[must_use]
    pub fn duration(&self) -> Duration {
        self.duration
    }
}

/// Shows no headers: they may contain secrets.
impl fmt::Debug for AttemptOutcome<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptOutcome")
            .field("operation", &self.operation.id)
            .field("number", &self.number)
            .field("scope_key", &self.scope_key)
            .field("status", &self.status)
            .field("error_kind", &self.error_kind)
            .field("duration", &self.duration)
            .finish_non_exhaustive()
    }
}
