//! The settings that all faults share.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, HeaderValue, header};
use ofauth_client::ErrorCode;

use super::impossible::Impossible;
use super::shape::ErrorShape;
use crate::http_date::DateForm;

/// The settings that all faults share.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The name of its constructor.
    pub(super) name: &'static str,
    pub(super) headers: Vec<(String, String)>,
    pub(super) absent_headers: Vec<String>,
    pub(super) retry_after: Option<(DateForm, i64)>,
    pub(super) message: Option<String>,
    pub(super) code: Option<ErrorCode>,
    pub(super) shape: ErrorShape,
    pub(super) delay: Duration,
    pub(super) interval: Duration,
    pub(super) carried_out: bool,
    /// The status for a repeat of the same request.
    pub(super) repeats: Option<u16>,
}

impl Settings {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            headers: Vec::new(),
            absent_headers: Vec::new(),
            retry_after: None,
            message: None,
            code: None,
            shape: ErrorShape::Type,
            delay: Duration::ZERO,
            interval: Duration::from_secs(1),
            carried_out: false,
            repeats: None,
        }
    }

    pub(super) fn put_headers(&self, headers: &mut HeaderMap, now: SystemTime) -> Result<(), Impossible> {
        for name in self.headers.iter().map(|(name, _)| name).chain(&self.absent_headers) {
            headers.remove(name.as_str());
        }
        for (name, value) in &self.headers {
            headers.append(HeaderName::try_from(name)?, HeaderValue::try_from(value)?);
        }
        if let Some((form, seconds)) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::try_from(form.write(now, seconds)?)?);
        }
        Ok(())
    }
}
