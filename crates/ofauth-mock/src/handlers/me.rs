//! The connected account itself.

use super::generated;
use super::stored::body;
use crate::call::Call;
use crate::error_body::{ApiResponse, Refusal};
use crate::state::{SeededRange, State};
use crate::success::succeed;
use crate::synthetic;

const SELF: SeededRange = SeededRange {
    kind: "self",
    first: 4000,
    count: 1,
};

pub(super) fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.response.schema {
        synthetic::set_id(&mut body, schema, "id", &SELF.first.to_string());
        let set = state.collections.get(SELF, SELF.first).unwrap_or_default();
        synthetic::put(&mut body, schema, &set);
    }
    Ok(succeed(call, &body))
}

pub(super) fn update(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    state.collections.update(SELF, SELF.first, body(call));
    get(state, call)
}
