//! Settings of the organisation and of its connections.

use serde_json::{Value, json};

use super::connections;
use super::generated;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::sample::SeededRng;
use crate::state::State;
use crate::success::succeed;
use crate::synthetic;

/// The settings of the organisation.
const ORGANISATION: &str = "";

pub(super) fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let of = of(state, call)?;
    let body = call.shape.response.schema.map(|schema| shown(state, schema, of));
    Ok(succeed(call, &body))
}

pub(super) fn update(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let of = of(state, call)?;
    let mut changes = Value::Object(super::stored::body(call));
    // Settings of a connection appear as its overrides.
    if let Some(part) = changes.get_mut("vaultPlus").and_then(Value::as_object_mut)
        && let Some(settings) = part.remove("settings")
    {
        part.insert("settingsOverrides".to_owned(), settings);
    }
    state.settings.write(of, &changes);
    let mut body = generated::body(state, call);
    let settings = call
        .shape
        .response
        .schema
        .and_then(|schema| synthetic::property(schema, "settings"));
    if let Some(schema) = settings {
        body["settings"] = shown(state, schema, of);
    }
    Ok(succeed(call, &body))
}

fn of<'a>(state: &State, call: &'a Call<'_>) -> Result<&'a str, Refusal> {
    if call.path().next().is_none() {
        return Ok(ORGANISATION);
    }
    let id = connections::id(call);
    state
        .connections
        .find(id)
        .map(|_| id)
        .ok_or_else(|| Refusal::no_such("connection"))
}

fn shown(state: &State, schema: Schema, of: &str) -> Value {
    let mut settings = state.sampler().value(schema, SeededRng::SEED.of("settings").of(of), 0);
    if of != ORGANISATION {
        settings["connectionId"] = json!(of);
    }
    merge(&mut settings, schema, &state.settings.get(of));
    settings
}

/// Sets the fields that the schema has and accepts.
fn merge(value: &mut Value, schema: Schema, changes: &Value) {
    for (name, inner) in changes.as_object().into_iter().flatten() {
        let Some(property) = synthetic::property(schema, name) else {
            continue;
        };
        match value.get_mut(name) {
            Some(present) if present.is_object() && inner.is_object() => merge(present, property, inner),
            _ if crate::contract::fits(property, inner) => value[name] = inner.clone(),
            _ => {}
        }
    }
}
