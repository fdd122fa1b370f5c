//! Each event once.

mod in_memory;

use std::error::Error;
use std::future::Future;

pub use in_memory::InMemory;

/// Remembers which events have been handled, so that a second delivery of one is not handled again.
///
/// [`InMemory`] serves one process. For several, put the ids where all of them look.
///
/// # A guard that processes share
///
/// There a claim is a *lease*, which ends by itself: a process that dies settles nothing. Its length is bound on both
/// sides:
///
/// - It must be longer than a handler runs. Where it runs out before that, the next delivery of the event is handled while
///   the first still is: twice. The sender waits 10 s for an answer, hence let a handler take no longer (a timeout around
///   it, or a `Backlog`), and a lease 15 s.
/// - It must be shorter than the time over which the sender tries again, up to five attempts with growing waits. After a
///   crash, deliveries are answered 503 until the lease runs out; the first one after that is handled. Were all five
///   attempts to fall into it, the event would be lost.
///
/// What comes after the lease has run out: [`done`](Self::done) counts all the same, for the event has been handled;
/// [`release`](Self::release) must not end the lease of another, hence a lease says whose it is. That an event is done
/// should be known for as long as the sender may send it again: a day is ample.
///
/// ```
/// use std::sync::Arc;
/// use std::time::Duration;
/// use ofauth_webhooks::replay::{Claim, ReplayGuard};
/// # type Error = std::io::Error;
/// # struct Redis;
/// # impl Redis {
/// #     async fn set_if_absent(&self, _: &str, _: &str, _: Duration) -> Result<bool, Error> { Ok(true) }
/// #     async fn set(&self, _: &str, _: &str, _: Duration) -> Result<(), Error> { Ok(()) }
/// #     async fn get(&self, _: &str) -> Result<Option<String>, Error> { Ok(None) }
/// #     async fn delete_if(&self, _: &str, _: &str) -> Result<(), Error> { Ok(()) }
/// # }
///
/// const LEASE: Duration = Duration::from_secs(15);
/// const REMEMBERED: Duration = Duration::from_secs(24 * 60 * 60);
/// const DONE: &str = "done";
///
/// struct Shared {
///     redis: Arc<Redis>,
///     /// Another for each process and each start of it.
///     owner: String,
/// }
///
/// impl ReplayGuard for Shared {
///     type Error = Error;
///
///     async fn claim(&self, id: &str) -> Result<Claim, Error> {
///         // SET id owner NX PX 15000
///         if self.redis.set_if_absent(id, &self.owner, LEASE).await? {
///             return Ok(Claim::Granted);
///         }
///         let done = self.redis.get(id).await?.as_deref() == Some(DONE);
///         Ok(if done { Claim::Done } else { Claim::Busy })
///     }
///
///     async fn done(&self, id: &str) {
///         // SET id done PX 86400000. Should that fail, the event may be handled again once the lease has run out.
///         if let Err(error) = self.redis.set(id, DONE, REMEMBERED).await {
///             eprintln!("cannot remember that an event was handled: {error}");
///         }
///     }
///
///     fn release(&self, id: &str) {
///         // if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
///         // Should that fail, the lease runs out.
///         let (redis, id, owner) = (Arc::clone(&self.redis), id.to_owned(), self.owner.clone());
///         tokio::spawn(async move { redis.delete_if(&id, &owner).await });
///     }
/// }
/// # fn is_guard(_: impl ReplayGuard) {}
/// # is_guard(Shared { redis: Arc::new(Redis), owner: String::new() });
/// ```
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
