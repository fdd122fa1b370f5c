//! What the store promises.

use std::sync::Arc;

use ofauth::Client;
use ofauth_mock::{BUSY_CHAT, Fault, LONG_CHAT, MockServer, RateLimit};
use ofauth_sync::{PostgresStore, SqliteStore, Store, Syncer, SyncerBuilder, Time};
use rusqlite::types::ValueRef;
use sqlx::{AssertSqlSafe, PgPool};
use test_servers::PostgresServer;

const SINCE: &str = "2026-03-11T10:00:00Z";

pub(crate) fn sync(server: &MockServer, store: Arc<dyn Store>) -> SyncerBuilder {
    let client = Client::builder().api_key(server.api_key()).base_url(server.base_url());
    Syncer::builder(client.build().expect("a client"), store)
        .accounts([server.connection_id()])
        .since(Time::parse(SINCE).expect("a time"))
}

pub(crate) async fn mock() -> MockServer {
    let server = MockServer::builder().rate_limit(RateLimit::per_minute(60_000, 1000));
    server.start().await.expect("a free port")
}

pub(crate) async fn run(server: &MockServer, store: Arc<dyn Store>) -> ofauth_sync::Report {
    let report = sync(server, store)
        .build()
        .expect("valid")
        .run()
        .await
        .expect("it runs");
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    report
}

pub(crate) async fn connect(server: &PostgresServer) -> (Arc<PostgresStore>, PgPool) {
    let store = PostgresStore::connect(&server.url()).await.expect("it is up");
    (Arc::new(store), PgPool::connect(&server.url()).await.expect("it is up"))
}

/// All rows of a table as text, in the forms of SQLite.
pub(crate) async fn rows(pool: &PgPool, table: &ofauth_sync::Table) -> Vec<String> {
    let mut columns = vec!["account_id::text".to_owned()];
    for column in table.columns {
        columns.push(match column.kind {
            ofauth_sync::Kind::Time => format!(
                "to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')",
                column.name
            ),
            ofauth_sync::Kind::Bool => format!("{}::int::text", column.name),
            _ => format!("{}::text", column.name),
        });
    }
    if table.has_raw {
        columns.push("raw::text".to_owned());
    }
    let columns: Vec<_> = columns
        .iter()
        .map(|column| format!("coalesce({column}, '-')"))
        .collect();
    let query = format!("SELECT concat_ws('|', {}) FROM {}", columns.join(", "), table.name);
    let mut rows: Vec<String> = sqlx::query_scalar(AssertSqlSafe(query))
        .fetch_all(pool)
        .await
        .expect("rows");
    rows.sort();
    rows
}

/// The same of SQLite.
fn rows_of_sqlite(database: &rusqlite::Connection, table: &ofauth_sync::Table) -> Vec<String> {
    let mut columns = vec!["account_id"];
    columns.extend(table.columns.iter().map(|column| column.name));
    columns.extend(table.has_raw.then_some("raw"));
    let query = format!("SELECT {} FROM {}", columns.join(", "), table.name);
    let mut statement = database.prepare(&query).expect("a query");
    let text = |value: ValueRef<'_>| match value {
        ValueRef::Null => "-".to_owned(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) | ValueRef::Blob(text) => String::from_utf8_lossy(text).into_owned(),
    };
    let rows = statement.query_map([], |row| {
        let values: Vec<_> = (0..columns.len())
            .map(|index| text(row.get_ref_unwrap(index)))
            .collect();
        Ok(values.join("|"))
    });
    let mut rows: Vec<String> = rows.expect("rows").map(|row| row.expect("a row")).collect();
    rows.sort();
    rows
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_has_the_rows_that_sqlite_has() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    run(&server, Arc::new(SqliteStore::open(&path).expect("a copy"))).await;
    let (store, pool) = connect(&postgres).await;
    run(&server, store).await;
    let sqlite = rusqlite::Connection::open(&path).expect("a copy");
    let mut counted = 0;
    for table in ofauth_sync::tables() {
        let expected = rows_of_sqlite(&sqlite, table);
        counted += expected.len();
        assert_eq!(rows(&pool, table).await, expected, "{}", table.name);
    }
    assert!(counted > 100, "{counted}");
}

/// Pages of several accounts share statements, and each account has its rows. Of a page that cannot be stored, nothing is, and what
/// is stored with it is whole.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pages_of_several_accounts_are_stored_together() {
    let Some(postgres) = PostgresServer::start_with(&["shared_preload_libraries=pg_stat_statements"]) else {
        return;
    };
    let server = MockServer::builder()
        .connections(12)
        .start()
        .await
        .expect("a free port");
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    let all = |store: Arc<dyn Store>| {
        let client = Client::builder().api_key(server.api_key()).base_url(server.base_url());
        Syncer::builder(client.build().expect("a client"), store)
            .since(Time::parse(SINCE).expect("a time"))
            .only(["messages"])
            .build()
            .expect("valid")
    };
    let sqlite = Arc::new(SqliteStore::open(&path).expect("a copy"));
    all(sqlite).run().await.expect("it runs");
    let (store, pool) = connect(&postgres).await;
    let refuse = "CREATE EXTENSION pg_stat_statements;
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
        CREATE TRIGGER refused BEFORE INSERT ON messages FOR EACH ROW WHEN (NEW.account_id = 5) EXECUTE FUNCTION refuse()";
    sqlx::raw_sql(refuse).execute(&pool).await.expect("a trigger");
    let error = all(store.clone()).run().await.expect_err("it is refused");
    assert!(std::error::Error::source(&error).is_some_and(|source| source.to_string().contains("refused")));
    let allow = sqlx::raw_sql("DROP TRIGGER refused ON messages; SELECT pg_stat_statements_reset()");
    allow.execute(&pool).await.expect("it is there");
    let halves = "SELECT count(*) FROM sync_checkpoints WHERE stream = 'messages' AND state ->> 'newest' IS NOT NULL
        AND NOT EXISTS (SELECT FROM messages WHERE messages.account_id = sync_checkpoints.account_id AND chat_user_id::text = partition)";
    let halves: i64 = sqlx::query_scalar(halves).fetch_one(&pool).await.expect("a count");
    assert_eq!(halves, 0, "a checkpoint without its rows");

    let before = server.request_count();
    let report = all(store).run().await.expect("it runs");
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    let sqlite = rusqlite::Connection::open(&path).expect("a copy");
    for table in ofauth_sync::tables() {
        assert_eq!(
            rows(&pool, table).await,
            rows_of_sqlite(&sqlite, table),
            "{}",
            table.name
        );
    }
    let statements =
        "SELECT sum(calls)::bigint FROM pg_stat_statements WHERE query LIKE '%INSERT INTO sync_checkpoints%'";
    let statements: i64 = sqlx::query_scalar(statements).fetch_one(&pool).await.expect("a count");
    let requests = server.request_count() - before;
    assert!(
        statements.unsigned_abs() < requests,
        "{statements} statements for {requests} requests"
    );
}

/// The lines of the files of an export, without the time of each row.
#[cfg(feature = "export")]
async fn exported(store: Arc<dyn Store>, folder: &std::path::Path) -> Vec<serde_json::Value> {
    let export = ofauth_sync::Export::new(store, folder).format(ofauth_sync::Format::Ndjson);
    let report = export.run().await.expect("it runs");
    let mut lines = Vec::new();
    for file in report.tables.values().filter_map(|table| table.file.as_ref()) {
        let text = std::fs::read_to_string(folder.join(file)).expect("a file");
        for line in text.lines() {
            let mut row: serde_json::Value = serde_json::from_str(line).expect("JSON");
            row["synced_at"].take();
            lines.push(row);
        }
    }
    lines
}

#[cfg(feature = "export")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_exports_what_sqlite_does() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let folder = tempfile::tempdir().expect("a folder");
    let sqlite = Arc::new(SqliteStore::open(folder.path().join("copy.db")).expect("a copy"));
    let (store, pool) = connect(&postgres).await;
    run(&server, sqlite.clone()).await;
    run(&server, store.clone()).await;
    let expected = exported(sqlite, &folder.path().join("sqlite")).await;
    let files = folder.path().join("postgres");
    let found = exported(store, &files).await;
    assert!(found.len() > 100);
    for (found, expected) in found.iter().zip(&expected) {
        assert_eq!(found, expected);
    }
    assert_eq!(found.len(), expected.len());
    // A user who may only read is enough.
    let reader = sqlx::raw_sql("CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
    reader.execute(&pool).await.expect("a role");
    let url = postgres.url().replace("postgres://test@", "postgres://reader@");
    let store = Arc::new(PostgresStore::connect(&url).await.expect("it may read"));
    let again = exported(store, &files).await;
    assert_eq!(again, Vec::<serde_json::Value>::new(), "nothing has changed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_run_continues_where_the_last_was_cut_off() {
    let Some(mut postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let (store, _) = connect(&postgres).await;
    run(&server, store).await;
    // New messages, of which only a page is read before the server fails, and then the database.
    server.arrive(LONG_CHAT, 35);
    server.inject(Fault::status(500).operation("listChatMessages").times(100));
    let (store, _) = connect(&postgres).await;
    let once = ofauth::CallOptions::new().max_retries(0);
    let cut_off = sync(&server, store.clone())
        .options(once)
        .build()
        .expect("valid")
        .run()
        .await;
    assert_eq!(cut_off.expect("it runs").failures.len(), 1);
    server.clear_faults();
    postgres.kill();
    sync(&server, store)
        .build()
        .expect("valid")
        .run()
        .await
        .expect_err("it is down");
    postgres.restart();

    server.arrive(BUSY_CHAT, 3);
    let (store, pool) = connect(&postgres).await;
    let report = run(&server, store.clone()).await;
    assert!(report.streams["messages"].requests <= 6, "{:?}", report.streams);
    for chat in [LONG_CHAT, BUSY_CHAT] {
        let query = "SELECT message_id FROM messages WHERE chat_user_id = $1 AND deleted_at IS NULL ORDER BY 1 DESC";
        let stored: Vec<i64> = sqlx::query_scalar(query)
            .bind(chat)
            .fetch_all(&pool)
            .await
            .expect("rows");
        assert_eq!(stored, server.message_ids(chat).expect("a chat")[..stored.len()]);
        assert!(stored.len() >= 35 || chat == BUSY_CHAT);
    }
    // What is deleted is marked.
    let newest = server.message_ids(BUSY_CHAT).expect("a chat")[0];
    assert!(server.remove(BUSY_CHAT, newest));
    run(&server, store).await;
    let query = "SELECT deleted_at IS NOT NULL FROM messages WHERE message_id = $1";
    let deleted: bool = sqlx::query_scalar(query)
        .bind(newest)
        .fetch_one(&pool)
        .await
        .expect("a row");
    assert!(deleted);
}

#[tokio::test]
async fn errors_name_no_password() {
    for url in ["postgres://app:planted@127.0.0.1:1/db", "postgres://app:planted@:x/"] {
        let error = PostgresStore::connect(url).await.expect_err("it is not there");
        let source = std::error::Error::source(&error).map(ToString::to_string);
        assert!(!format!("{error} {error:?} {source:?}").contains("planted"), "{error}");
    }
}

/// Several processes that start at the same time create the tables once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn processes_start_together() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let url = postgres.url();
    let stores = (0..4).map(|_| PostgresStore::connect(&url));
    for store in futures_util::future::join_all(stores).await {
        store.expect("it is up");
    }
    let pool = PgPool::connect(&url).await.expect("it is up");
    let versions: i64 = sqlx::query_scalar("SELECT count(*) FROM sync_schema")
        .fetch_one(&pool)
        .await
        .expect("one");
    assert_eq!(versions, 1);
    sqlx::query("UPDATE sync_schema SET version = 1000")
        .execute(&pool)
        .await
        .expect("one");
    let error = PostgresStore::connect(&url).await.expect_err("it is newer");
    assert!(error.to_string().contains("schema version 1000"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dead_letter_that_can_be_read_is_restored() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let (store, pool) = connect(&postgres).await;
    run(&server, store.clone()).await;
    let letters = "INSERT INTO sync_dead_letters \
        (account_id, stream, partition, digest, reason, raw, first_seen_at, last_seen_at) \
        SELECT account_id, 'transactions', '', transaction_id || type, 'r', convert_to(raw::text, 'UTF8'), synced_at, synced_at \
        FROM transactions";
    let letters = sqlx::query(letters)
        .execute(&pool)
        .await
        .expect("letters")
        .rows_affected();
    assert!(letters > 0);
    let lost = "DELETE FROM transactions WHERE transaction_id = (SELECT max(transaction_id) FROM transactions)";
    let lost = sqlx::query(lost)
        .execute(&pool)
        .await
        .expect("it is deleted")
        .rows_affected();
    let report = run(&server, store).await;
    assert_eq!(report.streams["transactions"].revived, letters);
    let count = |table: &str| sqlx::query_scalar::<_, i64>(AssertSqlSafe(format!("SELECT count(*) FROM {table}")));
    assert_eq!(count("sync_dead_letters").fetch_one(&pool).await.expect("a count"), 0);
    let rows = count("transactions").fetch_one(&pool).await.expect("a count");
    assert_eq!(u64::try_from(rows).expect("a count"), letters, "{lost} were lost");
}
