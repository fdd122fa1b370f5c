//! Posts of the connected account.

use serde_json::{Value, json};

use super::kinds::POSTS;
use super::stored::body;
use super::{attachments, vault};
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::Refusal;
use crate::state::{Fields, State};
use crate::synthetic;

/// The fields of a post from a request body.
pub(super) fn from_body(state: &State, call: &Call<'_>, _: Option<i64>) -> Result<Fields, Refusal> {
    let media = attachments::take(state, call)?;
    let ids: Vec<i64> = media.iter().map(|attachment| attachment.id).collect();
    let mut fields = body(call);
    fields.insert("mediaItems".to_owned(), json!(ids));
    if let Some(text) = fields.get("text").cloned() {
        fields.insert("rawText".to_owned(), text);
    }
    Ok(fields)
}

/// The media that a created post shows.
pub(super) fn derived(state: &State, schema: Schema, id: i64) -> Fields {
    let set = state.collections.get(POSTS, id).unwrap_or_default();
    let Some(ids) = set.get("mediaItems").and_then(Value::as_array) else {
        return Fields::new();
    };
    let items = synthetic::items(schema, "media");
    let shown = ids
        .iter()
        .filter_map(|id| Some(vault::shown(state, items?, id.as_i64()?)));
    Fields::from_iter([
        ("media".to_owned(), Value::Array(shown.collect())),
        ("mediaCount".to_owned(), json!(ids.len())),
        ("preview".to_owned(), json!([])),
    ])
}
