//! Choices that a document cannot make for itself.

/// How to lower. The default suits a client that knows its parameters' bounds by generated code alone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Keep bounds, patterns and lengths on parameters. progenitor turns some of them into validating
    /// newtypes and drops others (`maximum`, for one); a caller that checks parameters itself does better
    /// without. Default: true.
    pub parameter_bounds: bool,
    /// Keep component schemas that no operation leads to, not even in an error. Default: true.
    pub unreached_schemas: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            parameter_bounds: true,
            unreached_schemas: true,
        }
    }
}

impl Settings {
    /// Sets [`Settings::parameter_bounds`].
    #[must_use]
    pub fn parameter_bounds(mut self, keep: bool) -> Self {
        self.parameter_bounds = keep;
        self
    }

    /// Sets [`Settings::unreached_schemas`].
    #[must_use]
    pub fn unreached_schemas(mut self, keep: bool) -> Self {
        self.unreached_schemas = keep;
        self
    }
}
