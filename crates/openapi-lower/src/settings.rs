//! Settings of the lowering.

/// How to lower. The default suits a client that checks bounds of requests only by generated types.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Settings {
    /// Keep bounds, patterns and lengths on parameters and request bodies. progenitor turns some of them into
    /// validating newtypes and drops others (`maximum`, for one). Turn this off if you check requests yourself.
    /// Default: true.
    pub request_bounds: bool,
    /// Keep component schemas that no operation uses, not even in an error. Default: true.
    pub unreached_schemas: bool,
    /// Keep the JSON bodies of errors, so that they get types. Default: false.
    pub errors: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            request_bounds: true,
            unreached_schemas: true,
            errors: false,
        }
    }
}

impl Settings {
    /// Sets [`Settings::request_bounds`].
    #[must_use]
    pub fn request_bounds(mut self, keep: bool) -> Self {
        self.request_bounds = keep;
        self
    }

    /// Sets [`Settings::unreached_schemas`].
    #[must_use]
    pub fn unreached_schemas(mut self, keep: bool) -> Self {
        self.unreached_schemas = keep;
        self
    }

    /// Sets [`Settings::errors`].
    #[must_use]
    pub fn errors(mut self, keep: bool) -> Self {
        self.errors = keep;
        self
    }
}
