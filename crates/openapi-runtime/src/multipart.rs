//! Multipart bodies (RFC 7578).

use std::path::Path;
use std::{fmt, io};

use bytes::Bytes;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::Binary;
use crate::parameters::text;

/// One part of a `multipart/form-data` body, usually a file.
///
/// ```
/// use openapi_runtime::Part;
///
/// let picture = Part::new(vec![0x89, b'P', b'N', b'G']).file_name("part.png").media_type("image/png");
/// # let _ = picture;
/// ```
#[derive(Clone)]
#[must_use]
pub struct Part {
    bytes: Binary,
    file_name: Option<String>,
    media_type: Option<String>,
    /// Whether it is not a file, and is sent without a file name.
    is_value: bool,
}

impl Part {
    /// A part of these bytes, without a file name, as `application/octet-stream`.
    pub fn new(bytes: impl Into<Binary>) -> Self {
        Self {
            bytes: bytes.into(),
            file_name: None,
            media_type: None,
            is_value: false,
        }
    }

    /// A file, which is read while it is sent, with its name; see [`Binary::file`].
    ///
    /// # Errors
    ///
    /// Those of [`Binary::file`].
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let part = Self::new(Binary::file(path)?);
        Ok(match path.file_name() {
            Some(name) => part.file_name(name.to_string_lossy()),
            None => part,
        })
    }

    /// Whether its bytes are those of a file.
    pub(crate) fn is_file(&self) -> bool {
        self.bytes.in_memory().is_none()
    }

    /// A value as JSON.
    pub(crate) fn json(value: &impl Serialize) -> Self {
        // The document's types always serialize to JSON.
        let json = serde_json::to_vec(value).unwrap_or_default();
        Self {
            is_value: true,
            ..Self::new(json).media_type("application/json")
        }
    }

    /// Sets the media type if there is none.
    #[inline]
    pub(crate) fn or_media_type(mut self, media_type: &str) -> Self {
        self.media_type.get_or_insert_with(|| media_type.to_owned());
        self
    }

    /// Sets the file name.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }
}

impl From<Vec<u8>> for Part {
    #[inline]
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

impl From<Binary> for Part {
    #[inline]
    fn from(bytes: Binary) -> Self {
        Self::new(bytes)
    }
}

impl From<Bytes> for Part {
    #[inline]
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<String> for Part {
    #[inline]
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Shows neither the bytes nor the file name.
impl fmt::Debug for Part {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part")
            .field("length", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

/// The body, and its media type with the boundary.
pub(crate) fn encode(fields: &Map<String, Value>, parts: &[(&'static str, Part)]) -> (Binary, String) {
    let boundary = format!("{:032x}", fastrand::u128(..));
    let (mut before, mut body) = (Vec::new(), Vec::new());
    for (name, value) in fields {
        match value {
            Value::Array(items) => items.iter().for_each(|item| field(&mut body, &boundary, name, item)),
            value => field(&mut body, &boundary, name, value),
        }
    }
    for (name, part) in parts {
        // Without a file name it would be read as a text field.
        let named = (!part.is_value).then_some(*name);
        let file_name = part.file_name.as_deref().or(named);
        let media_type = part.media_type.as_deref().unwrap_or("application/octet-stream");
        head(&mut body, &boundary, (name, file_name), Some(media_type));
        match part.bytes.in_memory() {
            Some(bytes) => body.extend_from_slice(bytes),
            None => before.extend([Binary::from(std::mem::take(&mut body)), part.bytes.clone()]),
        }
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let body = Binary::from(body);
    let body = if before.is_empty() {
        body
    } else {
        before.push(body);
        Binary::joined(before)
    };
    (body, format!("multipart/form-data; boundary={boundary}"))
}

fn field(body: &mut Vec<u8>, boundary: &str, name: &str, value: &Value) {
    match value {
        Value::Object(_) | Value::Array(_) => {
            let json = value.to_string();
            write(body, boundary, (name, None), Some("application/json"), json.as_bytes());
        }
        value => {
            if let Some(text) = text(value) {
                write(body, boundary, (name, None), None, text.as_bytes());
            }
        }
    }
}

fn write(
    body: &mut Vec<u8>,
    boundary: &str,
    (name, file_name): (&str, Option<&str>),
    media_type: Option<&str>,
    bytes: &[u8],
) {
    head(body, boundary, (name, file_name), media_type);
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n");
}

/// The headers of a part.
fn head(body: &mut Vec<u8>, boundary: &str, (name, file_name): (&str, Option<&str>), media_type: Option<&str>) {
    let mut head = format!(
        "--{boundary}\r\ncontent-disposition: form-data; name=\"{}\"",
        quoted(name)
    );
    if let Some(file_name) = file_name {
        head.push_str(&format!("; filename=\"{}\"", quoted(file_name)));
    }
    if let Some(media_type) = media_type {
        // It comes from the caller, and must not end the line.
        let media_type: String = media_type.chars().filter(|shown| !shown.is_control()).collect();
        head.push_str(&format!("\r\ncontent-type: {media_type}"));
    }
    head.push_str("\r\n\r\n");
    body.extend_from_slice(head.as_bytes());
}

/// Escapes a name as browsers do (WHATWG HTML, section 4.10.21.8).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn parts_stand_one_after_another() {
        let fields = json!({"note": "a", "size": 3, "tags": ["p", "q"], "shape": {"form": "flat"}, "none": null});
        let Value::Object(fields) = fields else {
            panic!("an object")
        };
        let parts = [
            (
                "file",
                Part::new("bytes")
                    .file_name("a\"b\r\n.png")
                    .media_type("image/png\r\nx: y"),
            ),
            ("other", Part::from(vec![0, 1]).or_media_type("image/png")),
            ("list", Part::json(&[1, 2])),
        ];
        let (body, media_type) = encode(&fields, &parts);
        let boundary = media_type
            .strip_prefix("multipart/form-data; boundary=")
            .expect("a boundary");
        let body = body.in_memory().expect("no file").to_vec();
        let body = String::from_utf8(body).expect("a text").replace(boundary, "B");
        let text = |name: &str, value: &str| {
            format!("--B\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let expected = [
            text("note", "a"),
            "--B\r\ncontent-disposition: form-data; name=\"shape\"\r\ncontent-type: application/json\r\n\r\n\
             {\"form\":\"flat\"}\r\n"
                .to_owned(),
            text("size", "3"),
            text("tags", "p"),
            text("tags", "q"),
            "--B\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.png\"\r\n\
             content-type: image/pngx: y\r\n\r\nbytes\r\n"
                .to_owned(),
            "--B\r\ncontent-disposition: form-data; name=\"other\"; filename=\"other\"\r\n\
             content-type: image/png\r\n\r\n\0\u{1}\r\n"
                .to_owned(),
            "--B\r\ncontent-disposition: form-data; name=\"list\"\r\ncontent-type: application/json\r\n\r\n[1,2]\r\n--B--\r\n"
                .to_owned(),
        ];
        assert_eq!(body, expected.concat());
    }
}
