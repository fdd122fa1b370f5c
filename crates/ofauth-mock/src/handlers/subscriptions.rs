//! Subscriptions, of the connected account and to it.

use serde_json::json;

use super::generated;
use super::kinds::USERS;
use crate::call::Call;
use crate::error_body::{ApiResponse, Refusal};
use crate::sample::SeededRng;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// Default number of periods of a subscription.
const RECENT: usize = 3;

/// Number of all periods.
const PERIODS: i64 = 6;

/// The periods of a subscription, latest first.
pub(super) fn history(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let mut body = generated::body(state, call);
    let schema = call.shape.response.schema;
    let Some((schema, items)) = schema.and_then(|schema| Some((schema, synthetic::items(schema, "list")?))) else {
        return Ok(succeed(call, &body));
    };
    let whole = matches!(call.arguments.text("all"), Some("1" | "true"));
    let rng = call.path().fold(SeededRng::SEED, |rng, (_, id)| rng.of(id));
    let mut periods: Vec<_> = (0..PERIODS)
        .map(|period| state.sampler().value(items, rng.at(period.unsigned_abs()), period))
        .collect();
    if !whole {
        periods.truncate(RECENT);
    }
    let fields = [("list", json!(periods)), ("hasMore", json!(!whole))];
    synthetic::put(
        &mut body,
        schema,
        &fields
            .map(|(name, value)| (name.to_owned(), value))
            .into_iter()
            .collect(),
    );
    Ok(succeed(call, &body))
}

/// The counts, consistent with the lists.
pub(super) fn counts(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let mut counts = generated::body(state, call);
    let subscribers = state.collections.ids(USERS).len();
    for (name, count) in [("subscribers", subscribers), ("subscriptions", synthetic::USUAL_COUNT)] {
        let schema = call.shape.response.schema;
        if let Some(schema) = schema.and_then(|schema| synthetic::property(schema, name)) {
            let all = Fields::from_iter([("all".to_owned(), json!(count))]);
            synthetic::put(&mut counts[name], schema, &all);
        }
    }
    Ok(succeed(call, &counts))
}
