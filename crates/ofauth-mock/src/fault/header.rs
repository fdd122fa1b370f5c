//! Headers that faults set or remove.

use super::Fault;

/// # Headers
///
/// They apply to every fault, including those that keep the genuine response.
impl Fault {
    /// Adds a header, which replaces the server's own of that name. Call it twice to send the header twice.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Removes a header.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        self.settings.absent_headers.push(name.to_owned());
        self
    }
}
