//! The accounts that this process has the lease of.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use ofauth::rate_limit::BucketKey;
use tokio::sync::Notify;

/// The fencing token of a lease: a later lease of the account has a greater one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::postgres) struct Token(pub(in crate::postgres) i64);

/// The lease of an account.
#[derive(Debug)]
pub(super) struct Lease {
    pub(super) account: i64,
    pub(super) token: Token,
    state: Mutex<State>,
    /// Notified when permits arrive or the lease is lost.
    changed: Notify,
}

#[derive(Debug)]
struct State {
    permits: u32,
    /// When permits can no longer be used.
    valid_until: Instant,
    /// Whether a request waits for a permit.
    wanted: bool,
    lost: bool,
}

impl Lease {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for a permit.
    pub(super) async fn permit(&self, want: &Notify) {
        loop {
            let mut changed = std::pin::pin!(self.changed.notified());
            changed.as_mut().enable();
            {
                let mut state = self.state();
                // A process that was stopped for longer than the lease has none, even if it does not know it yet.
                if state.permits > 0 && !state.lost && Instant::now() < state.valid_until {
                    state.permits -= 1;
                    return;
                }
                state.permits = 0;
                state.wanted = true;
            }
            want.notify_one();
            changed.await;
        }
    }

    /// How many permits are missing until there are `target`.
    pub(super) fn missing(&self, target: u32) -> u32 {
        let state = self.state();
        let held = if Instant::now() < state.valid_until {
            state.permits
        } else {
            0
        };
        target.saturating_sub(held)
    }

    pub(super) fn is_wanted(&self) -> bool {
        self.state().wanted
    }

    pub(super) fn add(&self, permits: u32, valid_until: Instant) {
        let mut state = self.state();
        if Instant::now() >= state.valid_until {
            state.permits = 0;
        }
        state.permits += permits;
        state.valid_until = valid_until;
        if permits > 0 {
            state.wanted = false;
            drop(state);
            self.changed.notify_waiters();
        }
    }

    pub(super) fn lose(&self) {
        self.state().lost = true;
        self.changed.notify_waiters();
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

/// All leases of this process.
#[derive(Debug, Default)]
pub(in crate::postgres) struct Leases {
    by_account: Mutex<HashMap<i64, (BucketKey, Arc<Lease>)>>,
    by_bucket: Mutex<HashMap<BucketKey, Arc<Lease>>>,
}

impl Leases {
    pub(super) fn begin(&self, account: i64, bucket: BucketKey, token: Token) -> Arc<Lease> {
        let lease = Arc::new(Lease {
            account,
            token,
            state: Mutex::new(State {
                permits: 0,
                valid_until: Instant::now(),
                wanted: true,
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
