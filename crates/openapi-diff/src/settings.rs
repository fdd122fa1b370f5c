//! Choices that the documents cannot make.

/// What to compare. The default suits two versions of one document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Whether operation ids and the names of schemas count: generated code is called by them. Between documents of
    /// two authors they mean nothing. Default: true.
    pub names: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { names: true }
    }
}

impl Settings {
    /// Sets [`Settings::names`].
    #[must_use]
    pub fn names(mut self, count: bool) -> Self {
        self.names = count;
        self
    }
}
