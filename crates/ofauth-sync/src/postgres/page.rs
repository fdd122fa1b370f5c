//! A page in one statement: its rows and the checkpoint that covers them. That is one exchange with the database instead of five.

use sqlx::postgres::{PgArguments, PgExecutor};
use sqlx::query::Query;
use sqlx::{AssertSqlSafe, Postgres};

use super::bind::Bound;
use super::queue::lease::Token;
use super::rows;
use crate::checkpoint::Checkpoint;
use crate::extract::Row;
use crate::store::{Unit, Write};
use crate::table::Table;
use crate::value::{Kind, Time, Value};

/// The lease of the account. Until the transaction ends, no other process can take the account over.
const HELD: &str = "held AS (SELECT FROM sync_leases WHERE account_id = $1 AND token = $3 FOR KEY SHARE)";

/// What [`Write::Checkpoint`] has.
pub(super) struct CheckpointWrite<'a> {
    stream: &'static str,
    partition: &'a str,
    checkpoint: &'a Checkpoint,
    answered: Option<Time>,
}

impl<'a> CheckpointWrite<'a> {
    /// None for another write.
    pub(super) fn of(write: &'a Write<'_>) -> Option<Self> {
        match write {
            Write::Checkpoint {
                stream,
                partition,
                checkpoint,
                answered,
            } => Some(Self {
                stream,
                partition,
                checkpoint,
                answered: *answered,
            }),
            _ => None,
        }
    }

    /// The checkpoint of a unit that has only rows before it.
    pub(super) fn of_page(unit: &'a Unit<'_>) -> Option<Self> {
        let (last, rows) = unit.writes.split_last()?;
        let has_only_rows = rows.iter().all(|write| matches!(write, Write::Upsert(_)));
        Self::of(last).filter(|_| has_only_rows)
    }

    /// Binds the parameters of [`checkpoint`].
    fn bind<'q>(&self, query: Query<'q, Postgres, PgArguments>) -> Query<'q, Postgres, PgArguments>
    where
        'a: 'q,
    {
        // A checkpoint has only texts and numbers.
        let state = serde_json::to_string(self.checkpoint).unwrap_or_default();
        query
            .bind(self.stream)
            .bind(self.partition)
            .bind(Bound::new(Value::Json(state.into()), Kind::Json))
            .bind(self.checkpoint.is_open())
            .bind(Bound::new(self.answered.map_or(Value::Null, Value::Time), Kind::Time))
    }
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

/// Stores rows and the checkpoint that covers them. Returns false if the process has no longer the lease of the account; then
/// nothing is stored.
pub(super) async fn store(
    executor: impl PgExecutor<'_>,
    unit: &Unit<'_>,
    tables: &[(&'static Table, Vec<&Row<'_>>)],
    last: &CheckpointWrite<'_>,
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
    let stored = last.bind(query).execute(executor).await?;
    Ok(stored.rows_affected() > 0)
}
