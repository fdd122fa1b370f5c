//! Vault+: which media of the vault are stored for good.

use serde_json::{Value, json};

use super::generated;
use super::kinds::{MEDIA, VAULT_LISTS};
use super::stored::{existing, show};
use super::vault;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{Answer, Refusal};
use crate::pages;
use crate::state::{Fields, Seeded, State};
use crate::success::succeed;
use crate::synthetic;

/// What is stored is one list of media, which has all that were there at first.
const STORED: Seeded = Seeded {
    kind: "stored media",
    first: 0,
    count: 1,
};

/// The number of a list that is so long.
const ALL: i64 = 4;

/// What each of the media takes up.
const BYTES: usize = 40_960;

/// What is stored.
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::answer(state, call);
    };
    pages::of_things(state, call, &stored(state), |id| shown(state, items, id))
}

/// One of the media that are stored.
pub(super) fn get(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let id = named(state, call)?;
    let schema = call.shape.answer.schema;
    Ok(succeed(call, &schema.map(|schema| shown(state, schema, id))))
}

/// Several by their ids; those that are not stored are left out.
pub(super) fn several(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let ids = call.texts("mediaIds").into_iter().filter_map(|id| id.parse().ok());
    let schema = call.shape.answer.schema;
    let items = schema.and_then(|schema| synthetic::items(schema, "items"));
    let there = ids.filter(|id| stored(state).contains(id));
    let shown: Vec<_> = there.filter_map(|id| Some(shown(state, items?, id))).collect();
    answer(state, call, [("items", json!(shown))])
}

/// Stores one no longer.
pub(super) fn delete(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let id = named(state, call)?;
    with(state, |stored| stored.retain(|&other| other != id));
    let fields = [
        ("success", json!(true)),
        ("mediaId", json!(id.to_string())),
        ("freedBytes", json!(BYTES)),
    ];
    answer(state, call, fields)
}

/// Stores nothing any more.
pub(super) fn purge(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let purged = with(state, std::mem::take).len();
    let fields = [
        ("success", json!(true)),
        ("connectionId", json!(state.connection_id)),
        ("purgedCount", json!(purged)),
        ("freedBytes", json!(purged * BYTES)),
    ];
    answer(state, call, fields)
}

/// Stores what is in a list of the vault.
pub(super) fn store_list(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let list = existing(state, call, VAULT_LISTS, "vault list")?;
    let mut missing = state.members.all(VAULT_LISTS, list, MEDIA);
    with(state, |stored| {
        missing.retain(|id| !stored.contains(id));
        stored.extend(&missing);
    });
    let fields = [
        ("queued", json!(true)),
        ("listId", json!(list.to_string())),
        ("estimatedItems", json!(missing.len())),
    ];
    answer(state, call, fields)
}

/// How much is stored, of the connection or of all.
pub(super) fn figures(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let count = stored(state).len();
    let fields = [
        ("connectionId", json!(state.connection_id)),
        ("totalMedia", json!(state.collections.ids(MEDIA).len())),
        ("storedCount", json!(count)),
        ("pendingCount", json!(0)),
        ("totalSizeBytes", json!(count * BYTES)),
        ("totalConnections", json!(state.connections.all().len())),
        ("connectionsWithVaultPlus", json!(1)),
        ("totalMediaCount", json!(count)),
        ("totalStorageBytes", json!(count * BYTES)),
    ];
    answer(state, call, fields)
}

fn answer<const N: usize>(state: &State, call: &Call<'_>, fields: [(&str, Value); N]) -> Result<Answer, Refusal> {
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.answer.schema {
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        synthetic::put(&mut body, schema, &fields.collect());
    }
    Ok(succeed(call, &body))
}

fn with<T>(state: &State, act: impl FnOnce(&mut Vec<i64>) -> T) -> T {
    state.members.with(STORED, ALL, MEDIA, act)
}

fn stored(state: &State) -> Vec<i64> {
    with(state, |stored| stored.clone())
}

/// The one in the path, which must be stored.
fn named(state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
    let id = call.path().next().and_then(|(_, id)| id.parse().ok());
    let id = id.filter(|id| stored(state).contains(id));
    id.ok_or_else(|| Refusal::no_such("stored media"))
}

fn shown(state: &State, schema: Schema, id: i64) -> Value {
    let kind = Fields::from_iter([("type".to_owned(), json!(kind_of(state, id)))]);
    show(state, schema, MEDIA, id, kind)
}

/// Vault+ has other words than the vault.
fn kind_of(state: &State, id: i64) -> &'static str {
    match vault::attachment(state, id).kind {
        "photo" | "gif" => "image",
        kind => kind,
    }
}
