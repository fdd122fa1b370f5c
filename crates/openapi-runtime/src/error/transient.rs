//! Which errors another attempt may not meet.

use super::{Error, ErrorKind};

impl Error {
    /// Whether a later attempt can bring what this one did not: the failure lies in the moment.
    ///
    /// True for broken connections, time limits, 408, 429, 500, 502, 503, 504, and where the API says so otherwise
    /// ([`ErrorBody::retryable`](crate::ErrorBody::retryable)). False where the next
    /// attempt must fail as this one did: a certificate that is not accepted, a server that does not speak TLS, a proxy that
    /// asks for credentials. Whether another attempt may do a write twice is for [`Error::may_have_succeeded`] to say.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        if let Some(error) = self.token_error() {
            return error.is_transient();
        }
        match self.kind() {
            ErrorKind::Connect => !self.0.lasting,
            ErrorKind::Timeout | ErrorKind::Transport | ErrorKind::RateLimited => true,
            ErrorKind::Unauthorized => self.is_retryable(),
            ErrorKind::Rejected | ErrorKind::Server => {
                let status = self.status().map(|status| status.as_u16());
                matches!(status, Some(408 | 500 | 502 | 503 | 504)) || self.is_retryable()
            }
            _ => false,
        }
    }
}
