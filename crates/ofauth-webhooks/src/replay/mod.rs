//! Each event once.

mod in_memory;

use std::error::Error;
use std::future::Future;

pub use in_memory::InMemory;

/// Remembers which events have been handled, so that a second delivery of one is not handled again.
///
/// [`InMemory`] serves one process. For several, put the ids where all of them look: a claim is then a lease that ends
/// by itself, since a process that dies settles nothing.
pub trait ReplayGuard: Send + Sync + 'static {
    /// What can go wrong.
    type Error: Error + Send + Sync + 'static;

    /// Claims the event for the caller to handle, unless another has. While another handles it, this may wait for
    /// what comes of that.
    fn claim(&self, id: &str) -> impl Future<Output = Result<Claim, Self::Error>> + Send;

    /// The event that was claimed has been handled: from now on it is [`Claim::Done`].
    fn done(&self, id: &str) -> impl Future<Output = ()> + Send;

    /// The event that was claimed has not been handled: whoever claims it next may try. This is called, too, when the
    /// sender hangs up or the handler panics, hence it cannot wait.
    fn release(&self, id: &str);
}

/// What comes of claiming an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// It is the caller's to handle.
    Granted,
    /// It has been handled.
    Done,
    /// Another handles it now, or there is no room to remember it. The sender should try again.
    Busy,
}
