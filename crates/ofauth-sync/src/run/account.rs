//! All lists of an account.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use futures_util::stream::{FuturesUnordered, StreamExt};
use ofauth::operations::GET_SELF;
use ofauth::{Connection, ErrorKind};
use serde_json::Value;
use tokio::sync::Semaphore;

use super::Shared;
use super::follow::Touched;
use super::list::List;
use crate::error::Error;
use crate::event::Event;
use crate::store::{Account, Pending};
use crate::stream::Stream;
use crate::streams::{CONNECTIONS, children};

/// An account during a run.
pub(super) struct Reading {
    account: Account,
    connection: Connection,
    /// Permits of its requests.
    requests: Arc<Semaphore>,
    /// Whether the connection was rejected, so that every other request would be, too.
    rejected: AtomicBool,
}

/// Lists of a stream that are taken from the database at once.
const BATCH: u32 = 256;

impl Shared {
    pub(super) async fn read_account(&self, account: Account, touched: Option<Touched>) -> Result<(), Error> {
        let number = account.id;
        let connection = match self.client.connection(&account.connection_id) {
            Ok(connection) => connection,
            Err(error) => {
                self.fail(Some(number), CONNECTIONS.name, error.into());
                return Ok(());
            }
        };
        let reading = Reading {
            account,
            connection,
            requests: Arc::new(Semaphore::new(self.lists_at_once)),
            rejected: AtomicBool::new(false),
        };
        if let Some(touched) = touched {
            return self.read_touched(&reading, &touched).await;
        }
        self.retry_dead_letters(Some((number, &reading.connection))).await?;
        let roots = self.streams.iter().filter(|stream| {
            stream.parent.is_none() && stream.operation.scoped && self.permits(&reading.account, stream)
        });
        let mut families: FuturesUnordered<_> = roots.map(|root| self.read_family(&reading, root)).collect();
        while let Some(read) = families.next().await {
            read?;
        }
        self.report().accounts += 1;
        self.observer.on(&Event::AccountDone(number));
        Ok(())
    }

    /// The lists that events have named.
    async fn read_touched(&self, reading: &Reading, touched: &Touched) -> Result<(), Error> {
        for stream in self.streams.iter().filter(|stream| touched.contains(stream.name)) {
            match &stream.parent {
                None if self.permits(&reading.account, stream) => self.read_family(reading, stream).await?,
                Some(_) if self.permits(&reading.account, stream) => self.read_children(reading, stream).await?,
                _ => {}
            }
        }
        Ok(())
    }

    /// A stream of the account, then the lists in its items.
    async fn read_family(&self, reading: &Reading, root: &'static Stream) -> Result<(), Error> {
        let none = [String::new()];
        let number = reading.account.id;
        // What the last run has left comes first: if this run is cut off, too, it has not asked for the top again.
        self.read_all_children(reading, root).await?;
        let known = self.store.checkpoints(Some(number), root.name, &none).await?;
        let checkpoint = known.into_iter().flatten().next().unwrap_or_default();
        self.observer.on(&Event::Lists(1));
        self.read_one(reading, root, Pending::new(String::new(), checkpoint, true))
            .await?;
        self.read_all_children(reading, root).await
    }

    async fn read_all_children(&self, reading: &Reading, root: &'static Stream) -> Result<(), Error> {
        for child in children(root.name).filter(|child| self.selects(child)) {
            if self.permits(&reading.account, child) {
                self.read_children(reading, child).await?;
            }
        }
        Ok(())
    }

    async fn read_children(&self, reading: &Reading, stream: &'static Stream) -> Result<(), Error> {
        let number = reading.account.id;
        let mut after = None::<String>;
        let mut waiting = Vec::new().into_iter();
        let mut exhausted = false;
        let mut running = FuturesUnordered::new();
        loop {
            while running.len() < self.lists_at_once {
                let next = match waiting.next() {
                    Some(next) => next,
                    None if exhausted => break,
                    None => {
                        let batch = self.store.pending(number, stream.name, after.as_deref(), BATCH).await?;
                        exhausted = batch.len() < BATCH as usize;
                        after = batch.last().map(|last| last.partition.clone()).or(after);
                        let due: Vec<_> = batch.into_iter().filter(|pending| self.is_due(pending)).collect();
                        self.observer.on(&Event::Lists(due.len()));
                        waiting = due.into_iter();
                        continue;
                    }
                };
                running.push(self.read_one(reading, stream, next));
            }
            match running.next().await {
                Some(read) => read?,
                None => return Ok(()),
            }
        }
    }

    /// One list. What the API rejects is reported and does not stop the others.
    async fn read_one(&self, reading: &Reading, stream: &'static Stream, pending: Pending) -> Result<(), Error> {
        let read = self.read_or_report(reading, stream, pending).await;
        let read = self.committed(read).await;
        self.observer.on(&Event::ListDone { stream: stream.name });
        read
    }

    async fn read_or_report(&self, reading: &Reading, stream: &'static Stream, pending: Pending) -> Result<(), Error> {
        if reading.rejected.load(Ordering::Relaxed) {
            return Ok(());
        }
        let number = reading.account.id;
        let Err(error) = self.try_one(reading, stream, pending).await else {
            return Ok(());
        };
        match error {
            Error::Api(error) if error.kind() == ErrorKind::Forbidden => {
                let reason = match stream.operation.permission {
                    Some(permission) => format!("the permission `{permission}` is missing"),
                    None => "the server denied it".to_owned(),
                };
                self.skip_once(number, stream.name, reason);
            }
            Error::Api(error) if error.kind() == ErrorKind::Unauthorized => {
                if !reading.rejected.swap(true, Ordering::Relaxed) {
                    self.fail(Some(number), stream.name, error.into());
                }
            }
            // What it was listed in has gone meanwhile.
            Error::Api(error) if error.kind() == ErrorKind::NotFound && stream.parent.is_some() => {}
            Error::Api(_) | Error::Page(..) => self.fail(Some(number), stream.name, error),
            fatal => return Err(fatal),
        }
        Ok(())
    }

    async fn try_one(&self, reading: &Reading, stream: &'static Stream, pending: Pending) -> Result<(), Error> {
        let account = (reading.account.id, &reading.connection);
        let partition = pending.partition.clone();
        let mut list = List::new(stream, Some(account), Some(&reading.requests), partition);
        let user = match stream.own_user {
            Some(_) => Some(self.own_user(reading).await?),
            None => None,
        };
        list.own_user = user.as_deref();
        self.read_list(&list, pending).await
    }

    /// The id of the account's own user: from the list of connections, or by a request.
    async fn own_user(&self, reading: &Reading) -> Result<String, Error> {
        if let Some(known) = &reading.account.user_id {
            return Ok(known.clone());
        }
        let _permit = reading.requests.acquire().await.ok();
        let found = reading
            .connection
            .call(&GET_SELF)
            .options(self.options.clone())
            .send()
            .await?;
        match &found["id"] {
            Value::String(id) => Ok(id.clone()),
            Value::Number(id) => Ok(id.to_string()),
            _ => Err(Error::Page("stories", "the account has no id".to_owned())),
        }
    }

    fn selects(&self, stream: &Stream) -> bool {
        self.streams.iter().any(|selected| selected.name == stream.name)
    }

    /// Whether the connection has the permission that a stream needs; if not, it is reported.
    fn permits(&self, account: &Account, stream: &Stream) -> bool {
        let (Some(needed), Some(granted)) = (stream.operation.permission, &account.permissions) else {
            return true;
        };
        let permitted = granted.iter().any(|permission| permission == needed);
        if !permitted {
            self.skip_once(account.id, stream.name, format!("the permission `{needed}` is missing"));
        }
        permitted
    }

    fn skip_once(&self, account: i64, stream: &'static str, reason: String) {
        let is_known = {
            let report = self.report();
            let mut skipped = report.skipped.iter();
            skipped.any(|known| known.account == account && known.stream == Some(stream))
        };
        if !is_known {
            self.skip(account, Some(stream), reason);
        }
    }
}
