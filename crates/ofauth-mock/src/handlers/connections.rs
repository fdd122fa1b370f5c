//! The connections of the organisation.

use serde_json::{Value, json};

use super::generated;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::sample::SeededRng;
use crate::seed::Connection;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// The connections.
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    let connections = state.connections.all();
    pages::page(state, call, connections.len(), |index| {
        connections
            .get(index)
            .map_or(Value::Null, |connection| shown(state, items, connection))
    })
}

/// Imports a session.
pub(super) fn import(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let number = state.connections.imported() + 1;
    let permissions = call.field("permissions").is_array().then(|| call.texts("permissions"));
    let id = format!("conn_imported_{number:04}");
    let connection = Connection::imported(&id, call.text("clientReferenceId"), permissions);
    state.connections.add(connection.clone());
    respond(state, call, &connection)
}

/// Updates the session of an imported connection.
pub(super) fn renew(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let connection = state.connections.change(id(call), Connection::renew);
    let connection = connection.filter(Connection::is_imported);
    respond(
        state,
        call,
        &connection.ok_or_else(|| Refusal::no_such("connection that was imported"))?,
    )
}

/// Lets a connection expire.
pub(super) fn invalidate(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let changed = state.connections.change(id(call), Connection::expire);
    changed.ok_or_else(|| Refusal::no_such("connection"))?;
    Ok(succeed(call, &generated::body(state, call)))
}

/// Disconnects an account.
pub(super) fn disconnect(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    if !state.connections.remove(id(call)) {
        return Err(Refusal::no_such("connection"));
    }
    Ok(succeed(call, &generated::body(state, call)))
}

/// The connection in the path.
pub(super) fn id<'a>(call: &'a Call<'_>) -> &'a str {
    call.path().next().map_or("", |(_, id)| id)
}

fn respond(state: &State, call: &Call<'_>, connection: &Connection) -> Result<ApiResponse, Refusal> {
    let body = call
        .shape
        .response
        .schema
        .map(|schema| shown(state, schema, connection));
    Ok(succeed(call, &body))
}

fn shown(state: &State, schema: Schema, connection: &Connection) -> Value {
    let rng = SeededRng::SEED.of("connection").of(connection.id());
    let mut shown = state.sampler().value(schema, rng, 0);
    synthetic::put(&mut shown, schema, &fields(state, schema, connection));
    shown
}

/// A connection and its account.
pub(super) fn fields(state: &State, schema: Schema, connection: &Connection) -> Fields {
    let mut fields = Fields::from_iter([
        ("id".to_owned(), json!(connection.id())),
        ("status".to_owned(), json!(connection.status())),
        ("imported".to_owned(), json!(connection.is_imported())),
        ("permissions".to_owned(), json!(connection.permissions())),
        ("clientReferenceId".to_owned(), json!(connection.client_reference_id())),
    ]);
    if !connection.is_expired() {
        fields.insert("expiredAt".to_owned(), Value::Null);
    }
    if let Some(schema) = synthetic::property(schema, "userData") {
        let mut user = state.sampler().value(schema, SeededRng::SEED.of(connection.id()), 0);
        let account = Fields::from_iter([("name".to_owned(), json!("Casey Example"))]);
        synthetic::put(&mut user, schema, &account);
        synthetic::set_id(&mut user, schema, "id", "4000");
        fields.insert("userData".to_owned(), user);
    }
    fields
}
