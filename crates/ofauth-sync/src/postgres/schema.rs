//! Tables and migrations.

use sqlx::{AssertSqlSafe, PgPool, PgTransaction};

use crate::sql::{POSTGRES, column_definition, create_table, own_tables};
use crate::store::StoreError;
use crate::streams::{SCHEMA_VERSION, tables};
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
    let mut statements = vec![own_tables(POSTGRES)];
    if (1..4).contains(&found) {
        statements.push("ALTER TABLE sync_dead_letters ADD COLUMN position bigint".to_owned());
    }
    for table in tables() {
        if found == 0 || table.since > found {
            statements.push(create_table(table, SCHEMA_VERSION, POSTGRES));
            continue;
        }
        for column in table.columns.iter().filter(|column| column.since > found) {
            let definition = column_definition(table, column, POSTGRES);
            statements.push(format!("ALTER TABLE {} ADD COLUMN {definition}", table.name));
        }
    }
    for view in views(POSTGRES) {
        statements.push(format!("DROP VIEW IF EXISTS {}; {}", view.name, view.create));
    }
    for statement in statements {
        // Made from declarations.
        sqlx::raw_sql(AssertSqlSafe(statement))
            .execute(&mut **transaction)
            .await?;
    }
    let applied = sqlx::query("INSERT INTO sync_schema (version, applied_at) VALUES ($1, now())");
    applied
        .bind(SCHEMA_VERSION.cast_signed())
        .execute(&mut **transaction)
        .await?;
    Ok(())
}
