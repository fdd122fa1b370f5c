//! The hand-written messages of the gallery chat, oldest first.

use std::sync::LazyLock;

use serde_json::Value;

use super::sender::full_creator;

/// The messages in their wire form; a test checks the form of the file.
static MESSAGES: LazyLock<Vec<Value>> =
    LazyLock::new(|| serde_json::from_str(include_str!("gallery.json")).unwrap_or_default());

/// Number of messages.
pub(super) fn len() -> usize {
    MESSAGES.len()
}

/// The message with this number, if it is one of the gallery's.
pub(super) fn message(index: usize, include_users: bool) -> Option<Value> {
    let mut message = MESSAGES.get(index)?.clone();
    let sender = message.get_mut("fromUser").filter(|_| include_users);
    if let Some(sender) = sender.filter(|sender| !sender["name"].is_string()) {
        *sender = full_creator();
    }
    Some(message)
}

/// Whether the message with this number has an attachment of these kinds.
pub(super) fn carries(index: usize, kinds: &[&str]) -> bool {
    let media = MESSAGES.get(index).and_then(|message| message["media"].as_array());
    let mut found = media.into_iter().flatten().filter_map(|media| media["type"].as_str());
    found.any(|kind| kinds.contains(&kind))
}

/// Whether the creator sent the message with this number.
pub(super) fn is_by_creator(index: usize) -> bool {
    MESSAGES
        .get(index)
        .is_some_and(|message| message["fromUser"]["id"] == full_creator()["id"])
}

/// The HTML of the message with this number.
pub(super) fn text(index: usize) -> Option<&'static str> {
    MESSAGES.get(index)?.get("text")?.as_str()
}
