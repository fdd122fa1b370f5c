//! The hand-written messages of the gallery chat, oldest first.

use std::sync::LazyLock;

use serde_json::Value;

use super::message::full_creator;

/// The messages as they stand on the wire; a test holds the file to its form.
static MESSAGES: LazyLock<Vec<Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("gallery.json")).unwrap_or_default());

/// Number of messages.
pub(super) fn len() -> usize {
    MESSAGES.len()
}

/// The message of this number, if it is one of the gallery's.
pub(super) fn message(index: usize, include_users: bool) -> Option<Value> {
    let mut message = MESSAGES.get(index)?.clone();
    let sender = message.get_mut("fromUser").filter(|_| include_users);
    if let Some(sender) = sender.filter(|sender| !sender["name"].is_string()) {
        *sender = full_creator();
    }
    Some(message)
}

/// The HTML of the message of this number.
pub(super) fn text(index: usize) -> Option<&'static str> {
    MESSAGES.get(index)?.get("text")?.as_str()
}
