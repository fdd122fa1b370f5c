//! Queries.

use std::collections::HashMap;

use sqlx::{AssertSqlSafe, PgPool};

use crate::checkpoint::Checkpoint;
use crate::sql::{POSTGRES, newer as newer_query};
use crate::store::{Account, DeadLetter, InboxEvent, Pending};
use crate::table::Table;
use crate::value::Time;

pub(super) async fn accounts(pool: &PgPool) -> sqlx::Result<Vec<Account>> {
    type Row = (i64, String, Option<String>, Option<String>, Option<String>);
    let query = "SELECT account_id, connection_id, status, permissions::text, user_id FROM connections \
                 WHERE deleted_at IS NULL ORDER BY account_id";
    let rows: Vec<Row> = sqlx::query_as(query).fetch_all(pool).await?;
    let account = |(id, connection_id, status, permissions, user_id): Row| {
        let permissions = permissions.and_then(|list| serde_json::from_str(&list).ok());
        Account::new(id, connection_id, status, permissions).user_id(user_id)
    };
    Ok(rows.into_iter().map(account).collect())
}

pub(super) async fn checkpoints(
    pool: &PgPool,
    account: Option<i64>,
    stream: &str,
    partitions: &[String],
) -> sqlx::Result<Vec<Option<Checkpoint>>> {
    if partitions.is_empty() {
        return Ok(Vec::new());
    }
    let query = "SELECT partition, state::text FROM sync_checkpoints \
                 WHERE account_id = $1 AND stream = $2 AND partition = ANY($3)";
    let rows: Vec<(String, String)> = sqlx::query_as(query)
        .bind(account.unwrap_or(0))
        .bind(stream)
        .bind(partitions)
        .fetch_all(pool)
        .await?;
    let mut known = HashMap::new();
    for (partition, state) in rows {
        known.insert(partition, checkpoint(&state)?);
    }
    Ok(partitions
        .iter()
        .map(|partition| known.get(partition).cloned())
        .collect())
}

pub(super) async fn newer(
    pool: &PgPool,
    account: i64,
    table: &Table,
    scope: &[(&'static str, i64)],
    by: &str,
    above: i64,
) -> sqlx::Result<Option<(i64, i64)>> {
    let mut query = sqlx::query_as(AssertSqlSafe(newer_query(table, scope, by, POSTGRES))).bind(account);
    for (_, value) in scope {
        query = query.bind(*value);
    }
    let (count, greatest): (i64, Option<i64>) = query.bind(above).fetch_one(pool).await?;
    Ok(greatest.map(|greatest| (count, greatest)))
}

pub(super) async fn pending(
    pool: &PgPool,
    account: i64,
    stream: &str,
    after: Option<&str>,
    limit: u32,
) -> sqlx::Result<Vec<Pending>> {
    let query = "SELECT partition, state::text, wanted_at IS NOT NULL, wanted_version FROM sync_checkpoints \
                 WHERE account_id = $1 AND stream = $2 AND partition > $3 AND (is_open OR wanted_at IS NOT NULL) \
                 ORDER BY partition LIMIT $4";
    let rows: Vec<(String, String, bool, Option<i64>)> = sqlx::query_as(query)
        .bind(account)
        .bind(stream)
        .bind(after.unwrap_or(""))
        .bind(i64::from(limit))
        .fetch_all(pool)
        .await?;
    rows.into_iter()
        .map(|(partition, state, wanted, version)| {
            Ok(Pending::new(partition, checkpoint(&state)?, wanted).version(version))
        })
        .collect()
}

pub(super) async fn inbox(pool: &PgPool, limit: u32) -> sqlx::Result<Vec<InboxEvent>> {
    let query = "SELECT event_id, event_type, data::text FROM sync_inbox WHERE applied_at IS NULL \
                 ORDER BY received_at LIMIT $1";
    let rows: Vec<(String, String, String)> = sqlx::query_as(query).bind(i64::from(limit)).fetch_all(pool).await?;
    let event = |(id, event_type, data)| InboxEvent::new(id, event_type, data);
    Ok(rows.into_iter().map(event).collect())
}

pub(super) async fn unknown_fields(pool: &PgPool) -> sqlx::Result<Vec<(String, String)>> {
    let query = sqlx::query_as("SELECT stream, field FROM sync_unknown_fields");
    query.fetch_all(pool).await
}

pub(super) async fn dead_letters(
    pool: &PgPool,
    account: Option<i64>,
    after: i64,
    limit: u32,
) -> sqlx::Result<Vec<DeadLetter>> {
    type Row = (i64, String, String, Vec<u8>, i64, Option<i64>);
    let query = "SELECT dead_letter_id, stream, partition, raw, (extract(epoch FROM last_seen_at) * 1000000)::bigint, \
                 position FROM sync_dead_letters WHERE account_id = $1 AND dead_letter_id > $2 ORDER BY dead_letter_id LIMIT $3";
    let rows: Vec<Row> = sqlx::query_as(query)
        .bind(account.unwrap_or(0))
        .bind(after)
        .bind(i64::from(limit))
        .fetch_all(pool)
        .await?;
    let letter = |(id, stream, partition, raw, seen, position)| {
        DeadLetter::new(id, stream, partition, raw, Time(seen)).position(position)
    };
    Ok(rows.into_iter().map(letter).collect())
}

fn checkpoint(state: &str) -> sqlx::Result<Checkpoint> {
    serde_json::from_str(state).map_err(|error| sqlx::Error::Decode(Box::new(error)))
}
