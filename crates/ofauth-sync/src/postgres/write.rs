//! A unit of work in one transaction.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, PgPool, PgTransaction, Postgres};

use super::bind::Bound;
use super::page::{Pages, is_checkpoint};
use super::queue::lease::Token;
use super::rows::{self, Columns};
use crate::row::Row;
use crate::sql::{POSTGRES, add, restore, sweep_condition};
use crate::store::{COMPARED, InboxEvent, Sweep, Unit, Write};
use crate::value::{Kind, Time, Value};

/// Keeps the lease from being taken over until the transaction ends.
const HOLDS: &str = "SELECT token FROM sync_leases WHERE account_id = $1 AND token = $2 FOR KEY SHARE";

const WANT: &str = "
INSERT INTO sync_checkpoints (account_id, stream, partition, state, is_open, wanted_at, wanted_version, updated_at)
VALUES ($1, $2, $3, '{}', FALSE, $4, $5, $4)
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  wanted_at = excluded.wanted_at,
  wanted_version = excluded.wanted_version";

const COMPARE: &str = "
INSERT INTO sync_checkpoints AS known (account_id, stream, partition, state, is_open, wanted_at, wanted_version, updated_at)
VALUES ($1, $2, $3, '{}', FALSE, $4, $5, $4)
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  wanted_at = excluded.wanted_at,
  wanted_version = excluded.wanted_version
  WHERE known.wanted_at IS NULL OR known.wanted_version = excluded.wanted_version";

const RECEIVE: &str = "
INSERT INTO sync_inbox (event_id, event_type, data, received_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (event_id) DO NOTHING";

const APPLIED: &str = "UPDATE sync_inbox SET applied_at = $2, data = '{}' WHERE event_id = $1";

const FORGET_APPLIED: &str = "DELETE FROM sync_inbox WHERE applied_at < $1";

/// How long applied events are remembered, in microseconds.
const REMEMBERED: i64 = 7 * 86_400 * 1_000_000;

const DEAD_LETTER: &str = "
INSERT INTO sync_dead_letters (account_id, stream, partition, digest, reason, raw, position, first_seen_at, last_seen_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $8)
ON CONFLICT (account_id, stream, partition, digest) DO UPDATE SET
  reason = excluded.reason,
  position = excluded.position,
  last_seen_at = excluded.last_seen_at";

const UNKNOWN_FIELD: &str = "
INSERT INTO sync_unknown_fields (stream, field, first_seen_at) VALUES ($1, $2, $3)
ON CONFLICT (stream, field) DO NOTHING";

const ADD_ACCOUNT: &str = "
INSERT INTO connections (connection_id, synced_at) VALUES ($1, $2)
ON CONFLICT (connection_id) DO UPDATE SET deleted_at = NULL
RETURNING account_id";

pub(super) async fn add_account(pool: &PgPool, connection_id: &str, now: Time) -> sqlx::Result<i64> {
    let add = sqlx::query_scalar(ADD_ACCOUNT)
        .bind(connection_id)
        .bind(Bound::time(now));
    add.fetch_one(pool).await
}

/// Whether it is new.
pub(super) async fn receive(pool: &PgPool, event: &InboxEvent, now: Time) -> sqlx::Result<bool> {
    let receive = sqlx::query(RECEIVE)
        .bind(&event.id)
        .bind(&event.event_type)
        .bind(Bound::new(Value::Json(event.data.as_str().into()), Kind::Json))
        .bind(Bound::time(now));
    Ok(receive.execute(pool).await?.rows_affected() > 0)
}

/// Returns false if the process has no longer the lease of the account: then the transaction must be rolled back. A page shows
/// that by its checkpoint, which saves a statement.
pub(super) async fn apply(
    transaction: &mut PgTransaction<'_>,
    unit: &Unit<'_>,
    lease: Option<Token>,
) -> sqlx::Result<bool> {
    let account = unit.account.unwrap_or(0);
    if let Some(token) = lease.filter(|_| !unit.writes.iter().any(is_checkpoint)) {
        let held = sqlx::query(HOLDS).bind(account).bind(token.0);
        if held.fetch_optional(&mut **transaction).await?.is_none() {
            return Ok(false);
        }
    }
    for (table, of_table) in rows::by_table(&unit.writes) {
        let columns = Columns::of(table, account, unit.now, &of_table);
        let query = sqlx::query(AssertSqlSafe(columns.upsert(0, "")));
        columns.bind(query).execute(&mut **transaction).await?;
    }
    for write in &unit.writes {
        match Pages::checkpoint(unit, write, lease) {
            None => apply_one(transaction, account, unit.now, write).await?,
            Some(checkpoint) => {
                if checkpoint.store(&mut **transaction).await?.is_empty() {
                    return Ok(false);
                }
            }
        }
    }
    if unit.writes.iter().any(|write| matches!(write, Write::Applied { .. })) {
        let oldest = Time(unit.now.0.saturating_sub(REMEMBERED));
        let forget = sqlx::query(FORGET_APPLIED).bind(Bound::time(oldest));
        forget.execute(&mut **transaction).await?;
    }
    Ok(true)
}

/// The parameters of a row.
fn bind_row<'q>(
    mut query: Query<'q, Postgres, PgArguments>,
    account: i64,
    now: Time,
    row: &'q Row<'_>,
) -> Query<'q, Postgres, PgArguments> {
    let table = row.table;
    if !table.of_accounts {
        query = query.bind(Bound::integer(account));
    }
    for (value, column) in row.values.iter().zip(table.columns) {
        query = query.bind(Bound::new(value.by_ref(), column.kind));
    }
    if table.has_raw {
        let raw = row.raw.map_or(Value::Null, |raw| Value::Json(raw.into()));
        query = query.bind(Bound::new(raw, Kind::Json));
    }
    query.bind(Bound::time(now))
}

async fn apply_one(
    transaction: &mut PgTransaction<'_>,
    account: i64,
    now: Time,
    write: &Write<'_>,
) -> sqlx::Result<()> {
    let query = match write {
        // Stored by their tables, and as the end of a page.
        Write::Upsert(_) | Write::Checkpoint { .. } => return Ok(()),
        Write::Add(row) => {
            let query = sqlx::query(AssertSqlSafe(add(row.table, POSTGRES)));
            bind_row(query, account, now, row)
        }
        Write::Restore(row) => {
            let query = sqlx::query(AssertSqlSafe(restore(row.table, POSTGRES)));
            bind_row(query, account, now, row)
        }
        Write::Revived { dead_letter } => {
            sqlx::query("DELETE FROM sync_dead_letters WHERE dead_letter_id = $1").bind(*dead_letter)
        }
        Write::Sweep(sweep) => mark_missing(account, now, sweep),
        Write::Want {
            stream,
            partition,
            version,
        } => sqlx::query(WANT)
            .bind(account)
            .bind(stream)
            .bind(partition)
            .bind(Bound::time(now))
            .bind(*version),
        Write::Compare { stream, partition } => sqlx::query(COMPARE)
            .bind(account)
            .bind(stream)
            .bind(partition)
            .bind(Bound::time(now))
            .bind(COMPARED),
        Write::Applied { event_id } => sqlx::query(APPLIED).bind(event_id).bind(Bound::time(now)),
        Write::DeadLetter {
            stream,
            partition,
            reason,
            raw,
            position,
        } => sqlx::query(DEAD_LETTER)
            .bind(account)
            .bind(stream)
            .bind(partition)
            .bind(digest(raw))
            .bind(Bound::new(Value::Text(reason.into()), Kind::Text))
            .bind(raw)
            .bind(Bound::integer(*position))
            .bind(Bound::time(now)),
        Write::UnknownField { stream, field } => sqlx::query(UNKNOWN_FIELD)
            .bind(stream)
            .bind(Bound::new(Value::Text(field.into()), Kind::Text))
            .bind(Bound::time(now)),
    };
    query.execute(&mut **transaction).await?;
    Ok(())
}

/// Items that are missing are marked; parts of items are removed.
fn mark_missing<'q>(account: i64, now: Time, sweep: &'q Sweep<'_>) -> Query<'q, Postgres, PgArguments> {
    let table = sweep.table;
    let names: Vec<_> = sweep.scope.iter().map(|(name, _)| *name).collect();
    let range = sweep.range.map(|(name, from, to)| (name, from.is_some(), to.is_some()));
    let (change, first) = if table.has_raw {
        (format!("UPDATE {} SET deleted_at = $1", table.name), 2)
    } else {
        (format!("DELETE FROM {}", table.name), 1)
    };
    let condition = sweep_condition(table, &names, range, first, POSTGRES);
    let mut query = sqlx::query(AssertSqlSafe(format!("{change} WHERE {condition}")));
    if table.has_raw {
        query = query.bind(Bound::time(now));
    }
    if !table.of_accounts {
        query = query.bind(Bound::integer(account));
    }
    for (name, value) in &sweep.scope {
        let column = table.columns.iter().find(|column| column.name == *name);
        let kind = column.map_or(Kind::Text, |column| column.kind);
        query = query.bind(Bound::new(value.by_ref(), kind));
    }
    if let Some((_, from, to)) = sweep.range {
        for end in [from, to].into_iter().flatten() {
            query = query.bind(Bound::integer(end));
        }
    }
    query.bind(Bound::time(sweep.before))
}

fn digest(raw: &[u8]) -> String {
    Sha256::digest(raw).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
