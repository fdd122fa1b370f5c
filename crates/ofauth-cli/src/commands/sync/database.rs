//! The database of the copy.

use std::path::Path;
use std::sync::Arc;

use ofauth_sync::{Error, SqliteStore, Store};

use super::failure;
use crate::failure::Failure;

/// Opens a file of SQLite, or connects to the PostgreSQL of a URL.
pub(super) async fn open(to: &Path) -> Result<Arc<dyn Store>, Failure> {
    let is_postgres = |text: &&str| text.starts_with("postgres://") || text.starts_with("postgresql://");
    match to.to_str().filter(is_postgres) {
        Some(url) => connect(url).await,
        None => {
            let store = SqliteStore::open(to).map_err(|error| failure(Error::from(error)))?;
            Ok(Arc::new(store))
        }
    }
}

#[cfg(feature = "postgres")]
async fn connect(url: &str) -> Result<Arc<dyn Store>, Failure> {
    let store = ofauth_sync::PostgresStore::connect(url).await;
    Ok(Arc::new(store.map_err(|error| failure(Error::from(error)))?))
}

#[cfg(not(feature = "postgres"))]
async fn connect(_: &str) -> Result<Arc<dyn Store>, Failure> {
    let message = "this build has no PostgreSQL, expected the name of a file after --to";
    Err(Failure::new(crate::exit::Exit::Usage, message))
}
