//! The connected account itself.

use super::drawn;
use super::stored::body;
use crate::call::Call;
use crate::error_body::{Answer, Refusal};
use crate::state::{Seeded, State};
use crate::success::succeed;
use crate::things;

const SELF: Seeded = Seeded {
    kind: "self",
    first: 4000,
    count: 1,
};

pub(super) fn get(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut body = drawn::body(state, call);
    if let Some(schema) = call.shape.answer.schema {
        things::name_it(&mut body, schema, "id", &SELF.first.to_string());
        let set = state.collections.get(SELF, SELF.first).unwrap_or_default();
        things::put(&mut body, schema, &set);
    }
    Ok(succeed(call, &body))
}

pub(super) fn update(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    state.collections.update(SELF, SELF.first, body(call));
    get(state, call)
}
