//! Permits of requests: how many the database grants, and for how long.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ofauth::BoxFuture;
use ofauth::rate_limit::{AcquireError, Bucket, InMemory, Outcome, Quota, RateLimiter, Reservation, Unavailable};
use tokio::sync::Semaphore;

use super::lease::{Arrival, Leases, ON_THEIR_WAY};

/// How permits are granted.
///
/// A permit may be used until `usable` after it was granted, and [`ON_THEIR_WAY`] requests of an account may be between that and
/// the server, for however long. So in any time t, a server sees at most `burst + (t + usable) / interval + ON_THEIR_WAY` requests.
/// The burst is less than that of the server by as much.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    lease: Duration,
    interval: Duration,
    burst: u32,
    usable: Duration,
    /// The longest time between two statements.
    period: Duration,
    /// Permits that come in that time.
    flow: u32,
    slice: u32,
}

impl Terms {
    pub(super) fn new(quota: Quota, lease: Duration) -> Self {
        let interval = quota.interval();
        let quarter = quota.burst_size() / 4;
        // Twice the period: permits do not expire between two statements.
        let usable = (lease / 2).min(interval.saturating_mul(quarter.max(1)));
        let period = usable / 2;
        let flow = |time: Duration| {
            let permits = time.as_nanos().div_ceil(interval.as_nanos().max(1));
            u32::try_from(permits).unwrap_or(u32::MAX)
        };
        let reserve = flow(usable).saturating_add(ON_THEIR_WAY.min(quarter));
        let burst = quota.burst_size().saturating_sub(reserve).max(1);
        Self {
            lease,
            interval,
            burst,
            usable,
            period,
            flow: flow(period).min(burst),
            slice: quarter.max(flow(period)).min(burst),
        }
    }

    pub(super) fn lease(&self) -> Duration {
        self.lease
    }

    pub(super) fn interval(&self) -> Duration {
        self.interval
    }

    /// The time in which an empty bucket fills.
    pub(super) fn full(&self) -> Duration {
        self.interval * self.burst
    }

    pub(super) fn usable(&self) -> Duration {
        self.usable
    }

    /// Permits that an account holds at most.
    pub(super) fn slice(&self) -> u32 {
        self.slice
    }

    /// Permits for an account that has used so many since the last statement. Those that it does not use are lost if its process is
    /// killed or stopped.
    pub(super) fn next_slice(&self, used: u32) -> u32 {
        used.saturating_mul(2).clamp(self.flow, self.slice)
    }

    /// The time between two statements: that of 400 requests of all accounts, but for small and large fleets.
    pub(super) fn pause(&self, accounts: usize) -> Duration {
        const REQUESTS: u32 = 400;
        const LEAST: Duration = Duration::from_secs(1);
        let accounts = u32::try_from(accounts).unwrap_or(u32::MAX).max(1);
        (self.interval * REQUESTS / accounts).max(LEAST).min(self.period)
    }
}

/// The limiter of a process: the permits of its leases, and a limiter of its own for requests of no account.
pub(super) struct SliceLimiter {
    leases: Arc<Leases>,
    others: InMemory,
    /// A fleet gets its permits all at once; so many connections at most.
    at_once: Semaphore,
}

/// Marks a reservation of a lease; the rest is its token.
const OF_LEASE: u64 = 1 << 63;

impl SliceLimiter {
    const AT_ONCE: usize = 512;

    pub(super) fn new(leases: Arc<Leases>) -> Self {
        Self {
            leases,
            others: InMemory::adaptive(),
            at_once: Semaphore::new(Self::AT_ONCE),
        }
    }
}

impl RateLimiter for SliceLimiter {
    fn acquire<'a>(
        &'a self,
        bucket: &'a Bucket,
        patience: Duration,
    ) -> BoxFuture<'a, Result<Reservation, AcquireError>> {
        Box::pin(async move {
            let Some(lease) = self.leases.of_bucket(bucket.key()) else {
                return self.others.acquire(bucket, patience).await;
            };
            loop {
                lease.permit_is_there().await;
                // It is never closed.
                let slot = self.at_once.acquire().await.map_err(Unavailable::new)?;
                // The time of the permit is checked last: nothing is waited for until the request is sent.
                if lease.take(std::time::Instant::now()) {
                    slot.forget();
                    return Ok(Reservation::new(OF_LEASE | lease.token.0.unsigned_abs()));
                }
            }
        })
    }

    fn release<'a>(
        &'a self,
        bucket: &'a Bucket,
        reservation: Reservation,
        outcome: &'a Outcome,
    ) -> BoxFuture<'a, Result<(), Unavailable>> {
        if reservation.number() & OF_LEASE == 0 {
            return self.others.release(bucket, reservation, outcome);
        }
        self.at_once.add_permits(1);
        let lease = self.leases.of_bucket(bucket.key());
        if let Some(lease) = lease.filter(|lease| lease.token.0.unsigned_abs() == reservation.number() & !OF_LEASE) {
            lease.arrived(match outcome {
                Outcome::Responded(feedback) if feedback.status.as_u16() == 429 => Arrival::Refused,
                Outcome::NotSent => Arrival::NotSent,
                _ => Arrival::Accepted,
            });
        }
        Box::pin(std::future::ready(Ok(())))
    }
}

impl fmt::Debug for SliceLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SliceLimiter").finish_non_exhaustive()
    }
}
