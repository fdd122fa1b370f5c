//! A server, a copy, and queries.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use ofauth::Client;
use ofauth_mock::MockServer;
use ofauth_sync::{Report, SqliteStore, Syncer, SyncerBuilder, Time};
use rusqlite::types::FromSql;
use rusqlite::{Connection, Params};
use tempfile::TempDir;

/// The long chat of the server has 100,000 messages, one a minute; this many of them are later.
pub(crate) const SINCE: &str = "2026-03-11T10:00:00Z";

pub(crate) struct World {
    pub(crate) server: Arc<MockServer>,
    folder: TempDir,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::of(MockServer::start().await.expect("a free port"))
    }

    pub(crate) fn of(server: MockServer) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self {
            server: Arc::new(server),
            folder,
        }
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("copy.db")
    }

    pub(crate) fn client(&self) -> Client {
        let client = Client::builder().api_key(self.server.api_key());
        client.base_url(self.server.base_url()).build().expect("a client")
    }

    /// A run for the account with all permissions, since [`SINCE`].
    pub(crate) fn sync(&self) -> SyncerBuilder {
        let store = SqliteStore::open(self.path()).expect("a copy");
        Syncer::builder(self.client(), Arc::new(store))
            .accounts([self.server.connection_id()])
            .since(Time::parse(SINCE).expect("a time"))
    }

    pub(crate) async fn run(&self, only: &[&str]) -> Report {
        let sync = self.sync().only(only.iter().copied()).build().expect("valid settings");
        let report = sync.run().await.expect("it runs");
        assert!(report.failures.is_empty(), "{:?}", report.failures);
        report
    }

    pub(crate) fn database(&self) -> Connection {
        open(&self.path())
    }
}

pub(crate) fn open(path: &Path) -> Connection {
    Connection::open(path).expect("a database")
}

/// The first column of the first row.
pub(crate) fn one<T: FromSql>(database: &Connection, query: &str, parameters: impl Params) -> T {
    database.query_row(query, parameters, |row| row.get(0)).expect(query)
}

/// The first column of all rows.
pub(crate) fn all<T: FromSql>(database: &Connection, query: &str) -> Vec<T> {
    let mut statement = database.prepare(query).expect(query);
    let rows = statement.query_map([], |row| row.get(0)).expect(query);
    rows.collect::<Result<_, _>>().expect(query)
}
