//! Messages of a chat.

use ofauth_client::ErrorCode;
use serde::Serialize;
use serde_json::{Number, json};

use super::attachments;
use crate::call::{Arguments, Call};
use crate::error_body::{ApiResponse, Refusal};
use crate::seed::{Attachment, Chat, Draft, Item, Page, Selection, UnknownMessage};
use crate::state::State;
use crate::success::succeed;

/// Default page size. The API's own is not documented.
const DEFAULT_LIMIT: usize = 10;

/// A page in its wire form.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body {
    list: Vec<Item>,
    has_more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_last_id: Option<String>,
}

/// `listChatMessages`
pub(super) fn list(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let arguments = call.arguments;
    let chat = chat(state, arguments)?;
    let size = |name| arguments.integer(name).and_then(|number| usize::try_from(number).ok());
    let selection = Selection {
        before: message_id(arguments, "last_id")?,
        from: message_id(arguments, "first_id")?,
        offset: size("offset").unwrap_or(0),
        limit: size("limit").unwrap_or(DEFAULT_LIMIT),
        query: arguments.text("query"),
        media: None,
        opened: None,
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
    Ok(succeed(call, &body))
}

/// `sendChatMessage`
pub(super) fn send(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let chat = chat(state, call.arguments)?;
    if call.text("text").unwrap_or_default().is_empty() && call.texts("mediaItems").is_empty() {
        return Err(Refusal::bad_request("The message has neither text nor media."));
    }
    let attachments = attachments::take(state, call)?;
    let sent = state.send(chat, draft(call, attachments));
    Ok(succeed(call, &sent))
}

/// The options of a message in the body.
pub(super) fn draft(call: &Call<'_>, media: Vec<Attachment>) -> Draft {
    let price = call.field("price").as_f64().unwrap_or(0.0);
    let previews = call.field("previewMediaCount").as_u64().unwrap_or_default();
    Draft {
        text: call.text("text").unwrap_or_default(),
        price: Number::from_f64(price),
        locked_text: call.field("isLockedText").as_bool().unwrap_or_default(),
        plain: call.field("isMarkdown") == false,
        media,
        previews: usize::try_from(previews).unwrap_or(usize::MAX),
        queue: None,
    }
}

/// `unsendChatMessage`
pub(super) fn unsend(state: &State, call: &Call<'_>) -> Result<ApiResponse, Refusal> {
    let chat = chat(state, call.arguments)?;
    if call.text("withUserId") != Some(chat.user().to_string()) {
        return Err(Refusal::bad_request(
            "The field `withUserId` names another chat than the path.",
        ));
    }
    let id = message_id(call.arguments, "messageId")?;
    if !id.is_some_and(|id| chat.remove(id)) {
        return Err(Refusal::not_found(
            ErrorCode::ResourceNotFound,
            "There is no such message in this chat.",
        ));
    }
    Ok(succeed(call, &json!({"success": true})))
}

pub(super) fn chat<'a>(state: &'a State, arguments: &Arguments) -> Result<&'a Chat, Refusal> {
    let chat = arguments.integer("userId").and_then(|user| state.chat(user));
    let missing = || Refusal::not_found(ErrorCode::ResourceNotFound, "There is no chat with this user.");
    chat.ok_or_else(missing)
}

/// The contract allows any string here; presumably the API requires ids.
pub(super) fn message_id(arguments: &Arguments, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = arguments.text(name) else {
        return Ok(None);
    };
    let refusal = || Refusal::bad_request(format!("The parameter `{name}` is not a message id."));
    text.parse().map(Some).map_err(|_| refusal())
}
