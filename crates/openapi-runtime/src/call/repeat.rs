//! Interprets the response to a retry, given the attempts before it.

use http::StatusCode;

use crate::error::{Earlier, ErrorFormat};
use crate::response::Received;
use crate::{Error, Operation};

/// A success if the error of a retry shows that the request has been carried out; else the error, with what is known of
/// the attempts before.
pub(super) fn judge(
    operation: &Operation,
    error: Error,
    earlier: Earlier,
    format: &dyn ErrorFormat,
) -> Result<Received, Error> {
    if earlier.succeeded && is_gone(operation, &error, format) {
        return error.into_received();
    }
    Err(error.after(earlier))
}

/// The possible outcome of the attempts up to this one.
pub(super) fn so_far(operation: &Operation, error: &Error) -> Earlier {
    Earlier {
        sent: error.may_have_been_sent(),
        succeeded: error.may_have_succeeded() && changes_something(operation),
    }
}

fn changes_something(operation: &Operation) -> bool {
    !matches!(operation.method, "GET" | "HEAD") && !operation.read_only
}

/// Whether what was to be deleted no longer exists. An unknown route says nothing about that.
fn is_gone(operation: &Operation, error: &Error, format: &dyn ErrorFormat) -> bool {
    operation.method == "DELETE"
        && error.is_refusal()
        && matches!(error.status(), Some(StatusCode::NOT_FOUND | StatusCode::GONE))
        && format.is_gone(error)
}
