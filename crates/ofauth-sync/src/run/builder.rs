//! Settings of a run.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ofauth::{CallOptions, Client};

use super::{Shared, Syncer};
use crate::error::Error;
use crate::event::{Nobody, Observer};
use crate::extract::Plan;
use crate::report::Report;
use crate::store::Store;
use crate::stream::Stream;
use crate::streams::{STREAMS, named};
use crate::value::Time;
use crate::work::Work;

/// Configures a [`Syncer`].
#[must_use]
pub struct SyncerBuilder {
    client: Client,
    store: Arc<dyn Store>,
    only: Vec<String>,
    accounts: Vec<String>,
    since: Option<Time>,
    full_after: Option<Duration>,
    confirm_after: Duration,
    work: Option<Arc<dyn Work>>,
    accounts_at_once: usize,
    lists_at_once: usize,
    options: CallOptions,
    observer: Arc<dyn Observer>,
    clock: Arc<dyn Fn() -> Time + Send + Sync>,
}

impl SyncerBuilder {
    const ACCOUNTS_AT_ONCE: usize = 32;
    const LISTS_AT_ONCE: usize = 4;
    /// A quota may make a request wait for minutes.
    const TIMEOUT: Duration = Duration::from_secs(600);
    const RETRIES: u32 = 10;
    const CONFIRM_AFTER: Duration = Duration::from_secs(7 * 24 * 3600);

    pub(super) fn new(client: Client, store: Arc<dyn Store>) -> Self {
        Self {
            client,
            store,
            only: Vec::new(),
            accounts: Vec::new(),
            since: None,
            full_after: None,
            confirm_after: Self::CONFIRM_AFTER,
            work: None,
            accounts_at_once: Self::ACCOUNTS_AT_ONCE,
            lists_at_once: Self::LISTS_AT_ONCE,
            options: CallOptions::new(),
            observer: Arc::new(Nobody),
            clock: Arc::new(Time::now),
        }
    }

    /// Only these streams, by their names in [`STREAMS`](crate::STREAMS), and those that they need. Default: all.
    pub fn only(mut self, names: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.only.extend(names.into_iter().map(Into::into));
        self
    }

    /// Only these accounts, by their connection ids, or by their numbers in a copy that has them. Default: all active connections of the organisation, which requires
    /// an API key that may list them.
    pub fn accounts(mut self, connection_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.accounts.extend(connection_ids.into_iter().map(Into::into));
        self
    }

    /// Reads lists that are newest first only down to this time. A later run with an earlier time, or none, reads the
    /// rest.
    pub fn since(mut self, time: Time) -> Self {
        self.since = Some(time);
        self
    }

    /// Reads a list again in whole whose last complete reading began longer ago, to find edits and deletions that are
    /// visible nowhere else. Default: never.
    pub fn full_after(mut self, age: Duration) -> Self {
        self.full_after = Some(age);
        self
    }

    /// Requests all messages of a chat since those that requests have shown, when that is this long ago. Until then, and until someone
    /// reads or answers the chat, it is enough that the copy has as many unread ones, by events, as the list of chats says. That
    /// does not show a message that the account sent between them without reading them, nor a lost one instead of another that
    /// was deleted. Default: a week. Zero: each sweep requests them.
    pub fn confirm_after(mut self, age: Duration) -> Self {
        self.confirm_after = age;
        self
    }

    /// Shares the accounts with other processes. Default: this process reads all.
    pub fn work(mut self, work: Arc<dyn Work>) -> Self {
        self.work = Some(work);
        self
    }

    /// How many accounts are read at the same time; at least 1. Default: 32.
    pub fn accounts_at_once(mut self, count: usize) -> Self {
        self.accounts_at_once = count.max(1);
        self
    }

    /// How many requests of an account run at the same time; at least 1. Default: 4.
    pub fn lists_at_once(mut self, count: usize) -> Self {
        self.lists_at_once = count.max(1);
        self
    }

    /// Timeouts and retries of each request. Default: 10 retries within 10 minutes.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    /// Follows the runs.
    pub fn observer(mut self, observer: Arc<dyn Observer>) -> Self {
        self.observer = observer;
        self
    }

    /// The clock of `synced_at`, for tests. Default: that of the system.
    pub fn clock(mut self, clock: impl Fn() -> Time + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Checks the settings.
    ///
    /// # Errors
    ///
    /// [`Error::Setting`] if a stream is unknown.
    pub fn build(self) -> Result<Syncer, Error> {
        let defaults = CallOptions::new().timeout(Self::TIMEOUT).max_retries(Self::RETRIES);
        let micros = |age: Duration| i64::try_from(age.as_micros()).unwrap_or(i64::MAX);
        Ok(Syncer(Arc::new(Shared {
            client: self.client,
            store: self.store,
            streams: selected(&self.only)?,
            plans: STREAMS.iter().map(|stream| (stream.name, Plan::of(stream))).collect(),
            accounts: self.accounts,
            since: self.since,
            full_after: self.full_after.map(micros),
            confirm_after: micros(self.confirm_after),
            work: self.work,
            accounts_at_once: self.accounts_at_once,
            lists_at_once: self.lists_at_once,
            options: self.options.merged_with_defaults(&defaults),
            observer: self.observer,
            clock: self.clock,
            arrived: tokio::sync::Notify::new(),
            unknown: Mutex::new(HashSet::new()),
            report: Mutex::new(Report::default()),
        })))
    }
}

/// The streams with these names, and their parents.
fn selected(names: &[String]) -> Result<Vec<&'static Stream>, Error> {
    if names.is_empty() {
        return Ok(STREAMS.to_vec());
    }
    let mut wanted = HashSet::new();
    for name in names {
        let mut next = Some(name.as_str());
        while let Some(name) = next {
            let found = named(name)?;
            wanted.insert(found.name);
            next = found.parent.as_ref().map(|parent| parent.stream);
        }
    }
    Ok(STREAMS
        .iter()
        .copied()
        .filter(|stream| wanted.contains(stream.name))
        .collect())
}

impl fmt::Debug for SyncerBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SyncerBuilder")
            .field("only", &self.only)
            .field("since", &self.since)
            .finish_non_exhaustive()
    }
}
