//! Claims in a store that processes share.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use super::{Claim, InMemory, ReplayGuard};

/// A store of claims. A claim is a lease of its owner, which ends by itself.
pub(super) trait Claims: Send + Sync + 'static {
    type Error: Error + Send + Sync + 'static;

    /// Claims the event for `owner`, also if `owner` has claimed it before.
    fn claim(&self, id: &str, owner: &str, lease: Duration) -> impl Future<Output = Result<Claim, Self::Error>> + Send;

    /// Marks the event as handled, whoever has claimed it.
    fn remember(&self, id: &str, time: Duration) -> impl Future<Output = Result<(), Self::Error>> + Send;

    /// Ends the claim of `owner`, and of no other.
    fn release(&self, id: &str, owner: &str) -> impl Future<Output = Result<(), Self::Error>> + Send;
}

/// A guard over such a store. Within the process, a claim waits for the outcome of another.
#[derive(Debug)]
pub(super) struct Leased<S> {
    store: Arc<S>,
    here: InMemory,
    /// The name of this process: no other has it, and it has another after a restart.
    owner: Arc<str>,
    lease: Duration,
    remembered: Duration,
}

impl<S> Clone for Leased<S> {
    fn clone(&self) -> Self {
        Self {
            store: Arc::clone(&self.store),
            here: self.here.clone(),
            owner: Arc::clone(&self.owner),
            ..*self
        }
    }
}

impl<S: Claims> Leased<S> {
    pub(super) fn new(store: S) -> Self {
        Self {
            store: Arc::new(store),
            here: InMemory::new(),
            owner: format!("{:032x}", fastrand::u128(..)).into(),
            // The sender waits 10 s for a response, and retries for less than a day.
            lease: Duration::from_secs(15),
            remembered: Duration::from_secs(24 * 60 * 60),
        }
    }

    pub(super) fn lease(self, lease: Duration) -> Self {
        Self { lease, ..self }
    }

    pub(super) fn time_to_live(self, time: Duration) -> Self {
        Self {
            here: self.here.time_to_live(time),
            remembered: time,
            ..self
        }
    }

    pub(super) async fn claim(&self, id: &str) -> Result<Claim, S::Error> {
        match self.here.claim(id).await {
            Ok(Claim::Granted) => {}
            Ok(other) => return Ok(other),
            Err(never) => match never {},
        }
        let mut here = Here {
            guard: self,
            id,
            granted: false,
        };
        let claim = self.store.claim(id, &self.owner, self.lease).await?;
        here.granted = claim == Claim::Granted;
        if claim == Claim::Done {
            self.here.done(id).await;
        }
        Ok(claim)
    }

    pub(super) async fn done(&self, id: &str) {
        self.here.done(id).await;
        let (guard, id) = (self.clone(), id.to_owned());
        let remember = async move {
            let mut remembered = guard.store.remember(&id, guard.remembered).await;
            if remembered.is_err() {
                remembered = guard.store.remember(&id, guard.remembered).await;
            }
            if let Err(error) = remembered {
                tracing::warn!(%error, "an event was handled, and another process may handle it again");
            }
        };
        // As a task, so that it is also remembered if the sender has disconnected.
        if tokio::spawn(remember).await.is_err() {
            tracing::warn!("an event was handled, and the runtime has shut down before it was remembered");
        }
    }

    pub(super) fn release(&self, id: &str) {
        let (guard, id) = (self.clone(), id.to_owned());
        let release = async move {
            if let Err(error) = guard.store.release(&id, &guard.owner).await {
                tracing::warn!(%error, "an event that was not handled stays claimed until its lease ends");
            }
            guard.here.release(&id);
        };
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => drop(runtime.spawn(release)),
            Err(_) => {
                tracing::warn!("without a runtime, an event that was not handled stays claimed until its lease ends");
            }
        }
    }
}

/// The claim within the process, which ends with the attempt to claim the event in the store.
struct Here<'a, S: Claims> {
    guard: &'a Leased<S>,
    id: &'a str,
    granted: bool,
}

impl<S: Claims> Drop for Here<'_, S> {
    fn drop(&mut self) {
        if !self.granted {
            self.guard.here.release(self.id);
        }
    }
}
