//! The accounts that a process reads.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use ofauth::BoxFuture;
use ofauth::rate_limit::{BucketKeys, DocumentedBuckets};
use sqlx::pool::PoolConnection;
use sqlx::{PgPool, Postgres};
use tokio::task::JoinSet;

use super::heartbeat::{Ended, Taken, heartbeat, left};
use super::lease::{Lease, Leases};
use super::permits::Terms;
use crate::error::Error;
use crate::postgres::read::accounts as known_accounts;
use crate::store::{Account, StoreError};
use crate::work::ReadAccount;

/// The most accounts that wait in this process for their turn.
const MOST_READY: usize = 1000;

/// The turns of a run.
pub(super) struct Turns {
    pool: PgPool,
    leases: Arc<Leases>,
    terms: Terms,
    accounts: HashMap<i64, Account>,
    at_once: usize,
    read: ReadAccount,
    running: JoinSet<(Arc<Lease>, Result<(), Error>)>,
    /// Accounts whose turn has not begun.
    ready: VecDeque<Arc<Lease>>,
    /// What the next statement ends.
    ended: Vec<Ended>,
    /// How many were read since the last statement.
    read_since: usize,
}

impl Turns {
    pub(super) fn new(
        pool: PgPool,
        leases: Arc<Leases>,
        terms: Terms,
        accounts: Vec<Account>,
        at_once: usize,
        read: ReadAccount,
    ) -> Self {
        Self {
            pool,
            leases,
            terms,
            accounts: accounts.into_iter().map(|account| (account.id, account)).collect(),
            at_once,
            read,
            running: JoinSet::new(),
            ready: VecDeque::new(),
            ended: Vec::new(),
            read_since: 0,
        }
    }

    /// Reads accounts until none of any process is left.
    pub(super) async fn await_all(mut self) -> Result<(), Error> {
        self.leases.clear();
        // A connection of its own: a lease must not be lost because pages wait for connections.
        let connection = self.pool.acquire().await;
        let mut connection = connection.map_err(|error| StoreError::new("take accounts from the queue", error))?;
        let ran = self.take_turns(&mut connection).await;
        if ran.is_err() {
            self.give_all_back(&mut connection).await;
        }
        ran
    }

    async fn take_turns(&mut self, connection: &mut PoolConnection<Postgres>) -> Result<(), Error> {
        loop {
            let last = Instant::now();
            self.heartbeat(connection).await?;
            let mut due = last + self.terms.pause(self.leases.all().len());
            if self.running.is_empty() {
                match self.answer(left(connection)).await? {
                    (0, _) => return Ok(()),
                    // Nothing can be taken before that.
                    (_, Some(seconds)) => {
                        let expires = Duration::try_from_secs_f64(seconds).unwrap_or_default();
                        due = due.max(last + expires.min(self.terms.lease()));
                    }
                    (_, None) => {}
                }
            }
            while let Some(ended) = self.ended_before(due).await {
                self.end(ended)?;
                self.begin();
                if self.is_short_of_accounts() {
                    break;
                }
            }
        }
    }

    /// The next turn that ends before the next statement is due.
    async fn ended_before(&mut self, due: Instant) -> Option<(Arc<Lease>, Result<(), Error>)> {
        let sleep = tokio::time::sleep_until(due.into());
        tokio::pin!(sleep);
        loop {
            tokio::select! {
                biased;
                () = &mut sleep => return None,
                Some(ended) = self.running.join_next() => match ended {
                    Ok(ended) => return Some(ended),
                    Err(stopped) => if let Ok(panic) = stopped.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    },
                },
            }
        }
    }

    /// Whether so many accounts were read that it pays to ask for more before the next statement is due.
    fn is_short_of_accounts(&self) -> bool {
        self.ready.is_empty()
            && (self.running.is_empty() || self.running.len() < self.at_once && self.read_since >= 100)
    }

    fn end(&mut self, (lease, read): (Arc<Lease>, Result<(), Error>)) -> Result<(), Error> {
        self.leases.end(&lease);
        match read {
            Ok(()) => {
                self.read_since += 1;
                self.ended.push(Ended { lease, again: false });
                Ok(())
            }
            // The process that has the account now reads it. One that was stopped for so long has lost its transaction, too.
            Err(Error::Store(error)) if error.is_lost_lease() || lease.is_overdue(Instant::now()) => Ok(()),
            Err(error) => {
                self.ended.push(Ended { lease, again: true });
                Err(error)
            }
        }
    }

    /// Takes as many accounts as have room, and as many more as were read since the last statement: then others were not read in
    /// the meantime. What was not begun by then is left to others.
    async fn heartbeat(&mut self, connection: &mut PoolConnection<Postgres>) -> Result<(), Error> {
        if self.read_since == 0 {
            for lease in std::mem::take(&mut self.ready) {
                self.leases.end(&lease);
                self.ended.push(Ended { lease, again: true });
            }
        }
        let wanted = self.at_once + self.read_since.min(MOST_READY);
        let room = wanted.saturating_sub(self.running.len() + self.ready.len());
        self.read_since = 0;
        let (held, ended) = (self.leases.all(), std::mem::take(&mut self.ended));
        let now = Instant::now();
        let sent = heartbeat(connection, &held, &ended, room, self.terms, now);
        let taken = self.answer(sent).await?;
        self.take(taken, now).await?;
        self.begin();
        Ok(())
    }

    /// A database that does not answer for the time of a lease has given the accounts to others.
    async fn answer<T>(&self, sent: impl Future<Output = sqlx::Result<T>>) -> Result<T, Error> {
        let answer = tokio::time::timeout(self.terms.lease(), sent).await;
        let answer = answer.map_err(|_| StoreError::message("the database did not answer for the time of a lease"))?;
        answer.map_err(|error| StoreError::new("renew leases", error).into())
    }

    async fn take(&mut self, taken: Vec<Taken>, now: Instant) -> Result<(), Error> {
        for taken in taken {
            if !self.accounts.contains_key(&taken.account) {
                // Another process has added it.
                let known = known_accounts(&self.pool).await;
                let known = known.map_err(|error| StoreError::new("read the accounts", error))?;
                self.accounts
                    .extend(known.into_iter().map(|account| (account.id, account)));
            }
            // The lease of an account that is no longer connected expires.
            if let Some(account) = self.accounts.get(&taken.account) {
                let bucket = BucketKeys::default().connection(&account.connection_id).key();
                let lease = self.leases.begin(taken.account, bucket, taken.token, now);
                lease.renew(taken.permits, now + self.terms.usable(), now + self.terms.lease());
                self.ready.push_back(lease);
            }
        }
        Ok(())
    }

    fn begin(&mut self) {
        while self.running.len() < self.at_once {
            let Some(lease) = self.ready.pop_front() else { return };
            if let Some(account) = self.accounts.get(&lease.account) {
                self.running.spawn(turn(account.clone(), lease, Arc::clone(&self.read)));
            }
        }
    }

    /// So that others need not wait until the leases expire.
    async fn give_all_back(&mut self, connection: &mut PoolConnection<Postgres>) {
        self.running.shutdown().await;
        let left = self.leases.all().into_iter().map(|lease| Ended { lease, again: true });
        self.ended.extend(left);
        self.leases.clear();
        let ended = std::mem::take(&mut self.ended);
        let sent = heartbeat(connection, &[], &ended, 0, self.terms, Instant::now());
        // The run has failed already; leases expire in any case.
        let _ = self.answer(sent).await;
    }
}

/// The turn of an account.
fn turn(account: Account, lease: Arc<Lease>, read: ReadAccount) -> BoxFuture<'static, (Arc<Lease>, Result<(), Error>)> {
    Box::pin(async move {
        let read = tokio::select! {
            biased;
            () = lease.lost() => Err(StoreError::lost_lease().into()),
            read = read(account) => read,
        };
        (lease, read)
    })
}
