//! Operations without a handler of their own: the response is generated from the contract.

use serde_json::Value;

use crate::call::{Call, Content};
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::sample::SeededRng;
use crate::selection::{self, PINNED};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// Generates the response of any operation.
pub(super) fn respond(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    if let Some(items) = pages::items(call) {
        let mut usual = synthetic::usual(items);
        if call.operation.parameter("pinned").is_some() {
            usual.count += PINNED;
        }
        let all = selection::ids(state, call, usual);
        return pages::of_resources(state, call, &all, |id| {
            synthetic::resource(state.sampler(), items, usual, id, &Fields::new())
        });
    }
    Ok(succeed(call, &body(state, call)))
}

/// The generated body of a response that is not a page.
pub(super) fn body(state: &State, call: &Call<'_>) -> Value {
    let Some(schema) = call.shape.response.schema else {
        return Value::Null;
    };
    let id = call.last_in_path();
    let mut body = match id.and_then(|(_, id)| id.parse().ok()) {
        Some(id) if synthetic::property(schema, "id").is_some() => {
            synthetic::resource(state.sampler(), schema, synthetic::usual(schema), id, &Fields::new())
        }
        _ => {
            let start = SeededRng::SEED.of(call.operation.id);
            let path = call.path().fold(start, |rng, (_, value)| rng.of(value));
            state.sampler().value(schema, path, 0)
        }
    };
    if let Some((_, id)) = id {
        synthetic::set_id(&mut body, schema, "id", id);
    }
    for (name, value) in call.path() {
        synthetic::set_id(&mut body, schema, name, value);
    }
    // The fields of the request appear in the response.
    if let Content::Json(Value::Object(fields)) = &call.body {
        synthetic::put(&mut body, schema, fields);
    }
    body
}
