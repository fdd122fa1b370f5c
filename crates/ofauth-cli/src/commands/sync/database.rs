//! The database of the copy.

use std::path::Path;
use std::sync::Arc;

use ofauth::RateLimiting;
use ofauth_sync::{Error, SqliteStore, Store, Work};

use super::failure;
use crate::failure::Failure;

/// A database, and what processes share that use it.
pub(super) struct Database {
    pub(super) store: Arc<dyn Store>,
    pub(super) work: Option<Arc<dyn Work>>,
    pub(super) limits: RateLimiting,
}

/// The argument, if it is the URL of a PostgreSQL database.
pub(in crate::commands) fn postgres_url(argument: &Path) -> Option<&str> {
    let is_postgres = |text: &&str| text.starts_with("postgres://") || text.starts_with("postgresql://");
    argument.to_str().filter(is_postgres)
}

/// Opens a file of SQLite, or connects to the PostgreSQL of a URL.
pub(super) async fn open(to: &Path) -> Result<Database, Failure> {
    match postgres_url(to) {
        Some(url) => connect(url).await,
        None => {
            let store = SqliteStore::open(to).map_err(|error| failure(Error::from(error)))?;
            Ok(Database {
                store: Arc::new(store),
                work: None,
                limits: RateLimiting::default(),
            })
        }
    }
}

#[cfg(feature = "postgres")]
async fn connect(url: &str) -> Result<Database, Failure> {
    let failed = |error| failure(Error::from(error));
    let store = ofauth_sync::PostgresStore::connect(url).await.map_err(failed)?;
    let queue = store.queue().await.map_err(failed)?;
    Ok(Database {
        limits: queue.limiter().into(),
        work: Some(Arc::new(queue)),
        store: Arc::new(store),
    })
}

/// The copy alone, for reading.
#[cfg(all(feature = "postgres", feature = "export"))]
pub(in crate::commands) async fn store(url: &str) -> Result<Arc<dyn Store>, Failure> {
    let store = ofauth_sync::PostgresStore::connect(url).await;
    Ok(Arc::new(store.map_err(|error| failure(Error::from(error)))?))
}

#[cfg(all(not(feature = "postgres"), feature = "export"))]
pub(in crate::commands) async fn store(_: &str) -> Result<Arc<dyn Store>, Failure> {
    Err(missing("expected the name of a file"))
}

#[cfg(not(feature = "postgres"))]
async fn connect(_: &str) -> Result<Database, Failure> {
    Err(missing("expected the name of a file after --to"))
}

#[cfg(not(feature = "postgres"))]
fn missing(expected: &str) -> Failure {
    let message = format!("this build has no PostgreSQL, {expected}");
    Failure::new(crate::exit::Exit::Usage, message)
}
