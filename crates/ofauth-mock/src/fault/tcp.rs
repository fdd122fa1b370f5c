//! Connections that break.

use axum::body::Body;
use bytes::Bytes;

use super::body::{End, LastBody};
use super::reply::Reply;
use super::{Fault, Kind};
use crate::http1;
use crate::script::Step;

/// # Connections
///
/// For a server that is not there at all, see [`MockServer::stop`](crate::MockServer::stop).
impl Fault {
    /// The next connection is reset as soon as it is accepted, before any byte of a request is read. `times` counts
    /// connections; the fault belongs to no operation.
    #[must_use]
    pub fn reset_on_accept() -> Self {
        Self::of("reset_on_accept", Kind::Accept(vec![Step::Reset]))
    }

    /// Nothing is read from the next connection, and nothing written to it, until the server stops. `times` counts
    /// connections; the fault belongs to no operation.
    #[must_use]
    pub fn deaf() -> Self {
        Self::of("deaf", Kind::Accept(vec![Step::Freeze]))
    }

    /// A TCP reset before any answer.
    #[must_use]
    pub fn reset() -> Self {
        Self::new("reset", |_| Ok(Reply::Script(None, vec![Step::Reset])))
    }

    /// The connection closes in good order before any answer.
    #[must_use]
    pub fn close() -> Self {
        Self::new("close", |_| Ok(Reply::Script(None, vec![Step::Close])))
    }

    /// Half of the head of the genuine answer, then a TCP reset. HTTP/1.1 alone.
    #[must_use]
    pub fn reset_mid_head() -> Self {
        Self::new("reset_mid_head", |exchange| {
            exchange.written(|answer| {
                let head = http1::head(answer, &http1::content_length(answer));
                vec![Step::Write(head.slice(..head.len() / 2)), Step::Reset]
            })
        })
    }

    /// The head of the genuine answer, then a TCP reset.
    #[must_use]
    pub fn reset_after_head() -> Self {
        Self::new("reset_after_head", |exchange| {
            exchange.broken_off(|_| 0, End::Script(vec![Step::Reset]))
        })
    }

    /// The head and half of the body of the genuine answer, then a TCP reset.
    #[must_use]
    pub fn reset_mid_body() -> Self {
        Self::new("reset_mid_body", |exchange| {
            exchange.broken_off(half, End::Script(vec![Step::Reset]))
        })
    }

    /// The genuine answer, after which the connection closes without having said so: the next request over it meets a
    /// dead connection. HTTP/1.1 alone.
    #[must_use]
    pub fn stale() -> Self {
        Self::new("stale", |exchange| {
            exchange.written(|answer| vec![Step::Write(http1::whole(answer)), Step::Close])
        })
    }

    /// The genuine answer, after which the connection stays open, but is reset when the next request comes in over it.
    /// That request is not recorded: the server reads no more than its first byte. HTTP/1.1 alone.
    #[must_use]
    pub fn reset_when_reused() -> Self {
        Self::new("reset_when_reused", |exchange| {
            exchange.written(|answer| vec![Step::Write(http1::whole(answer)), Step::Listen, Step::Reset])
        })
    }

    /// The genuine answer, after which the connection stays open and takes every request, but answers none: a proxy whose
    /// worker hangs. PINGs of HTTP/2 are answered.
    #[must_use]
    pub fn silent_when_reused() -> Self {
        Self::new("silent_when_reused", |exchange| {
            exchange.peer.fall_silent(exchange.settings.name);
            exchange.altered(|_| {})
        })
    }

    /// The genuine answer, after which the connection stays open, but nothing is read from it and nothing written to it:
    /// a balancer that has forgotten it. PINGs of HTTP/2 are not answered either.
    #[must_use]
    pub fn frozen_when_reused() -> Self {
        Self::new("frozen_when_reused", |exchange| {
            let answer = exchange.genuine()?;
            let last = |body| LastBody::new(body, exchange.peer.clone(), vec![Step::Freeze]);
            Ok(Reply::Response(answer.map(|body| Body::new(last(body)))))
        })
    }
}

pub(super) fn half(body: &Bytes) -> usize {
    body.len() / 2
}
