//! Bodies that are truncated, slow or endless.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes};
use http_body::{Body, Frame, SizeHint};
use tokio::sync::oneshot;
use tokio::time::Sleep;

use crate::connection::Peer;
use crate::script::Script;

/// How a broken body ends.
#[derive(Debug)]
pub(crate) enum End {
    /// As if it were complete.
    Orderly,
    Never,
    /// The connection is taken over.
    Script(Script),
    /// The HTTP/2 stream is reset.
    StreamReset(h2::Reason),
}

/// A truncated body.
#[derive(Debug)]
pub(crate) struct BrokenBody {
    beginning: Bytes,
    peer: Peer,
    /// Completes when the first bytes have been sent.
    flushed: Option<oneshot::Receiver<()>>,
    end: Option<End>,
}

impl BrokenBody {
    pub(crate) fn new(beginning: Bytes, peer: Peer, end: End) -> Self {
        Self {
            beginning,
            peer,
            flushed: None,
            end: Some(end),
        }
    }
}

impl Body for BrokenBody {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if !self.beginning.is_empty() {
            let beginning = std::mem::take(&mut self.beginning);
            return Poll::Ready(Some(Ok(Frame::data(beginning))));
        }
        let this = &mut *self;
        if this.end.is_none() {
            return Poll::Pending;
        }
        let flushed = this.flushed.get_or_insert_with(|| this.peer.flush());
        // An error means that the connection is closed, which is just as good.
        let _ = ready!(Pin::new(flushed).poll(cx));
        match this.end.take() {
            Some(End::Orderly) => Poll::Ready(None),
            Some(End::StreamReset(reason)) => Poll::Ready(Some(Err(h2::Error::from(reason).into()))),
            Some(End::Script(script)) => {
                this.peer.play(script);
                Poll::Pending
            }
            Some(End::Never) | None => Poll::Pending,
        }
    }
}

/// A complete body, after which the connection is taken over.
#[derive(Debug)]
pub(crate) struct LastBody {
    body: Bytes,
    peer: Peer,
    script: Script,
}

impl LastBody {
    pub(crate) fn new(body: Bytes, peer: Peer, script: Script) -> Self {
        Self { body, peer, script }
    }
}

impl Body for LastBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let body = std::mem::take(&mut self.body);
        Poll::Ready((!body.is_empty()).then(|| Ok(Frame::data(body))))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.body.len() as u64)
    }
}

/// By then the connection has buffered all of it, and writes it first.
impl Drop for LastBody {
    fn drop(&mut self) {
        self.peer.play(std::mem::take(&mut self.script));
    }
}

/// A body sent byte by byte.
#[derive(Debug)]
pub(crate) struct SlowBody {
    rest: Bytes,
    interval: Duration,
    pause: Option<Pin<Box<Sleep>>>,
}

impl SlowBody {
    pub(crate) fn new(body: Bytes, interval: Duration) -> Self {
        Self {
            rest: body,
            interval,
            pause: None,
        }
    }
}

impl Body for SlowBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        if let Some(pause) = &mut self.pause {
            ready!(pause.as_mut().poll(cx));
        }
        // The timer would round a zero delay up to a millisecond.
        if !self.interval.is_zero() {
            self.pause = Some(Box::pin(tokio::time::sleep(self.interval)));
        }
        Poll::Ready(Some(Ok(Frame::data(self.rest.split_to(1)))))
    }
}

/// Repeated bytes between a prefix and a suffix.
#[derive(Debug)]
pub(crate) struct RepeatedBody {
    pub(crate) beginning: Bytes,
    pub(crate) repeated: Bytes,
    /// `u64::MAX` means endless.
    pub(crate) times: u64,
    pub(crate) end: Bytes,
}

impl Body for RepeatedBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let next = if self.beginning.has_remaining() {
            std::mem::take(&mut self.beginning)
        } else if self.times > 0 {
            self.times -= 1;
            self.repeated.clone()
        } else if self.end.has_remaining() {
            std::mem::take(&mut self.end)
        } else {
            return Poll::Ready(None);
        };
        Poll::Ready(Some(Ok(Frame::data(next))))
    }
}
