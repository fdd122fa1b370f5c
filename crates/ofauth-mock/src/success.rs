//! Answers of operations that went well.

use http::StatusCode;
use serde::Serialize;

use crate::call::Call;
use crate::error_body::{Answer, json};

/// The answer of an operation that went well: 204 where the contract has no body for it.
pub(crate) fn succeed(call: &Call<'_>, body: &impl Serialize) -> Answer {
    let status = StatusCode::from_u16(call.shape.answer.status).unwrap_or_default();
    if call.shape.answer.schema.is_none() {
        let mut answer = Answer::default();
        *answer.status_mut() = status;
        return answer;
    }
    // What handlers answer always serialises.
    json(status, serde_json::to_vec(body).unwrap_or_default())
}
