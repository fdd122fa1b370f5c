//! Chats, and the media in them.

use serde::Serialize;
use serde_json::{Value, json};

use super::{generated, messages, users};
use crate::attributes;
use crate::call::Call;
use crate::contract::Schema;
use crate::error_body::{ApiResponse, Refusal};
use crate::pages;
use crate::sample::SeededRng;
use crate::seed::{Chat, Page, Selection};
use crate::state::{Fields, State};
use crate::success::succeed;
use crate::synthetic;

/// The chats, ordered by latest message.
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let Some(items) = pages::items(call) else {
        return generated::respond(state, call);
    };
    let list = call.arguments.integer("userListId");
    let members = list.map(|list| users::of_list(state, list));
    let mut chats: Vec<&Chat> = state.chats.iter().collect();
    chats.retain(|chat| members.as_ref().is_none_or(|members| members.contains(&chat.user())));
    chats.sort_by_key(|chat| std::cmp::Reverse(chat.recency()));
    pages::page(state, call, chats.len(), |index| {
        chats.get(index).map_or(Value::Null, |chat| shown(state, items, chat))
    })
}

fn shown(state: &State, schema: Schema, chat: &Chat) -> Value {
    let rng = SeededRng::SEED.of("chat").at(chat.user().unsigned_abs());
    let mut shown = state
        .samples
        .value(schema, rng, || unchanging(state, schema, chat, rng));
    let unread = chat.unread_count();
    let fields = Fields::from_iter([
        ("unreadMessagesCount".to_owned(), json!(unread)),
        (
            "hasUnreadTips".to_owned(),
            json!(unread > 0 && attributes::has_tipped(chat.user())),
        ),
    ]);
    synthetic::put(&mut shown, schema, &fields);
    if let Value::Object(fields) = &mut shown {
        // Set without a schema check, because messages may be null where the schema allows none.
        if let Some(last) = chat.last_message() {
            fields.insert("lastMessage".to_owned(), json!(last));
        }
        if let Some(read) = chat.id_at(unread) {
            fields.insert("lastReadMessageId".to_owned(), json!(read));
        }
    }
    shown
}

/// What messages do not change of a chat.
fn unchanging(state: &State, schema: Schema, chat: &Chat, rng: SeededRng) -> Value {
    let mut shown = state.sampler().value(schema, rng, 0);
    let fields = Fields::from_iter([
        ("canSendMessage".to_owned(), json!(true)),
        ("canNotSendReason".to_owned(), json!(false)),
    ]);
    synthetic::put(&mut shown, schema, &fields);
    if let Some(property) = synthetic::property(schema, "withUser") {
        let mut user = state.sampler().value(property, rng, 0);
        synthetic::set_id(&mut user, property, "id", &chat.user().to_string());
        let name = Fields::from_iter([("name".to_owned(), json!(chat.name()))]);
        synthetic::put(&mut user, property, &name);
        shown["withUser"] = user;
    }
    if let Value::Object(fields) = &mut shown {
        fields.remove("lastMessage");
        fields.remove("lastReadMessageId");
    }
    shown
}

/// The messages of a chat with media, filtered by kind on request.
pub(super) fn media(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Body<T> {
        list: Vec<T>,
        has_more: bool,
    }
    let chat = messages::chat(state, call.arguments)?;
    let size = |name| {
        call.arguments
            .integer(name)
            .and_then(|number| usize::try_from(number).ok())
    };
    let selection = Selection {
        before: messages::message_id(call.arguments, "last_id")?,
        from: None,
        offset: size("offset").unwrap_or(0),
        limit: size("limit").unwrap_or(10),
        query: None,
        media: Some(match call.arguments.text("type") {
            Some("photos") => &["photo"],
            Some("videos") => &["video", "gif"],
            Some("audios") => &["audio"],
            _ => &["photo", "video", "gif", "audio"],
        }),
        opened: call
            .arguments
            .text("opened")
            .map(|opened| matches!(opened, "1" | "true")),
        include_users: false,
    };
    let page = chat.page(&selection);
    let Page { items, has_more, .. } = page.map_err(|_| Refusal::no_such("message"))?;
    Ok(succeed(call, &Body { list: items, has_more }))
}
