//! Mass messages. One without a date is sent immediately and appears in the chat of every recipient.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::kinds::USERS;
use super::stored::{body, existing, show};
use super::users;
use super::{attachments, generated, messages, vault};
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::seed::as_html;
use crate::selection;
use crate::state::{Fields, SeededRange, State};
use crate::success::succeed;
use crate::synthetic;

const MASS_MESSAGES: SeededRange = SeededRange {
    kind: "mass messages",
    first: 2701,
    count: 3,
};

pub(super) fn create(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let fields = from_body(state, call)?;
    let id = state.collections.create(MASS_MESSAGES, fields);
    deliver(state, call, id);
    respond(state, call, id)
}

/// Changes a message that is still queued.
pub(super) fn update(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = existing(state, call, MASS_MESSAGES, "mass message")?;
    if !is_scheduled(state, id) {
        return Err(Refusal::bad_request("The mass message has been sent already."));
    }
    let fields = from_body(state, call)?;
    // Absent fields get the defaults of a new message.
    let was = state.collections.get(MASS_MESSAGES, id).unwrap_or_default();
    let cleared = was.into_iter().map(|(name, _)| (name, Value::Null));
    let fields = cleared.chain(fields).collect();
    state.collections.update(MASS_MESSAGES, id, fields);
    deliver(state, call, id);
    respond(state, call, id)
}

/// The message.
pub(super) fn get(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = existing(state, call, MASS_MESSAGES, "mass message")?;
    let body = call.shape.response.schema.map(|schema| message(state, schema, id));
    Ok(succeed(call, &body))
}

/// Unsends a message in every chat.
pub(super) fn delete(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = existing(state, call, MASS_MESSAGES, "mass message")?;
    let mut body = generated::body(state, call);
    let queue = call
        .shape
        .response
        .schema
        .and_then(|schema| synthetic::property(schema, "queue"));
    if let Some(schema) = queue {
        body["queue"] = message(state, schema, id);
    }
    state.collections.remove(MASS_MESSAGES, id);
    for chat in &state.chats {
        chat.remove_queue(id);
    }
    Ok(succeed(call, &body))
}

/// Deletes a queued message.
pub(super) fn delete_scheduled(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let id = existing(state, call, MASS_MESSAGES, "mass message")?;
    if !is_scheduled(state, id) {
        return Err(Refusal::no_such("mass message that waits"));
    }
    delete(state, call)
}

/// The sent messages, latest first.
pub(super) fn sent(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let schema = call.shape.response.schema;
    let items = schema.and_then(|schema| synthetic::items(schema, "items"));
    let mut ids = state.collections.ids(MASS_MESSAGES);
    ids.retain(|&id| !is_scheduled(state, id));
    let limit = call
        .arguments
        .integer("limit")
        .and_then(|limit| usize::try_from(limit).ok());
    let limit = limit.unwrap_or(usize::MAX);
    let all = ids.iter().filter_map(|&id| Some(report(state, items?, id)));
    let mut shown = selection::apply(state, call, all.collect(), |item| item)?;
    let more = shown.len() > limit;
    shown.truncate(limit);
    Ok(succeed(call, &json!({"items": shown, "hasMore": more})))
}

/// A mass message with its recipient counts.
fn report(state: &State, schema: Schema, id: i64) -> Value {
    let set = set(state, id);
    let mut report = message(state, schema, id);
    if let Some(text) = set.get("text") {
        let count = numbers(&set, "recipients").count();
        let fields = [
            ("rawText".to_owned(), text.clone()),
            ("sentCount".to_owned(), json!(count)),
        ];
        synthetic::put(&mut report, schema, &Fields::from_iter(fields));
    }
    report
}

/// The fields of a message from a request body.
fn from_body(state: &State, call: &Call<'_>) -> Result<Fields, Refusal> {
    if call.text("text").unwrap_or_default().is_empty() && call.texts("mediaItems").is_empty() {
        return Err(Refusal::bad_request("The message has neither text nor media."));
    }
    let ids: Vec<i64> = attachments::take(state, call)?
        .iter()
        .map(|attachment| attachment.id)
        .collect();
    let mut fields = body(call);
    fields.insert("mediaItems".to_owned(), json!(ids));
    let recipients = recipients(state, call);
    fields.insert("recipients".to_owned(), json!(recipients));
    Ok(fields)
}

/// The recipients that the body names, directly and by lists; all users if it names none.
fn recipients(state: &State, call: &Call<'_>) -> BTreeSet<i64> {
    let ids = |name: &str| call.texts(name).into_iter().filter_map(|id| id.parse::<i64>().ok());
    let of_lists = |name| {
        ids(name)
            .flat_map(|list| users::of_list(state, list))
            .collect::<BTreeSet<_>>()
    };
    let there = |id: &i64| state.collections.get(USERS, *id).is_some();
    let named: BTreeSet<i64> = ids("userIds").filter(there).chain(of_lists("userLists")).collect();
    let everyone = call.texts("userIds").is_empty() && call.texts("userLists").is_empty();
    let named = if everyone {
        state.collections.ids(USERS).into_iter().collect()
    } else {
        named
    };
    named.difference(&of_lists("excludeUserLists")).copied().collect()
}

fn set(state: &State, id: i64) -> Fields {
    state.collections.get(MASS_MESSAGES, id).unwrap_or_default()
}

fn is_scheduled(state: &State, id: i64) -> bool {
    set(state, id).get("scheduledDate").is_some_and(Value::is_string)
}

/// Sends a message without a date.
fn deliver(state: &State, call: &Call<'_>, id: i64) {
    if is_scheduled(state, id) {
        return;
    }
    let set = set(state, id);
    let recipients: BTreeSet<i64> = numbers(&set, "recipients").collect();
    let attachments: Vec<_> = numbers(&set, "mediaItems")
        .map(|id| vault::attachment(state, id))
        .collect();
    for chat in state.chats.iter().filter(|chat| recipients.contains(&chat.user())) {
        let mut draft = messages::draft(call, attachments.clone());
        draft.queue = Some(id);
        state.send(chat, draft);
    }
}

fn numbers<'a>(fields: &'a Fields, name: &str) -> impl Iterator<Item = i64> + 'a {
    let numbers = fields.get(name).and_then(Value::as_array);
    numbers.into_iter().flatten().filter_map(Value::as_i64)
}

/// The state of a message.
fn respond(state: &State, call: &Call<'_>, id: i64) -> Result<ApiResponse, Refusal> {
    let (set, scheduled) = (set(state, id), is_scheduled(state, id));
    let total = numbers(&set, "recipients").count();
    let mut fields = Fields::from_iter([
        ("isReady".to_owned(), json!(true)),
        ("isDone".to_owned(), json!(!scheduled)),
        ("isCanceled".to_owned(), json!(false)),
        ("hasError".to_owned(), json!(false)),
        ("canUnsend".to_owned(), json!(true)),
        ("total".to_owned(), json!(total)),
        ("pending".to_owned(), json!(if scheduled { total } else { 0 })),
    ]);
    fields.extend(set.get("scheduledDate").map(|date| ("date".to_owned(), date.clone())));
    let schema = call.shape.response.schema;
    Ok(succeed(
        call,
        &schema.map(|schema| show(state, schema, MASS_MESSAGES, id, fields)),
    ))
}

/// A mass message as a chat message.
fn message(state: &State, schema: Schema, id: i64) -> Value {
    let set = set(state, id);
    let mut fields = Fields::from_iter([
        ("isFromQueue".to_owned(), json!(true)),
        ("queueId".to_owned(), json!(id)),
        ("canUnsendQueue".to_owned(), json!(true)),
    ]);
    if let Some(text) = set.get("text").and_then(Value::as_str) {
        fields.insert("text".to_owned(), json!(as_html(text)));
    }
    if let Some(locked) = set.get("isLockedText").and_then(Value::as_bool) {
        fields.insert("lockedText".to_owned(), json!(locked));
    }
    if set.contains_key("mediaItems") {
        let items = synthetic::items(schema, "media");
        let media: Vec<_> = numbers(&set, "mediaItems")
            .filter_map(|id| Some(vault::shown(state, items?, id)))
            .collect();
        fields.insert("mediaCount".to_owned(), json!(media.len()));
        fields.insert("media".to_owned(), Value::Array(media));
        fields.insert("previews".to_owned(), json!([]));
    }
    show(state, schema, MASS_MESSAGES, id, fields)
}
