//! What a unit of work writes.

use std::collections::HashMap;
use std::fmt::Write as _;

use rusqlite::{CachedStatement, Connection};
use sha2::{Digest, Sha256};

use super::bind::Bound;
use crate::row::Row;
use crate::sql::{SQLITE, add, restore, sweep_condition, upsert};
use crate::store::{COMPARED, InboxEvent, Sweep, Unit, Write};
use crate::streams::tables;
use crate::table::Table;
use crate::value::{Time, Value};

/// The statements that insert rows, by the name of the table.
#[derive(Debug)]
pub(super) struct Statements(HashMap<&'static str, String>);

impl Statements {
    pub(super) fn new() -> Self {
        Self(tables().map(|table| (table.name, upsert(table, SQLITE))).collect())
    }

    fn upsert(&self, table: &Table) -> rusqlite::Result<&str> {
        let sql = self.0.get(table.name);
        sql.map(String::as_str).ok_or(rusqlite::Error::InvalidQuery)
    }
}

const CHECKPOINT: &str = "
INSERT INTO sync_checkpoints (account_id, stream, partition, state, is_open, wanted_at, updated_at)
VALUES (?1, ?2, ?3, ?4, ?5, NULL, ?6)
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  state = excluded.state,
  is_open = excluded.is_open,
  wanted_at = CASE WHEN wanted_at > coalesce(?7, '') THEN wanted_at END,
  updated_at = excluded.updated_at";

/// As [`CHECKPOINT`], if the list was pending before and is pending after. The index of what is pending stays as it is.
const STILL_PENDING: &str = "
UPDATE sync_checkpoints SET state = ?4, updated_at = ?5
WHERE account_id = ?1 AND stream = ?2 AND partition = ?3 AND is_open AND wanted_at IS NULL";

const WANT: &str = "
INSERT INTO sync_checkpoints (account_id, stream, partition, state, is_open, wanted_at, wanted_version, updated_at)
VALUES (?1, ?2, ?3, '{}', FALSE, ?4, ?5, ?4)
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  wanted_at = excluded.wanted_at,
  wanted_version = excluded.wanted_version";

const COMPARE: &str = "
INSERT INTO sync_checkpoints (account_id, stream, partition, state, is_open, wanted_at, wanted_version, updated_at)
VALUES (?1, ?2, ?3, '{}', FALSE, ?4, ?5, ?4)
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  wanted_at = excluded.wanted_at,
  wanted_version = excluded.wanted_version
  WHERE wanted_at IS NULL OR wanted_version = excluded.wanted_version";

const DEAD_LETTER: &str = "
INSERT INTO sync_dead_letters (account_id, stream, partition, digest, reason, raw, position, first_seen_at, last_seen_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)
ON CONFLICT (account_id, stream, partition, digest) DO UPDATE SET
  reason = excluded.reason,
  position = excluded.position,
  last_seen_at = excluded.last_seen_at";

const UNKNOWN_FIELD: &str = "
INSERT INTO sync_unknown_fields (stream, field, first_seen_at) VALUES (?1, ?2, ?3)
ON CONFLICT (stream, field) DO NOTHING";

const RECEIVE: &str = "
INSERT INTO sync_inbox (event_id, event_type, data, received_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (event_id) DO NOTHING";

const APPLIED: &str = "UPDATE sync_inbox SET applied_at = ?2, data = '{}' WHERE event_id = ?1";

const REVIVED: &str = "DELETE FROM sync_dead_letters WHERE dead_letter_id = ?1";

const FORGET_APPLIED: &str = "DELETE FROM sync_inbox WHERE applied_at < ?1";

/// How long applied events are remembered, in microseconds.
const REMEMBERED: i64 = 7 * 86_400 * 1_000_000;

const ADD_ACCOUNT: &str = "
INSERT INTO connections (connection_id, synced_at) VALUES (?1, ?2)
ON CONFLICT (connection_id) DO UPDATE SET deleted_at = NULL
RETURNING account_id";

/// Writes a unit in the transaction that is open.
pub(super) fn write(connection: &Connection, statements: &Statements, unit: &Unit<'_>) -> rusqlite::Result<()> {
    let now = unit.now.to_string();
    let mut rows: Option<Rows<'_>> = None;
    for write in &unit.writes {
        let Write::Upsert(row) = write else {
            apply(connection, unit.account, &now, write)?;
            continue;
        };
        let of_table = match rows.take().filter(|rows| rows.table.name == row.table.name) {
            Some(rows) => rows,
            None => Rows::prepare(connection, statements.upsert(row.table)?, row.table, unit.account, &now)?,
        };
        rows.insert(of_table).insert(row)?;
    }
    drop(rows);
    if unit.writes.iter().any(|write| matches!(write, Write::Applied { .. })) {
        let oldest = Time(unit.now.0.saturating_sub(REMEMBERED));
        connection
            .prepare_cached(FORGET_APPLIED)?
            .execute([oldest.to_string()])?;
    }
    Ok(())
}

/// Whether it is new.
pub(super) fn receive(connection: &Connection, event: &InboxEvent, now: Time) -> rusqlite::Result<bool> {
    let mut statement = connection.prepare_cached(RECEIVE)?;
    let changed = statement.execute((&event.id, &event.event_type, &event.data, now.to_string()))?;
    Ok(changed > 0)
}

pub(super) fn add_account(connection: &Connection, connection_id: &str, now: Time) -> rusqlite::Result<i64> {
    let mut statement = connection.prepare_cached(ADD_ACCOUNT)?;
    statement.query_row((connection_id, now.to_string()), |row| row.get(0))
}

fn apply(connection: &Connection, account: Option<i64>, now: &str, write: &Write<'_>) -> rusqlite::Result<()> {
    let number = account.unwrap_or(0);
    match write {
        Write::Upsert(row) => {
            let sql = upsert(row.table, SQLITE);
            Rows::prepare(connection, &sql, row.table, account, now)?.insert(row)?;
        }
        Write::Add(row) => {
            let sql = add(row.table, SQLITE);
            Rows::prepare(connection, &sql, row.table, account, now)?.insert(row)?;
        }
        Write::Restore(row) => {
            let sql = restore(row.table, SQLITE);
            Rows::prepare(connection, &sql, row.table, account, now)?.insert(row)?;
        }
        Write::Revived { dead_letter } => {
            connection.prepare_cached(REVIVED)?.execute([dead_letter])?;
        }
        Write::Sweep(sweep) => mark_missing(connection, number, now, sweep)?,
        Write::Checkpoint {
            stream,
            partition,
            checkpoint,
            answered,
        } => {
            // A checkpoint has only texts and numbers.
            let state = serde_json::to_string(checkpoint).unwrap_or_default();
            let open = checkpoint.is_open();
            if open && answered.is_none() {
                let mut statement = connection.prepare_cached(STILL_PENDING)?;
                if statement.execute((number, stream, partition, &state, now))? > 0 {
                    return Ok(());
                }
            }
            let answered = answered.map(|time| time.to_string());
            let mut statement = connection.prepare_cached(CHECKPOINT)?;
            statement.execute((number, stream, partition, state, open, now, answered))?;
        }
        Write::Want {
            stream,
            partition,
            version,
        } => {
            let mut statement = connection.prepare_cached(WANT)?;
            statement.execute((number, stream, partition, now, version))?;
        }
        Write::Compare { stream, partition } => {
            let mut statement = connection.prepare_cached(COMPARE)?;
            statement.execute((number, stream, partition, now, COMPARED))?;
        }
        Write::DeadLetter {
            stream,
            partition,
            reason,
            raw,
            position,
        } => {
            let mut statement = connection.prepare_cached(DEAD_LETTER)?;
            statement.execute((number, stream, partition, digest(raw), reason, raw, position, now))?;
        }
        Write::Applied { event_id } => {
            let mut statement = connection.prepare_cached(APPLIED)?;
            statement.execute((event_id, now))?;
        }
        Write::UnknownField { stream, field } => {
            let mut statement = connection.prepare_cached(UNKNOWN_FIELD)?;
            statement.execute((stream, field, now))?;
        }
    }
    Ok(())
}

/// Inserts rows of a table.
struct Rows<'a> {
    table: &'static Table,
    statement: CachedStatement<'a>,
}

impl<'a> Rows<'a> {
    /// Binds what is the same in all rows.
    fn prepare(
        connection: &'a Connection,
        sql: &str,
        table: &'static Table,
        account: Option<i64>,
        now: &str,
    ) -> rusqlite::Result<Self> {
        let mut statement = connection.prepare_cached(sql)?;
        if !table.of_accounts {
            statement.raw_bind_parameter(1, account.unwrap_or(0))?;
        }
        let last = statement.parameter_count();
        statement.raw_bind_parameter(last, now)?;
        Ok(Self { table, statement })
    }

    fn insert(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let first = if self.table.of_accounts { 1 } else { 2 };
        for (value, parameter) in row.values.iter().zip(first..) {
            self.statement.raw_bind_parameter(parameter, Bound(value))?;
        }
        if self.table.has_raw {
            self.statement.raw_bind_parameter(first + row.values.len(), row.raw)?;
        }
        self.statement.raw_execute()?;
        Ok(())
    }
}

/// Items that are missing are marked; parts of items are removed.
fn mark_missing(connection: &Connection, account: i64, now: &str, sweep: &Sweep<'_>) -> rusqlite::Result<()> {
    let table = sweep.table;
    let names: Vec<_> = sweep.scope.iter().map(|(name, _)| *name).collect();
    let range = sweep.range.map(|(name, from, to)| (name, from.is_some(), to.is_some()));
    let (change, first) = if table.has_raw {
        (format!("UPDATE {} SET deleted_at = ?1", table.name), 2)
    } else {
        (format!("DELETE FROM {}", table.name), 1)
    };
    let condition = sweep_condition(table, &names, range, first, SQLITE);
    let mut statement = connection.prepare_cached(&format!("{change} WHERE {condition}"))?;
    let mut next = 1;
    let mut bind = |value: Value<'_>| {
        next += 1;
        statement.raw_bind_parameter(next - 1, Bound(&value))
    };
    if table.has_raw {
        bind(Value::Text(now.into()))?;
    }
    if !table.of_accounts {
        bind(Value::Integer(account))?;
    }
    for (_, value) in &sweep.scope {
        bind(value.by_ref())?;
    }
    if let Some((_, from, to)) = sweep.range {
        for end in [from, to].into_iter().flatten() {
            bind(Value::Integer(end))?;
        }
    }
    bind(Value::Time(sweep.before))?;
    statement.raw_execute()?;
    Ok(())
}

fn digest(raw: &[u8]) -> String {
    Sha256::digest(raw).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
