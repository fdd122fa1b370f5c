//! Bodies with wrong framing.

use super::Fault;
use super::body::End;
use crate::http1;
use crate::script::Step;

/// # Lengths
///
/// The connection closes after each of these.
impl Fault {
    /// The genuine response, but the connection closes after this many bytes of the body, which is never complete.
    #[must_use]
    pub fn truncate(bytes: usize) -> Self {
        Self::new("truncate", move |exchange| exchange.broken_off(|_| bytes, End::Orderly))
    }

    /// The genuine response in chunks, without the last one: the connection closes after this many bytes of the body,
    /// or after all of it. HTTP/1.1 only.
    #[must_use]
    pub fn truncate_chunked(bytes: usize) -> Self {
        Self::new("truncate_chunked", move |exchange| {
            exchange.scripted(|response| {
                let bytes = bytes.min(response.body().len());
                vec![
                    Step::Write(http1::head(response, CHUNKED)),
                    Step::Write(http1::chunk(&response.body().slice(..bytes))),
                ]
            })
        })
    }

    /// The genuine response without a length: its body ends when the connection closes, after this many bytes or when
    /// it is complete. HTTP/1.1 only.
    #[must_use]
    pub fn close_delimited(bytes: usize) -> Self {
        Self::new("close_delimited", move |exchange| {
            exchange.scripted(|response| {
                let bytes = bytes.min(response.body().len());
                vec![
                    Step::Write(http1::head(response, "connection: close\r\n")),
                    Step::Write(response.body().slice(..bytes)),
                ]
            })
        })
    }

    /// The genuine response, whose `Content-Length` is too large by this many bytes, or too small if the number is
    /// negative. HTTP/1.1 only.
    #[must_use]
    pub fn content_length_off_by(bytes: i64) -> Self {
        Self::new("content_length_off_by", move |exchange| {
            exchange.scripted(|response| {
                let length = i64::try_from(response.body().len()).unwrap_or(i64::MAX);
                let framing = format!("content-length: {}\r\n", length.saturating_add(bytes));
                vec![
                    Step::Write(http1::head(response, &framing)),
                    Step::Write(response.body().clone()),
                ]
            })
        })
    }

    /// The genuine response with these values of `Content-Length`, each in its own header. HTTP/1.1 only.
    #[must_use]
    pub fn content_lengths(values: &[&str]) -> Self {
        let framing: String = values
            .iter()
            .map(|value| format!("content-length: {value}\r\n"))
            .collect();
        Self::new("content_lengths", move |exchange| {
            exchange.scripted(|response| {
                vec![
                    Step::Write(http1::head(response, &framing)),
                    Step::Write(response.body().clone()),
                ]
            })
        })
    }

    /// The genuine response in chunks, the first with this size: `zz`, `-1`, `fffffffffffffffff`.
    /// HTTP/1.1 only.
    #[must_use]
    pub fn chunk_size(size: &str) -> Self {
        let size = format!("{size}\r\n");
        Self::new("chunk_size", move |exchange| {
            exchange.scripted(|response| {
                vec![
                    Step::Write(http1::head(response, CHUNKED)),
                    Step::Write(size.clone().into()),
                    Step::Write(response.body().clone()),
                    Step::Write("\r\n0\r\n\r\n".into()),
                ]
            })
        })
    }

    /// The genuine response in chunks, the first without the line end after its data. HTTP/1.1 only.
    #[must_use]
    pub fn chunk_without_end() -> Self {
        Self::new("chunk_without_end", |exchange| {
            exchange.scripted(|response| {
                let chunk = http1::chunk(response.body());
                let unended = chunk.slice(..chunk.len() - 2);
                let head = http1::head(response, CHUNKED);
                [head, unended, "0\r\n\r\n".into()].map(Step::Write).into()
            })
        })
    }
}

const CHUNKED: &str = "transfer-encoding: chunked\r\n";
