//! A page in one statement: its rows and the checkpoint that covers them. That is one exchange with the database instead of five.

use sqlx::postgres::{PgArguments, PgExecutor};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Postgres};

use super::bind::Bound;
use super::queue::lease::Token;
use super::rows;
use crate::extract::Row;
use crate::store::{Unit, Write};
use crate::table::Table;
use crate::value::{Kind, Value};

/// The lease of the account. Until the transaction ends, no other process can take the account over.
const HELD: &str = "held AS (SELECT FROM sync_leases WHERE account_id = $1 AND token = $3 FOR KEY SHARE)";

/// The checkpoint of a unit that has only rows before it.
pub(super) fn checkpoint_of<'r, 'a>(unit: &'r Unit<'a>) -> Option<&'r Write<'a>> {
    let (last, rows) = unit.writes.split_last()?;
    let is_page =
        matches!(last, Write::Checkpoint { .. }) && rows.iter().all(|write| matches!(write, Write::Upsert(_)));
    is_page.then_some(last)
}

/// Stores a checkpoint, after these parts of a `WITH` clause. With a lease, only if the account is held.
fn checkpoint(parts: &[String], before: usize, has_lease: bool) -> String {
    let [stream, partition, state, open, answered] = std::array::from_fn(|index| before + 1 + index);
    let values = format!("$1, ${stream}, ${partition}, ${state}, ${open}, NULL, $2");
    let source = if has_lease {
        format!("SELECT {values} FROM held")
    } else {
        format!("VALUES ({values})")
    };
    let with = if parts.is_empty() {
        String::new()
    } else {
        format!("WITH {}\n", parts.join(",\n"))
    };
    format!(
        "{with}INSERT INTO sync_checkpoints AS known (account_id, stream, partition, state, is_open, wanted_at, updated_at)
{source}
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  state = excluded.state,
  is_open = excluded.is_open,
  wanted_at = CASE WHEN known.wanted_at > coalesce(${answered}, '-infinity') THEN known.wanted_at END,
  updated_at = excluded.updated_at"
    )
}

/// Binds the parameters of [`checkpoint`].
fn bind_checkpoint<'q>(
    query: Query<'q, Postgres, PgArguments>,
    write: &'q Write<'_>,
) -> Query<'q, Postgres, PgArguments> {
    let Write::Checkpoint {
        stream,
        partition,
        checkpoint,
        answered,
    } = write
    else {
        return query;
    };
    // A checkpoint has only texts and numbers.
    let state = serde_json::to_string(checkpoint).unwrap_or_default();
    query
        .bind(*stream)
        .bind(partition.as_ref())
        .bind(Bound::new(Value::Json(state.into()), Kind::Json))
        .bind(checkpoint.is_open())
        .bind(Bound::new(answered.map_or(Value::Null, Value::Time), Kind::Time))
}

/// Stores rows and the checkpoint that covers them. Returns false if the process has no longer the lease of the account; then
/// nothing is stored.
pub(super) async fn store(
    executor: impl PgExecutor<'_>,
    unit: &Unit<'_>,
    tables: &[(&'static Table, Vec<&Row<'_>>)],
    last: &Write<'_>,
    lease: Option<Token>,
) -> sqlx::Result<bool> {
    let mut before = rows::FIRST + usize::from(lease.is_some());
    let mut parts = Vec::with_capacity(tables.len() + 1);
    parts.extend(lease.map(|_| HELD.to_owned()));
    for (table, _) in tables {
        let upsert = rows::upsert(table, before, lease.map(|_| "held"));
        parts.push(format!("{}_rows AS ({upsert})", table.name));
        before += rows::width(table);
    }
    let query = sqlx::query(AssertSqlSafe(checkpoint(&parts, before, lease.is_some())));
    let mut query = rows::bind_first(query, unit.account.unwrap_or(0), unit.now);
    if let Some(token) = lease {
        query = query.bind(token.0);
    }
    for (table, rows) in tables {
        query = rows::bind(query, table, rows);
    }
    let stored = bind_checkpoint(query, last).execute(executor).await?;
    Ok(stored.rows_affected() > 0)
}
