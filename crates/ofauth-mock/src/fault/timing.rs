//! Delayed, slow and stalled responses.

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
/// By the timer of the Tokio runtime that the server runs on.
impl Fault {
    /// The genuine response, delayed.
    #[must_use]
    pub fn delay(duration: Duration) -> Self {
        Self::new("delay", |exchange| exchange.altered(|_| {})).after(duration)
    }

    /// Delays any fault: `Fault::status(503).after(…)`.
    #[must_use]
    pub fn after(mut self, duration: Duration) -> Self {
        self.settings.delay = duration;
        self
    }

    /// The request is read and gets no response; the connection stays open.
    #[must_use]
    pub fn silence() -> Self {
        Self::new("silence", |_| Ok(Reply::Silence))
    }

    /// The genuine response, whose head is sent one byte per [`interval`](Self::interval). HTTP/1.1 only.
    #[must_use]
    pub fn slow_head() -> Self {
        Self::new("slow_head", |exchange| {
            exchange.scripted(|response| {
                let head = http1::head(response, &http1::content_length(response));
                let slow = Step::Trickle(head, exchange.settings.interval);
                vec![slow, Step::Write(response.body().clone())]
            })
        })
    }

    /// The genuine response, whose body is sent one byte per [`interval`](Self::interval).
    #[must_use]
    pub fn slow_body() -> Self {
        Self::new("slow_body", |exchange| {
            let mut response = exchange.genuine()?;
            let length = response.body().len();
            response.headers_mut().insert(header::CONTENT_LENGTH, length.into());
            let slow = |body| Body::new(SlowBody::new(body, exchange.settings.interval));
            Ok(Reply::Response(response.map(slow)))
        })
    }

    /// The genuine response, but the body stalls after this many bytes, and the connection stays open.
    #[must_use]
    pub fn stall(bytes: usize) -> Self {
        Self::new("stall", move |exchange| exchange.broken_off(|_| bytes, End::Never))
    }

    /// A response with an endless body.
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
