//! Pages in one statement: their rows, and the checkpoints that cover them.

use std::collections::HashSet;

use sqlx::postgres::PgExecutor;
use sqlx::{AssertSqlSafe, Row as _};

use super::bind::Array;
use super::queue::lease::Token;
use super::rows::{self, Columns};
use crate::store::{Unit, Write};
use crate::value::{Kind, Value};

/// The columns of the checkpoints.
const CHECKPOINT: [(&str, Kind); 8] = [
    ("account_id", Kind::Integer),
    ("token", Kind::Integer),
    ("stream", Kind::Text),
    ("partition", Kind::Text),
    ("state", Kind::Json),
    ("is_open", Kind::Bool),
    ("answered_at", Kind::Time),
    ("updated_at", Kind::Time),
];

/// The leases of the accounts. Until the transaction ends, no other process can take the accounts over.
const HELD: &str = "held AS (
  SELECT account_id FROM sync_leases AS lease JOIN page USING (account_id, token) FOR KEY SHARE OF lease
)";

/// A condition of rows and checkpoints.
const IS_HELD: &str = "WHERE account_id IN (SELECT account_id FROM held)";

/// Stores the checkpoints.
const STORE: &str = "
ON CONFLICT (account_id, stream, partition) DO UPDATE SET
  state = excluded.state,
  is_open = excluded.is_open,
  wanted_at = CASE
    WHEN known.wanted_at > coalesce((SELECT answered_at FROM page WHERE page.account_id = known.account_id), '-infinity')
    THEN known.wanted_at
  END,
  updated_at = excluded.updated_at
RETURNING account_id";

/// Pages of different accounts, one of each.
#[derive(Clone, Debug)]
pub(super) struct Pages {
    /// Whether the accounts have leases.
    has_lease: bool,
    /// The columns of [`CHECKPOINT`].
    checkpoints: [Array; CHECKPOINT.len()],
    rows: Vec<Columns>,
}

/// Whether this is the end of a page.
pub(super) fn is_checkpoint(write: &Write<'_>) -> bool {
    matches!(write, Write::Checkpoint { .. })
}

impl Pages {
    /// The page of a unit that has only rows before its checkpoint.
    pub(super) fn of(unit: &Unit<'_>, lease: Option<Token>) -> Option<Self> {
        let (last, rows) = unit.writes.split_last()?;
        let has_only_rows = rows.iter().all(|write| matches!(write, Write::Upsert(_)));
        let mut pages = Self::checkpoint(unit, last, lease).filter(|_| has_only_rows)?;
        let account = unit.account.unwrap_or(0);
        let tables = rows::by_table(rows);
        pages.rows = tables
            .into_iter()
            .map(|(table, rows)| Columns::of(table, account, unit.now, &rows))
            .collect();
        Some(pages)
    }

    /// A page without rows; none for another write.
    pub(super) fn checkpoint(unit: &Unit<'_>, write: &Write<'_>, lease: Option<Token>) -> Option<Self> {
        let Write::Checkpoint {
            stream,
            partition,
            checkpoint,
            answered,
        } = write
        else {
            return None;
        };
        let account = unit.account.unwrap_or(0);
        // A checkpoint has only texts and numbers.
        let state = serde_json::to_string(checkpoint).unwrap_or_default();
        let values = [
            Value::Integer(account),
            lease.map_or(Value::Null, |token| Value::Integer(token.0)),
            Value::Text((*stream).into()),
            Value::Text(partition.as_ref().into()),
            Value::Json(state.into()),
            Value::Bool(checkpoint.is_open()),
            answered.map_or(Value::Null, Value::Time),
            Value::Time(unit.now),
        ];
        let mut checkpoints = CHECKPOINT.map(|(_, kind)| Array::new(kind));
        for (array, value) in checkpoints.iter_mut().zip(&values) {
            array.push(value);
        }
        Some(Self {
            has_lease: lease.is_some(),
            checkpoints,
            rows: Vec::new(),
        })
    }

    /// Whether one statement can store both.
    pub(super) fn goes_with(&self, other: &Self) -> bool {
        self.has_lease == other.has_lease
    }

    /// Adds pages of other accounts.
    pub(super) fn append(&mut self, other: &Self) {
        for (array, other) in self.checkpoints.iter_mut().zip(&other.checkpoints) {
            array.append(other);
        }
        for columns in &other.rows {
            match self
                .rows
                .iter_mut()
                .find(|known| known.table.name == columns.table.name)
            {
                Some(known) => known.append(columns),
                None => self.rows.push(columns.clone()),
            }
        }
    }

    fn statement(&self) -> String {
        let names = CHECKPOINT.map(|(name, _)| name).join(", ");
        let parameters: Vec<_> = (1..=CHECKPOINT.len()).map(|number| format!("${number}")).collect();
        let mut parts = vec![format!(
            "page AS (SELECT * FROM unnest({}) AS page ({names}))",
            parameters.join(", ")
        )];
        let condition = if self.has_lease { IS_HELD } else { "" };
        parts.extend(self.has_lease.then(|| HELD.to_owned()));
        let mut before = CHECKPOINT.len();
        for columns in &self.rows {
            parts.push(format!(
                "{}_rows AS ({})",
                columns.table.name,
                columns.upsert(before, condition)
            ));
            before += columns.width();
        }
        format!(
            "WITH {}
INSERT INTO sync_checkpoints AS known (account_id, stream, partition, state, is_open, wanted_at, updated_at)
SELECT account_id, stream, partition, state, is_open, NULL, updated_at FROM page {condition} {STORE}",
            parts.join(",\n")
        )
    }

    /// Stores the pages whose accounts are held by this process, and returns these accounts.
    pub(super) async fn store(&self, executor: impl PgExecutor<'_>) -> sqlx::Result<HashSet<i64>> {
        let mut query = sqlx::query(AssertSqlSafe(self.statement()));
        for array in &self.checkpoints {
            query = query.bind(array);
        }
        for columns in &self.rows {
            query = columns.bind(query);
        }
        let stored = query.fetch_all(executor).await?;
        stored.iter().map(|row| row.try_get(0)).collect()
    }
}
