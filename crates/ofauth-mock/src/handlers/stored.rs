//! Resources by id, with their stored fields.

use serde_json::Value;

use crate::call::{Call, Content};
use crate::contract::Schema;
use crate::error_body::Refusal;
use crate::state::{Fields, SeededRange, State};
use crate::synthetic;

/// The first id in the path, if the resource exists.
pub(super) fn existing(state: &State, call: &Call<'_>, of: SeededRange, name: &str) -> Result<i64, Refusal> {
    let id = call.path().next().and_then(|(_, id)| id.parse().ok());
    let id = id.filter(|&id| state.collections.get(of, id).is_some());
    id.ok_or_else(|| Refusal::no_such(name))
}

/// A resource with its stored fields and these derived fields.
pub(super) fn show(state: &State, schema: Schema, of: SeededRange, id: i64, derived: Fields) -> Value {
    let mut fields = state.collections.get(of, id).unwrap_or_default();
    fields.extend(derived);
    synthetic::resource(state.sampler(), schema, of, id, &fields)
}

/// The fields of the body.
pub(super) fn body(call: &Call<'_>) -> Fields {
    match &call.body {
        Content::Json(Value::Object(fields)) => fields.clone(),
        _ => Fields::new(),
    }
}
