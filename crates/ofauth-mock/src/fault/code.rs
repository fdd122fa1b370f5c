//! Response statuses and their error codes.

use http::StatusCode;
use ofauth_client::ErrorCode;

use super::impossible::Impossible;

/// A final status: 200 or above.
pub(super) fn final_status(status: u16) -> Result<StatusCode, Impossible> {
    let status = StatusCode::from_u16(status)?;
    if status.is_informational() {
        return Err(Impossible(format!("{status} is not a final status")));
    }
    Ok(status)
}

/// The usual `type` of an error with this status.
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
