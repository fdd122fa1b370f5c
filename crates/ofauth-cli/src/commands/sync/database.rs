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

/// Opens a file of SQLite, or connects to the PostgreSQL of a URL.
pub(super) async fn open(to: &Path) -> Result<Database, Failure> {
    let is_postgres = |text: &&str| text.starts_with("postgres://") || text.starts_with("postgresql://");
    match to.to_str().filter(is_postgres) {
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

#[cfg(not(feature = "postgres"))]
async fn connect(_: &str) -> Result<Database, Failure> {
    let message = "this build has no PostgreSQL, expected the name of a file after --to";
    Err(Failure::new(crate::exit::Exit::Usage, message))
}
