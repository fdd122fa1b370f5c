//! Acknowledge first, work after.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use tokio::sync::Semaphore;

/// Work that goes on after the sender has had its answer, for what takes longer than the 10 s that it waits. Cheap to
/// clone; all clones share one backlog.
///
/// **This can lose events.** Once a delivery is acknowledged, nobody delivers it again: work that fails, panics, or is
/// under way when the process ends is lost, and only the work itself can tell. Where that matters, store the event
/// first, acknowledge it then, and work from the store. [`drain`](Self::drain) at the end of the process loses none
/// that succeeds.
#[derive(Clone)]
pub struct Backlog {
    room: Arc<Semaphore>,
    limit: u32,
}

impl Backlog {
    /// A backlog for so many pieces of work at a time, at least one.
    #[must_use]
    pub fn new(limit: u32) -> Self {
        // More than any machine has memory for, and what a semaphore takes.
        let limit = limit.clamp(1, 1 << 24);
        Self {
            room: Arc::new(Semaphore::new(usize::try_from(limit).unwrap_or(1))),
            limit,
        }
    }

    /// Spawns the work on the current Tokio runtime. Answer 202 then.
    ///
    /// # Errors
    ///
    /// When there is no room, or the backlog is [drained](Self::drain). Answer 503, and the event will be delivered
    /// again.
    pub fn accept(&self, work: impl Future<Output = ()> + Send + 'static) -> Result<(), NoRoom> {
        let room = Arc::clone(&self.room).try_acquire_owned().map_err(|_| NoRoom)?;
        tokio::spawn(async move {
            work.await;
            drop(room);
        });
        Ok(())
    }

    /// Takes no more work, and waits for what is under way.
    pub async fn drain(&self) {
        // All of the room, which is free once all work has ended.
        if let Ok(room) = self.room.acquire_many(self.limit).await {
            room.forget();
            self.room.close();
        }
    }
}

impl fmt::Debug for Backlog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backlog")
            .field("room", &self.room.available_permits())
            .field("limit", &self.limit)
            .finish()
    }
}

/// The backlog is full, or takes no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRoom;

impl fmt::Display for NoRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the backlog has no room: expected fewer events at a time, or a larger one")
    }
}

impl std::error::Error for NoRoom {}

#[cfg(feature = "axum")]
impl axum::response::IntoResponse for NoRoom {
    /// 503: the event will be delivered again.
    fn into_response(self) -> axum::response::Response {
        (http::StatusCode::SERVICE_UNAVAILABLE, self.to_string()).into_response()
    }
}
