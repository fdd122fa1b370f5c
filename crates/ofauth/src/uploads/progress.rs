//! How far an upload is.

/// How far an upload is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Bytes that the network has taken, those of earlier runs included. It goes back when a part has to be sent again.
    pub sent: u64,
    /// Bytes of the whole.
    pub total: u64,
}

impl Progress {
    /// The part that is done, from 0 to 1.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "a fraction to show")]
    pub fn fraction(&self) -> f64 {
        if self.total == 0 {
            return 1.0;
        }
        self.sent as f64 / self.total as f64
    }
}
