//! Answers that are not what the contract says.

use ofauth_client::Operation;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

use super::{Error, ErrorKind};
use crate::response::Received;
use crate::secret::presentable;

impl Error {
    /// Decodes the body once more, this time keeping track of the place; naming it on the first pass would slow every
    /// answer down. An answer that decodes after all is given back.
    pub(crate) fn decode<T: DeserializeOwned>(
        operation: &'static Operation,
        received: Received,
        secrets: &[&str],
    ) -> Result<(T, Received), Self> {
        let mut source = serde_json::Deserializer::from_slice(&received.body);
        let decoded = serde_path_to_error::deserialize(&mut source).map_err(|error| {
            let path = error.path().to_string();
            Fault::new(&path, &error.into_inner(), secrets)
        });
        let whole = decoded.and_then(|value| match source.end() {
            Ok(()) => Ok(value),
            Err(error) => Err(Fault::new(".", &error, secrets)),
        });
        match whole {
            Ok(value) => Ok((value, received)),
            Err(fault) => {
                let message = fault.message + &other_media_type(&received, secrets);
                Err(Self::undecodable(operation, received, message, fault.path, secrets))
            }
        }
    }

    /// From an answer that is JSON, but has no list where its items should be.
    pub(crate) fn misshapen(operation: &'static Operation, received: Received, place: &str, secrets: &[&str]) -> Self {
        let message = format!("the answer does not decode: {place}: is not there, expected a list");
        Self::undecodable(operation, received, message, Some(place.to_owned()), secrets)
    }

    /// Decodes a part of an answer, which is at hand no more.
    pub(crate) fn decode_value<T: DeserializeOwned>(
        operation: &'static Operation,
        value: &serde_json::Value,
    ) -> Result<T, Self> {
        serde_path_to_error::deserialize(value).map_err(|error| {
            let path = error.path().to_string();
            let fault = Fault::in_data(&path, &error.into_inner(), &[]);
            let mut error = Self::new(ErrorKind::Decode, Some(operation), fault.message);
            error.0.may_have_been_sent = true;
            error.0.path = fault.path;
            error
        })
    }
}

/// What is wrong with an answer, and where.
struct Fault {
    message: String,
    path: Option<String>,
}

impl Fault {
    fn new(path: &str, error: &serde_json::Error, secrets: &[&str]) -> Self {
        let place = format!("at line {} column {}", error.line(), error.column());
        match error.classify() {
            Category::Data => {}
            Category::Eof => return Self::without_path(format!("the answer ends early, {place}")),
            Category::Syntax | Category::Io => return Self::without_path(format!("the answer is not JSON, {place}")),
        }
        let mut fault = Self::in_data(path, error, secrets);
        fault.message = format!("{}, {place}", fault.message);
        fault
    }

    /// A place in a value that has been parsed already has no line.
    fn in_data(path: &str, error: &serde_json::Error, secrets: &[&str]) -> Self {
        // Keys of maps come from the server.
        let mut path = presentable(path, secrets);
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
            message: format!("the answer does not decode: {path}: {said}"),
            path: Some(path),
        }
    }

    fn without_path(message: String) -> Self {
        Self { message, path: None }
    }
}

/// The name of the field that is not there; it comes from the contract.
fn missing_field(error: &serde_json::Error) -> Option<String> {
    let text = error.to_string();
    let (field, _) = text.strip_prefix("missing field `")?.split_once('`')?;
    Some(field.to_owned())
}

/// Says so when the answer does not call itself JSON: a gateway may have answered with a page of its own.
fn other_media_type(received: &Received, secrets: &[&str]) -> String {
    let media_type = received
        .headers
        .get(http::header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let essence = media_type
        .and_then(|value| value.split(';').next())
        .unwrap_or("nothing");
    if essence.trim().eq_ignore_ascii_case("application/json") {
        return String::new();
    }
    format!("; it calls itself {}", presentable(essence, secrets))
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
