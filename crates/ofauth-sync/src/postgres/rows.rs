//! Rows of a table, inserted by one statement: each column is an array, so that the statement is the same for any number of rows.

use sqlx::Postgres;
use sqlx::postgres::PgArguments;
use sqlx::query::Query;

use super::bind::Array;
use crate::row::Row;
use crate::sql::upsert_from;
use crate::store::Write;
use crate::table::Table;
use crate::value::{Kind, Time, Value};

/// Rows of a table, by column: `account_id`, but for the table of accounts, the columns of the table, `raw` if it has it, and `synced_at`.
#[derive(Clone, Debug)]
pub(super) struct Columns {
    pub(super) table: &'static Table,
    arrays: Vec<Array>,
}

impl Columns {
    pub(super) fn none(table: &'static Table) -> Self {
        let mut kinds = Vec::new();
        kinds.extend((!table.of_accounts).then_some(Kind::Integer));
        kinds.extend(table.columns.iter().map(|column| column.kind));
        kinds.extend(table.has_raw.then_some(Kind::Json));
        kinds.push(Kind::Time);
        Self {
            table,
            arrays: kinds.into_iter().map(Array::new).collect(),
        }
    }

    pub(super) fn of(table: &'static Table, account: i64, now: Time, rows: &[&Row<'_>]) -> Self {
        let mut columns = Self::none(table);
        for row in rows {
            let account = (!table.of_accounts).then_some(Value::Integer(account));
            let raw = row.raw.map_or(Value::Null, |raw| Value::Json(raw.into()));
            let raw = table.has_raw.then_some(raw);
            let values = account.iter().chain(&row.values).chain(&raw);
            for (array, value) in columns.arrays.iter_mut().zip(values.chain([&Value::Time(now)])) {
                array.push(value);
            }
        }
        columns
    }

    /// Adds rows of the same table, with other keys.
    pub(super) fn append(&mut self, other: &Self) {
        for (array, other) in self.arrays.iter_mut().zip(&other.arrays) {
            array.append(other);
        }
    }

    /// The number of arrays.
    pub(super) fn width(&self) -> usize {
        self.arrays.len()
    }

    /// Inserts the rows or replaces those with their keys. The first array has the number after `before`. With a condition, only those that
    /// meet it; the row is `item`.
    pub(super) fn upsert(&self, before: usize, condition: &str) -> String {
        let arrays: Vec<_> = (1..=self.width()).map(|index| format!("${}", before + index)).collect();
        let first = if self.table.of_accounts { "" } else { " (account_id)" };
        let rows = format!(
            "SELECT item.* FROM unnest({}) AS item{first} {condition}",
            arrays.join(", ")
        );
        upsert_from(self.table, &rows)
    }

    /// Binds the arrays.
    pub(super) fn bind<'q>(&'q self, query: Query<'q, Postgres, PgArguments>) -> Query<'q, Postgres, PgArguments> {
        self.arrays.iter().fold(query, Query::bind)
    }
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
