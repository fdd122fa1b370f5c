//! A response whose body is read while it is received.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE};

use super::Call;
use crate::response::Received;
use crate::{Error, ResponseMeta, Timer};

/// The slot in which a call puts the response whose body it does not read.
#[derive(Default)]
pub(super) struct Left(Mutex<Option<reqwest::Response>>);

impl Left {
    pub(super) fn put(&self, response: reqwest::Response) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(response);
    }
}

/// A successful response whose body has not been read.
pub struct Opened {
    call: Box<Call>,
    received: Received,
    response: Option<reqwest::Response>,
}

impl fmt::Debug for Opened {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Opened")
            .field("response", &self.received)
            .finish_non_exhaustive()
    }
}

impl Opened {
    /// Checks that it has one of the requested media types.
    pub(super) fn new(call: Box<Call>, received: Received, media_types: &[&str]) -> Result<Self, Error> {
        let response = call.left.as_ref();
        let response = response.and_then(|left| left.0.lock().unwrap_or_else(PoisonError::into_inner).take());
        let opened = Self {
            call,
            received,
            response,
        };
        let header = |name| opened.received.headers.get(name)?.to_str().ok();
        let coding = header(CONTENT_ENCODING).filter(|coding| !coding.trim().eq_ignore_ascii_case("identity"));
        if coding.is_some() {
            return Err(opened.unexpected("the stream has a content coding, expected none".to_owned()));
        }
        if header(CONTENT_TYPE).is_some() && !media_types.iter().any(|media_type| opened.is(media_type)) {
            return Err(opened.unexpected(format!(
                "the response is no stream, expected {}",
                media_types.join(" or ")
            )));
        }
        Ok(opened)
    }

    /// Whether the response is of this media type.
    pub(crate) fn is(&self, media_type: &str) -> bool {
        let header = self.received.headers.get(CONTENT_TYPE);
        let essence = header.and_then(|value| value.to_str().ok()?.split(';').next());
        essence.is_some_and(|essence| essence.trim().eq_ignore_ascii_case(media_type))
    }

    pub(crate) fn meta(&self) -> &ResponseMeta {
        &self.received
    }

    pub(crate) fn take(&mut self) -> Option<reqwest::Response> {
        self.response.take()
    }

    /// The clock, the longest wait for data, and the most bytes of an item.
    pub(crate) fn limits(&self) -> (Arc<dyn Timer>, Duration, usize) {
        let core = self.call.core();
        let quiet = self.call.options.limits().read_limit();
        (Arc::clone(&core.timer), quiet, core.max_response_bytes)
    }

    fn unexpected(&self, message: String) -> Error {
        Error::undecodable(
            self.call.operation,
            self.received.clone(),
            message,
            None,
            &self.call.reading(),
        )
    }

    pub(crate) fn too_large(&self, limit: usize) -> Error {
        Error::too_large(self.call.operation, self.received.clone(), limit)
    }

    pub(crate) fn silent(&self) -> Error {
        let limit = self.call.options.limits().read_limit();
        Error::silent(self.call.operation, self.received.clone(), limit)
    }

    pub(crate) fn broken(&self, source: reqwest::Error) -> Error {
        Error::broken_body(self.call.operation, self.received.clone(), source)
    }

    pub(crate) fn undecodable(&self, data: String, error: &serde_json::Error) -> Error {
        let mut received = self.received.clone();
        received.body = Bytes::from(data);
        Error::decode(self.call.operation, received, error, &self.call.reading())
    }
}
