//! HTTP/2 frames that end a stream or the connection.

use bytes::Bytes;

use super::Fault;
use super::body::End;
use super::reply::Reply;
use super::tcp::half;
use crate::script::{Script, Step};

/// # HTTP/2
///
/// The server uses it with clients that send its preface. Codes are those of RFC 9113, section 7: 0 is `NO_ERROR`,
/// 2 `INTERNAL_ERROR`, 7 `REFUSED_STREAM`, 8 `CANCEL`, 11 `ENHANCE_YOUR_CALM`.
impl Fault {
    /// RST_STREAM instead of a response.
    #[must_use]
    pub fn reset_stream(code: u32) -> Self {
        Self::new("reset_stream", move |exchange| {
            exchange.http2_only()?;
            Ok(Reply::StreamReset(code.into()))
        })
    }

    /// The head and half of the body of the genuine response, then RST_STREAM.
    #[must_use]
    pub fn reset_stream_mid_body(code: u32) -> Self {
        Self::new("reset_stream_mid_body", move |exchange| {
            exchange.http2_only()?;
            exchange.broken_off(half, End::StreamReset(code.into()))
        })
    }

    /// GOAWAY instead of a response, which says that no request was processed; then the connection closes.
    #[must_use]
    pub fn goaway(code: u32) -> Self {
        Self::new("goaway", move |exchange| {
            exchange.http2_only()?;
            Ok(Reply::Script(None, goaway(0, code)))
        })
    }

    /// The head and half of the body of the genuine response, then GOAWAY, then the connection closes.
    #[must_use]
    pub fn goaway_mid_body(code: u32) -> Self {
        Self::new("goaway_mid_body", move |exchange| {
            exchange.http2_only()?;
            exchange.broken_off(half, End::Script(goaway(LAST_STREAM, code)))
        })
    }

    /// GOAWAY, then the genuine response: the connection accepts no new request, and closes.
    #[must_use]
    pub fn goaway_then_response() -> Self {
        Self::new("goaway_then_response", |exchange| {
            exchange.http2_only()?;
            exchange.peer.finish();
            exchange.altered(|_| {})
        })
    }
}

/// The highest possible stream id, which does not tell how many requests were processed.
const LAST_STREAM: u32 = u32::MAX >> 1;

fn goaway(last_stream: u32, code: u32) -> Script {
    // Length 8, type 7, no flags, stream 0 (RFC 9113, section 6.8).
    let mut frame = vec![0, 0, 8, 7, 0, 0, 0, 0, 0];
    frame.extend(last_stream.to_be_bytes());
    frame.extend(code.to_be_bytes());
    vec![Step::Write(Bytes::from(frame)), Step::Close]
}
