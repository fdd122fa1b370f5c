//! What the server has been asked.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::request::Parts;
use url::form_urlencoded;

/// Requests that are kept.
const CAPACITY: usize = 1024;

/// Headers that `Debug` hides.
const SECRET_HEADERS: [&str; 4] = ["apikey", "authorization", "cookie", "x-connection-id"];

/// A request that the server has received. Its `Debug` form hides the headers that are secret and shows only the
/// length of the body.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Method, in capitals.
    pub method: String,
    /// Path, as it came.
    pub path: String,
    /// Query, as it came, without the question mark; empty when there is none.
    pub query: String,
    /// Headers in the order in which they came, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body.
    pub body: Vec<u8>,
}

impl RecordedRequest {
    pub(crate) fn new(head: &Parts, body: &Bytes) -> Self {
        let headers = head.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: headers.collect(),
            body: body.to_vec(),
        }
    }

    /// The first value of a header; letter case of the name does not matter.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The query's names and values, decoded, in order.
    #[must_use]
    pub fn query_pairs(&self) -> Vec<(String, String)> {
        form_urlencoded::parse(self.query.as_bytes()).into_owned().collect()
    }
}

impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.headers.iter().map(|(name, value)| {
            let secret = SECRET_HEADERS.contains(&name.as_str());
            (name.as_str(), if secret { "[redacted]" } else { value.as_str() })
        });
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &self.query)
            .field("headers", &shown.collect::<Vec<_>>())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}

/// The latest requests, and the number of all.
#[derive(Debug, Default)]
pub(crate) struct Recorder(Mutex<Records>);

#[derive(Debug, Default)]
struct Records {
    latest: VecDeque<RecordedRequest>,
    count: u64,
}

impl Recorder {
    /// Keeps a request and answers its number, counted from one.
    pub(crate) fn push(&self, request: RecordedRequest) -> u64 {
        let mut records = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if records.latest.len() == CAPACITY {
            records.latest.pop_front();
        }
        records.latest.push_back(request);
        records.count += 1;
        records.count
    }

    pub(crate) fn latest(&self) -> Vec<RecordedRequest> {
        let records = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        records.latest.iter().cloned().collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).count
    }
}
