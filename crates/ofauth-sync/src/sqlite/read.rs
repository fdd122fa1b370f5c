//! Queries.

use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension};

use crate::checkpoint::Checkpoint;
use crate::sql::{SQLITE, newer as newer_query};
use crate::store::{Account, DeadLetter, InboxEvent, Pending};
use crate::table::Table;
use crate::value::Time;

pub(super) fn accounts(connection: &Connection) -> rusqlite::Result<Vec<Account>> {
    let query = "SELECT account_id, connection_id, status, permissions, user_id FROM connections \
                 WHERE deleted_at IS NULL ORDER BY account_id";
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map([], |row| {
        let permissions: Option<String> = row.get(3)?;
        let permissions = permissions.and_then(|list| serde_json::from_str(&list).ok());
        Ok(Account::new(row.get(0)?, row.get(1)?, row.get(2)?, permissions).user_id(row.get(4)?))
    })?;
    rows.collect()
}

pub(super) fn checkpoints(
    connection: &Connection,
    account: Option<i64>,
    stream: &str,
    partitions: &[String],
) -> rusqlite::Result<Vec<Option<Checkpoint>>> {
    let query = "SELECT state FROM sync_checkpoints WHERE account_id = ?1 AND stream = ?2 AND partition = ?3";
    let mut statement = connection.prepare_cached(query)?;
    let read = |partition: &String| {
        let found = statement.query_row((account.unwrap_or(0), stream, partition), |row| row.get(0));
        found.optional()?.map(|state: String| checkpoint(&state)).transpose()
    };
    partitions.iter().map(read).collect()
}

pub(super) fn newer(
    connection: &Connection,
    account: i64,
    table: &Table,
    scope: &[(&'static str, i64)],
    by: &str,
    above: i64,
) -> rusqlite::Result<Option<(i64, i64)>> {
    let mut statement = connection.prepare_cached(&newer_query(table, scope, by, SQLITE))?;
    let values = std::iter::once(account)
        .chain(scope.iter().map(|(_, value)| *value))
        .chain([above]);
    let counted = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get::<_, Option<i64>>(1)?));
    let (count, greatest) = statement.query_row(rusqlite::params_from_iter(values), counted)?;
    Ok(greatest.map(|greatest| (count, greatest)))
}

pub(super) fn pending(
    connection: &Connection,
    account: i64,
    stream: &str,
    after: Option<&str>,
    limit: u32,
) -> rusqlite::Result<Vec<Pending>> {
    let query = "SELECT partition, state, wanted_at IS NOT NULL, wanted_version FROM sync_checkpoints \
                 WHERE account_id = ?1 AND stream = ?2 AND partition > ?3 AND (is_open OR wanted_at IS NOT NULL) \
                 ORDER BY partition LIMIT ?4";
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map((account, stream, after.unwrap_or(""), limit), |row| {
        let state: String = row.get(1)?;
        Ok(Pending::new(row.get(0)?, checkpoint(&state)?, row.get(2)?).version(row.get(3)?))
    })?;
    rows.collect()
}

pub(super) fn inbox(connection: &Connection, limit: u32) -> rusqlite::Result<Vec<InboxEvent>> {
    let query =
        "SELECT event_id, event_type, data FROM sync_inbox WHERE applied_at IS NULL ORDER BY received_at LIMIT ?1";
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map([limit], |row| {
        Ok(InboxEvent::new(row.get(0)?, row.get(1)?, row.get(2)?))
    })?;
    rows.collect()
}

pub(super) fn unknown_fields(connection: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare_cached("SELECT stream, field FROM sync_unknown_fields")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

pub(super) fn dead_letters(
    connection: &Connection,
    account: Option<i64>,
    after: i64,
    limit: u32,
) -> rusqlite::Result<Vec<DeadLetter>> {
    let query = "SELECT dead_letter_id, stream, partition, raw, last_seen_at, position FROM sync_dead_letters \
                 WHERE account_id = ?1 AND dead_letter_id > ?2 ORDER BY dead_letter_id LIMIT ?3";
    let mut statement = connection.prepare_cached(query)?;
    let rows = statement.query_map((account.unwrap_or(0), after, limit), |row| {
        let seen: String = row.get(4)?;
        let seen = Time::parse(&seen).ok_or_else(|| rusqlite::Error::InvalidColumnType(4, seen, Type::Text))?;
        // A text, if it was changed by hand.
        let raw = row.get_ref(3)?.as_bytes()?.to_vec();
        Ok(DeadLetter::new(row.get(0)?, row.get(1)?, row.get(2)?, raw, seen).position(row.get(5)?))
    })?;
    rows.collect()
}

fn checkpoint(state: &str) -> rusqlite::Result<Checkpoint> {
    serde_json::from_str(state)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}
