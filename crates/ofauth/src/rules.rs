//! What the contract cannot say about a request, checked before anything is sent.

use ofauth_client::Operation;
use serde_json::{Map, Value};

/// Checks the fields of a body.
pub(crate) fn check(operation: &Operation, fields: &Map<String, Value>) -> Result<(), String> {
    if let Some(items) = fields.get("mediaItems").and_then(Value::as_array) {
        items.iter().try_for_each(media_item)?;
    }
    match operation.id {
        "createMassMessage" | "createPost" | "sendChatMessage" | "updateMassMessage" => text_or_media(fields),
        _ => Ok(()),
    }
}

/// A message or a post of nothing is refused by the server.
fn text_or_media(fields: &Map<String, Value>) -> Result<(), String> {
    let empty = |name: &str| match fields.get(name) {
        Some(Value::String(text)) => text.is_empty(),
        Some(Value::Array(items)) => items.is_empty(),
        _ => true,
    };
    if empty("text") && empty("mediaItems") {
        return Err("there is neither text nor media, expected one of them".to_owned());
    }
    Ok(())
}

/// Whatever else it is, the server refuses it.
fn media_item(item: &Value) -> Result<(), String> {
    let text = item.as_str().unwrap_or_default();
    let known = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty()
        || ["upload:", "http://", "https://"]
            .iter()
            .any(|prefix| text.len() > prefix.len() && text.starts_with(prefix));
    if known {
        return Ok(());
    }
    Err("`mediaItems` holds something else, expected media ids, uploads or addresses".to_owned())
}
