//! Faults that cannot be.

/// Why a fault cannot be.
#[derive(Debug)]
pub(crate) struct Impossible(pub(crate) String);

impl<E: std::error::Error> From<E> for Impossible {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

impl Impossible {
    /// What is answered in its place.
    pub(super) fn said(&self) -> String {
        format!("The injected fault cannot be: {}.", self.0)
    }
}
