//! Faults that are not possible.

/// Why a fault is not possible.
#[derive(Debug)]
pub(crate) struct Impossible(pub(crate) String);

impl<E: std::error::Error> From<E> for Impossible {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl Impossible {
    /// The message of the response that replaces it.
    pub(super) fn message(&self) -> String {
        format!("The injected fault is not possible: {}.", self.0)
    }
}
