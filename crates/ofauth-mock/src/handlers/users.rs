//! Users of the platform: those with whom there are chats.

use serde_json::{Value, json};

use super::generated;
use super::kinds::{USER_LISTS, USERS};
use super::stored::show;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::sample::SeededRng;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// The members of a list; none if it does not exist.
pub(super) fn of_list(state: &State, list: i64) -> Vec<i64> {
    let there = state.collections.get(USER_LISTS, list).is_some();
    if there {
        state.members.all(USER_LISTS, list, USERS)
    } else {
        Vec::new()
    }
}

/// The user in the path, who must be one of the seeded users.
pub(super) fn named(state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
    let id = call.arguments.integer("userId");
    let id = id.filter(|&id| state.collections.get(USERS, id).is_some());
    id.ok_or_else(|| Refusal::no_such("user"))
}

/// A user with their stored fields.
pub(super) fn shown(state: &State, schema: Schema, id: i64) -> Value {
    let set = state.collections.get(USERS, id).unwrap_or_default();
    let mut user = show(state, schema, USERS, id, Fields::new());
    if let Some(chat) = state.chat(id) {
        let name = Fields::from_iter([("name".to_owned(), json!(chat.name()))]);
        synthetic::put(&mut user, schema, &name);
    }
    // The discount belongs to the subscription, if any.
    if let (Some(subscription), Some(fields)) = (
        synthetic::property(schema, "subscription"),
        user.get_mut("subscription"),
    ) {
        synthetic::put(fields, subscription, &set);
    }
    user
}

/// A user by id.
pub(super) fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = named(state, call)?;
    Ok(succeed(
        call,
        &call.shape.response.schema.map(|schema| shown(state, schema, id)),
    ))
}

/// Several users by id; unknown ids are skipped.
pub(super) fn several(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let asked = call
        .operation
        .parameters
        .iter()
        .flat_map(|parameter| call.arguments.texts(parameter.name));
    let ids: Vec<i64> = asked
        .flat_map(|ids| ids.split(','))
        .filter_map(|id| id.parse().ok())
        .collect();
    let Some(schema) = call.shape.response.schema else {
        return generated::respond(state, call);
    };
    let mut body = state.sampler().value(schema, SeededRng::SEED.of(call.operation.id), 0);
    let there = ids.into_iter().filter(|&id| state.collections.get(USERS, id).is_some());
    let items = synthetic::items(schema, "users");
    let users = there.filter_map(|id| Some(shown(state, items?, id))).collect();
    synthetic::put(
        &mut body,
        schema,
        &Fields::from_iter([("users".to_owned(), Value::Array(users))]),
    );
    Ok(succeed(call, &body))
}

/// All users; the subscribers are the same ones.
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    page(state, call, &state.collections.ids(USERS))
}

/// The restricted users.
pub(super) fn restricted(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let is_restricted = |id: &i64| {
        let set = state.collections.get(USERS, *id).unwrap_or_default();
        // Some are restricted from the start.
        set.get("isRestricted")
            .map_or(id % 5 == 0, |restricted| restricted == true)
    };
    let ids: Vec<i64> = state.collections.ids(USERS).into_iter().filter(is_restricted).collect();
    page(state, call, &ids)
}

/// Restricts or unrestricts a user.
pub(super) fn restrict(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let restricted = call.operation.method == "POST";
    set(state, call, [("isRestricted", json!(restricted))])
}

/// Sets the note of a subscriber.
pub(super) fn note(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    set(state, call, [("notice", call.field("notice").clone())])
}

/// Sets the custom name of a subscriber.
pub(super) fn custom_name(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    set(state, call, [("displayName", call.field("displayName").clone())])
}

/// Sets the discount of a subscriber.
pub(super) fn discount(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let (percent, period) = (call.field("discount").clone(), call.field("period").clone());
    set(state, call, [("discountPercent", percent), ("discountPeriod", period)])
}

fn set<const N: usize>(state: &State, call: &Call<'_>, fields: [(&str, Value); N]) -> Result<ApiResponse, Refusal> {
    let id = named(state, call)?;
    let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
    state.collections.update(USERS, id, fields.collect());
    Ok(succeed(call, &generated::body(state, call)))
}

/// A page of these users.
pub(super) fn page(state: &State, call: &Call<'_>, ids: &[i64]) -> Result<ApiResponse, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    pages::of_resources(state, call, ids, |id| shown(state, items, id))
}
