//! Tables and migrations.

use sqlx::{AssertSqlSafe, PgPool, PgTransaction};

use super::bind::Bound;
use crate::extract::Plan;
use crate::sql::{POSTGRES, column_definition, create_table, own_changes, own_tables};
use crate::store::StoreError;
use crate::streams::{SCHEMA_VERSION, tables};
use crate::table::Table;
use crate::value::Value;
use crate::views::views;

/// Brings the schema to the current version, in one transaction. Of several processes, one does it.
pub(super) async fn migrate(pool: &PgPool) -> Result<(), StoreError> {
    let failed = |error| StoreError::new("migrate the copy", error);
    let mut transaction = pool.begin().await.map_err(failed)?;
    let alone = sqlx::query("SELECT pg_advisory_xact_lock(hashtext('ofauth-sync'))");
    alone.execute(&mut *transaction).await.map_err(failed)?;
    let found = version(&mut transaction).await.map_err(failed)?;
    if found > SCHEMA_VERSION {
        return Err(StoreError::message(format!(
            "the copy has schema version {found}, expected at most {SCHEMA_VERSION}; use a newer version of this program"
        )));
    }
    if found < SCHEMA_VERSION {
        upgrade(&mut transaction, found).await.map_err(failed)?;
    }
    transaction.commit().await.map_err(failed)
}

/// 0 if there is none yet.
async fn version(transaction: &mut PgTransaction<'_>) -> sqlx::Result<u32> {
    let known = sqlx::query_scalar("SELECT to_regclass('sync_schema') IS NOT NULL");
    if !known.fetch_one(&mut **transaction).await? {
        return Ok(0);
    }
    let version = sqlx::query_scalar("SELECT coalesce(max(version), 0) FROM sync_schema");
    let version: i32 = version.fetch_one(&mut **transaction).await?;
    Ok(version.unsigned_abs())
}

async fn upgrade(transaction: &mut PgTransaction<'_>, found: u32) -> sqlx::Result<()> {
    run(transaction, own_tables(POSTGRES)).await?;
    if found > 0 {
        for change in own_changes(found, POSTGRES) {
            run(transaction, change).await?;
        }
    }
    for table in tables() {
        if found == 0 || table.since > found {
            run(transaction, create_table(table, SCHEMA_VERSION, POSTGRES)).await?;
            continue;
        }
        for column in table.columns.iter().filter(|column| column.since > found) {
            let definition = column_definition(table, column, POSTGRES);
            run(
                transaction,
                format!("ALTER TABLE {} ADD COLUMN {definition}", table.name),
            )
            .await?;
        }
        fill(transaction, table, found).await?;
    }
    for view in views(POSTGRES) {
        run(
            transaction,
            format!("DROP VIEW IF EXISTS {}; {}", view.name, view.create),
        )
        .await?;
    }
    let applied = sqlx::query("INSERT INTO sync_schema (version, applied_at) VALUES ($1, now())");
    applied
        .bind(SCHEMA_VERSION.cast_signed())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}

/// Runs statements that were made from declarations.
async fn run(transaction: &mut PgTransaction<'_>, statements: String) -> sqlx::Result<()> {
    let statements = sqlx::raw_sql(AssertSqlSafe(statements));
    statements.execute(&mut **transaction).await.map(drop)
}

/// Fills the columns that are new since a version from the JSON beside them.
///
/// A cursor sees the rows as they were when it was opened, so each is updated once, at its old position. Nobody else writes: the
/// column was added in the same transaction, which locks the table.
async fn fill(transaction: &mut PgTransaction<'_>, table: &'static Table, found: u32) -> sqlx::Result<()> {
    let Some((plan, new)) = Plan::since(table, found) else {
        return Ok(());
    };
    let name = table.name;
    let open = "DECLARE filled NO SCROLL CURSOR FOR SELECT ctid::text, raw::text FROM";
    run(transaction, format!("{open} {name} WHERE raw IS NOT NULL")).await?;
    loop {
        let rows = sqlx::query_as("FETCH 500 FROM filled").persistent(false);
        let rows: Vec<(String, String)> = rows.fetch_all(&mut **transaction).await?;
        if rows.is_empty() {
            return run(transaction, "CLOSE filled".to_owned()).await;
        }
        // They were read before; the names of their lists do not matter here.
        let read = rows.iter().filter_map(|(position, raw)| {
            let extracted = plan.extract(raw, "0", 0).ok()?;
            Some((position, extracted.row.values))
        });
        let read: Vec<(&String, Vec<Value<'_>>)> = read.collect();
        if read.is_empty() {
            continue;
        }
        let mut query = sqlx::query(AssertSqlSafe(fill_rows(table, &new, read.len())));
        for (position, values) in &read {
            query = query.bind(*position);
            for column in &new {
                query = query.bind(Bound::new(values[*column].by_ref(), table.columns[*column].kind));
            }
        }
        query.execute(&mut **transaction).await?;
    }
}

/// Sets columns of rows: for each row, the parameters are its position and the values.
fn fill_rows(table: &Table, columns: &[usize], rows: usize) -> String {
    let names: Vec<_> = columns.iter().map(|column| table.columns[*column].name).collect();
    let width = names.len() + 1;
    let row = |row: usize| {
        let parameters: Vec<_> = (1..=width).map(|number| format!("${}", row * width + number)).collect();
        format!("({})", parameters.join(", "))
    };
    let rows: Vec<_> = (0..rows).map(row).collect();
    let changes: Vec<_> = names.iter().map(|name| format!("{name} = filled.{name}")).collect();
    format!(
        "UPDATE {} AS known SET {} FROM (VALUES {}) AS filled (position, {}) WHERE known.ctid = filled.position::tid",
        table.name,
        changes.join(", "),
        rows.join(", "),
        names.join(", ")
    )
}
