//! The accounts that this process has the lease of, and the permits of each.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use ofauth::rate_limit::BucketKey;
use tokio::sync::Notify;

/// Requests of an account that may be on their way at once: those of a process that is stopped arrive when it wakes.
pub(super) const ON_THEIR_WAY: u32 = 4;

/// The fencing token of a lease: a later lease of the account has a greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::postgres) struct Token(pub(in crate::postgres) i64);

/// The lease of an account.
#[derive(Debug)]
pub(super) struct Lease {
    pub(super) account: i64,
    pub(super) token: Token,
    state: Mutex<State>,
    /// Notified when a permit can be had or the lease is lost.
    changed: Notify,
}

#[derive(Debug)]
struct State {
    permits: u32,
    /// How many there were when the lease was last renewed.
    granted: u32,
    /// When permits can no longer be used.
    usable_until: Instant,
    /// When another process may take the account over.
    expires_at: Instant,
    on_their_way: u32,
    /// Whether the server has refused a request.
    refused: bool,
    lost: bool,
}

impl State {
    fn has_permit(&self, now: Instant) -> bool {
        self.permits > 0 && self.on_their_way < ON_THEIR_WAY && !self.lost && now < self.usable_until
    }
}

/// What a process tells the database about the permits of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Returned {
    pub(super) used: u32,
    /// Permits that were not used, and no longer can be.
    pub(super) unused: u32,
    pub(super) refused: bool,
}

impl Lease {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until a permit can be taken.
    pub(super) async fn permit_is_there(&self) {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            changed.as_mut().enable();
            if self.state().has_permit(Instant::now()) {
                return;
            }
            changed.await;
        }
    }

    /// Takes a permit, if there is one. A process that was stopped for longer than a permit is usable has none, even if it does
    /// not know that yet.
    pub(super) fn take(&self, now: Instant) -> bool {
        let mut state = self.state();
        let may = state.has_permit(now);
        if may {
            state.permits -= 1;
            state.on_their_way += 1;
        }
        may
    }

    /// The request has arrived or failed.
    pub(super) fn arrived(&self, outcome: Arrival) {
        let mut state = self.state();
        state.on_their_way = state.on_their_way.saturating_sub(1);
        match outcome {
            Arrival::Accepted => {}
            Arrival::NotSent => state.permits += 1,
            Arrival::Refused => {
                state.permits = 0;
                state.refused = true;
            }
        }
        drop(state);
        self.changed.notify_waiters();
    }

    /// Gives all permits back, before new ones are asked for.
    pub(super) fn give_back(&self) -> Returned {
        let mut state = self.state();
        let unused = std::mem::take(&mut state.permits);
        Returned {
            used: std::mem::take(&mut state.granted).saturating_sub(unused),
            unused,
            refused: std::mem::take(&mut state.refused),
        }
    }

    pub(super) fn renew(&self, permits: u32, usable_until: Instant, expires_at: Instant) {
        let mut state = self.state();
        // Those of requests that were not sent meanwhile may be older.
        state.permits = permits;
        state.granted = permits;
        state.usable_until = usable_until;
        state.expires_at = expires_at;
        drop(state);
        self.changed.notify_waiters();
    }

    pub(super) fn lose(&self) {
        self.state().lost = true;
        self.changed.notify_waiters();
    }

    /// Whether another process may have taken the account over.
    pub(super) fn is_overdue(&self, now: Instant) -> bool {
        let state = self.state();
        state.lost || now >= state.expires_at
    }

    /// Completes when the lease is lost.
    pub(super) async fn lost(&self) {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            changed.as_mut().enable();
            if self.state().lost {
                return;
            }
            changed.await;
        }
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Arrival {
    /// It counts, or may.
    Accepted,
    NotSent,
    /// It was over the quota: more than this fleet uses it, or it is smaller than was set.
    Refused,
}

/// All leases of this process.
#[derive(Debug, Default)]
pub(in crate::postgres) struct Leases {
    by_account: Mutex<HashMap<i64, (BucketKey, Arc<Lease>)>>,
    by_bucket: Mutex<HashMap<BucketKey, Arc<Lease>>>,
}

impl Leases {
    /// Begins a lease, which has no permit yet.
    pub(super) fn begin(&self, account: i64, bucket: BucketKey, token: Token, now: Instant) -> Arc<Lease> {
        let lease = Arc::new(Lease {
            account,
            token,
            state: Mutex::new(State {
                permits: 0,
                granted: 0,
                usable_until: now,
                expires_at: now,
                on_their_way: 0,
                refused: false,
                lost: false,
            }),
            changed: Notify::new(),
        });
        locked(&self.by_account).insert(account, (bucket, Arc::clone(&lease)));
        locked(&self.by_bucket).insert(bucket, Arc::clone(&lease));
        lease
    }

    pub(super) fn end(&self, lease: &Arc<Lease>) {
        let mut by_account = locked(&self.by_account);
        let Some((bucket, known)) = by_account.get(&lease.account) else {
            return;
        };
        // The process may have got the account anew.
        if Arc::ptr_eq(known, lease) {
            locked(&self.by_bucket).remove(bucket);
            by_account.remove(&lease.account);
        }
    }

    /// Forgets those of a run that was dropped.
    pub(super) fn clear(&self) {
        locked(&self.by_account).clear();
        locked(&self.by_bucket).clear();
    }

    pub(super) fn all(&self) -> Vec<Arc<Lease>> {
        locked(&self.by_account)
            .values()
            .map(|(_, lease)| Arc::clone(lease))
            .collect()
    }

    pub(super) fn of_bucket(&self, bucket: BucketKey) -> Option<Arc<Lease>> {
        locked(&self.by_bucket).get(&bucket).map(Arc::clone)
    }

    /// The token with which rows of an account are written.
    pub(in crate::postgres) fn token(&self, account: i64) -> Option<Token> {
        locked(&self.by_account).get(&account).map(|(_, lease)| lease.token)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
