//! Replay guards: each event is handled once.

mod in_memory;
#[cfg(any(feature = "redis", feature = "postgres"))]
mod leased;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "redis")]
mod redis;

use std::error::Error;
use std::future::Future;

pub use in_memory::InMemory;
#[cfg(feature = "postgres")]
pub use postgres::{PostgresError, PostgresGuard};
#[cfg(feature = "redis")]
pub use redis::RedisGuard;

/// Remembers which events have been handled, so that a second delivery of one is not handled again.
///
/// [`InMemory`] serves one process. For several, the ids are in a shared store: `RedisGuard` (feature `redis`), `PostgresGuard`
/// (feature `postgres`), or a guard of your own.
///
/// # A guard shared by several processes
///
/// A claim in a shared store is a *lease*, which expires, because a process that crashes cannot release it. Its length
/// has a lower and an upper bound:
///
/// - It must be longer than a handler runs. If it expires earlier, the next delivery of the event is handled while the
///   first one still is. The sender waits 10 s for a response, so limit the handler to that (with a timeout or a
///   `Backlog`), and let the lease be 15 s.
/// - It must be shorter than the sender's retry window, up to five attempts with growing delays. After a crash,
///   deliveries get 503 until the lease expires; the first one after that is handled. If all five attempts fell into
///   the lease, the event would be lost.
///
/// After the lease has expired, [`done`](Self::done) still counts, because the event was handled;
/// [`release`](Self::release) must not end the lease of another process, so a lease names its owner. Remember a handled
/// event for as long as the sender may retry it: a day is ample.
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
///     /// Unique per process and start.
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
///         // SET id done PX 86400000. If that fails, the event may be handled again once the lease has expired.
///         if let Err(error) = self.redis.set(id, DONE, REMEMBERED).await {
///             eprintln!("cannot remember that an event was handled: {error}");
///         }
///     }
///
///     fn release(&self, id: &str) {
///         // if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end
///         // If that fails, the lease expires.
///         let (redis, id, owner) = (Arc::clone(&self.redis), id.to_owned(), self.owner.clone());
///         tokio::spawn(async move { redis.delete_if(&id, &owner).await });
///     }
/// }
/// # fn is_guard(_: impl ReplayGuard) {}
/// # is_guard(Shared { redis: Arc::new(Redis), owner: String::new() });
/// ```
pub trait ReplayGuard: Send + Sync + 'static {
    /// The error of the store.
    type Error: Error + Send + Sync + 'static;

    /// Claims the event for the caller, unless it is already claimed or handled. While another caller is handling it,
    /// this may wait for the outcome.
    fn claim(&self, id: &str) -> impl Future<Output = Result<Claim, Self::Error>> + Send;

    /// Marks the claimed event as handled: from now on it is [`Claim::Done`].
    fn done(&self, id: &str) -> impl Future<Output = ()> + Send;

    /// Gives up the claim, because the handler failed: the next caller may claim it. It is not async because it also
    /// runs on drop, when the sender disconnects or the handler panics.
    fn release(&self, id: &str);
}

/// The outcome of claiming an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Claim {
    /// The caller shall handle it.
    Granted,
    /// It was already handled.
    Done,
    /// Another caller is handling it, or the guard is full. The sender should retry.
    Busy,
}
