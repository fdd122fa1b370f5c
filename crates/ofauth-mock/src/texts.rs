//! Texts that people write, replaced by one of the test.

use bytes::Bytes;
use serde_json::Value;

use crate::error_body::ApiResponse;

/// Names of fields whose texts people write.
const WRITTEN: [&str; 16] = [
    "text",
    "rawText",
    "name",
    "displayName",
    "title",
    "about",
    "notice",
    "note",
    "description",
    "message",
    "location",
    "website",
    "wishlist",
    "subject",
    "trialLinkName",
    "campaignName",
];

/// Replaces the texts of a response that people write.
pub(crate) fn replace(response: &mut ApiResponse, by: &str) {
    if let Ok(mut body) = serde_json::from_slice::<Value>(response.body()) {
        replace_in(&mut body, false, by);
        *response.body_mut() = Bytes::from(body.to_string());
    }
}

fn replace_in(value: &mut Value, is_written: bool, by: &str) {
    match value {
        // A text with spaces is no id, no enum and no timestamp.
        Value::String(text) if is_written || text.contains(' ') => by.clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(|item| replace_in(item, is_written, by)),
        Value::Object(fields) => {
            for (name, value) in fields {
                replace_in(value, WRITTEN.contains(&name.as_str()), by);
            }
        }
        _ => {}
    }
}
