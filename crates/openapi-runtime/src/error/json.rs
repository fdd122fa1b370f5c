//! JSON, as servers send it.

use std::borrow::Cow;

use serde::de::DeserializeOwned;

use crate::readable::readable;

/// Reads JSON. Invalid characters, a lone surrogate or a byte that is not UTF-8, are read as U+FFFD, in a second pass,
/// which only such a body needs.
pub fn from_json<T: DeserializeOwned>(body: &[u8]) -> serde_json::Result<T> {
    // UTF-8 is checked once for the whole, which is quicker than once a string.
    let strict = std::str::from_utf8(body).ok();
    let mut text = strict.map_or_else(|| readable(body), Cow::Borrowed);
    let mut is_readable = strict.is_none();
    // One call for both passes: with two, the deserializer of a type is not inlined, which costs time for each page.
    loop {
        let error = match serde_json::from_str(&text) {
            Ok(value) => return Ok(value),
            Err(error) => error,
        };
        if is_readable {
            return Err(error);
        }
        is_readable = true;
        text = readable(body);
        if matches!(text, Cow::Borrowed(text) if text.len() == body.len()) {
            return Err(error);
        }
    }
}
