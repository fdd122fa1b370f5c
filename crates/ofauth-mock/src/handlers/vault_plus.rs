//! Vault+: the vault media that are stored permanently.

use serde_json::{Value, json};

use super::generated;
use super::kinds::{MEDIA, VAULT_LISTS};
use super::stored::{existing, show};
use super::vault;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::state::{Fields, SeededRange, State};
use crate::success::succeed;
use crate::synthetic;

/// The stored media are one list, which starts with all seeded media.
const STORED: SeededRange = SeededRange {
    kind: "stored media",
    first: 0,
    count: 1,
};

/// The id of the list with this many media.
const ALL: i64 = 4;

/// Size of each medium in bytes.
const BYTES: usize = 40_960;

/// The ids of the stored media.
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    pages::of_resources(state, call, &stored(state), |id| shown(state, items, id))
}

/// A single stored medium.
pub(super) fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = named(state, call)?;
    let schema = call.shape.response.schema;
    Ok(succeed(call, &schema.map(|schema| shown(state, schema, id))))
}

/// Several stored media by id; others are skipped.
pub(super) fn several(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let ids = call.texts("mediaIds").into_iter().filter_map(|id| id.parse().ok());
    let schema = call.shape.response.schema;
    let items = schema.and_then(|schema| synthetic::items(schema, "items"));
    let there = ids.filter(|id| stored(state).contains(id));
    let shown: Vec<_> = there.filter_map(|id| Some(shown(state, items?, id))).collect();
    respond(state, call, [("items", json!(shown))])
}

/// Deletes a medium from storage.
pub(super) fn delete(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = named(state, call)?;
    with(state, |stored| stored.retain(|&other| other != id));
    let fields = [
        ("success", json!(true)),
        ("mediaId", json!(id.to_string())),
        ("freedBytes", json!(BYTES)),
    ];
    respond(state, call, fields)
}

/// Deletes all media from storage.
pub(super) fn purge(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let purged = with(state, std::mem::take).len();
    let fields = [
        ("success", json!(true)),
        ("connectionId", json!(state.connection_id)),
        ("purgedCount", json!(purged)),
        ("freedBytes", json!(purged * BYTES)),
    ];
    respond(state, call, fields)
}

/// Stores the media of a vault list.
pub(super) fn store_list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
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
    respond(state, call, fields)
}

/// Storage used, by the connection or in total.
pub(super) fn figures(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
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
    respond(state, call, fields)
}

fn respond<const N: usize>(state: &State, call: &Call<'_>, fields: [(&str, Value); N]) -> Result<ApiResponse, Refusal> {
    let mut body = generated::body(state, call);
    if let Some(schema) = call.shape.response.schema {
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

/// The medium in the path, which must be stored.
fn named(state: &State, call: &Call<'_>) -> Result<i64, Refusal> {
    let id = call.path().next().and_then(|(_, id)| id.parse().ok());
    let id = id.filter(|id| stored(state).contains(id));
    id.ok_or_else(|| Refusal::no_such("stored media"))
}

fn shown(state: &State, schema: Schema, id: i64) -> Value {
    let kind = Fields::from_iter([("type".to_owned(), json!(kind_of(state, id)))]);
    show(state, schema, MEDIA, id, kind)
}

/// Kinds of media have other names in Vault+ than in the vault.
fn kind_of(state: &State, id: i64) -> &'static str {
    match vault::attachment(state, id).kind {
        "photo" | "gif" => "image",
        kind => kind,
    }
}
