//! What the driver has for crates of `openapi-to-rust`.

use crate::text;

pub fn bytes_of(content: impl Into<Vec<u8>>) -> Vec<u8> {
    content.into()
}

pub fn text_of(content: impl Into<Vec<u8>>) -> Result<String, crate::Fault> {
    Ok(String::from_utf8(content.into()).map_err(text)?)
}

pub fn text_part<T: From<String>>(content: &str) -> T {
    content.to_owned().into()
}

pub fn json_part<T: From<String>>(json: &str) -> T {
    json.to_owned().into()
}

/// A part of a multipart body that is a file.
#[macro_export]
macro_rules! file_part {
    ($ty:ty, $file:expr, $name:expr, $media_type:expr) => {
        $crate::file($file).map(|content| <$ty>::from(content).with_file_name($name).with_content_type($media_type))
    };
}

/// A part that has no name and no media type.
pub fn bytes_part(file: &str, _name: &str, _media_type: &str) -> Result<bytes::Bytes, String> {
    crate::file(file).map(bytes::Bytes::from)
}

/// Checks an outcome. The methods return the content alone, without status and headers.
#[macro_export]
macro_rules! check_by {
    ($value:ident, $seen:expr, $outcome:expr, $status:expr, $expected:expr, $headers:expr) => {
        match $outcome {
            Ok($value) => {
                if $status >= 400 {
                    return Err($crate::response(format!("the outcome is no error, though the status is {}", $status)));
                }
                let headers: &[(&str, &str)] = $headers;
                if let Some((name, _)) = headers.first() {
                    return Err($crate::response(format!("the method returns no headers, so not {name}")));
                }
                let seen = $seen;
                $crate::compare(&seen, &$expected)?;
            }
            Err(error) => {
                let status = error.api().map(|api| api.status);
                if $status < 400 || status != Some($status) {
                    return Err($crate::text(error).into());
                }
            }
        }
    };
}

#[macro_export]
macro_rules! check {
    ($($arguments:tt)*) => {
        use $crate::{SeenBytes as _, SeenJson as _, SeenNothing as _};
        $crate::check_by!(value, (&&&$crate::Probe(value)).seen(), $($arguments)*);
    };
}

/// Checks an outcome whose content is a stream of bytes.
#[macro_export]
macro_rules! check_chunks {
    ($($arguments:tt)*) => {
        $crate::check_by!(value, $crate::collected(value).await?, $($arguments)*);
    };
}

pub async fn collected(
    stream: impl futures_util::Stream<Item = Result<bytes::Bytes, impl std::fmt::Display>>,
) -> Result<crate::Seen, crate::Fault> {
    use futures_util::StreamExt as _;
    futures_util::pin_mut!(stream);
    let mut all = Vec::new();
    while let Some(chunk) = stream.next().await {
        all.extend_from_slice(&chunk.map_err(text)?);
    }
    Ok(crate::Seen::Bytes(all))
}

/// Compares server-sent events. Of an event without a name the crate says `message`; an id holds until the next one.
#[macro_export]
macro_rules! events {
    ($outcome:expr, $file:expr, $responses:expr) => {
        let mut stream = $outcome.map_err($crate::text)?;
        let bytes = $crate::file($file)?;
        let mut expected = $crate::events(&String::from_utf8_lossy(&bytes));
        let mut id = None;
        for event in &mut expected {
            id = event.id.take().or(id);
            event.id.clone_from(&id);
        }
        let mut seen = Vec::new();
        while let Some(event) = futures_util::StreamExt::next(&mut stream).await {
            let event = event.map_err($crate::text)?;
            // The end of a stream is no event.
            if event.data.eq_ignore_ascii_case("[done]") {
                break;
            }
            let name = Some(event.event).filter(|name| name != "message");
            let data = serde_json::Value::from(event.data);
            seen.push($crate::Item { name, id: event.id, retry: event.retry, data });
        }
        if seen.len() != expected.len() * $responses {
            let all = expected.len() * $responses;
            return Err($crate::response(format!("{} events came, not {all}", seen.len())));
        }
        $crate::compare_items(&seen, &expected)?;
    };
}
