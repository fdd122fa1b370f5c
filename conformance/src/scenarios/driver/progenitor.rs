//! What the driver has for crates of progenitor.

use crate::text;

/// The client that a caller makes to send credentials.
pub fn reqwest_client(headers: &[(&'static str, &'static str)]) -> Result<reqwest::Client, String> {
    let mut map = reqwest::header::HeaderMap::new();
    for (name, value) in headers {
        map.insert(*name, reqwest::header::HeaderValue::from_static(value));
    }
    reqwest::Client::builder().default_headers(map).build().map_err(text)
}

/// Checks an outcome: status, headers and content, which `$seen` is of the value.
#[macro_export]
macro_rules! check_by {
    ($value:ident, $seen:expr, $outcome:expr, $status:expr, $expected:expr, $headers:expr) => {
        match $outcome {
            Ok(response) => {
                let status = response.status().as_u16();
                if status != $status {
                    return Err($crate::response(format!("the status is {status}, not {}", $status)));
                }
                let headers = response.headers().clone();
                $crate::compare_headers(|name| headers.get(name)?.to_str().ok(), $headers)?;
                let $value = response.into_inner();
                let seen = $seen;
                $crate::compare(&seen, &$expected)?;
            }
            Err(error) => {
                let status = error.status().map(|status| status.as_u16());
                if $status < 400 || status != Some($status) {
                    return Err($crate::reason(error).into());
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
macro_rules! check_bytes {
    ($($arguments:tt)*) => {
        $crate::check_by!(value, $crate::collected(value).await?, $($arguments)*);
    };
}

pub async fn collected(stream: progenitor_client::ByteStream) -> Result<crate::Seen, crate::Fault> {
    use futures_util::TryStreamExt as _;
    let chunks: Vec<bytes::Bytes> = stream.into_inner().try_collect().await.map_err(text)?;
    Ok(crate::Seen::Bytes(chunks.concat()))
}

/// What an error says, without the headers and bodies that differ from run to run.
pub fn reason<E>(error: progenitor_client::Error<E>) -> String {
    use progenitor_client::Error;
    match error {
        Error::InvalidRequest(reason) | Error::Custom(reason) => reason,
        Error::ErrorResponse(response) => format!("the response is an error: {}", response.status()),
        Error::InvalidResponsePayload(_, error) => format!("the response cannot be deserialized: {error}"),
        Error::UnexpectedResponse(response) => format!("the status is not expected: {}", response.status()),
        Error::CommunicationError(error) | Error::InvalidUpgrade(error) | Error::ResponseBodyError(error) => text(error),
    }
}
