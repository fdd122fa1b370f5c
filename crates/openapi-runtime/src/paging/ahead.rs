//! A page that is asked for before it is needed.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tracing::Instrument;

/// Runs in a task of its own, which ends when this is dropped.
#[derive(Debug)]
pub(super) struct Ahead<T>(JoinHandle<T>);

impl<T: Send + 'static> Ahead<T> {
    pub(super) fn start(runtime: &Handle, work: impl Future<Output = T> + Send + 'static) -> Self {
        // What it says in the log belongs to whoever reads the stream.
        Self(runtime.spawn(work.in_current_span()))
    }

    /// What came of it, or nothing when its runtime shut down first.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<T>> {
        Pin::new(&mut self.0).poll(context).map(Result::ok)
    }
}

impl<T> Drop for Ahead<T> {
    fn drop(&mut self) {
        self.0.abort();
    }
}
