//! Recorded requests.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::request::Parts;
use url::form_urlencoded;

/// Default number of requests that are kept.
pub(crate) const CAPACITY: usize = 1024;

/// Headers that `Debug` redacts.
const SECRET_HEADERS: [&str; 4] = ["apikey", "authorization", "cookie", "x-connection-id"];

/// A received request and its outcome. `Debug` redacts secret headers
/// and shows only the length of the body.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Method, in upper case.
    pub method: String,
    /// Path as received.
    pub path: String,
    /// Query as received, without the question mark; empty if absent.
    pub query: String,
    /// Headers in the order received, names in lower case.
    pub headers: Vec<(String, String)>,
    /// Body; empty until it is complete. The body of a file is not kept.
    pub body: Vec<u8>,
    /// Length of the body in bytes, kept or not.
    pub body_length: u64,
    /// `HTTP/1.1` or `HTTP/2.0`.
    pub version: String,
    /// Number of the TCP connection, counted from one in the order of acceptance.
    pub connection: u64,
    /// Id of the operation, if the route is known.
    pub operation: Option<&'static str>,
    /// Whether the request was received completely, including the body.
    pub whole: bool,
    /// Whether it passed every check and its operation was performed, even if the response was not delivered.
    pub granted: bool,
    /// The fault that applied: the name of its constructor, `reset_mid_body`.
    pub fault: Option<&'static str>,
    /// The status that was sent, once it was. A fault may have cut the response off after it; if no status was sent
    /// at all, it is `None`.
    pub status: Option<u16>,
}

impl RecordedRequest {
    pub(crate) fn new(head: &Parts) -> Self {
        let headers = head.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            headers: headers.collect(),
            version: format!("{:?}", head.version),
            ..Self::default()
        }
    }

    /// The first value of a header; the name is case-insensitive.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// Names and values of the query, decoded, in order.
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
            .field("body", &format_args!("{} bytes", self.body_length))
            .field("version", &self.version)
            .field("connection", &self.connection)
            .field("operation", &self.operation)
            .field("whole", &self.whole)
            .field("granted", &self.granted)
            .field("fault", &self.fault)
            .field("status", &self.status)
            .finish()
    }
}

/// The latest requests, and the total number.
#[derive(Debug)]
pub(crate) struct Recorder {
    capacity: usize,
    records: Mutex<Records>,
}

#[derive(Debug, Default)]
struct Records {
    latest: VecDeque<RecordedRequest>,
    count: u64,
}

impl Recorder {
    pub(crate) fn new(capacity: usize) -> Self {
        Self {
            capacity,
            records: Mutex::default(),
        }
    }

    /// Records a request and returns its number, counted from one.
    pub(crate) fn push(&self, request: RecordedRequest) -> u64 {
        let mut records = self.records();
        records.latest.push_back(request);
        if records.latest.len() > self.capacity {
            records.latest.pop_front();
        }
        records.count += 1;
        records.count
    }

    /// Updates a recorded request, unless it was evicted.
    pub(crate) fn amend(&self, number: u64, amend: impl FnOnce(&mut RecordedRequest)) {
        let mut records = self.records();
        let age = usize::try_from(records.count - number).unwrap_or(usize::MAX);
        let position = records.latest.len().checked_sub(age.saturating_add(1));
        if let Some(request) = position.and_then(|position| records.latest.get_mut(position)) {
            amend(request);
        }
    }

    pub(crate) fn latest(&self) -> Vec<RecordedRequest> {
        self.records().latest.iter().cloned().collect()
    }

    pub(crate) fn count(&self) -> u64 {
        self.records().count
    }

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
