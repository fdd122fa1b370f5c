//! A guard for several processes, over PostgreSQL.

use std::error::Error;
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use sqlx::postgres::{PgPool, PgPoolOptions};

use super::leased::{Claims, Leased};
use super::{Claim, ReplayGuard};

/// The table, and the index by which expired events are found.
const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS webhook_events (
        id text PRIMARY KEY,
        owner text NOT NULL,
        done boolean NOT NULL,
        expires_at timestamptz NOT NULL
    );
    CREATE INDEX IF NOT EXISTS webhook_events_expires_at ON webhook_events (expires_at)";

/// Returns a row if the claim is granted.
const CLAIM: &str = "
    INSERT INTO webhook_events AS known (id, owner, done, expires_at)
    VALUES ($1, $2, false, now() + make_interval(secs => $3))
    ON CONFLICT (id) DO UPDATE
    SET owner = excluded.owner, done = false, expires_at = excluded.expires_at
    WHERE known.expires_at <= now() OR (NOT known.done AND known.owner = excluded.owner)
    RETURNING true";

const IS_DONE: &str = "SELECT done FROM webhook_events WHERE id = $1 AND expires_at > now()";

const REMEMBER: &str = "
    INSERT INTO webhook_events (id, owner, done, expires_at)
    VALUES ($1, '', true, now() + make_interval(secs => $2))
    ON CONFLICT (id) DO UPDATE SET done = true, expires_at = excluded.expires_at";

const RELEASE: &str = "DELETE FROM webhook_events WHERE id = $1 AND owner = $2 AND NOT done";

const FORGET: &str = "
    DELETE FROM webhook_events WHERE id IN
        (SELECT id FROM webhook_events WHERE expires_at <= now() LIMIT 1000 FOR UPDATE SKIP LOCKED)";

/// How many events are remembered until expired ones are deleted again.
const FORGET_AFTER: u32 = 256;

/// Remembers events in PostgreSQL, in the table `webhook_events`, for any number of processes. Cheap to clone.
///
/// A second delivery to the same process waits for the outcome of the first; one to another process is [`Claim::Busy`]. If the
/// database is down, deliveries are refused with 503, and the sender retries. Times are by the clock of the database. It needs a
/// newer Rust than the rest of this crate: 1.94.
///
/// ```no_run
/// use ofauth_webhooks::replay::PostgresGuard;
/// use ofauth_webhooks::{Verifier, WebhookLayer};
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let guard = PostgresGuard::connect("postgres://app@127.0.0.1/app").await?;
/// let verifier = Verifier::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw".parse()?);
/// let layer = WebhookLayer::guarded(verifier, guard);
/// # let _ = layer;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct PostgresGuard(Leased<Rows>);

/// A row for each event.
struct Rows {
    pool: PgPool,
    /// Since expired events were deleted.
    remembered: AtomicU32,
}

/// The database of a [`PostgresGuard`] is down, or does not work as it should.
#[derive(Debug)]
pub struct PostgresError(sqlx::Error);

impl PostgresGuard {
    /// Connects to the database, and makes the table if there is none.
    ///
    /// # Errors
    ///
    /// The address is invalid, the database is down, or the user may not make the table.
    pub async fn connect(url: &str) -> Result<Self, PostgresError> {
        let pool = PgPoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(2))
            .connect(url)
            .await
            .map_err(PostgresError)?;
        // Of several processes that start at the same time, one makes it.
        let mut transaction = pool.begin().await.map_err(PostgresError)?;
        let alone = "SELECT pg_advisory_xact_lock(hashtext('webhook_events'))";
        for statement in [alone, TABLE] {
            sqlx::raw_sql(statement)
                .execute(&mut *transaction)
                .await
                .map_err(PostgresError)?;
        }
        transaction.commit().await.map_err(PostgresError)?;
        Ok(Self(Leased::new(Rows {
            pool,
            remembered: AtomicU32::new(0),
        })))
    }

    /// How long a claim lasts whose process has died. Default: 15 s; [`ReplayGuard`] says what bounds it.
    #[must_use]
    pub fn lease(self, time: Duration) -> Self {
        Self(self.0.lease(time))
    }

    /// How long a handled event is remembered. Default: a day.
    #[must_use]
    pub fn time_to_live(self, time: Duration) -> Self {
        Self(self.0.time_to_live(time))
    }
}

impl Claims for Rows {
    type Error = PostgresError;

    async fn claim(&self, id: &str, owner: &str, lease: Duration) -> Result<Claim, PostgresError> {
        let claim = sqlx::query(CLAIM).bind(id).bind(owner).bind(lease.as_secs_f64());
        if claim.fetch_optional(&self.pool).await.map_err(PostgresError)?.is_some() {
            return Ok(Claim::Granted);
        }
        let done = sqlx::query_scalar(IS_DONE).bind(id);
        let done: Option<bool> = done.fetch_optional(&self.pool).await.map_err(PostgresError)?;
        // One that was released in between is busy until the sender retries.
        Ok(if done == Some(true) { Claim::Done } else { Claim::Busy })
    }

    async fn remember(&self, id: &str, time: Duration) -> Result<(), PostgresError> {
        let remember = sqlx::query(REMEMBER).bind(id).bind(time.as_secs_f64());
        remember.execute(&self.pool).await.map_err(PostgresError)?;
        if self.remembered.fetch_add(1, Ordering::Relaxed) % FORGET_AFTER == FORGET_AFTER - 1 {
            sqlx::query(FORGET).execute(&self.pool).await.map_err(PostgresError)?;
        }
        Ok(())
    }

    async fn release(&self, id: &str, owner: &str) -> Result<(), PostgresError> {
        let release = sqlx::query(RELEASE).bind(id).bind(owner);
        release.execute(&self.pool).await.map_err(PostgresError)?;
        Ok(())
    }
}

impl ReplayGuard for PostgresGuard {
    type Error = PostgresError;

    async fn claim(&self, id: &str) -> Result<Claim, PostgresError> {
        self.0.claim(id).await
    }

    async fn done(&self, id: &str) {
        self.0.done(id).await;
    }

    fn release(&self, id: &str) {
        self.0.release(id);
    }
}

impl fmt::Display for PostgresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the database of the replay guard is not available")
    }
}

impl Error for PostgresError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.0)
    }
}

impl fmt::Debug for Rows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Rows").finish_non_exhaustive()
    }
}

impl fmt::Debug for PostgresGuard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("PostgresGuard").field(&self.0).finish()
    }
}
