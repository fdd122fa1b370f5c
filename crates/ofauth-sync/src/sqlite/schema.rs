//! Tables and migrations.

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::bind::DIALECT;
use crate::sql::{column_definition, create_table};
use crate::store::StoreError;
use crate::streams::{SCHEMA_VERSION, tables};
use crate::value::Time;

/// Tables that the copy itself needs.
const OWN_TABLES: &str = "
CREATE TABLE IF NOT EXISTS sync_schema (
  version INTEGER NOT NULL PRIMARY KEY,
  applied_at TIMESTAMP NOT NULL
);
CREATE TABLE IF NOT EXISTS sync_checkpoints (
  account_id INTEGER NOT NULL,
  stream TEXT NOT NULL,
  partition TEXT NOT NULL,
  state JSON NOT NULL,
  is_open BOOLEAN NOT NULL,
  wanted_at TIMESTAMP,
  updated_at TIMESTAMP NOT NULL,
  PRIMARY KEY (account_id, stream, partition)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS sync_checkpoints_pending ON sync_checkpoints (account_id, stream, partition)
  WHERE is_open OR wanted_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS sync_dead_letters (
  dead_letter_id INTEGER PRIMARY KEY,
  account_id INTEGER NOT NULL,
  stream TEXT NOT NULL,
  partition TEXT NOT NULL,
  digest TEXT NOT NULL,
  reason TEXT NOT NULL,
  raw BLOB NOT NULL,
  first_seen_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  UNIQUE (account_id, stream, partition, digest)
);
CREATE TABLE IF NOT EXISTS sync_unknown_fields (
  stream TEXT NOT NULL,
  field TEXT NOT NULL,
  first_seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (stream, field)
) WITHOUT ROWID;
";

/// Brings the schema to the current version, in one transaction.
pub(super) fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let failed = |error| StoreError::new("migrate the copy", error);
    let transaction = connection.transaction().map_err(failed)?;
    let found = version(&transaction).map_err(failed)?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::message(format!(
            "the copy has schema version {found}, expected at most {SCHEMA_VERSION}; use a newer version of this program"
        )));
    }
    upgrade(&transaction, found).map_err(failed)?;
    transaction.commit().map_err(failed)
}

/// 0 if there is none yet.
fn version(connection: &Connection) -> rusqlite::Result<u32> {
    let known = "SELECT 1 FROM sqlite_master WHERE name = 'sync_schema'";
    if connection.query_row(known, [], |_| Ok(())).optional()?.is_none() {
        return Ok(0);
    }
    let version = "SELECT coalesce(max(version), 0) FROM sync_schema";
    connection.query_row(version, [], |row| row.get(0))
}

fn upgrade(transaction: &Transaction<'_>, found: u32) -> rusqlite::Result<()> {
    if found == SCHEMA_VERSION {
        return Ok(());
    }
    transaction.execute_batch(OWN_TABLES)?;
    for table in tables() {
        if table.since > found {
            transaction.execute_batch(&create_table(table, SCHEMA_VERSION, DIALECT))?;
            continue;
        }
        for column in table.columns.iter().filter(|column| column.since > found) {
            let definition = column_definition(table, column, DIALECT);
            transaction.execute_batch(&format!("ALTER TABLE {} ADD COLUMN {definition}", table.name))?;
        }
    }
    transaction.execute(
        "INSERT INTO sync_schema (version, applied_at) VALUES (?1, ?2)",
        (SCHEMA_VERSION, Time::now()),
    )?;
    Ok(())
}
