//! Headers of faulty answers.

use std::time::SystemTime;

use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::Fault;
use super::exchange::Impossible;

/// # Headers
///
/// They come on top of whatever the fault is, the genuine answer included.
impl Fault {
    /// Adds a header, in place of the server's own of that name. To add it twice sends it twice.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves a header out.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        self.absent_headers.push(name.to_owned());
        self
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
