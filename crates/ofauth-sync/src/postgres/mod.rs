//! The copy in PostgreSQL.

mod bind;
mod group;
mod page;
mod queue;
mod read;
mod rows;
mod scan;
mod schema;
mod write;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ofauth::BoxFuture;
use sqlx::error::DatabaseError;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{Connection as _, PgConnection, PgPool};

use self::group::Group;
use self::page::Pages;
pub use self::queue::PostgresQueue;
use self::queue::lease::Leases;
use crate::checkpoint::Checkpoint;
use crate::store::{Account, DeadLetter, InboxEvent, Pending, Reader, Store, StoreError, Unit};
use crate::table::Table;
use crate::value::Time;

/// A copy in a database of PostgreSQL.
///
/// Times are `timestamptz`; amounts of money are `bigint`, in millionths; JSON is `json`, as the API sent it. The tables are in
/// the first schema of the search path. A text that contains the character U+0000, which PostgreSQL does not store, has U+FFFD
/// instead; `raw` has it as it came.
pub struct PostgresStore {
    pool: PgPool,
    group: Arc<Group>,
    /// The accounts that this process has got from the queue.
    leases: Arc<Leases>,
}

/// How often a unit of work is tried whose transaction another has made impossible.
const ATTEMPTS: u32 = 5;

impl PostgresStore {
    /// Connects to the database at this URL, `postgres://user:password@host/database`, and creates the tables if there are none.
    /// A copy of an older version is migrated; its data is kept.
    ///
    /// # Errors
    ///
    /// If the URL is invalid, if the database cannot be reached or its user may not create tables, and if the copy is one of a
    /// newer version.
    pub async fn connect(url: &str) -> Result<Self, StoreError> {
        const CONNECTIONS: u32 = 16;
        const PATIENCE: Duration = Duration::from_secs(30);
        const STATEMENTS: usize = 512;
        const IDLE: Duration = Duration::from_secs(1);
        // The error of an invalid URL could contain a part of it, which is secret.
        let options: PgConnectOptions = url.parse().map_err(|_| {
            StoreError::message("the URL of the database is invalid, expected postgres://user@host/database")
        })?;
        let options = options
            .application_name("ofauth-sync")
            .statement_cache_capacity(STATEMENTS)
            // A process that is stopped in a transaction must not keep its account for longer than its lease.
            .options([("idle_in_transaction_session_timeout", "10s")]);
        let failed = |error| StoreError::new("connect to the database", error);
        // A pool would try again until its time is up, and not say why.
        let first = tokio::time::timeout(PATIENCE, PgConnection::connect_with(&options)).await;
        let first = first
            .unwrap_or_else(|_| Err(std::io::Error::from(std::io::ErrorKind::TimedOut).into()))
            .map_err(failed)?;
        first.close().await.map_err(failed)?;
        let pool = PgPoolOptions::new()
            .max_connections(CONNECTIONS)
            .acquire_timeout(PATIENCE)
            // A connection that was idle may be lost; one that was just used need not be asked.
            .test_before_acquire(false)
            .before_acquire(|connection, used| {
                Box::pin(async move {
                    if used.idle_for >= IDLE {
                        connection.ping().await?;
                    }
                    Ok(true)
                })
            })
            .connect_lazy_with(options);
        schema::migrate(&pool).await?;
        Ok(Self {
            group: Group::new(pool.clone()),
            pool,
            leases: Arc::default(),
        })
    }

    /// The queue by which processes share the accounts of this copy.
    ///
    /// # Errors
    ///
    /// If its table cannot be created.
    pub async fn queue(&self) -> Result<PostgresQueue, StoreError> {
        PostgresQueue::new(self.pool.clone(), Arc::clone(&self.leases)).await
    }

    /// Returns false if another process has taken the account over.
    async fn try_commit(&self, unit: &Unit<'_>) -> sqlx::Result<bool> {
        let lease = unit.account.and_then(|account| self.leases.token(account));
        if let Some(page) = Pages::of(unit, lease) {
            return self.group.store(unit.account.unwrap_or(0), page).await;
        }
        let mut transaction = self.pool.begin().await?;
        let held = write::apply(&mut transaction, unit, lease).await?;
        if held {
            transaction.commit().await?;
        }
        Ok(held)
    }
}

/// Whether the transaction was rolled back because of another one: a deadlock or a failed serialization.
fn may_try_again(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(DatabaseError::code);
    code.is_some_and(|code| code == "40P01" || code == "40001")
}

impl Store for PostgresStore {
    fn commit<'a>(&'a self, unit: &'a Unit<'a>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut attempt = 1;
            loop {
                match self.try_commit(unit).await {
                    Err(error) if attempt < ATTEMPTS && may_try_again(&error) => attempt += 1,
                    Err(error) => return Err(StoreError::new("store a page", error)),
                    Ok(true) => return Ok(()),
                    Ok(false) => return Err(StoreError::lost_lease()),
                }
            }
        })
    }

    fn accounts(&self) -> BoxFuture<'_, Result<Vec<Account>, StoreError>> {
        doing("read the accounts", read::accounts(&self.pool))
    }

    fn add_account<'a>(&'a self, connection_id: &'a str, now: Time) -> BoxFuture<'a, Result<i64, StoreError>> {
        doing("add an account", write::add_account(&self.pool, connection_id, now))
    }

    fn checkpoints<'a>(
        &'a self,
        account: Option<i64>,
        stream: &'a str,
        partitions: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Option<Checkpoint>>, StoreError>> {
        doing(
            "read checkpoints",
            read::checkpoints(&self.pool, account, stream, partitions),
        )
    }

    fn newer<'a>(
        &'a self,
        account: i64,
        table: &'static Table,
        scope: &'a [(&'static str, i64)],
        by: &'static str,
        above: i64,
    ) -> BoxFuture<'a, Result<Option<(i64, i64)>, StoreError>> {
        doing("count rows", read::newer(&self.pool, account, table, scope, by, above))
    }

    fn pending<'a>(
        &'a self,
        account: i64,
        stream: &'a str,
        after: Option<&'a str>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Pending>, StoreError>> {
        doing(
            "read the lists that are pending",
            read::pending(&self.pool, account, stream, after, limit),
        )
    }

    fn receive<'a>(&'a self, event: &'a InboxEvent, now: Time) -> BoxFuture<'a, Result<bool, StoreError>> {
        doing("store an event", write::receive(&self.pool, event, now))
    }

    fn inbox(&self, limit: u32) -> BoxFuture<'_, Result<Vec<InboxEvent>, StoreError>> {
        doing("read the inbox", read::inbox(&self.pool, limit))
    }

    fn unknown_fields(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, StoreError>> {
        doing("read the unknown fields", read::unknown_fields(&self.pool))
    }

    fn dead_letters(
        &self,
        account: Option<i64>,
        after: i64,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<DeadLetter>, StoreError>> {
        doing(
            "read the dead letters",
            read::dead_letters(&self.pool, account, after, limit),
        )
    }

    fn scan<'a>(
        &'a self,
        tables: &'a [&'static Table],
        accounts: &'a [i64],
        reader: &'a mut dyn Reader,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        doing("read the copy", scan::scan(&self.pool, tables, accounts, reader))
    }
}

fn doing<'a, T>(
    what: &'static str,
    query: impl Future<Output = sqlx::Result<T>> + Send + 'a,
) -> BoxFuture<'a, Result<T, StoreError>> {
    Box::pin(async move { query.await.map_err(|error| StoreError::new(what, error)) })
}

impl fmt::Debug for PostgresStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PostgresStore").finish_non_exhaustive()
    }
}
