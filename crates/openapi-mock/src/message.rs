//! Requests and responses, as the mock sees them.

use openapi_model::MediaType;
use serde_json::json;

/// A request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Request {
    /// The method.
    pub method: String,
    /// The path with the query, percent-encoded: `/pets?limit=10`.
    pub target: String,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The body; empty for none.
    pub body: Vec<u8>,
}

/// A response.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Response {
    /// The status.
    pub status: u16,
    /// Names and values of headers.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl Request {
    /// A request without headers and body.
    pub fn new(method: impl Into<String>, target: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            target: target.into(),
            ..Self::default()
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body and its media type.
    #[must_use]
    pub fn body(self, media_type: &str, body: impl Into<Vec<u8>>) -> Self {
        let mut request = self.header("content-type", media_type);
        request.body = body.into();
        request
    }

    /// The first value of a header.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let header = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        header.map(|(_, value)| value.as_str())
    }

    pub(crate) fn path(&self) -> &str {
        self.target.split('?').next().unwrap_or_default()
    }

    /// The query, not decoded.
    pub(crate) fn query(&self) -> &str {
        self.target.split_once('?').map_or("", |(_, query)| query)
    }
}

/// Whether a media type is this one or a range that holds it.
pub(crate) fn holds(known: &MediaType, other: &MediaType) -> bool {
    known.essence == other.essence || known.covers(other)
}

impl Response {
    /// A refusal, as problem details (RFC 9457).
    pub(crate) fn refusal(status: u16, detail: impl Into<String>) -> Self {
        let body = json!({"status": status, "title": "Refused by the mock server", "detail": detail.into()});
        Self {
            status,
            headers: vec![("content-type".to_owned(), "application/problem+json".to_owned())],
            body: body.to_string().into_bytes(),
        }
    }
}
