//! The progress of an upload.

/// The progress of an upload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes sent, those of earlier runs included. It decreases when a part has to be retried.
    pub sent: u64,
    /// Bytes in total.
    pub total: u64,
}

impl Progress {
    /// The fraction that is done, from 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a fraction to show")]
    #[inline]
    pub fn fraction(&self) -> f64 {
        if self.total == 0 {
            return 1.0;
        }
        self.sent as f64 / self.total as f64
    }
}
