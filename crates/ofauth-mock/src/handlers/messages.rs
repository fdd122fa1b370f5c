//! Messages of a chat.

use http::StatusCode;
use ofauth_client::ErrorCode;
use ofauth_client::types::{MessageDraft, UnsendRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Number;

use crate::checks::Arguments;
use crate::error_body::{Answer, Refusal, json};
use crate::seed::{Chat, Draft, Item, Page, Selection, UnknownMessage};
use crate::state::State;

/// Page size where none is asked for. The API has one, too, but does not say which.
const DEFAULT_LIMIT: usize = 10;

/// A page as it stands on the wire.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    list: Vec<Item>,
    has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_last_id: Option<String>,
}

/// `listChatMessages`
pub(super) fn list(state: &State, arguments: &Arguments, _: &[u8]) -> Result<Answer, Refusal> {
    let chat = chat(state, arguments)?;
    let size = |name| arguments.integer(name).and_then(|number| usize::try_from(number).ok());
    let selection = Selection {
        before: message_id(arguments, "last_id")?,
        from: message_id(arguments, "first_id")?,
        offset: size("offset").unwrap_or(0),
        limit: size("limit").unwrap_or(DEFAULT_LIMIT),
        query: arguments.text("query"),
        include_users: arguments.flag("include_users"),
    };
    chat.arrive(state.arrivals);
    let Page {
        items,
        last_id,
        has_more,
    } = chat.page(&selection).map_err(|UnknownMessage| {
        Refusal::bad_request("The parameter `first_id` is not the id of a message of this chat.")
    })?;
    let body = Body {
        list: items,
        has_more,
        next_last_id: last_id
            .filter(|_| state.next_last_id && has_more)
            .map(|id| id.to_string()),
    };
    Ok(answer(&body))
}

/// `sendChatMessage`
pub(super) fn send(state: &State, arguments: &Arguments, body: &[u8]) -> Result<Answer, Refusal> {
    let chat = chat(state, arguments)?;
    let draft: MessageDraft = decode(body)?;
    let text = draft.text.unwrap_or_default();
    if text.is_empty() && draft.media_items.is_empty() {
        return Err(Refusal::bad_request("The message has neither text nor media."));
    }
    let price = draft.price.unwrap_or(0.0);
    if !(0.0..=200.0).contains(&price) {
        return Err(Refusal::bad_request(
            "The field `price` is not an amount from 0 to 200.",
        ));
    }
    let sent = chat.send(Draft {
        text,
        price: Number::from_f64(price),
        locked_text: draft.is_locked_text.unwrap_or_default(),
    });
    Ok(answer(&sent))
}

/// `unsendChatMessage`
pub(super) fn unsend(state: &State, arguments: &Arguments, body: &[u8]) -> Result<Answer, Refusal> {
    #[derive(Serialize)]
    struct Result {
        success: bool,
    }
    let chat = chat(state, arguments)?;
    let request: UnsendRequest = decode(body)?;
    if request.with_user_id != chat.user().to_string() {
        return Err(Refusal::bad_request(
            "The field `withUserId` names another chat than the path.",
        ));
    }
    let id = message_id(arguments, "messageId")?;
    if !id.is_some_and(|id| chat.remove(id)) {
        return Err(Refusal::not_found(
            ErrorCode::ResourceNotFound,
            "There is no such message in this chat.",
        ));
    }
    Ok(answer(&Result { success: true }))
}

fn chat<'a>(state: &'a State, arguments: &Arguments) -> Result<&'a Chat, Refusal> {
    let chat = arguments.integer("userId").and_then(|user| state.chat(user));
    let missing = || Refusal::not_found(ErrorCode::ResourceNotFound, "There is no chat with this user.");
    chat.ok_or_else(missing)
}

/// The body, by the contract.
fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|error| Refusal::bad_request(format!("The body is not acceptable: {error}.")))
}

fn answer(body: &impl Serialize) -> Answer {
    // Texts, numbers and flags always serialise.
    json(StatusCode::OK, serde_json::to_vec(body).unwrap_or_default())
}

/// The contract lets these be any text; the API, one can assume, wants ids.
fn message_id(arguments: &Arguments, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = arguments.text(name) else {
        return Ok(None);
    };
    let refusal = || Refusal::bad_request(format!("The parameter `{name}` is not a message id."));
    text.parse().map(Some).map_err(|_| refusal())
}
