//! Invalid response heads.

use bytes::Bytes;
use http::StatusCode;

use super::Fault;
use super::impossible::Impossible;
use super::reply::Reply;
use crate::http1;
use crate::script::Step;

/// # Heads
///
/// All of these are HTTP/1.1 only.
impl Fault {
    /// These bytes instead of a response, then an orderly close.
    #[must_use]
    pub fn raw(bytes: impl Into<Vec<u8>>) -> Self {
        let bytes = Bytes::from(bytes.into());
        Self::new("raw", move |exchange| {
            exchange.http1_only()?;
            Ok(Reply::Script(None, vec![Step::Write(bytes.clone())]))
        })
    }

    /// The genuine response with another status line: `HTTP/1.1 2OO OK`, or an empty one.
    #[must_use]
    pub fn status_line(line: &str) -> Self {
        let line = Bytes::from(format!("{line}\r\n"));
        Self::new("status_line", move |exchange| {
            exchange.scripted(|response| {
                let whole = http1::whole(response);
                let rest = whole.slice(http1::status_line(response.status()).len()..);
                vec![Step::Write(line.clone()), Step::Write(rest)]
            })
        })
    }

    /// Interim responses with these statuses, each from 100 to 199, before the genuine one: `[103, 103]`.
    #[must_use]
    pub fn informational(statuses: &[u16]) -> Self {
        let statuses = statuses.to_vec();
        Self::new("informational", move |exchange| {
            let mut steps = Vec::new();
            for &status in &statuses {
                steps.push(Step::Write(interim(status)?));
            }
            exchange.scripted(|response| {
                steps.push(Step::Write(http1::whole(response)));
                steps
            })
        })
    }

    /// Endless interim responses with this status.
    #[must_use]
    pub fn endless_informational(status: u16) -> Self {
        Self::new("endless_informational", move |exchange| {
            exchange.http1_only()?;
            let steps = vec![Step::Repeat(interim(status)?, u64::MAX)];
            Ok(Reply::Script(Some(status), steps))
        })
    }

    /// The genuine response with this many additional headers.
    #[must_use]
    pub fn many_headers(count: u64) -> Self {
        Self::new("many_headers", move |exchange| {
            exchange.scripted(|response| headers(response, Step::Repeat(FILLER, count)))
        })
    }

    /// An endless head.
    #[must_use]
    pub fn endless_head() -> Self {
        Self::new("endless_head", |exchange| {
            exchange.scripted(|response| headers(response, Step::Repeat(FILLER, u64::MAX)))
        })
    }

    /// The genuine response with an additional header, whose value has this many bytes.
    #[must_use]
    pub fn large_header(bytes: usize) -> Self {
        Self::new("large_header", move |exchange| {
            exchange.scripted(|response| {
                let header = format!("x-filler: {}\r\n", "x".repeat(bytes));
                headers(response, Step::Write(header.into()))
            })
        })
    }
}

const FILLER: Bytes = Bytes::from_static(b"x-filler: x\r\n");

/// A response with a step between its status line and its headers.
fn headers(response: &crate::error_body::ApiResponse, more: Step) -> Vec<Step> {
    let line = http1::status_line(response.status());
    let rest = http1::whole(response).slice(line.len()..);
    vec![Step::Write(line.into()), more, Step::Write(rest)]
}

/// The head of an interim response.
fn interim(status: u16) -> Result<Bytes, Impossible> {
    let status = StatusCode::from_u16(status)?;
    if !status.is_informational() {
        return Err(Impossible(format!("{status} is not an interim status")));
    }
    Ok(format!("{}\r\n", http1::status_line(status)).into())
}
