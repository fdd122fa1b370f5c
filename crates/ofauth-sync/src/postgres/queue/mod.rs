//! Accounts shared by processes: leases in the database.

mod heartbeat;
pub(super) mod lease;
mod permits;
#[cfg(all(test, unix))]
mod simulation;
mod turns;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ofauth::BoxFuture;
use ofauth::rate_limit::{Quota, SharedLimiter, quotas};
use sqlx::PgPool;

use self::lease::Leases;
use self::permits::{SliceLimiter, Terms};
use self::turns::Turns;
use crate::error::Error;
use crate::store::{Account, StoreError};
use crate::work::{ReadAccount, Work};

/// A row for each account: whether it waits to be read, who has the lease of it, and when its bucket of requests is full again.
/// `token` grows with every lease. Rows are updated in their page, without an index entry.
const OWN_TABLE: &str = "
CREATE TABLE IF NOT EXISTS sync_leases (
  account_id bigint PRIMARY KEY,
  waiting boolean NOT NULL,
  token bigint NOT NULL DEFAULT 0,
  claimed_at timestamptz,
  expires_at timestamptz,
  full_at timestamptz NOT NULL
) WITH (fillfactor = 50)";

const ADD: &str = "
INSERT INTO sync_leases (account_id, waiting, full_at) SELECT account_id, true, now() FROM unnest($1::bigint[]) AS account_id
ON CONFLICT (account_id) DO UPDATE SET waiting = true";

/// Divides accounts among the processes that use a database.
///
/// A process takes the leases of accounts, reads their lists, and ends the leases. One statement does all of that for all of its
/// accounts: it renews their leases, ends those of accounts that were read, takes new ones, and grants permits of requests in
/// slices. It is sent once in 400 requests, but at least once in a quarter of the time of a lease and at most once a second, or
/// when 100 accounts were read and no other is left. A process without an account waits until a lease of another can expire.
///
/// When a process was not heard of for the time of a lease, another takes the account over. Every page is stored in a
/// transaction that checks the lease by its fencing token: a process that was stopped for longer stores nothing, and the
/// account is read on from its checkpoint. Permits can be used for half the time of the lease at most, so that a process that wakes
/// up sends nothing over the quota; those that were not used are given back.
///
/// All processes of a database read the same streams with the same settings. A run ends when no account waits any more.
pub struct PostgresQueue {
    pool: PgPool,
    leases: Arc<Leases>,
    lease: Duration,
    quota: Quota,
}

impl PostgresQueue {
    pub(super) async fn new(pool: PgPool, leases: Arc<Leases>) -> Result<Self, StoreError> {
        let failed = |error| StoreError::new("prepare the queue", error);
        let mut transaction = pool.begin().await.map_err(failed)?;
        // Of several processes that start together, one makes it.
        for statement in ["SELECT pg_advisory_xact_lock(hashtext('ofauth-sync'))", OWN_TABLE] {
            let made = sqlx::raw_sql(statement).execute(&mut *transaction).await;
            made.map_err(failed)?;
        }
        transaction.commit().await.map_err(failed)?;
        Ok(Self {
            pool,
            leases,
            lease: Duration::from_secs(10),
            quota: quotas::STANDARD,
        })
    }

    /// After how long an account is taken over from a process that is not heard of. Default: 10 s.
    #[must_use]
    pub fn lease(self, time: Duration) -> Self {
        Self { lease: time, ..self }
    }

    /// The quota of each account. Default: the documented one, 60 requests a minute in bursts of 90.
    #[must_use]
    pub fn quota(self, quota: Quota) -> Self {
        Self { quota, ..self }
    }

    /// The limiter for the client of this process. Requests of no account have an adaptive limiter of their own.
    #[must_use]
    pub fn limiter(&self) -> SharedLimiter {
        SharedLimiter::new(Arc::new(SliceLimiter::new(Arc::clone(&self.leases)))).fail_closed()
    }

    async fn run(&self, accounts: Vec<Account>, at_once: usize, read: ReadAccount) -> Result<(), Error> {
        let numbers: Vec<i64> = accounts.iter().map(|account| account.id).collect();
        let added = sqlx::query(ADD).bind(numbers).execute(&self.pool).await;
        added.map_err(|error| StoreError::new("add accounts to the queue", error))?;
        let terms = Terms::new(self.quota, self.lease);
        let turns = Turns::new(
            self.pool.clone(),
            Arc::clone(&self.leases),
            terms,
            accounts,
            at_once,
            read,
        );
        turns.await_all().await
    }
}

impl Work for PostgresQueue {
    fn divide(&self, accounts: Vec<Account>, at_once: usize, read: ReadAccount) -> BoxFuture<'_, Result<(), Error>> {
        Box::pin(self.run(accounts, at_once, read))
    }
}

impl fmt::Debug for PostgresQueue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresQueue")
            .field("lease", &self.lease)
            .field("quota", &self.quota)
            .finish_non_exhaustive()
    }
}
