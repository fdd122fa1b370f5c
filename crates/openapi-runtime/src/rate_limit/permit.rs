//! A permit to send one request.

use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use crate::BoxFuture;

use super::{Bucket, Outcome, RateLimiter, Reservation};

/// RAII guard of one permit: reports the outcome of the request to the limiter, also if the call is dropped.
pub(crate) struct Permit {
    limiter: Arc<dyn RateLimiter>,
    bucket: Bucket,
    reservation: Reservation,
    outcome: Outcome,
    release: Release,
}

enum Release {
    NotBegun,
    Running(BoxFuture<'static, ()>),
    Done,
}

impl Permit {
    pub(super) fn new(limiter: Arc<dyn RateLimiter>, bucket: Bucket, reservation: Reservation) -> Self {
        Self {
            limiter,
            bucket,
            reservation,
            outcome: Outcome::Unknown,
            release: Release::NotBegun,
        }
    }

    /// Reports the outcome, if the limiter takes it at once.
    pub(crate) fn release_now(&mut self, outcome: &Outcome) -> bool {
        if self.limiter.release_now(&self.bucket, self.reservation, outcome) {
            self.release = Release::Done;
            return true;
        }
        false
    }

    pub(crate) async fn release(mut self, outcome: Outcome) {
        self.outcome = outcome;
        std::future::poll_fn(|context| self.poll_release(context)).await;
    }

    fn poll_release(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if let Release::NotBegun = self.release {
            let (limiter, bucket) = (Arc::clone(&self.limiter), self.bucket.clone());
            let (reservation, outcome) = (self.reservation, self.outcome);
            self.release = Release::Running(Box::pin(async move {
                if let Err(error) = limiter.release(&bucket, reservation, &outcome).await {
                    tracing::warn!(%error, "the outcome of a request could not be reported to the rate limiter");
                }
            }));
        }
        if let Release::Running(release) = &mut self.release {
            std::task::ready!(release.as_mut().poll(context));
            self.release = Release::Done;
        }
        Poll::Ready(())
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        if self.poll_release(&mut Context::from_waker(Waker::noop())).is_ready() {
            return;
        }
        let release = std::mem::replace(&mut self.release, Release::Done);
        if let (Release::Running(release), Ok(runtime)) = (release, tokio::runtime::Handle::try_current()) {
            runtime.spawn(release);
        }
    }
}
