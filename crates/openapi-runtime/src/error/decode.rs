//! Responses that are not what the contract says.

use std::borrow::Cow;

use bytes::Bytes;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::{Error, ErrorKind, Reading, json_path};
use crate::operation::Operation;
use crate::readable::readable;
use crate::redact::presentable;
use crate::response::Received;

impl Error {
    /// From a response that [`from_json`] could not read.
    pub(crate) fn decode(
        operation: &'static Operation,
        received: Received,
        error: &serde_json::Error,
        reading: &Reading<'_>,
    ) -> Self {
        let fault = match std::str::from_utf8(&received.body) {
            Err(error_in_text) if !error.is_data() => Fault::without_path(format!(
                "the response is not UTF-8, after {} bytes",
                error_in_text.valid_up_to()
            )),
            _ => Fault::new(&readable(&received.body), error, &reading.secrets),
        };
        let message = fault.message + &other_media_type(&received, &reading.secrets);
        Self::undecodable(operation, received, message, fault.path, reading)
    }

    /// From a JSON response with an unexpected value at a JSON path.
    pub(crate) fn misshapen(
        operation: &'static Operation,
        received: Received,
        path: &str,
        said: &str,
        reading: &Reading<'_>,
    ) -> Self {
        let message = cannot_deserialize(path, said);
        Self::undecodable(operation, received, message, Some(path.to_owned()), reading)
    }

    /// From one item of a page, at a JSON path in it. Its body is the item's JSON.
    pub(crate) fn decode_item(
        operation: &'static Operation,
        page: &Received,
        item: &str,
        path: &str,
        error: &serde_json::Error,
        reading: &Reading<'_>,
    ) -> Self {
        let fault = Fault::in_data(item, error, &reading.secrets);
        let inner = fault.path.filter(|path| path != ".").unwrap_or_default();
        let separator = if inner.is_empty() || inner.starts_with('[') {
            ""
        } else {
            "."
        };
        let path = format!("{path}{separator}{inner}");
        let message = cannot_deserialize(&path, &fault.said);
        let mut received = page.clone();
        received.body = Bytes::copy_from_slice(item.as_bytes());
        Self::undecodable(operation, received, message, Some(path), reading)
    }

    /// Deserializes a part of a response whose bytes were dropped.
    pub(crate) fn decode_value<T: DeserializeOwned>(
        operation: &'static Operation,
        value: &serde_json::Value,
    ) -> Result<T, Self> {
        let text = value.to_string();
        serde_json::from_str(&text).map_err(|error| {
            // It has been parsed already, and has no lines.
            let fault = Fault::in_data(&text, &error, &[]);
            let mut error = Self::new(ErrorKind::Decode, Some(operation), fault.message);
            error.0.may_have_been_sent = true;
            error.0.path = fault.path;
            error
        })
    }
}

/// Why a response does not deserialize, and at which JSON path.
struct Fault {
    message: String,
    path: Option<String>,
    /// The reason.
    said: String,
}

impl Fault {
    fn new(text: &str, error: &serde_json::Error, secrets: &[Cow<'_, str>]) -> Self {
        let position = format!("at line {} column {}", error.line(), error.column());
        match error.classify() {
            Category::Data => {}
            Category::Eof => return Self::without_path(format!("the response ends early, {position}")),
            Category::Syntax | Category::Io => {
                return Self::without_path(format!("the response is not JSON, {position}"));
            }
        }
        let mut fault = Self::in_data(text, error, secrets);
        fault.message = format!("{}, {position}", fault.message);
        fault
    }

    fn in_data(text: &str, error: &serde_json::Error, secrets: &[Cow<'_, str>]) -> Self {
        // Keys of maps come from the server.
        let mut path = presentable(&json_path::path(text, json_path::offset(text, error)), secrets);
        let said = match missing_field(error) {
            Some(field) if path == "." => {
                path = field;
                "is missing".to_owned()
            }
            Some(field) => {
                path = format!("{path}.{field}");
                "is missing".to_owned()
            }
            None => without_data(error),
        };
        Self {
            message: cannot_deserialize(&path, &said),
            path: Some(path),
            said,
        }
    }

    fn without_path(message: String) -> Self {
        Self {
            message,
            path: None,
            said: String::new(),
        }
    }
}

/// The reason and its JSON path, in one sentence.
fn cannot_deserialize(path: &str, said: &str) -> String {
    let said = match path {
        "." => format!(" {said}"),
        _ if said.starts_with("is ") => format!(" `{path}` {said}"),
        _ => format!(" `{path}`: {said}"),
    };
    format!("cannot deserialize the response:{said}")
}

/// The name of the missing field; it comes from the contract.
fn missing_field(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    let (field, _) = text.strip_prefix("missing field `")?.split_once('`')?;
    Some(field.to_owned())
}

/// Names the media type of a response that is not JSON: a gateway may have sent a page of its own.
fn other_media_type(received: &Received, secrets: &[Cow<'_, str>]) -> String {
    let media_type = received
        .headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let Some(essence) = media_type.and_then(|value| value.split(';').next()) else {
        return " (no Content-Type)".to_owned();
    };
    if essence.trim().eq_ignore_ascii_case("application/json") {
        return String::new();
    }
    format!(" (Content-Type: {})", presentable(essence, secrets))
}

/// What serde found and expected, without the value that it quotes: that came from the server and may be a secret.
fn without_data(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    let (found, expected) = text.rsplit_once(", expected ").unwrap_or((text, "something else"));
    let found = found.split(['"', '`']).next().unwrap_or_default().trim();
    format!("{found}, expected {expected}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_no_data() {
        let message = |json: &str| without_data(&serde_json::from_str::<Vec<i64>>(json).expect_err(json));
        assert_eq!(
            message(r#"["a secret, expected nothing"]"#),
            "invalid type: string, expected i64"
        );
        assert_eq!(message("[1.5]"), "invalid type: floating point, expected i64");
        assert_eq!(message(r#"{"a": "secret"}"#), "invalid type: map, expected a sequence");
    }
}
