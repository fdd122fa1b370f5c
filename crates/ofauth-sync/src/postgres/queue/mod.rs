//! Accounts shared by processes: leases in the database.

pub(super) mod lease;
mod permits;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ofauth::BoxFuture;
use ofauth::rate_limit::{BucketKeys, DocumentedBuckets, InMemory, Quota, SharedLimiter, quotas};
use sqlx::PgPool;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use self::lease::{Leases, Token};
use self::permits::{SliceLimiter, Terms, renew};
use super::read::accounts as known_accounts;
use crate::error::Error;
use crate::store::{Account, StoreError};
use crate::work::{ReadAccount, Work};

/// A row for each account: whether it waits to be read, who has the lease of it, and when its bucket of requests is full again.
/// `token` grows with every lease.
const OWN_TABLE: &str = "
CREATE TABLE IF NOT EXISTS sync_leases (
  account_id bigint PRIMARY KEY,
  waiting boolean NOT NULL,
  token bigint NOT NULL DEFAULT 0,
  claimed_at timestamptz,
  expires_at timestamptz,
  full_at timestamptz NOT NULL
)";

const ADD: &str = "
INSERT INTO sync_leases (account_id, waiting, full_at) SELECT account_id, true, now() FROM unnest($1::bigint[]) AS account_id
ON CONFLICT (account_id) DO UPDATE SET waiting = true";

const CLAIM: &str = "
UPDATE sync_leases SET token = token + 1, claimed_at = now(), expires_at = now() + make_interval(secs => $1)
WHERE account_id IN (
  SELECT account_id FROM sync_leases WHERE waiting AND (expires_at IS NULL OR expires_at <= now())
  ORDER BY claimed_at NULLS FIRST LIMIT $2 FOR UPDATE SKIP LOCKED
)
RETURNING account_id, token";

const LEFT: &str = "SELECT count(*) FROM sync_leases WHERE waiting";

/// Ends a lease whose account was read, or gives it back.
const END: &str = "UPDATE sync_leases SET waiting = $3, expires_at = NULL WHERE account_id = $1 AND token = $2";

/// Divides accounts among the processes that use a database.
///
/// A process takes the lease of an account, reads its lists, and ends the lease; while it lives, it renews all its leases with one
/// statement. When a process was not heard of for the time of a lease, another takes the account over. Every page is stored in a
/// transaction that checks the lease by its fencing token: a process that was stopped for longer stores nothing, and the
/// account is read on from its checkpoint. Requests need permits, which the database grants in slices together with renewal;
/// they can be used for the time of the lease at most, so that a process that wakes up sends nothing over the quota.
///
/// All processes of a database read the same streams with the same settings. A run ends when no account waits any more.
pub struct PostgresQueue {
    pool: PgPool,
    leases: Arc<Leases>,
    want: Arc<Notify>,
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
            want: Arc::default(),
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
        SharedLimiter::new(Arc::new(SliceLimiter {
            leases: Arc::clone(&self.leases),
            want: Arc::clone(&self.want),
            others: InMemory::adaptive(),
        }))
        .fail_closed()
    }

    async fn run(&self, accounts: Vec<Account>, at_once: usize, read: ReadAccount) -> Result<(), Error> {
        let terms = Terms::new(self.quota, self.lease);
        let numbers: Vec<i64> = accounts.iter().map(|account| account.id).collect();
        let added = sqlx::query(ADD).bind(numbers).execute(&self.pool).await;
        added.map_err(|error| StoreError::new("add accounts to the queue", error))?;
        let renewal = renew(
            self.pool.clone(),
            Arc::clone(&self.leases),
            Arc::clone(&self.want),
            terms,
        );
        tokio::select! {
            never = renewal => match never {},
            ended = self.take_turns(accounts, at_once, read) => ended,
        }
    }

    async fn take_turns(&self, mut accounts: Vec<Account>, at_once: usize, read: ReadAccount) -> Result<(), Error> {
        let failed = |error| StoreError::new("take accounts from the queue", error);
        let mut turns = JoinSet::new();
        loop {
            for (number, token) in self.claim(at_once - turns.len()).await.map_err(failed)? {
                if !accounts.iter().any(|account| account.id == number) {
                    // Another process has added it.
                    accounts = known_accounts(&self.pool).await.map_err(failed)?;
                }
                if let Some(account) = accounts.iter().find(|account| account.id == number) {
                    turns.spawn(self.turn(account.clone(), Token(token), Arc::clone(&read)));
                }
            }
            if turns.is_empty() {
                let left: i64 = sqlx::query_scalar(LEFT).fetch_one(&self.pool).await.map_err(failed)?;
                if left == 0 {
                    return Ok(());
                }
            }
            tokio::select! {
                Some(ended) = turns.join_next() => match ended {
                    Ok(ended) => ended?,
                    Err(stopped) => if let Ok(panic) = stopped.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    },
                },
                () = tokio::time::sleep(self.lease / 8) => {}
            }
        }
    }

    async fn claim(&self, most: usize) -> sqlx::Result<Vec<(i64, i64)>> {
        if most == 0 {
            return Ok(Vec::new());
        }
        let claim = sqlx::query_as(CLAIM).bind(self.lease.as_secs_f64());
        claim
            .bind(i64::try_from(most).unwrap_or(i64::MAX))
            .fetch_all(&self.pool)
            .await
    }

    /// The turn of an account.
    fn turn(&self, account: Account, token: Token, read: ReadAccount) -> BoxFuture<'static, Result<(), Error>> {
        let (pool, leases, want) = (self.pool.clone(), Arc::clone(&self.leases), Arc::clone(&self.want));
        Box::pin(async move {
            let number = account.id;
            let bucket = BucketKeys::default().connection(&account.connection_id).key();
            let lease = leases.begin(number, bucket, token);
            want.notify_one();
            let read = tokio::select! {
                biased;
                () = lease.lost() => Err(StoreError::lost_lease().into()),
                read = read(account) => read,
            };
            leases.end(&lease);
            // The process that has the account now reads it.
            if matches!(&read, Err(Error::Store(error)) if error.is_lost_lease()) {
                return Ok(());
            }
            let end = sqlx::query(END).bind(number).bind(token.0).bind(read.is_err());
            let ended = end.execute(&pool).await;
            read?;
            ended.map_err(|error| StoreError::new("end a lease", error))?;
            Ok(())
        })
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
