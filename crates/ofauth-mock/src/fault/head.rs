//! Heads that are not what they should be.

use bytes::Bytes;
use http::StatusCode;

use super::Fault;
use super::impossible::Impossible;
use super::reply::Reply;
use crate::http1;
use crate::script::Step;

/// # Heads
///
/// All of these are of HTTP/1.1 alone.
impl Fault {
    /// Any bytes in place of an answer, then an orderly close.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = Bytes::from(bytes.into());
        Self::new("raw", move |exchange| {
            exchange.http1_only()?;
            Ok(Reply::Script(None, vec![Step::Write(bytes.clone())]))
        })
    }

    /// The genuine answer under another status line: `HTTP/1.1 2OO OK`, or none at all.
    #[must_use]
    pub fn status_line(line: &str) -> Self {
        let line = Bytes::from(format!("{line}\r\n"));
        Self::new("status_line", move |exchange| {
            exchange.written(|answer| {
                let whole = http1::whole(answer);
                let rest = whole.slice(http1::status_line(answer.status()).len()..);
                vec![Step::Write(line.clone()), Step::Write(rest)]
            })
        })
    }

    /// Interim answers of these statuses, each from 100 to 199, before the genuine one: `[103, 103]`.
    #[must_use]
    pub fn informational(statuses: &[u16]) -> Self {
        let statuses = statuses.to_vec();
        Self::new("informational", move |exchange| {
            let mut steps = Vec::new();
            for &status in &statuses {
                steps.push(Step::Write(interim(status)?));
            }
            exchange.written(|answer| {
                steps.push(Step::Write(http1::whole(answer)));
                steps
            })
        })
    }

    /// Interim answers of this status for ever.
    #[must_use]
    pub fn endless_informational(status: u16) -> Self {
        Self::new("endless_informational", move |exchange| {
            exchange.http1_only()?;
            let steps = vec![Step::Repeat(interim(status)?, u64::MAX)];
            Ok(Reply::Script(Some(status), steps))
        })
    }

    /// The genuine answer with so many headers more than it has.
    #[must_use]
    pub fn many_headers(count: u64) -> Self {
        Self::new("many_headers", move |exchange| {
            exchange.written(|answer| headers(answer, Step::Repeat(FILLER, count)))
        })
    }

    /// A head of headers without end.
    #[must_use]
    pub fn endless_head() -> Self {
        Self::new("endless_head", |exchange| {
            exchange.written(|answer| headers(answer, Step::Repeat(FILLER, u64::MAX)))
        })
    }

    /// The genuine answer with a header more, whose value has so many bytes.
    #[must_use]
    pub fn large_header(bytes: usize) -> Self {
        Self::new("large_header", move |exchange| {
            exchange.written(|answer| {
                let header = format!("x-filler: {}\r\n", "x".repeat(bytes));
                headers(answer, Step::Write(header.into()))
            })
        })
    }
}

const FILLER: Bytes = Bytes::from_static(b"x-filler: x\r\n");

/// An answer with something between its status line and its own headers.
fn headers(answer: &crate::error_body::Answer, more: Step) -> Vec<Step> {
    let line = http1::status_line(answer.status());
    let rest = http1::whole(answer).slice(line.len()..);
    vec![Step::Write(line.into()), more, Step::Write(rest)]
}

/// The head of an answer that is not the last.
fn interim(status: u16) -> Result<Bytes, Impossible> {
    let status = StatusCode::from_u16(status)?;
    if !status.is_informational() {
        return Err(Impossible(format!("{status} is not the status of an interim answer")));
    }
    Ok(format!("{}\r\n", http1::status_line(status)).into())
}
