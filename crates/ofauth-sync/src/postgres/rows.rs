//! Rows of a table, inserted by one statement: each column is an array, so that the statement is the same for any number of rows.

use sqlx::Postgres;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;

use super::bind::{Bound, BoundList};
use crate::extract::Row;
use crate::sql::upsert_from;
use crate::store::Write;
use crate::table::Table;
use crate::value::{Kind, Time, Value};

/// The parameters before the arrays: `account_id` and `synced_at`.
pub(super) const FIRST: usize = 2;

/// The number of arrays.
pub(super) fn width(table: &Table) -> usize {
    table.columns.len() + usize::from(table.has_raw)
}

/// Inserts rows or replaces those with their keys. `$1` is `account_id`, `$2` `synced_at`; the first array has the number after `before`.
/// With `source`, only if that has a row.
pub(super) fn upsert(table: &Table, before: usize, source: Option<&str>) -> String {
    let arrays: Vec<_> = (1..=width(table)).map(|index| format!("${}", before + index)).collect();
    let account = if table.of_accounts { "" } else { "$1, " };
    let source = source.map(|source| format!(", {source}")).unwrap_or_default();
    let rows = format!(
        "SELECT {account}item.*, $2 FROM unnest({}) AS item{source}",
        arrays.join(", ")
    );
    upsert_from(table, &rows)
}

/// Binds the parameters before the arrays.
pub(super) fn bind_first(
    query: Query<'_, Postgres, PgArguments>,
    account: i64,
    now: Time,
) -> Query<'_, Postgres, PgArguments> {
    query.bind(Bound::integer(account)).bind(Bound::time(now))
}

/// Binds the arrays of a table.
pub(super) fn bind<'q>(
    mut query: Query<'q, Postgres, PgArguments>,
    table: &Table,
    rows: &[&'q Row<'_>],
) -> Query<'q, Postgres, PgArguments> {
    for (position, column) in table.columns.iter().enumerate() {
        let values = rows.iter().map(|row| row.values[position].by_ref());
        query = query.bind(BoundList::new(values.collect(), column.kind));
    }
    if table.has_raw {
        let raw = rows
            .iter()
            .map(|row| row.raw.map_or(Value::Null, |raw| Value::Json(raw.into())));
        query = query.bind(BoundList::new(raw.collect(), Kind::Json));
    }
    query
}

/// The rows of each table, in the order in which tables are first named, which is that of their references. Of rows with the
/// same key, the last.
pub(super) fn by_table<'r, 'a>(writes: &'r [Write<'a>]) -> Vec<(&'static Table, Vec<&'r Row<'a>>)> {
    let mut tables: Vec<(&'static Table, Vec<&'r Row<'a>>)> = Vec::new();
    for write in writes {
        let Write::Upsert(row) = write else { continue };
        let index = tables.iter().position(|(table, _)| table.name == row.table.name);
        let index = index.unwrap_or_else(|| {
            tables.push((row.table, Vec::new()));
            tables.len() - 1
        });
        let rows = &mut tables[index].1;
        let key = |row: &'r Row<'a>| {
            let position = |name: &&str| row.table.position(name);
            let positions = row.table.key.iter().filter_map(position);
            positions.map(|position| &row.values[position])
        };
        match rows.iter().position(|known| key(known).eq(key(row))) {
            Some(known) => rows[known] = row,
            None => rows.push(row),
        }
    }
    tables
}
