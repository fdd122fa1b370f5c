//! Reads and verifies a request: an event, or the response that rejects it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Collected, LengthLimitError, Limited};

use crate::error::Error;
use crate::event::Event;
use crate::verifier::Verifier;

/// Default limit of the body, in bytes.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;

/// Status and text of the response that rejects a request.
pub(crate) type Refusal = (StatusCode, String);

/// Reads a body of at most `limit` bytes, with or without `Content-Length`.
pub(crate) async fn read<B>(body: B, limit: usize) -> Result<Bytes, Refusal>
where
    B: Body<Error: Into<Box<dyn std::error::Error + Send + Sync>>>,
{
    let read = Limited::new(body, limit).collect().await;
    read.map(Collected::to_bytes).map_err(|error| {
        if error.is::<LengthLimitError>()
            || error
                .source()
                .is_some_and(<dyn std::error::Error>::is::<LengthLimitError>)
        {
            let message = format!("the body is longer than {limit} bytes");
            (StatusCode::PAYLOAD_TOO_LARGE, message)
        } else {
            (StatusCode::BAD_REQUEST, "the body is truncated".to_owned())
        }
    })
}

/// 401 if the signature cannot be verified, 400 if the body is not an event.
pub(crate) fn event(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Result<Event, Refusal> {
    verifier.event(headers, body).map_err(|error| {
        let status = match error {
            Error::Verify(_) => StatusCode::UNAUTHORIZED,
            Error::Decode(_) => StatusCode::BAD_REQUEST,
        };
        (status, error.to_string())
    })
}
