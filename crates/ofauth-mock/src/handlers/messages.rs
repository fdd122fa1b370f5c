//! Messages of a chat.

use http::StatusCode;
use ofauth_client::ErrorCode;
use serde::Serialize;

use crate::checks::Arguments;
use crate::error_body::{Answer, Refusal, json};
use crate::seed::{Item, Page, Selection, UnknownMessage};
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
pub(super) fn list(state: &State, arguments: &Arguments) -> Result<Answer, Refusal> {
    let chat = arguments.integer("userId").and_then(|user| state.chat(user));
    let Some(chat) = chat else {
        return Err(Refusal::not_found(
            ErrorCode::ResourceNotFound,
            "There is no chat with this user.",
        ));
    };
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
    // Texts, numbers and flags always serialise.
    Ok(json(StatusCode::OK, serde_json::to_vec(&body).unwrap_or_default()))
}

/// The contract lets these be any text; the API, one can assume, wants ids.
fn message_id(arguments: &Arguments, name: &str) -> Result<Option<i64>, Refusal> {
    let Some(text) = arguments.text(name) else {
        return Ok(None);
    };
    let refusal = || Refusal::bad_request(format!("The parameter `{name}` is not a message id."));
    text.parse().map(Some).map_err(|_| refusal())
}
