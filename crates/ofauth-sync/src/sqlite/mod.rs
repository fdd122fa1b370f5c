//! The copy in SQLite.

mod bind;
mod group;
mod lock;
mod read;
mod scan;
mod schema;
mod write;

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ofauth::BoxFuture;
use rusqlite::{Connection, OpenFlags};

use self::group::Database;
use self::lock::Lock;
use self::write::Statements;
use crate::checkpoint::Checkpoint;
use crate::store::{Account, DeadLetter, InboxEvent, Pending, Reader, Store, StoreError, Unit};
use crate::table::Table;
use crate::value::Time;

/// A copy in one file of SQLite.
///
/// Times are texts in UTC, `2026-04-02T10:15:00.000000Z`; amounts of money are integers, in millionths. Other programs can
/// read the file meanwhile (write-ahead log). A lock file beside it, `copy.db.lock`, keeps a second run out.
///
/// Units that are stored one right after another share a transaction: up to 32, for up to 20 ms. [`Store::flush`] and drop
/// commit it. If a unit cannot be stored, or a commit fails, nothing of that transaction is stored. If others were lost with the unit,
/// nothing more can be stored until the copy is opened again, since what came after would hide what is missing; the next run requests
/// it again.
pub struct SqliteStore {
    database: Mutex<Database>,
    statements: Statements,
    _lock: Option<Lock>,
}

impl SqliteStore {
    /// Opens the copy in this file, and creates it if there is none. A copy of an older version is migrated; its data
    /// is kept.
    ///
    /// # Errors
    ///
    /// If another run has it open, if the file is no copy or one of a newer version, and if it cannot be written.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let lock = Lock::take(path)?;
        create_private(path).map_err(|error| StoreError::new(format!("create {}", path.display()), error))?;
        let opened = Connection::open_with_flags(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
        );
        let doing = format!("open {}", path.display());
        match opened {
            Ok(connection) => Self::prepare(connection, Some(lock), doing),
            Err(error) => Err(StoreError::new(doing, error)),
        }
    }

    /// Opens the copy in this file for reading, also while a run writes to it. Nothing can be stored.
    ///
    /// # Errors
    ///
    /// If there is no such file, and if it is no copy of the current schema version: a run migrates an older one.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = path.as_ref();
        let doing = || format!("open {}", path.display());
        // SQLite does not say why.
        File::open(path).map_err(|error| StoreError::new(doing(), error))?;
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| StoreError::new(doing(), error))?;
        let waits = connection.busy_timeout(PATIENCE);
        waits.map_err(|error| StoreError::new(doing(), error))?;
        schema::check(&connection, path)?;
        Ok(Self {
            database: Mutex::new(Database::new(connection)),
            statements: Statements::new(),
            _lock: None,
        })
    }

    /// A copy in memory, which is lost on drop.
    ///
    /// # Errors
    ///
    /// If SQLite has no memory for it.
    pub fn in_memory() -> Result<Self, StoreError> {
        let doing = "open a copy in memory".to_owned();
        match Connection::open_in_memory() {
            Ok(connection) => Self::prepare(connection, None, doing),
            Err(error) => Err(StoreError::new(doing, error)),
        }
    }

    fn prepare(mut connection: Connection, lock: Option<Lock>, doing: String) -> Result<Self, StoreError> {
        configure(&connection).map_err(|error| StoreError::new(doing, error))?;
        schema::migrate(&mut connection)?;
        Ok(Self {
            database: Mutex::new(Database::new(connection)),
            statements: Statements::new(),
            _lock: lock,
        })
    }

    fn database(&self) -> MutexGuard<'_, Database> {
        self.database.lock().unwrap_or_else(|poisoned| {
            let mut database = PoisonError::into_inner(poisoned);
            database.abandon();
            database
        })
    }

    /// Reads, also what is not committed yet.
    fn read<'a, T: Send + 'a>(
        &'a self,
        doing: &'static str,
        act: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        Box::pin(async move { act(&self.database().connection).map_err(|error| StoreError::new(doing, error)) })
    }

    /// Writes in a transaction of its own.
    fn write<'a, T: Send + 'a>(
        &'a self,
        doing: &'static str,
        act: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'a,
    ) -> BoxFuture<'a, Result<T, StoreError>> {
        Box::pin(async move {
            let mut database = self.database();
            database.commit()?;
            act(&database.connection).map_err(|error| StoreError::new(doing, error))
        })
    }
}

/// Creates the file so that only its owner can read it: it will have connection ids. SQLite gives its log the same mode.
fn create_private(path: &Path) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        _ => Ok(()),
    }
}

/// How long to wait for another program that reads or writes.
const PATIENCE: Duration = Duration::from_secs(30);

fn configure(connection: &Connection) -> rusqlite::Result<()> {
    const STATEMENTS: usize = 128;
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // Of a new file: items of 1 to 4 KB fill these better than the default of 4 KiB, and fewer are written.
    connection.pragma_update(None, "page_size", 16_384)?;
    // With a write-ahead log, a transaction is atomic without a flush of each; after a power cut, the last may be missing
    // as a whole, checkpoint included.
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "normal")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "temp_store", "memory")
}

impl Store for SqliteStore {
    fn commit<'a>(&'a self, unit: &'a Unit<'a>) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move { self.database().write(&self.statements, unit) })
    }

    fn flush(&self) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move { self.database().commit() })
    }

    fn accounts(&self) -> BoxFuture<'_, Result<Vec<Account>, StoreError>> {
        self.read("read the accounts", read::accounts)
    }

    fn add_account<'a>(&'a self, connection_id: &'a str, now: Time) -> BoxFuture<'a, Result<i64, StoreError>> {
        self.write("add an account", move |connection| {
            write::add_account(connection, connection_id, now)
        })
    }

    fn checkpoints<'a>(
        &'a self,
        account: Option<i64>,
        stream: &'a str,
        partitions: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Option<Checkpoint>>, StoreError>> {
        self.read("read checkpoints", move |connection| {
            read::checkpoints(connection, account, stream, partitions)
        })
    }

    fn newer<'a>(
        &'a self,
        account: i64,
        table: &'static Table,
        scope: &'a [(&'static str, i64)],
        by: &'static str,
        above: i64,
    ) -> BoxFuture<'a, Result<Option<(i64, i64)>, StoreError>> {
        self.read("count rows", move |connection| {
            read::newer(connection, account, table, scope, by, above)
        })
    }

    fn pending<'a>(
        &'a self,
        account: i64,
        stream: &'a str,
        after: Option<&'a str>,
        limit: u32,
    ) -> BoxFuture<'a, Result<Vec<Pending>, StoreError>> {
        self.read("read the lists that are pending", move |connection| {
            read::pending(connection, account, stream, after, limit)
        })
    }

    fn receive<'a>(&'a self, event: &'a InboxEvent, now: Time) -> BoxFuture<'a, Result<bool, StoreError>> {
        self.write("store an event", move |connection| {
            write::receive(connection, event, now)
        })
    }

    fn inbox(&self, limit: u32) -> BoxFuture<'_, Result<Vec<InboxEvent>, StoreError>> {
        self.read("read the inbox", move |connection| read::inbox(connection, limit))
    }

    fn unknown_fields(&self) -> BoxFuture<'_, Result<Vec<(String, String)>, StoreError>> {
        self.read("read the unknown fields", read::unknown_fields)
    }

    fn dead_letters(
        &self,
        account: Option<i64>,
        after: i64,
        limit: u32,
    ) -> BoxFuture<'_, Result<Vec<DeadLetter>, StoreError>> {
        self.read("read the dead letters", move |connection| {
            read::dead_letters(connection, account, after, limit)
        })
    }

    fn scan<'a>(
        &'a self,
        tables: &'a [&'static Table],
        accounts: &'a [i64],
        reader: &'a mut dyn Reader,
    ) -> BoxFuture<'a, Result<(), StoreError>> {
        Box::pin(async move {
            let mut database = self.database();
            database.commit()?;
            scan::scan(&mut database.connection, tables, accounts, reader)
        })
    }
}

impl Drop for SqliteStore {
    fn drop(&mut self) {
        // If it fails, the next run requests again what is missing.
        let _ = self.database().commit();
    }
}

impl fmt::Debug for SqliteStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SqliteStore").finish_non_exhaustive()
    }
}
