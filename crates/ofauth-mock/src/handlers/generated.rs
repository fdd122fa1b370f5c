//! Operations without a handler of their own: the answer is drawn from the contract.

use serde_json::Value;

use crate::call::{Call, Content};
use crate::error_body::{Answer, Refusal};
use crate::pages;
use crate::sample::Chance;
use crate::selection::{self, PINNED};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// Any operation.
pub(super) fn answer(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    if let Some(items) = pages::items(call) {
        let mut usual = synthetic::usual(items);
        if call.operation.parameter("pinned").is_some() {
            usual.count += PINNED;
        }
        let all = selection::ids(state, call, usual);
        return pages::of_things(state, call, &all, |id| {
            synthetic::thing(state.sampler(), items, usual, id, &Fields::new())
        });
    }
    Ok(succeed(call, &body(state, call)))
}

/// What the contract has for an answer that is not a page.
pub(super) fn body(state: &State, call: &Call<'_>) -> Value {
    let Some(schema) = call.shape.answer.schema else {
        return Value::Null;
    };
    let id = call.last_in_path();
    let mut body = match id.and_then(|(_, id)| id.parse().ok()) {
        Some(id) if synthetic::property(schema, "id").is_some() => {
            synthetic::thing(state.sampler(), schema, synthetic::usual(schema), id, &Fields::new())
        }
        _ => {
            let start = Chance::SEED.of(call.operation.id);
            let path = call.path().fold(start, |chance, (_, value)| chance.of(value));
            state.sampler().value(schema, path, 0)
        }
    };
    if let Some((_, id)) = id {
        synthetic::name_it(&mut body, schema, "id", id);
    }
    for (name, value) in call.path() {
        synthetic::name_it(&mut body, schema, name, value);
    }
    // What is written is what is there.
    if let Content::Json(Value::Object(written)) = &call.body {
        synthetic::put(&mut body, schema, written);
    }
    body
}
