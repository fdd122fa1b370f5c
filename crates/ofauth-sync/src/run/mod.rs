//! A run: reads what is new of the selected accounts and streams.

mod account;
mod arrival;
mod builder;
mod follow;
mod letters;
mod list;
mod pages;
mod request;
mod retry;
mod unit;
mod unread;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use ofauth::{CallOptions, Client};
use tokio::task::JoinSet;

pub use self::builder::SyncerBuilder;
pub use self::follow::Follow;
use self::follow::Touched;
use self::list::List;
use crate::error::Error;
use crate::event::{Event, Observer};
use crate::extract::Plan;
use crate::report::{Failure, Report, Skipped};
use crate::store::{Account, Pending, Store};
use crate::stream::Stream;
use crate::streams::{CONNECTIONS, STREAMS};
use crate::value::Time;
use crate::work::{ReadAccount, Work};

/// Keeps a copy of accounts in a database.
///
/// ```no_run
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// use std::sync::Arc;
/// use ofauth_sync::{SqliteStore, Syncer};
///
/// let client = ofauth::Client::from_env()?;
/// let store = Arc::new(SqliteStore::open("copy.db")?);
/// let report = Syncer::builder(client, store).build()?.run().await?;
/// println!("{} items with {} requests", report.items(), report.requests());
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Syncer(Arc<Shared>);

/// What all lists of a run share.
struct Shared {
    client: Client,
    store: Arc<dyn Store>,
    /// The selected streams.
    streams: Vec<&'static Stream>,
    plans: HashMap<&'static str, Plan>,
    accounts: Vec<String>,
    /// Read items since then.
    since: Option<Time>,
    /// Read a list again whose last complete reading began longer ago, in microseconds.
    full_after: Option<i64>,
    /// Request a list whose items came by events when its last request is older, in microseconds.
    confirm_after: i64,
    work: Option<Arc<dyn Work>>,
    accounts_at_once: usize,
    lists_at_once: usize,
    options: CallOptions,
    observer: Arc<dyn Observer>,
    clock: Arc<dyn Fn() -> Time + Send + Sync>,
    /// Wakes the follower when an event has come.
    arrived: tokio::sync::Notify,
    unknown: Mutex<HashSet<(&'static str, String)>>,
    report: Mutex<Report>,
}

impl Syncer {
    /// Configures a copy in this database.
    pub fn builder(client: Client, store: Arc<dyn Store>) -> SyncerBuilder {
        SyncerBuilder::new(client, store)
    }

    /// Reads what is new, and what earlier runs have left, of all selected accounts and streams.
    ///
    /// It can be dropped at any time: what was committed stays, and the next run continues there. What was read just before is
    /// committed by [`Store::flush`], or when the database is dropped.
    ///
    /// # Errors
    ///
    /// If the accounts cannot be listed, or the database fails. What fails of one account is in
    /// [`Report::failures`] and does not stop the others.
    pub async fn run(&self) -> Result<Report, Error> {
        let started = Instant::now();
        let shared = &self.0;
        *shared.report() = Report::default();
        let read = self.read_all().await;
        shared.committed(read).await?;
        Ok(shared.take_report(started))
    }

    /// Reads what is new of these streams, by the numbers of their accounts, as [`Report::failed_for_now`] names them.
    ///
    /// # Errors
    ///
    /// If the database fails. What fails of one account is in [`Report::failures`].
    pub async fn run_again(&self, failed: &BTreeMap<i64, BTreeSet<&'static str>>) -> Result<Report, Error> {
        let started = Instant::now();
        let shared = &self.0;
        *shared.report() = Report::default();
        let accounts = shared.store.accounts().await?.into_iter();
        let named = accounts.filter_map(|account| {
            let streams = failed.get(&account.id)?.clone();
            Some((account, Some(streams)))
        });
        let read = self.read_accounts(named.collect()).await;
        shared.committed(read).await?;
        Ok(shared.take_report(started))
    }

    async fn read_all(&self) -> Result<(), Error> {
        let shared = &self.0;
        shared.recall_unknown_fields().await?;
        let accounts = shared.find_accounts().await?;
        shared.observer.on(&Event::Accounts(accounts.len()));
        let all = accounts.into_iter().map(|account| (account, None));
        self.read_accounts(all.collect()).await
    }

    /// Reads these accounts; of each all selected streams, or the lists that events name.
    async fn read_accounts(&self, accounts: Vec<(Account, Option<Touched>)>) -> Result<(), Error> {
        let shared = &self.0;
        if let Some(work) = &shared.work {
            let touched: HashMap<i64, Touched> = accounts
                .iter()
                .filter_map(|(account, touched)| Some((account.id, touched.clone()?)))
                .collect();
            let accounts = accounts.into_iter().map(|(account, _)| account).collect();
            let shared = Arc::clone(shared);
            let read: ReadAccount = Arc::new(move |account| {
                let (shared, touched) = (Arc::clone(&shared), touched.get(&account.id).cloned());
                Box::pin(async move { shared.read_account(account, touched).await })
            });
            return work.divide(accounts, self.0.accounts_at_once, read).await;
        }
        let mut waiting = accounts.into_iter();
        let mut running = JoinSet::new();
        loop {
            while running.len() < shared.accounts_at_once {
                let Some((account, touched)) = waiting.next() else {
                    break;
                };
                let shared = Arc::clone(shared);
                running.spawn(async move { shared.read_account(account, touched).await });
            }
            match running.join_next().await {
                None => return Ok(()),
                Some(Ok(Ok(()))) => {}
                Some(Ok(Err(error))) => {
                    running.shutdown().await;
                    return Err(error);
                }
                Some(Err(stopped)) => {
                    if let Ok(panic) = stopped.try_into_panic() {
                        std::panic::resume_unwind(panic);
                    }
                }
            }
        }
    }
}

impl Shared {
    fn report(&self) -> MutexGuard<'_, Report> {
        self.report.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_report(&self, started: Instant) -> Report {
        let mut report = std::mem::take(&mut *self.report());
        report.duration = started.elapsed();
        report
    }

    /// Commits what was read, also before an error.
    async fn committed(&self, read: Result<(), Error>) -> Result<(), Error> {
        let flushed = self.store.flush().await;
        read?;
        Ok(flushed?)
    }

    fn now(&self) -> Time {
        (self.clock)()
    }

    fn skip(&self, account: i64, stream: Option<&'static str>, reason: impl Into<String>) {
        self.report().skipped.push(Skipped {
            account,
            stream,
            reason: reason.into(),
        });
    }

    fn fail(&self, account: Option<i64>, stream: &'static str, error: Error) {
        self.report().failures.push(Failure { account, stream, error });
    }

    /// Whether a field is seen for the first time.
    fn is_news(&self, stream: &'static str, field: &str) -> bool {
        let mut known = self.unknown.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert((stream, field.to_owned()))
    }

    async fn recall_unknown_fields(&self) -> Result<(), Error> {
        let known = self.store.unknown_fields().await?;
        let named = known.into_iter().filter_map(|(name, field)| {
            let stream = STREAMS.iter().find(|stream| stream.name == name)?;
            Some((stream.name, field))
        });
        self.unknown
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend(named);
        Ok(())
    }

    /// The selected accounts. Without a selection, the list of the organisation is read first.
    async fn find_accounts(&self) -> Result<Vec<Account>, Error> {
        let wants_list = self.streams.iter().any(|stream| stream.name == CONNECTIONS.name);
        if self.accounts.is_empty() || wants_list {
            self.retry_dead_letters(None).await?;
            let list = List::new(&CONNECTIONS, None, None, String::new());
            let none = [String::new()];
            let known = self.store.checkpoints(None, CONNECTIONS.name, &none).await?;
            let checkpoint = known.into_iter().flatten().next().unwrap_or_default();
            self.read_list(&list, Pending::new(String::new(), checkpoint, true))
                .await?;
        }
        if self.accounts.is_empty() {
            let (active, others): (Vec<_>, Vec<_>) = self
                .store
                .accounts()
                .await?
                .into_iter()
                .partition(|account| account.status.as_deref().is_none_or(|status| status == "active"));
            for account in others {
                let status = account.status.unwrap_or_default();
                self.skip(account.id, None, format!("its status is `{status}`, expected `active`"));
            }
            return Ok(active);
        }
        let known = self.store.accounts().await?;
        let mut numbers = Vec::new();
        for name in &self.accounts {
            match known.iter().find(|account| account.id.to_string() == *name) {
                Some(account) => numbers.push(account.id),
                None => numbers.push(self.store.add_account(name, self.now()).await?),
            }
        }
        let known = self.store.accounts().await?;
        Ok(known
            .into_iter()
            .filter(|account| numbers.contains(&account.id))
            .collect())
    }
}

/// Shows neither accounts nor credentials.
impl fmt::Debug for Syncer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.0.streams.iter().map(|stream| stream.name).collect();
        f.debug_struct("Syncer")
            .field("streams", &names)
            .field("since", &self.0.since)
            .finish_non_exhaustive()
    }
}
