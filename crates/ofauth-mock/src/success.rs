//! Success responses.

use http::StatusCode;
use serde::Serialize;

use crate::call::Call;
use crate::error_body::{ApiResponse, json};

/// The success response of an operation: 204 if the contract has no body.
pub(crate) fn succeed(call: &Call<'_>, body: &impl Serialize) -> ApiResponse {
    let status = StatusCode::from_u16(call.shape.response.status).unwrap_or_default();
    if call.shape.response.schema.is_none() {
        let mut response = ApiResponse::default();
        *response.status_mut() = status;
        return response;
    }
    // Bodies of handlers always serialize.
    json(status, serde_json::to_vec(body).unwrap_or_default())
}
