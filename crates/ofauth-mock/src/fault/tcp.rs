//! Connections that are reset, closed or frozen.

use axum::body::Body;
use bytes::Bytes;

use super::body::{End, LastBody};
use super::reply::Reply;
use super::{Fault, Kind};
use crate::http1;
use crate::script::Step;

/// # Connections
///
/// For a server that refuses connections, see [`MockServer::stop`](crate::MockServer::stop).
impl Fault {
    /// The next connection is reset as soon as it is accepted, before any byte of a request is read. `times` counts
    /// connections; the fault has no operation.
    #[must_use]
    pub fn reset_on_accept() -> Self {
        Self::of("reset_on_accept", Kind::Accept(vec![Step::Reset]))
    }

    /// The next connection is accepted, but nothing is read from it or sent to it until the server stops. `times`
    /// counts connections; the fault has no operation.
    #[must_use]
    pub fn freeze_on_accept() -> Self {
        Self::of("freeze_on_accept", Kind::Accept(vec![Step::Freeze]))
    }

    /// A TCP reset before any response.
    #[must_use]
    pub fn reset() -> Self {
        Self::new("reset", |_| Ok(Reply::Script(None, vec![Step::Reset])))
    }

    /// The connection closes orderly before any response.
    #[must_use]
    pub fn close() -> Self {
        Self::new("close", |_| Ok(Reply::Script(None, vec![Step::Close])))
    }

    /// Half of the head of the genuine response, then a TCP reset. HTTP/1.1 only.
    #[must_use]
    pub fn reset_mid_head() -> Self {
        Self::new("reset_mid_head", |exchange| {
            exchange.scripted(|response| {
                let head = http1::head(response, &http1::content_length(response));
                vec![Step::Write(head.slice(..head.len() / 2)), Step::Reset]
            })
        })
    }

    /// The head of the genuine response, then a TCP reset.
    #[must_use]
    pub fn reset_after_head() -> Self {
        Self::new("reset_after_head", |exchange| {
            exchange.broken_off(|_| 0, End::Script(vec![Step::Reset]))
        })
    }

    /// The head and half of the body of the genuine response, then a TCP reset.
    #[must_use]
    pub fn reset_mid_body() -> Self {
        Self::new("reset_mid_body", |exchange| {
            exchange.broken_off(half, End::Script(vec![Step::Reset]))
        })
    }

    /// The genuine response, then the connection closes without `Connection: close`: the next request over it meets a
    /// dead connection. HTTP/1.1 only.
    #[must_use]
    pub fn stale() -> Self {
        Self::new("stale", |exchange| {
            exchange.scripted(|response| vec![Step::Write(http1::whole(response)), Step::Close])
        })
    }

    /// The genuine response, then the connection stays open, but is reset when the next request arrives over it.
    /// That request is not recorded: the server reads no more than its first byte. HTTP/1.1 only.
    #[must_use]
    pub fn reset_when_reused() -> Self {
        Self::new("reset_when_reused", |exchange| {
            exchange.scripted(|response| vec![Step::Write(http1::whole(response)), Step::Listen, Step::Reset])
        })
    }

    /// The genuine response, then the connection stays open and reads every request, but sends no response: a proxy
    /// whose worker hangs. HTTP/2 PINGs are acknowledged.
    #[must_use]
    pub fn silent_when_reused() -> Self {
        Self::new("silent_when_reused", |exchange| {
            exchange.peer.fall_silent(exchange.settings.name);
            exchange.altered(|_| {})
        })
    }

    /// The genuine response, then the connection stays open, but nothing is read from it or sent to it:
    /// a load balancer that has dropped its state. HTTP/2 PINGs are not acknowledged either.
    #[must_use]
    pub fn frozen_when_reused() -> Self {
        Self::new("frozen_when_reused", |exchange| {
            let response = exchange.genuine()?;
            let last = |body| LastBody::new(body, exchange.peer.clone(), vec![Step::Freeze]);
            Ok(Reply::Response(response.map(|body| Body::new(last(body)))))
        })
    }
}

pub(super) fn half(body: &Bytes) -> usize {
    body.len() / 2
}
