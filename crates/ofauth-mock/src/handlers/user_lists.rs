//! User lists and their members.

use serde_json::{Value, json};

use super::generated;
use super::kinds::{USER_LISTS, USERS};
use super::stored::{existing, show};
use super::users;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// How many of its users a list shows.
const SHOWN: usize = 3;

/// The derived fields of a list: its users.
pub(super) fn derived(state: &State, schema: Schema, id: i64) -> Fields {
    let members = state.members.all(USER_LISTS, id, USERS);
    let items = synthetic::items(schema, "users");
    let shown = members
        .iter()
        .take(SHOWN)
        .filter_map(|&id| Some(users::shown(state, items?, id)));
    Fields::from_iter([
        ("usersCount".to_owned(), json!(members.len())),
        ("users".to_owned(), Value::Array(shown.collect())),
    ])
}

/// The users of a list.
pub(super) fn list_users(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let list = existing(state, call, USER_LISTS, "user list")?;
    users::page(state, call, &state.members.all(USER_LISTS, list, USERS))
}

/// Adds a user to a list.
pub(super) fn add_user(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let list = existing(state, call, USER_LISTS, "user list")?;
    let user = users::named(state, call)?;
    add(state, list, user);
    let Some(schema) = call.shape.response.schema else {
        return Ok(succeed(call, &()));
    };
    let mut body = generated::body(state, call);
    let view = |name| {
        let schema = synthetic::property(schema, name)?;
        let mut fields = derived(state, schema, list);
        fields.insert("hasUser".to_owned(), json!(true));
        Some((name.to_owned(), show(state, schema, USER_LISTS, list, fields)))
    };
    let fields = [view("list"), view("userState")];
    synthetic::put(&mut body, schema, &Fields::from_iter(fields.into_iter().flatten()));
    Ok(succeed(call, &body))
}

/// Removes a user from a list, and returns the remaining ones.
pub(super) fn remove_user(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let list = existing(state, call, USER_LISTS, "user list")?;
    let user = users::named(state, call)?;
    let left = state.members.with(USER_LISTS, list, USERS, |members| {
        members.retain(|&member| member != user);
        members.clone()
    });
    let Some(schema) = call.shape.response.schema else {
        return Ok(succeed(call, &()));
    };
    let mut body = generated::body(state, call);
    let items = synthetic::items(schema, "list");
    let shown = left
        .iter()
        .take(10)
        .filter_map(|&id| Some(users::shown(state, items?, id)))
        .collect();
    let fields = [
        ("list".to_owned(), Value::Array(shown)),
        ("hasMore".to_owned(), json!(left.len() > 10)),
        ("nextOffset".to_owned(), json!(10)),
    ];
    synthetic::put(&mut body, schema, &Fields::from_iter(fields));
    Ok(succeed(call, &body))
}

/// Adds a user to several lists; unknown lists are reported as errors.
pub(super) fn add_to_lists(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let user = users::named(state, call)?;
    let lists = call
        .texts("listIds")
        .into_iter()
        .filter_map(|id| id.parse::<i64>().ok());
    let (there, missing): (Vec<_>, Vec<_>) = lists.partition(|&id| state.collections.get(USER_LISTS, id).is_some());
    for &list in &there {
        add(state, list, user);
    }
    let success: Vec<_> = there.iter().map(|id| json!({"listId": id, "success": true})).collect();
    let error = "There is no such user list.";
    let errors: Vec<_> = missing.iter().map(|id| json!({"listId": id, "error": error})).collect();
    let mut body = json!({"success": success});
    if !errors.is_empty() {
        body["errors"] = Value::Array(errors);
    }
    Ok(succeed(call, &body))
}

fn add(state: &State, list: i64, user: i64) {
    state.members.with(USER_LISTS, list, USERS, |members| {
        if !members.contains(&user) {
            members.push(user);
        }
    });
}
