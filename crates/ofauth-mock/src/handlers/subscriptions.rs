//! Subscriptions, of the connected account and to it.

use serde_json::json;

use super::drawn;
use super::users::USERS;
use crate::call::Call;
use crate::error_body::{Answer, Refusal, succeed};
use crate::state::{Fields, State};
use crate::things;

/// As many as the lists have.
pub(super) fn counts(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let mut counts = drawn::body(state, call);
    let subscribers = state.collections.ids(USERS).len();
    for (name, count) in [("subscribers", subscribers), ("subscriptions", things::USUAL_COUNT)] {
        let schema = call.shape.answer.schema.as_ref();
        if let Some(schema) = schema.and_then(|schema| things::property(schema, name)) {
            let all = Fields::from_iter([("all".to_owned(), json!(count))]);
            things::put(&mut counts[name], schema, &all);
        }
    }
    Ok(succeed(call, &counts))
}
