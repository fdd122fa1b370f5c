//! Settings, of the organisation and of its connections.

use serde_json::{Value, json};

use super::connections;
use super::generated;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{Answer, Refusal};
use crate::sample::Chance;
use crate::state::State;
use crate::success::succeed;
use crate::synthetic;

/// The settings of the organisation.
const ORGANISATION: &str = "";

pub(super) fn get(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let of = of(state, call)?;
    let body = call.shape.answer.schema.map(|schema| shown(state, schema, of));
    Ok(succeed(call, &body))
}

pub(super) fn update(state: &State, call: &Call<'_>) -> Result<Answer, Refusal> {
    let of = of(state, call)?;
    let mut written = Value::Object(super::stored::body(call));
    // A connection shows as overrides what is written as settings.
    if let Some(part) = written.get_mut("vaultPlus").and_then(Value::as_object_mut)
        && let Some(settings) = part.remove("settings")
    {
        part.insert("settingsOverrides".to_owned(), settings);
    }
    state.settings.write(of, &written);
    let mut body = generated::body(state, call);
    let settings = call
        .shape
        .answer
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
    let mut settings = state.sampler().value(schema, Chance::SEED.of("settings").of(of), 0);
    if of != ORGANISATION {
        settings["connectionId"] = json!(of);
    }
    merge(&mut settings, schema, &state.settings.written(of));
    settings
}

/// Sets what the schema has and fits, field by field.
fn merge(value: &mut Value, schema: Schema, written: &Value) {
    for (name, inner) in written.as_object().into_iter().flatten() {
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
