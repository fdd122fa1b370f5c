//! Frames of HTTP/2 that end things.

use bytes::Bytes;

use super::Fault;
use super::body::End;
use super::reply::Reply;
use super::tcp::half;
use crate::script::{Script, Step};

/// # HTTP/2
///
/// The server speaks it to clients that begin with its preface. Codes are those of RFC 9113, section 7: 0 is `NO_ERROR`,
/// 2 `INTERNAL_ERROR`, 7 `REFUSED_STREAM`, 8 `CANCEL`, 11 `ENHANCE_YOUR_CALM`.
impl Fault {
    /// RST_STREAM in place of an answer.
    #[must_use]
    pub fn reset_stream(code: u32) -> Self {
        Self::new("reset_stream", move |exchange| {
            exchange.http2_only()?;
            Ok(Reply::StreamReset(code.into()))
        })
    }

    /// The head and half of the body of the genuine answer, then RST_STREAM.
    #[must_use]
    pub fn reset_stream_mid_body(code: u32) -> Self {
        Self::new("reset_stream_mid_body", move |exchange| {
            exchange.http2_only()?;
            exchange.broken_off(half, End::StreamReset(code.into()))
        })
    }

    /// GOAWAY in place of an answer, which says that no request has been processed; then the connection closes.
    #[must_use]
    pub fn goaway(code: u32) -> Self {
        Self::new("goaway", move |exchange| {
            exchange.http2_only()?;
            Ok(Reply::Script(None, goaway(0, code)))
        })
    }

    /// The head and half of the body of the genuine answer, then GOAWAY, then the connection closes.
    #[must_use]
    pub fn goaway_mid_body(code: u32) -> Self {
        Self::new("goaway_mid_body", move |exchange| {
            exchange.http2_only()?;
            exchange.broken_off(half, End::Script(goaway(LAST_STREAM, code)))
        })
    }

    /// GOAWAY, then the genuine answer all the same: the connection takes no new request, and closes.
    #[must_use]
    pub fn goaway_then_answer() -> Self {
        Self::new("goaway_then_answer", |exchange| {
            exchange.http2_only()?;
            exchange.peer.finish();
            exchange.altered(|_| {})
        })
    }
}

/// The highest stream there can be, which leaves open how many have been processed.
const LAST_STREAM: u32 = u32::MAX >> 1;

fn goaway(last_stream: u32, code: u32) -> Script {
    // Length 8, type 7, no flags, stream 0 (RFC 9113, section 6.8).
    let mut frame = vec![0, 0, 8, 7, 0, 0, 0, 0, 0];
    frame.extend(last_stream.to_be_bytes());
    frame.extend(code.to_be_bytes());
    vec![Step::Write(Bytes::from(frame)), Step::Close]
}
