//! Background work that outlives the response.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use tokio::sync::Semaphore;

/// Runs work after the response has been sent, for handlers that need longer than the sender's timeout of 10 s. Cheap
/// to clone; all clones share one backlog.
///
/// **This can lose events.** An acknowledged delivery is never sent again: work that fails, panics, or is in progress
/// when the process ends is lost, and only the work itself can report it. Where that matters, store the event before
/// you acknowledge it, and work from the store. Call [`drain`](Self::drain) before the process ends, to finish the work
/// in progress.
#[derive(Clone)]
pub struct Backlog {
    permits: Arc<Semaphore>,
    limit: u32,
}

impl Backlog {
    /// A backlog that runs up to `limit` tasks at a time, at least one.
    #[must_use]
    pub fn new(limit: u32) -> Self {
        // Above the memory of any machine, and below the maximum of a semaphore.
        let limit = limit.clamp(1, 1 << 24);
        Self {
            permits: Arc::new(Semaphore::new(usize::try_from(limit).unwrap_or(1))),
            limit,
        }
    }

    /// Spawns the work on the current Tokio runtime. Return 202 on success.
    ///
    /// # Errors
    ///
    /// When the backlog is full or [drained](Self::drain). Return 503, and the sender will retry.
    pub fn accept(&self, work: impl Future<Output = ()> + Send + 'static) -> Result<(), NoRoom> {
        let permit = Arc::clone(&self.permits).try_acquire_owned().map_err(|_| NoRoom)?;
        tokio::spawn(async move {
            work.await;
            drop(permit);
        });
        Ok(())
    }

    /// Refuses new work, and waits for the work in progress.
    pub async fn drain(&self) {
        // All permits are free once all work has ended.
        if let Ok(all) = self.permits.acquire_many(self.limit).await {
            all.forget();
            self.permits.close();
        }
    }
}

impl fmt::Debug for Backlog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Backlog")
            .field("available", &self.permits.available_permits())
            .field("limit", &self.limit)
            .finish()
    }
}

/// The backlog is full or drained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoRoom;

impl fmt::Display for NoRoom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the backlog is full or drained: expected fewer events at a time, or a larger limit")
    }
}

impl std::error::Error for NoRoom {}

#[cfg(feature = "axum")]
impl axum::response::IntoResponse for NoRoom {
    /// 503, so that the sender retries.
    fn into_response(self) -> axum::response::Response {
        (http::StatusCode::SERVICE_UNAVAILABLE, self.to_string()).into_response()
    }
}
