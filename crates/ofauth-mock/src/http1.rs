//! Answers as HTTP/1.1 writes them, for faults that write them wrong.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::error_body::Answer;

/// `HTTP/1.1 200 OK` and the end of the line.
pub(crate) fn status_line(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or_default();
    format!("HTTP/1.1 {} {reason}\r\n", status.as_u16())
}

/// The lines of the headers, without those that say where the body ends.
pub(crate) fn fields(headers: &HeaderMap) -> Vec<u8> {
    let mut lines = Vec::new();
    for (name, value) in headers {
        if name != header::CONTENT_LENGTH && name != header::TRANSFER_ENCODING {
            lines.extend([name.as_str().as_bytes(), b": ", value.as_bytes(), b"\r\n"].concat());
        }
    }
    lines
}

/// Status line and headers, `framing` among them, and the empty line.
pub(crate) fn head(answer: &Answer, framing: &str) -> Bytes {
    let line = status_line(answer.status());
    let fields = fields(answer.headers());
    [line.as_bytes(), &fields, framing.as_bytes(), b"\r\n"].concat().into()
}

/// The header of a body that is not chunked.
pub(crate) fn content_length(answer: &Answer) -> String {
    format!("content-length: {}\r\n", answer.body().len())
}

/// A whole answer, as it should be.
pub(crate) fn whole(answer: &Answer) -> Bytes {
    [head(answer, &content_length(answer)), answer.body().clone()]
        .concat()
        .into()
}

/// One chunk of a chunked body.
pub(crate) fn chunk(bytes: &[u8]) -> Bytes {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"]
        .concat()
        .into()
}
