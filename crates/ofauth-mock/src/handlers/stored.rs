//! Things by their ids, with what has been set on them.

use serde_json::Value;

use crate::call::{Call, Content};
use crate::contract::Schema;
use crate::error_body::Refusal;
use crate::state::{Fields, Seeded, State};
use crate::synthetic;

/// The first id in the path, of a thing that is there.
pub(super) fn existing(state: &State, call: &Call<'_>, of: Seeded, name: &str) -> Result<i64, Refusal> {
    let id = call.path().next().and_then(|(_, id)| id.parse().ok());
    let id = id.filter(|&id| state.collections.get(of, id).is_some());
    id.ok_or_else(|| Refusal::no_such(name))
}

/// A thing with what has been set on it, and with these fields besides.
pub(super) fn show(state: &State, schema: Schema, of: Seeded, id: i64, derived: Fields) -> Value {
    let mut fields = state.collections.get(of, id).unwrap_or_default();
    fields.extend(derived);
    synthetic::thing(state.sampler(), schema, of, id, &fields)
}

/// The fields of the body.
pub(super) fn body(call: &Call<'_>) -> Fields {
    match &call.body {
        Content::Json(Value::Object(fields)) => fields.clone(),
        _ => Fields::new(),
    }
}
