//! Checks of requests that the contract cannot express.

use ofauth_client::{Operation, operations};
use serde_json::{Map, Value};

/// Checks that the path with these values leads to `operation`, and not to another one with a fixed segment: deleting
/// the stored media `purge` would purge all.
pub(crate) fn check_path<'a>(operation: &Operation, value: impl Fn(&str) -> Option<&'a str>) -> Result<(), String> {
    // Most ids begin with a digit, and no fixed segment does.
    let numbered = |name| value(name).is_some_and(|value| value.starts_with(|c: char| c.is_ascii_digit()));
    if operation.path.split('/').filter_map(parameter).all(numbered) {
        return Ok(());
    }
    let filled: Vec<_> = operation
        .path
        .split('/')
        .map(|segment| parameter(segment).map_or((segment, None), |name| (value(name).unwrap_or_default(), Some(name))))
        .collect();
    for other in operations::ALL {
        if other.method != operation.method || other.path.split('/').count() != filled.len() {
            continue;
        }
        let mut pairs = other.path.split('/').zip(&filled);
        if !pairs.all(|(theirs, (ours, _))| parameter(theirs).is_some() || theirs == *ours) {
            continue;
        }
        let mut pairs = other.path.split('/').zip(&filled);
        if let Some((word, (_, Some(name)))) =
            pairs.find(|(theirs, (_, name))| parameter(theirs).is_none() && name.is_some())
        {
            let Operation { id, method, path, .. } = other;
            return Err(format!(
                "the parameter `{name}` is `{word}`, which leads to `{method} {path}` (`{id}`), expected an id"
            ));
        }
    }
    Ok(())
}

/// The name of the parameter of a path segment, if it is one.
fn parameter(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}

/// Checks the fields of a body.
pub(crate) fn check(operation: &Operation, fields: &Map<String, Value>) -> Result<(), String> {
    if let Some(items) = fields.get("mediaItems").and_then(Value::as_array) {
        let mut numbered = items.iter().enumerate();
        numbered.try_for_each(|(index, item)| media_item(index, item))?;
    }
    match operation.id {
        "createMassMessage" | "createPost" | "sendChatMessage" | "updateMassMessage" => text_or_media(fields),
        _ => Ok(()),
    }
}

/// The server refuses an empty message or post.
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

/// The server refuses all other values.
fn media_item(index: usize, item: &Value) -> Result<(), String> {
    let text = item.as_str().unwrap_or_default();
    let known = item.is_number()
        || text.bytes().all(|byte| byte.is_ascii_digit()) && !text.is_empty()
        || ["upload:", "http://", "https://"]
            .iter()
            .any(|prefix| text.len() > prefix.len() && text.starts_with(prefix));
    if known {
        return Ok(());
    }
    // It may be a signed URL, and is therefore not repeated.
    Err(format!(
        "`mediaItems[{index}]` is something else, expected a media id, an upload or an address"
    ))
}
