//! A body of known length, in chunks.

use std::io;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};

use super::Reading;

/// Bytes that are read at a time.
pub(super) const CHUNK: usize = 256 * 1024;

pub(super) type Chunks = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

pub(super) struct ReadBody {
    /// reqwest requires `Sync`; only one task at a time uses it.
    chunks: Mutex<Chunks>,
    left: u64,
    reading: Reading,
}

impl ReadBody {
    pub(super) fn new(chunks: Chunks, length: u64, reading: Reading) -> Self {
        Self {
            chunks: Mutex::new(chunks),
            left: length,
            reading,
        }
    }
}

impl http_body::Body for ReadBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let chunks = self.chunks.get_mut().unwrap_or_else(PoisonError::into_inner);
        match ready!(chunks.as_mut().poll_next(context)) {
            Some(Ok(chunk)) => {
                self.left = self.left.saturating_sub(chunk.len() as u64);
                self.reading.take(&chunk);
                Poll::Ready(Some(Ok(Frame::data(chunk))))
            }
            Some(Err(error)) => {
                let kind = error.kind();
                self.reading.fail(error);
                Poll::Ready(Some(Err(kind.into())))
            }
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
