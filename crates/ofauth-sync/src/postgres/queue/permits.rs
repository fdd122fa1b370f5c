//! Permits of requests: granted by the database in slices, for all accounts of a process with one statement.

use std::collections::HashMap;
use std::convert::Infallible;
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth::BoxFuture;
use ofauth::rate_limit::{AcquireError, Bucket, InMemory, Outcome, Quota, RateLimiter, Reservation, Unavailable};
use sqlx::PgPool;
use tokio::sync::Notify;

use super::lease::{Lease, Leases};

/// Renews leases and grants permits. A bucket is the time at which it is full again (GCRA).
///
/// $1 accounts, $2 tokens, $3 permits wanted, $4 seconds of a lease, $5 seconds a permit, $6 seconds of a full bucket
const RENEW: &str = "
WITH known AS (
  SELECT leases.account_id, greatest(0, least(held.want,
    floor(($6 - greatest(extract(epoch FROM leases.full_at - now())::double precision, 0)) / $5)))::integer AS granted
  FROM unnest($1::bigint[], $2::bigint[], $3::integer[]) AS held (account_id, token, want)
  JOIN sync_leases AS leases USING (account_id, token)
  ORDER BY leases.account_id
  FOR UPDATE OF leases
)
UPDATE sync_leases AS leases SET
  expires_at = now() + make_interval(secs => $4),
  full_at = greatest(leases.full_at, now()) + known.granted * make_interval(secs => $5)
FROM known WHERE leases.account_id = known.account_id
RETURNING leases.account_id, known.granted";

/// Requests of an account that may be on their way when its process is stopped.
const ON_THEIR_WAY: u32 = 4;

/// How permits are granted.
///
/// A permit may be used until `usable` after it was granted. So in any time t, a server sees at most `burst + (t + usable) /
/// interval` requests, and at most [`ON_THEIR_WAY`] more of a process that was stopped while it sent them. The burst is less
/// than that of the server by as much.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    lease: Duration,
    interval: Duration,
    burst: u32,
    usable: Duration,
    /// How often leases are renewed.
    period: Duration,
}

impl Terms {
    pub(super) fn new(quota: Quota, lease: Duration) -> Self {
        let quarter = quota.burst_size() / 4;
        let usable = lease.min(quota.interval().saturating_mul(quarter.max(1)));
        let late = usable.as_nanos().div_ceil(quota.interval().as_nanos().max(1));
        let late = u32::try_from(late).unwrap_or(u32::MAX);
        let reserve = late.saturating_add(ON_THEIR_WAY.min(quarter));
        Self {
            lease,
            interval: quota.interval(),
            burst: quota.burst_size().saturating_sub(reserve).max(1),
            usable,
            period: usable.min(lease) / 4,
        }
    }

    /// Permits that an account holds at most: those of two periods.
    fn target(&self) -> u32 {
        let periods = (self.period * 2).as_nanos() / self.interval.as_nanos().max(1);
        u32::try_from(periods)
            .unwrap_or(u32::MAX)
            .max(1)
            .saturating_add(ON_THEIR_WAY)
            .min(self.burst)
    }

    /// The least time between two statements: a hundred requests of all accounts, up to the period.
    fn pause(&self, accounts: usize) -> Duration {
        const REQUESTS: u32 = 100;
        let accounts = u32::try_from(accounts).unwrap_or(u32::MAX).max(1);
        (self.interval * REQUESTS / accounts).min(self.period)
    }
}

/// Renews the leases of a process until it is dropped.
pub(super) async fn renew(pool: PgPool, leases: Arc<Leases>, want: Arc<Notify>, terms: Terms) -> Infallible {
    loop {
        let held = leases.all();
        let started = Instant::now();
        // While the database is down, permits run out, and what is read cannot be stored, which ends the run.
        let renewed = renew_once(&pool, &held, terms).await;
        drop(renewed);
        let pause = terms.pause(held.len());
        tokio::time::sleep(pause.saturating_sub(started.elapsed())).await;
        let rest = terms.period.saturating_sub(started.elapsed());
        if !leases.all().iter().any(|lease| lease.is_wanted()) {
            let _ = tokio::time::timeout(rest, want.notified()).await;
        }
    }
}

async fn renew_once(pool: &PgPool, held: &[Arc<Lease>], terms: Terms) -> sqlx::Result<()> {
    if held.is_empty() {
        return Ok(());
    }
    let accounts: Vec<i64> = held.iter().map(|lease| lease.account).collect();
    let tokens: Vec<i64> = held.iter().map(|lease| lease.token.0).collect();
    let missing = |lease: &Arc<Lease>| i32::try_from(lease.missing(terms.target())).unwrap_or(i32::MAX);
    let wanted: Vec<i32> = held.iter().map(missing).collect();
    let asked = Instant::now();
    let renewed: Vec<(i64, i32)> = sqlx::query_as(RENEW)
        .bind(accounts)
        .bind(tokens)
        .bind(wanted)
        .bind(terms.lease.as_secs_f64())
        .bind(terms.interval.as_secs_f64())
        .bind((terms.interval * terms.burst).as_secs_f64())
        .fetch_all(pool)
        .await?;
    let renewed: HashMap<i64, i32> = renewed.into_iter().collect();
    for lease in held {
        match renewed.get(&lease.account) {
            Some(granted) => lease.add(granted.unsigned_abs(), asked + terms.usable),
            None => lease.lose(),
        }
    }
    Ok(())
}

/// The limiter of a process: the permits of its leases, and a limiter of its own for requests of no account.
pub(super) struct SliceLimiter {
    pub(super) leases: Arc<Leases>,
    pub(super) want: Arc<Notify>,
    pub(super) others: InMemory,
}

impl RateLimiter for SliceLimiter {
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>> {
        Box::pin(async move {
            match self.leases.of_bucket(bucket.key()) {
                Some(lease) => {
                    lease.permit(&self.want).await;
                    Ok(Reservation::new(u64::MAX))
                }
                None => self.others.acquire(bucket, patience).await,
            }
        })
    }

    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>> {
        if reservation.number() == u64::MAX {
            return Box::pin(std::future::ready(Ok(())));
        }
        self.others.release(bucket, reservation, outcome)
    }
}

impl fmt::Debug for SliceLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SliceLimiter").finish_non_exhaustive()
    }
}
