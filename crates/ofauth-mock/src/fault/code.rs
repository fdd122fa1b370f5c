//! Statuses of answers, and the codes of errors that go with them.

use http::StatusCode;
use ofauth_client::ErrorCode;

use super::impossible::Impossible;

/// A status with which an answer can end; those of 1xx come before one.
pub(super) fn final_status(status: u16) -> Result<StatusCode, Impossible> {
    let status = StatusCode::from_u16(status)?;
    if status.is_informational() {
        return Err(Impossible(format!("{status} is not the status of an answer")));
    }
    Ok(status)
}

/// The `type` that goes with a status.
pub(super) fn usual_code(status: StatusCode) -> ErrorCode {
    match status.as_u16() {
        401 => ErrorCode::Unauthorized,
        403 => ErrorCode::Forbidden,
        404 => ErrorCode::ResourceNotFound,
        429 => ErrorCode::RateLimitExceeded,
        400..=499 => ErrorCode::BadRequest,
        502 => "PROXY_ERROR".into(),
        503 => "NETWORK_ERROR".into(),
        504 => "GATEWAY_TIMEOUT".into(),
        _ => "UNKNOWN_ERROR".into(),
    }
}
