//! Headers of faulty answers.

use super::Fault;

/// # Headers
///
/// They come on top of whatever the fault is, the genuine answer included.
impl Fault {
    /// Adds a header, in place of the server's own of that name. To add it twice sends it twice.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.settings.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Leaves a header out.
    #[must_use]
    pub fn without_header(mut self, name: &str) -> Self {
        self.settings.absent_headers.push(name.to_owned());
        self
    }
}
