//! Bodies that do not end where the head says.

use super::Fault;
use super::body::End;
use crate::http1;
use crate::script::Step;

/// # Lengths
///
/// After each of these the connection closes.
impl Fault {
    /// The genuine answer, but the connection closes after so many bytes of its body, which is never sent whole.
    #[must_use]
    pub fn truncate(bytes: usize) -> Self {
        Self::new("truncate", move |exchange| exchange.broken_off(|_| bytes, End::Orderly))
    }

    /// The genuine answer in chunks, without the last one: the connection closes after so many bytes of the body, or
    /// after all of it. HTTP/1.1 alone.
    #[must_use]
    pub fn truncate_chunked(bytes: usize) -> Self {
        Self::new("truncate_chunked", move |exchange| {
            exchange.written(|answer| {
                let bytes = bytes.min(answer.body().len());
                vec![
                    Step::Write(http1::head(answer, CHUNKED)),
                    Step::Write(http1::chunk(&answer.body().slice(..bytes))),
                ]
            })
        })
    }

    /// The genuine answer without a length: its body ends where the connection does, after so many bytes, or when it is
    /// whole. HTTP/1.1 alone.
    #[must_use]
    pub fn close_delimited(bytes: usize) -> Self {
        Self::new("close_delimited", move |exchange| {
            exchange.written(|answer| {
                let bytes = bytes.min(answer.body().len());
                vec![
                    Step::Write(http1::head(answer, "connection: close\r\n")),
                    Step::Write(answer.body().slice(..bytes)),
                ]
            })
        })
    }

    /// The genuine answer, whose `Content-Length` is too large by so many bytes, or too small where the number is
    /// negative. HTTP/1.1 alone.
    #[must_use]
    pub fn content_length_off_by(bytes: i64) -> Self {
        Self::new("content_length_off_by", move |exchange| {
            exchange.written(|answer| {
                let length = i64::try_from(answer.body().len()).unwrap_or(i64::MAX);
                let framing = format!("content-length: {}\r\n", length.saturating_add(bytes));
                vec![
                    Step::Write(http1::head(answer, &framing)),
                    Step::Write(answer.body().clone()),
                ]
            })
        })
    }

    /// The genuine answer with these texts as its `Content-Length`, each in a header of its own. HTTP/1.1 alone.
    #[must_use]
    pub fn content_lengths(values: &[&str]) -> Self {
        let framing: String = values
            .iter()
            .map(|value| format!("content-length: {value}\r\n"))
            .collect();
        Self::new("content_lengths", move |exchange| {
            exchange.written(|answer| {
                vec![
                    Step::Write(http1::head(answer, &framing)),
                    Step::Write(answer.body().clone()),
                ]
            })
        })
    }

    /// The genuine answer in chunks, the first of which announces this as its size: `zz`, `-1`, `fffffffffffffffff`.
    /// HTTP/1.1 alone.
    #[must_use]
    pub fn chunk_size(size: &str) -> Self {
        let size = format!("{size}\r\n");
        Self::new("chunk_size", move |exchange| {
            exchange.written(|answer| {
                vec![
                    Step::Write(http1::head(answer, CHUNKED)),
                    Step::Write(size.clone().into()),
                    Step::Write(answer.body().clone()),
                    Step::Write("\r\n0\r\n\r\n".into()),
                ]
            })
        })
    }

    /// The genuine answer in chunks, the first of which does not end with the line. HTTP/1.1 alone.
    #[must_use]
    pub fn chunk_without_end() -> Self {
        Self::new("chunk_without_end", |exchange| {
            exchange.written(|answer| {
                let chunk = http1::chunk(answer.body());
                let unended = chunk.slice(..chunk.len() - 2);
                let head = http1::head(answer, CHUNKED);
                [head, unended, "0\r\n\r\n".into()].map(Step::Write).into()
            })
        })
    }
}

const CHUNKED: &str = "transfer-encoding: chunked\r\n";
