//! The vault: media and vault lists.

use serde_json::{Value, json};

use super::generated;
use super::kinds::{MEDIA, VAULT_LISTS};
use super::stored::{body, existing, show};
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::seed::Attachment;
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

const KINDS: [&str; 4] = ["photo", "video", "gif", "audio"];

/// The kind of media of a content type.
pub(super) fn kind_of_type(content_type: &str) -> &'static str {
    match content_type.split('/').next() {
        Some("video") => "video",
        Some("audio") => "audio",
        _ if content_type == "image/gif" => "gif",
        _ => "photo",
    }
}

/// A medium as an attachment.
pub(super) fn attachment(state: &State, id: i64) -> Attachment {
    let kind = kind_of(state, id);
    Attachment { id, kind }
}

/// The fields of a list from a request body. Clears the list if the body asks for it.
pub(super) fn from_body(state: &State, call: &Call<'_>, list: Option<i64>) -> Result<Fields, Refusal> {
    if let Some(list) = list.filter(|_| call.field("clearMedia") == true) {
        state.members.with(VAULT_LISTS, list, MEDIA, Vec::clear);
    }
    let mut fields = body(call);
    if list.is_none() {
        fields.insert("type".to_owned(), json!("custom"));
        fields.insert("canUpdate".to_owned(), json!(true));
        fields.insert("canDelete".to_owned(), json!(true));
    }
    Ok(fields)
}

/// The derived fields of a list: its media.
pub(super) fn derived(state: &State, schema: Schema, list: i64) -> Fields {
    let members = state.members.all(VAULT_LISTS, list, MEDIA);
    let items = synthetic::items(schema, "medias");
    let medias = members
        .iter()
        .take(3)
        .filter_map(|&id| Some(shown(state, items?, id)))
        .collect();
    let count = |kind| members.iter().filter(|&&id| kind_of(state, id) == kind).count();
    Fields::from_iter([
        ("hasMedia".to_owned(), json!(!members.is_empty())),
        ("medias".to_owned(), Value::Array(medias)),
        ("photosCount".to_owned(), json!(count("photo"))),
        ("videosCount".to_owned(), json!(count("video"))),
        ("gifsCount".to_owned(), json!(count("gif"))),
        ("audiosCount".to_owned(), json!(count("audio"))),
    ])
}

/// A single medium.
pub(super) fn shown(state: &State, schema: Schema, id: i64) -> Value {
    let kind = Fields::from_iter([("type".to_owned(), json!(kind_of(state, id)))]);
    show(state, schema, MEDIA, id, kind)
}

fn kind_of(state: &State, id: i64) -> &'static str {
    let set = state.collections.get(MEDIA, id).unwrap_or_default();
    let set = set.get("type").and_then(Value::as_str);
    let known = KINDS.into_iter().find(|kind| Some(*kind) == set);
    known.unwrap_or(KINDS[MEDIA.index(id).rem_euclid(4) as usize])
}

/// All media, or those of the list that the query names.
pub(super) fn media(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    match call.arguments.integer("listId") {
        None => page(state, call, &state.collections.ids(MEDIA)),
        Some(list) if state.collections.get(VAULT_LISTS, list).is_some() => {
            page(state, call, &state.members.all(VAULT_LISTS, list, MEDIA))
        }
        Some(_) => Err(Refusal::no_such("vault list")),
    }
}

/// The media of a list.
pub(super) fn list_media(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let list = existing(state, call, VAULT_LISTS, "vault list")?;
    page(state, call, &state.members.all(VAULT_LISTS, list, MEDIA))
}

/// Adds media to a list.
pub(super) fn add_media(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let list = existing(state, call, VAULT_LISTS, "vault list")?;
    let ids: Vec<i64> = call.texts("mediaIds").iter().filter_map(|id| id.parse().ok()).collect();
    if let Some(id) = ids.iter().find(|&&id| state.collections.get(MEDIA, id).is_none()) {
        return Err(Refusal::bad_request(format!(
            "The field `mediaIds` names {id}, which is not in the vault."
        )));
    }
    state.members.with(VAULT_LISTS, list, MEDIA, |members| {
        for id in ids {
            if !members.contains(&id) {
                members.push(id);
            }
        }
    });
    let schema = call.shape.response.schema;
    let body = schema.map(|schema| show(state, schema, VAULT_LISTS, list, derived(state, schema, list)));
    Ok(succeed(call, &body))
}

fn page(state: &State, call: &Call<'_>, ids: &[i64]) -> Result<ApiResponse, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    pages::of_resources(state, call, ids, |id| shown(state, items, id))
}
