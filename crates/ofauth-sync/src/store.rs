//! What a database does for the copy.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::ops::ControlFlow;

use ofauth::BoxFuture;

use crate::checkpoint::Checkpoint;
use crate::row::Row;
use crate::table::Table;
use crate::value::{Time, Value};

/// A database that holds the copy.
///
/// [`Store::commit`] is atomic: either all of a unit is stored or nothing, even if the process is killed or the machine
/// stops. A unit is never stored without those before it. The declarations of [`tables`](crate::tables) say which tables it has; `sync_…` tables are its own.
pub trait Store: Send + Sync + fmt::Debug {
    /// Stores a unit of work in one transaction. Others may share it; then the unit is durable after [`Store::flush`], and if it fails,
    /// they may be lost with it and all later ones have to be refused.
    fn commit<'a>(&'a self, unit: &'a Unit<'a>) -> BoxFuture<'a, Result<(), StoreError>>;

    /// Makes durable what was stored, if [`Store::commit`] has not. A run calls it before it waits for longer than a few
    /// milliseconds, and at its end. If it fails, units may be lost, and all later ones have to be refused.
    fn flush(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async { Ok(()) })
    }

    /// The accounts of the table `connections`.
    fn accounts(&self) -> BoxFuture<'_, Result<Vec<Account>, StoreError>>;

    /// The number of this account, which is added if it is new.
    fn add_account<'a>(&'a self, connection_id: &'a str, now: Time) -> BoxFuture<'a, Result<i64, StoreError>>;

    /// The checkpoints of lists of a stream, in the order of `partitions`.
    fn checkpoints<'a>(
        &'a self,
        account: Option<i64>,
        stream: &'a str,
        partitions: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Option<Checkpoint>>, StoreError>>;

    /// The rows that are not deleted, have these values in the columns of `scope`, and a greater one in the column `by` than `above`:
    /// how many there are, and the greatest value. None if there are none, and by default, which costs requests that could have been
    /// saved.
    fn newer<'a>(
        &'a self,
        _account: i64,
        _table: &'static Table,
        _scope: &'a [(&'static str, i64)],
        _by: &'static str,
        _above: i64,
    ) -> BoxFuture<'a, Result<Option<(i64, i64)>, StoreError>> {
        Box::pin(async { Ok(None) })
    }

    /// Lists of a stream that are wanted or not completely read, after `after`, ordered by their names.
    fn pending<'a>(
        &'a self,
        account: i64,
        stream: &'a str,
        after: Option<&'a str>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Pending>, StoreError>>;

    /// Stores a webhook event that is to be applied; it is durable when this returns. Returns false if it is known, applied or not.
    fn receive<'a>(&'a self, event: &'a InboxEvent, now: Time) -> BoxFuture<'a, Result<bool, StoreError>>;

    /// Events that were not applied, oldest first.
    fn inbox(&self, limit: u32) -> BoxFuture<'_, Result<Vec<InboxEvent>, StoreError>>;

    /// Fields that the contract does not have and that were reported, as `stream` and `field`.
    fn unknown_fields(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, StoreError>>;

    /// Items of an account that could not be read, or of the list of accounts, after the one with this number, by their numbers.
    fn dead_letters(
        &self,
        account: Option<i64>,
        after: i64,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<DeadLetter>, StoreError>>;

    /// Reads all rows of these tables, of these accounts, or of all if there are none, each table in the order of its key: texts by
    /// their bytes. What is committed meanwhile is not seen. It ends early, without an error, if the reader stops.
    fn scan<'a>(
        &'a self,
        tables: &'a [&'static Table],
        accounts: &'a [i64],
        reader: &'a mut dyn Reader,
    ) -> BoxFuture<'a, Result<(), StoreError>>;
}

/// Takes the rows of [`Store::scan`].
pub trait Reader: Send {
    /// The rows of this table follow.
    fn table(&mut self, table: &'static Table) -> ControlFlow<()>;

    /// The next row of the table.
    fn row(&mut self, row: StoredRow<'_>) -> ControlFlow<()>;
}

/// A row of a table.
#[derive(Debug)]
#[non_exhaustive]
pub struct StoredRow<'a> {
    /// `account_id`
    pub account: i64,
    /// The values of [`Table::columns`], in their order.
    pub values: Vec<Value<'a>>,
    /// The item as JSON, if the table has it.
    pub raw: Option<&'a str>,
    /// When the item was found missing.
    pub deleted_at: Option<Time>,
    /// When the row was last received.
    pub synced_at: Time,
}

impl<'a> StoredRow<'a> {
    /// A row of an item that is not deleted and has no JSON.
    #[must_use]
    pub fn new(account: i64, values: Vec<Value<'a>>, synced_at: Time) -> Self {
        Self {
            account,
            values,
            raw: None,
            deleted_at: None,
            synced_at,
        }
    }

    /// The item as JSON, and when it was found missing.
    #[must_use]
    pub fn item(mut self, raw: Option<&'a str>, deleted_at: Option<Time>) -> Self {
        self.raw = raw;
        self.deleted_at = deleted_at;
        self
    }
}

/// A unit of work: rows and the checkpoint that covers them.
#[derive(Debug)]
#[non_exhaustive]
pub struct Unit<'a> {
    /// The account; none for the list of accounts.
    pub account: Option<i64>,
    /// `synced_at` of its rows.
    pub now: Time,
    /// What is stored, in this order.
    pub writes: Vec<Write<'a>>,
}

/// A part of a unit of work.
#[derive(Debug)]
#[non_exhaustive]
pub enum Write<'a> {
    /// Inserts a row, or replaces the one with its key; the row is no longer deleted.
    Upsert(Row<'a>),
    /// Finds rows that were expected and not received.
    Sweep(Sweep<'a>),
    /// How far a list has been read.
    Checkpoint {
        /// Name of the stream.
        stream: &'static str,
        /// The list; empty for a stream of the account.
        partition: Cow<'a, str>,
        /// How far.
        checkpoint: Cow<'a, Checkpoint>,
        /// The list was read from its top by a request of this time, so a [`Write::Want`] before it is done.
        answered: Option<Time>,
    },
    /// A list has changed, and its top is to be read.
    Want {
        /// Name of the stream.
        stream: &'static str,
        /// The list.
        partition: String,
        /// The version of the item that it is in.
        version: Option<i64>,
    },
    /// Items of a list came by events. Its top is to be read some day, and at once if the list that it is in shows that others are
    /// missing. A [`Write::Want`] before it stays.
    Compare {
        /// Name of the stream.
        stream: &'static str,
        /// The list.
        partition: String,
    },
    /// An item that cannot be read.
    DeadLetter {
        /// Name of the stream.
        stream: &'static str,
        /// The list.
        partition: &'a str,
        /// Why.
        reason: String,
        /// Its bytes as they came.
        raw: &'a [u8],
        /// Its index in the list.
        position: i64,
    },
    /// As [`Write::Upsert`], unless a row with its key was received at `synced_at` or later.
    Restore(Row<'a>),
    /// As [`Write::Upsert`], unless there is a row with its key, deleted or not.
    Add(Row<'a>),
    /// An item of [`Store::dead_letters`] that can be read by now; it is removed from there.
    Revived {
        /// Its number.
        dead_letter: i64,
    },
    /// A webhook event was applied. It is remembered for a week, so that a late delivery of it is known.
    Applied {
        /// Its id.
        event_id: &'a str,
    },
    /// A field that the contract does not have.
    UnknownField {
        /// Name of the stream.
        stream: &'static str,
        /// Its name.
        field: String,
    },
}

/// The version of a list that is wanted by [`Write::Compare`].
pub(crate) const COMPARED: i64 = -1;

/// Rows that were expected in a response: those in a range that were last received before it was requested.
#[derive(Debug)]
#[non_exhaustive]
pub struct Sweep<'a> {
    /// The table.
    pub table: &'static Table,
    /// Columns that have these values.
    pub scope: Vec<(&'static str, Value<'a>)>,
    /// A column, and the range of its values: from the first, up to and without the second.
    pub range: Option<(&'static str, Option<i64>, Option<i64>)>,
    /// When the response was requested.
    pub before: Time,
}

/// A list that is wanted or not completely read.
#[derive(Debug)]
#[non_exhaustive]
pub struct Pending {
    /// The list.
    pub partition: String,
    /// How far it has been read.
    pub checkpoint: Checkpoint,
    /// Whether its top is to be read.
    pub wanted: bool,
    /// The version of [`Write::Want`].
    pub version: Option<i64>,
}

impl Pending {
    /// A list of [`Store::pending`].
    #[must_use]
    pub fn new(partition: String, checkpoint: Checkpoint, wanted: bool) -> Self {
        Self {
            partition,
            checkpoint,
            wanted,
            version: None,
        }
    }

    /// Whether it is wanted by [`Write::Compare`] alone.
    pub(crate) fn is_compared(&self) -> bool {
        self.wanted && self.version == Some(COMPARED) && !self.checkpoint.is_open()
    }

    /// The version of [`Write::Want`].
    #[must_use]
    pub fn version(mut self, version: Option<i64>) -> Self {
        self.version = version;
        self
    }
}

/// An item that could not be read. `Debug` does not show it.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeadLetter {
    /// Its number.
    pub id: i64,
    /// Name of the stream.
    pub stream: String,
    /// The list.
    pub partition: String,
    /// Its bytes as they came.
    pub raw: Vec<u8>,
    /// When it was last received.
    pub last_seen_at: Time,
    /// Its index in the list; none if an older version of the copy stored it.
    pub position: Option<i64>,
}

impl DeadLetter {
    /// An item of [`Store::dead_letters`].
    #[must_use]
    pub fn new(id: i64, stream: String, partition: String, raw: Vec<u8>, last_seen_at: Time) -> Self {
        Self {
            id,
            stream,
            partition,
            raw,
            last_seen_at,
            position: None,
        }
    }

    /// Its index in the list.
    #[must_use]
    pub fn position(mut self, position: Option<i64>) -> Self {
        self.position = position;
        self
    }
}

impl fmt::Debug for DeadLetter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeadLetter")
            .field("id", &self.id)
            .field("stream", &self.stream)
            .finish_non_exhaustive()
    }
}

/// A webhook event in the inbox. `Debug` does not show its body, which may contain connection ids.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct InboxEvent {
    /// The same in each delivery.
    pub id: String,
    /// Its type: `connection.expired`.
    pub event_type: String,
    /// `data` of the envelope, as JSON.
    pub data: String,
}

impl InboxEvent {
    /// An event.
    #[must_use]
    pub fn new(id: String, event_type: String, data: String) -> Self {
        Self { id, event_type, data }
    }
}

impl fmt::Debug for InboxEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InboxEvent")
            .field("id", &self.id)
            .field("event_type", &self.event_type)
            .finish_non_exhaustive()
    }
}

/// An account of the copy. `Debug` does not show its connection id, which is a secret.
#[derive(Clone)]
#[non_exhaustive]
pub struct Account {
    /// Its number in the copy.
    pub id: i64,
    /// Its connection.
    pub connection_id: String,
    /// The status of the connection, if the organisation's list was read.
    pub status: Option<String>,
    /// The permissions of the connection, if it was read.
    pub permissions: Option<Vec<String>>,
    /// The id of the account's own user, if it was read.
    pub user_id: Option<String>,
}

impl Account {
    /// An account of [`Store::accounts`].
    #[must_use]
    pub fn new(id: i64, connection_id: String, status: Option<String>, permissions: Option<Vec<String>>) -> Self {
        Self {
            id,
            connection_id,
            status,
            permissions,
            user_id: None,
        }
    }

    /// The id of the account's own user.
    #[must_use]
    pub fn user_id(mut self, user_id: Option<String>) -> Self {
        self.user_id = user_id;
        self
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Account")
            .field("id", &self.id)
            .field("status", &self.status)
            .finish_non_exhaustive()
    }
}

/// An error of the database. Its message contains no data.
#[derive(Debug)]
pub struct StoreError {
    doing: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl StoreError {
    /// An error while doing something: `open copy.db`.
    pub fn new(doing: impl Into<String>, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            doing: doing.into(),
            source: Some(source.into()),
        }
    }

    /// The unit is of an account that another process has taken over; nothing was stored.
    #[must_use]
    pub fn lost_lease() -> Self {
        Self::new("store a page", LostLease)
    }

    /// Whether another process has taken the account over.
    #[must_use]
    pub fn is_lost_lease(&self) -> bool {
        self.source.as_ref().is_some_and(|source| source.is::<LostLease>())
    }

    /// An error that has no cause.
    pub fn message(message: impl Into<String>) -> Self {
        Self {
            doing: message.into(),
            source: None,
        }
    }
}

#[derive(Debug)]
struct LostLease;

impl fmt::Display for LostLease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("another process has taken the account over")
    }
}

impl StdError for LostLease {}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Some(source) => write!(f, "cannot {}: {source}", self.doing),
            None => f.write_str(&self.doing),
        }
    }
}

impl StdError for StoreError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
