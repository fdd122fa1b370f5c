//! Answers that are late, slow or never whole.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::{Response, header};

use super::Fault;
use super::body::{End, RepeatedBody, SlowBody};
use super::reply::Reply;
use crate::http1;
use crate::script::Step;

/// # Time
///
/// Of the Tokio runtime that the server runs on.
impl Fault {
    /// The genuine answer, late.
    #[must_use]
    pub fn delay(duration: Duration) -> Self {
        Self::new("delay", |exchange| exchange.altered(|_| {})).after(duration)
    }

    /// Any fault, late: `Fault::status(503).after(…)`.
    #[must_use]
    pub fn after(mut self, duration: Duration) -> Self {
        self.settings.delay = duration;
        self
    }

    /// The request is read and never answered; the connection stays open.
    #[must_use]
    pub fn silence() -> Self {
        Self::new("silence", |_| Ok(Reply::Silence))
    }

    /// The genuine answer, of whose head a byte comes at each [`interval`](Self::interval). HTTP/1.1 alone.
    #[must_use]
    pub fn slow_head() -> Self {
        Self::new("slow_head", |exchange| {
            exchange.written(|answer| {
                let head = http1::head(answer, &http1::content_length(answer));
                let slow = Step::Trickle(head, exchange.settings.interval);
                vec![slow, Step::Write(answer.body().clone())]
            })
        })
    }

    /// The genuine answer, of whose body a byte comes at each [`interval`](Self::interval).
    #[must_use]
    pub fn slow_body() -> Self {
        Self::new("slow_body", |exchange| {
            let mut answer = exchange.genuine()?;
            let length = answer.body().len();
            answer.headers_mut().insert(header::CONTENT_LENGTH, length.into());
            let slow = |body| Body::new(SlowBody::new(body, exchange.settings.interval));
            Ok(Reply::Response(answer.map(slow)))
        })
    }

    /// The genuine answer, but after so many bytes of its body nothing more comes, and the connection stays open.
    #[must_use]
    pub fn stall(bytes: usize) -> Self {
        Self::new("stall", move |exchange| exchange.broken_off(|_| bytes, End::Never))
    }

    /// An answer whose body never ends.
    #[must_use]
    pub fn endless_body() -> Self {
        Self::new("endless_body", |_| {
            let body = RepeatedBody {
                beginning: Bytes::from_static(br#"{"hasMore":false,"list":["#),
                repeated: Bytes::from_static(&[b' '; 16 * 1024]),
                times: u64::MAX,
                end: Bytes::new(),
            };
            let response = Response::builder().header(header::CONTENT_TYPE, "application/json");
            Ok(Reply::Response(response.body(Body::new(body))?))
        })
    }
}
