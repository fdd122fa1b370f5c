//! From a request to an event, or to the answer that refuses it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use http_body::Body;
use http_body_util::{BodyExt, Collected, LengthLimitError, Limited};

use crate::error::Error;
use crate::event::Event;
use crate::verifier::Verifier;

/// The longest body, in bytes, unless another is set.
pub(crate) const BODY_LIMIT: usize = 1024 * 1024;

/// Status and text of an answer.
pub(crate) type Refusal = (StatusCode, String);

/// Reads a body up to `limit` bytes, announced or not.
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
            let said = format!("the body is longer than {limit} bytes");
            (StatusCode::PAYLOAD_TOO_LARGE, said)
        } else {
            (StatusCode::BAD_REQUEST, "the body cannot be read to its end".to_owned())
        }
    })
}

/// 401 where it is not known who sent this, and 400 where it is known, and is no event.
pub(crate) fn event(verifier: &Verifier, headers: &HeaderMap, body: &[u8]) -> Result<Event, Refusal> {
    verifier.event(headers, body).map_err(|error| {
        let status = match error {
            Error::Verify(_) => StatusCode::UNAUTHORIZED,
            Error::Decode(_) => StatusCode::BAD_REQUEST,
        };
        (status, error.to_string())
    })
}
