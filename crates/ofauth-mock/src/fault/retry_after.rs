//! `Retry-After` as a date.

use super::Fault;
use crate::http_date::DateForm;

impl Fault {
    /// Adds a `Retry-After` date, this many seconds from the server's current time. Every other form is
    /// set as text: `.header("Retry-After", "-1")`.
    #[must_use]
    pub fn retry_after_date(mut self, form: DateForm, seconds: i64) -> Self {
        self.settings.retry_after = Some((form, seconds));
        self
    }
}
