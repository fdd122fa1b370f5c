//! Errors of calls that were not sent for lack of an access token.

use std::sync::Arc;
use std::time::Duration;

use super::{Error, ErrorKind};
use crate::operation::Operation;
use crate::time_limit::TimeLimit;

impl Error {
    /// From a failed token request, on which several calls may have waited.
    pub(crate) fn no_token(operation: &'static Operation, why: Arc<Self>) -> Self {
        let kind = match why.kind() {
            kind @ (ErrorKind::Configuration
            | ErrorKind::Connect
            | ErrorKind::RateLimited
            | ErrorKind::Server
            | ErrorKind::Timeout
            | ErrorKind::Transport) => kind,
            _ => ErrorKind::Unauthorized,
        };
        let status = why.status().map(|status| format!("{status}: ")).unwrap_or_default();
        let code = why.code().map(|code| format!("{code}: ")).unwrap_or_default();
        let message = format!("cannot get an access token: {status}{code}{}", why.message());
        let mut error = Self::new(kind, Some(operation), message);
        error.0.time_limit = why.time_limit();
        error.0.source = Some(Box::new(why));
        error
    }

    /// From a call whose timeout ended while it waited for an access token.
    pub(crate) fn no_token_in_time(operation: &'static Operation, limit: Duration) -> Self {
        let which = TimeLimit::Overall;
        Self::out_of_time(
            operation,
            which,
            format!("timed out after {limit:?} waiting for an access token"),
        )
    }

    /// Why there was no access token.
    pub(crate) fn token_error(&self) -> Option<&Self> {
        let source = self.0.source.as_ref()?.downcast_ref::<Arc<Self>>()?;
        Some(source)
    }
}
