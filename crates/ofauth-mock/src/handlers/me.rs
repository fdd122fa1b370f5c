//! The connected account itself.

use super::generated;
use super::stored::body;
use crate::call::Call;
use crate::error_body::{Answer, Refusal};
use crate::state::{Seeded, State};
use crate::success::succeed;
use crate::synthetic;

const SELF: Seeded = Seeded {
    kind: "self",
    first: 4000,
    count: 1,
};

pub(super) fn get(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.answer.schema {
        synthetic::name_it(&mut body, schema, "id", &SELF.first.to_string());
        let set = state.collections.get(SELF, SELF.first).unwrap_or_default();
        synthetic::put(&mut body, schema, &set);
    }
    Ok(succeed(call, &body))
}

pub(super) fn update(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    state.collections.update(SELF, SELF.first, body(call));
    get(state, call)
}
