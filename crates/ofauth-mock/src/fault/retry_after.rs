//! `Retry-After` as a date.

use super::Fault;
use crate::http_date::DateForm;

impl Fault {
    /// Adds a `Retry-After` that is a date, so many seconds from what the server takes for now. Every other form of it is
    /// a text: `.header("Retry-After", "-1")`.
    #[must_use]
    pub fn retry_after_date(mut self, form: DateForm, seconds: i64) -> Self {
        self.settings.retry_after = Some((form, seconds));
        self
    }
}
