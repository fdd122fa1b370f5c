//! Settings of a comparison.

/// What to compare. The default suits two versions of one document.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Whether operation ids and names of schemas matter, since generated code is named after them. Turn this off for
    /// documents of different authors. Default: true.
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
