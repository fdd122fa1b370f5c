//! HTTP/1.1 serialization of responses, for faults that alter it.

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};

use crate::error_body::ApiResponse;

/// `HTTP/1.1 200 OK` and the line end.
pub(crate) fn status_line(status: StatusCode) -> String {
    let reason = status.canonical_reason().unwrap_or_default();
    format!("HTTP/1.1 {} {reason}\r\n", status.as_u16())
}

/// The header lines, without the framing headers.
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
pub(crate) fn head(response: &ApiResponse, framing: &str) -> Bytes {
    let line = status_line(response.status());
    let fields = fields(response.headers());
    [line.as_bytes(), &fields, framing.as_bytes(), b"\r\n"].concat().into()
}

/// The header of a body that is not chunked.
pub(crate) fn content_length(response: &ApiResponse) -> String {
    format!("content-length: {}\r\n", response.body().len())
}

/// A complete, valid response.
pub(crate) fn whole(response: &ApiResponse) -> Bytes {
    [head(response, &content_length(response)), response.body().clone()]
        .concat()
        .into()
}

/// One chunk of a chunked body.
pub(crate) fn chunk(bytes: &[u8]) -> Bytes {
    [format!("{:x}\r\n", bytes.len()).as_bytes(), bytes, b"\r\n"]
        .concat()
        .into()
}
