//! Copies of older versions.

use ofauth_sync::{SCHEMA_VERSION, Source, Table};
use sqlx::{AssertSqlSafe, PgPool};
use test_servers::PostgresServer;

use crate::store::{connect, mock, rows, run};

/// The statements that make a copy of the first version of one of this version, as the changes of each version say.
fn downgrade() -> String {
    let own =
        "ALTER TABLE sync_checkpoints DROP COLUMN wanted_version; ALTER TABLE sync_dead_letters DROP COLUMN position;";
    let mut statements = own.to_owned();
    for table in ofauth_sync::tables() {
        if table.since > 1 {
            statements.push_str(&format!("DROP TABLE {} CASCADE;", table.name));
            continue;
        }
        for column in table.columns.iter().filter(|column| column.since > 1) {
            statements.push_str(&format!(
                "ALTER TABLE {} DROP COLUMN {} CASCADE;",
                table.name, column.name
            ));
        }
    }
    statements.push_str("UPDATE sync_schema SET version = 1");
    statements
}

/// The tables that a version has changed.
fn changed() -> impl Iterator<Item = &'static Table> {
    let is_new = |column: &ofauth_sync::Column| column.since > 1 && matches!(column.source, Source::Field(_));
    let old = ofauth_sync::tables().filter(|table| table.since == 1);
    old.filter(move |table| table.columns.iter().any(is_new))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn new_columns_are_filled_from_the_json_beside_them() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let (store, pool) = connect(&postgres).await;
    run(&server, store).await;
    // More than are fetched at once.
    let more = "INSERT INTO messages SELECT (jsonb_populate_record(known, jsonb_build_object('message_id', message_id + 1000000 * n))).* \
                FROM messages AS known, generate_series(1, 5) AS n";
    sqlx::raw_sql(AssertSqlSafe(more)).execute(&pool).await.expect("rows");
    // A field that the mock server does not send.
    let giphy = "UPDATE messages SET giphy_id = 'dull' || message_id, \
                 raw = (raw::jsonb || jsonb_build_object('giphyId', 'dull' || message_id))::json";
    let filled = sqlx::raw_sql(giphy).execute(&pool).await.expect("rows").rows_affected();
    assert!(filled > 1000, "{filled}");
    let before = all(&pool).await;
    sqlx::raw_sql(AssertSqlSafe(downgrade()))
        .execute(&pool)
        .await
        .expect("an old copy");
    pool.close().await;

    let (store, pool) = connect(&postgres).await;
    assert_eq!(all(&pool).await, before);
    let version: i32 = sqlx::query_scalar("SELECT max(version) FROM sync_schema")
        .fetch_one(&pool)
        .await
        .expect("a version");
    assert_eq!(version.unsigned_abs(), SCHEMA_VERSION);
    let views: i64 = sqlx::query_scalar("SELECT count(*) FROM pg_views WHERE schemaname = 'public'")
        .fetch_one(&pool)
        .await
        .expect("a count");
    assert!(views > 2, "{views}");
    run(&server, store).await;
}

async fn all(pool: &PgPool) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for table in changed() {
        all.push(rows(pool, table).await);
    }
    assert!(!all.is_empty());
    all
}
