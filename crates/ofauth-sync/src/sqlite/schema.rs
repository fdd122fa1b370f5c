//! Tables and migrations.

use std::path::Path;

use rusqlite::{Connection, OptionalExtension, Transaction};

use super::bind::Bound;
use crate::extract::Plan;
use crate::sql::{SQLITE, column_definition, create_table, own_changes, own_tables};
use crate::store::StoreError;
use crate::streams::{SCHEMA_VERSION, tables};
use crate::table::Table;
use crate::value::Time;
use crate::views::views;

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

/// Whether a copy that is only read has the current version.
pub(super) fn check(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    let name = path.display();
    let found = version(connection).map_err(|error| StoreError::new(format!("read {name}"), error))?;
    match found {
        SCHEMA_VERSION => Ok(()),
        0 => Err(StoreError::message(format!(
            "{name} is no copy: it has no table sync_schema"
        ))),
        _ => Err(StoreError::message(format!(
            "{name} has schema version {found}, expected {SCHEMA_VERSION}; a run of sync migrates an older one"
        ))),
    }
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
    transaction.execute_batch(&own_tables(SQLITE))?;
    if found > 0 {
        for change in own_changes(found, SQLITE) {
            transaction.execute_batch(&change)?;
        }
    }
    for table in tables() {
        if found == 0 || table.since > found {
            transaction.execute_batch(&create_table(table, SCHEMA_VERSION, SQLITE))?;
            continue;
        }
        for column in table.columns.iter().filter(|column| column.since > found) {
            let definition = column_definition(table, column, SQLITE);
            transaction.execute_batch(&format!("ALTER TABLE {} ADD COLUMN {definition}", table.name))?;
        }
        fill(transaction, table, found)?;
    }
    for view in views(SQLITE) {
        transaction.execute_batch(&format!("DROP VIEW IF EXISTS {}; {}", view.name, view.create))?;
    }
    transaction.execute(
        "INSERT INTO sync_schema (version, applied_at) VALUES (?1, ?2)",
        (SCHEMA_VERSION, Time::now().to_string()),
    )?;
    Ok(())
}

/// Fills the columns that are new since a version from the JSON beside them.
fn fill(transaction: &Transaction<'_>, table: &'static Table, found: u32) -> rusqlite::Result<()> {
    const BATCH: i64 = 1000;
    let Some((plan, new)) = Plan::since(table, found) else {
        return Ok(());
    };
    let changes = new.iter().enumerate();
    let changes = changes.map(|(index, position)| format!("{} = ?{}", table.columns[*position].name, index + 2));
    let changes = changes.collect::<Vec<_>>().join(", ");
    let mut update = transaction.prepare(&format!("UPDATE {} SET {changes} WHERE rowid = ?1", table.name))?;
    let query = "WHERE rowid > ?1 AND raw IS NOT NULL ORDER BY rowid LIMIT ?2";
    let mut select = transaction.prepare(&format!("SELECT rowid, raw FROM {} {query}", table.name))?;
    let mut last = i64::MIN;
    loop {
        let rows = select.query_map((last, BATCH), |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows: Vec<(i64, String)> = rows.collect::<Result<_, _>>()?;
        let Some((end, _)) = rows.last() else {
            return Ok(());
        };
        last = *end;
        for (id, raw) in &rows {
            // It was read before; the names of its list do not matter here.
            let Ok(extracted) = plan.extract(raw, "0", 0) else {
                continue;
            };
            update.raw_bind_parameter(1, id)?;
            for (index, position) in new.iter().enumerate() {
                update.raw_bind_parameter(index + 2, Bound(&extracted.row.values[*position]))?;
            }
            update.raw_execute()?;
        }
    }
}
