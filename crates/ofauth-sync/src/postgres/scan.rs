//! Reads whole tables.

use std::borrow::Cow;

use futures_util::TryStreamExt;
use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, PgPool, Row};

use crate::sql::{POSTGRES, select_rows};
use crate::store::{Reader, StoredRow};
use crate::table::Table;
use crate::value::{Kind, Money, Time, Value};

/// In one transaction, so that all is of one time.
pub(super) async fn scan(
    pool: &PgPool,
    tables: &[&'static Table],
    accounts: &[i64],
    reader: &mut dyn Reader,
) -> sqlx::Result<()> {
    let mut transaction = pool
        .begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        .await?;
    // The reader may take longer than a unit of work between two tables.
    let patient = sqlx::query("SET LOCAL idle_in_transaction_session_timeout = 0");
    patient.execute(&mut *transaction).await?;
    for &table in tables {
        if reader.table(table).is_break() {
            return Ok(());
        }
        // Made from declarations and numbers.
        let query = AssertSqlSafe(select_rows(table, accounts, POSTGRES));
        let mut rows = sqlx::query(query).fetch(&mut *transaction);
        while let Some(row) = rows.try_next().await? {
            if reader.row(stored(table, &row)?).is_break() {
                return Ok(());
            }
        }
    }
    Ok(())
}

fn stored<'a>(table: &Table, row: &'a PgRow) -> sqlx::Result<StoredRow<'a>> {
    let mut values = Vec::with_capacity(table.columns.len());
    let mut next = 1;
    for column in table.columns {
        values.push(value(row, next, column.kind)?);
        next += 1;
    }
    let (mut raw, mut deleted_at) = (None, None);
    if table.has_raw {
        raw = row.try_get(next)?;
        deleted_at = row.try_get::<Option<i64>, _>(next + 1)?.map(Time);
        next += 2;
    }
    let synced_at = Time(row.try_get(next)?);
    Ok(StoredRow::new(row.try_get(0)?, values, synced_at).item(raw, deleted_at))
}

fn value(row: &PgRow, index: usize, kind: Kind) -> sqlx::Result<Value<'_>> {
    let integer = || row.try_get::<Option<i64>, _>(index);
    let text = || {
        row.try_get::<Option<&str>, _>(index)
            .map(|text| text.map(Cow::Borrowed))
    };
    let value = match kind {
        Kind::Bool => row.try_get::<Option<bool>, _>(index)?.map(Value::Bool),
        Kind::Integer => integer()?.map(Value::Integer),
        Kind::Money => integer()?.map(|number| Value::Money(Money(number))),
        Kind::Real => row.try_get::<Option<f64>, _>(index)?.map(Value::Real),
        Kind::Text => text()?.map(Value::Text),
        Kind::Time => integer()?.map(|number| Value::Time(Time(number))),
        Kind::Json => text()?.map(Value::Json),
    };
    Ok(value.unwrap_or(Value::Null))
}
