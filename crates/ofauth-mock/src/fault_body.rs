//! Bodies that do not end as they should.

use std::convert::Infallible;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body::{Body, Frame};

use crate::connection::KillSwitch;

/// A body that breaks off.
#[derive(Debug)]
pub(crate) struct BrokenBody {
    beginning: Bytes,
    flushed: bool,
    /// Resets the connection; without it the connection closes in good order.
    reset: Option<KillSwitch>,
}

impl BrokenBody {
    pub(crate) fn new(beginning: Bytes, reset: Option<KillSwitch>) -> Self {
        Self {
            beginning,
            flushed: false,
            reset,
        }
    }
}

impl Body for BrokenBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if !self.beginning.is_empty() {
            let beginning = std::mem::take(&mut self.beginning);
            return Poll::Ready(Some(Ok(Frame::data(beginning))));
        }
        if !self.flushed {
            // While the body is not ready, the server sends what it holds.
            self.flushed = true;
            cx.waker().wake_by_ref();
            return Poll::Pending;
        }
        match &self.reset {
            Some(switch) => {
                switch.kill();
                Poll::Ready(Some(Err(io::ErrorKind::ConnectionReset.into())))
            }
            // Less than Content-Length announces, so the server closes the connection.
            None => Poll::Ready(None),
        }
    }
}

/// A body of JSON that goes on for as long as it is read.
#[derive(Debug, Default)]
pub(crate) struct EndlessBody {
    begun: bool,
}

impl Body for EndlessBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        const BEGINNING: &[u8] = br#"{"hasMore":false,"list":["#;
        const MORE: &[u8] = &[b' '; 16 * 1024];
        let chunk = if self.begun { MORE } else { BEGINNING };
        self.begun = true;
        Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(chunk)))))
    }
}
