//! Prefetches a page.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;

/// A task that requests the page; it is aborted on drop.
#[derive(Debug)]
pub(super) struct Prefetch<T>(JoinHandle<T>);

impl<T: Send + 'static> Prefetch<T> {
    pub(super) fn start(runtime: &Handle, work: impl Future<Output = T> + Send + 'static) -> Self {
        // Its log events belong to the span of the stream's reader.
        Self(runtime.spawn(work.in_current_span()))
    }

    /// The result, or `None` if its runtime shut down first.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        Pin::new(&mut self.0).poll(context).map(Result::ok)
    }
}

impl<T> Drop for Prefetch<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
