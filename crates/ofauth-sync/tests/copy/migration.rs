//! Copies of older and newer versions.

use ofauth_sync::sql::{SQLITE, select_list, select_lists};
use ofauth_sync::{SCHEMA_VERSION, SqliteStore, tables};

use crate::support::{World, all, one, open};

#[tokio::test]
async fn a_copy_of_version_1_is_migrated_and_continued() {
    let world = World::new().await;
    let old = open(&world.path());
    old.execute_batch(include_str!("version_1.sql")).expect("a copy");
    let before: Vec<i64> = all(&old, "SELECT message_id FROM messages ORDER BY 1");
    assert_eq!(before.len(), 3);
    drop(old);
    drop(SqliteStore::open(world.path()).expect("it is migrated"));
    let database = world.database();
    assert_eq!(
        all::<i64>(&database, "SELECT message_id FROM messages ORDER BY 1"),
        before
    );
    // A new column is filled from the JSON beside it.
    let filled: Vec<String> = all(&database, "SELECT giphy_id FROM messages ORDER BY message_id");
    assert_eq!(filled, before.iter().map(|id| format!("dull{id}")).collect::<Vec<_>>());
    assert_eq!(
        one::<u32>(&database, "SELECT max(version) FROM sync_schema", []),
        SCHEMA_VERSION
    );
    assert_eq!(one::<i64>(&database, "SELECT count(*) FROM revenue_by_fan", []), 0);
    // The columns are those of a new copy.
    let fresh = tempfile::tempdir().expect("a folder");
    let fresh = fresh.path().join("copy.db");
    drop(SqliteStore::open(&fresh).expect("a copy"));
    let columns = "SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_master m, pragma_table_info(m.name) c \
                   WHERE m.type IN ('table', 'view') ORDER BY 1";
    assert_eq!(all::<String>(&database, columns), all::<String>(&open(&fresh), columns));
    drop(database);
    let report = world.run(&["messages"]).await;
    assert!(report.items() > 0);
}

#[test]
fn a_copy_of_a_newer_version_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    drop(SqliteStore::open(&path).expect("a copy"));
    let newer = SCHEMA_VERSION + 1;
    open(&path)
        .execute(
            "INSERT INTO sync_schema VALUES (?1, '2026-04-02T10:00:00.000000Z')",
            [newer],
        )
        .expect("a row");
    let error = SqliteStore::open(&path).expect_err("it is newer");
    assert!(
        error.to_string().contains(&format!("schema version {newer}")),
        "{error}"
    );
}

#[test]
fn a_file_that_is_no_database_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    std::fs::write(
        &path,
        "not a database, but long enough to be taken for one by its size\n".repeat(100),
    )
    .expect("a file");
    let error = SqliteStore::open(&path).expect_err("it is no database");
    let expected = format!("cannot open {}: file is not a database", path.display());
    assert_eq!(error.to_string(), expected);
}

#[test]
fn a_copy_of_any_version_is_read_in_order_without_sorting_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = (folder.path().join("old.db"), folder.path().join("new.db"));
    open(&old).execute_batch(include_str!("version_1.sql")).expect("a copy");
    for (path, descends) in [(&old, false), (&new, true)] {
        drop(SqliteStore::open(path).expect("a copy"));
        let database = open(path);
        let message_key = "SELECT sql LIKE '%message_id DESC%' FROM sqlite_master WHERE name = 'messages'";
        assert_eq!(one::<bool>(&database, message_key, []), descends);
        for table in tables().filter(|table| table.newest_first) {
            for query in [select_lists(table, &[]), select_list(table, SQLITE)] {
                let mut plan = database.prepare(&format!("EXPLAIN QUERY PLAN {query}")).expect(&query);
                let mut steps = Vec::new();
                let mut rows = plan.raw_query();
                while let Some(row) = rows.next().expect(&query) {
                    steps.push(row.get::<_, String>(3).expect(&query));
                }
                assert!(
                    !steps.is_empty() && steps.iter().all(|step| !step.contains("TEMP B-TREE")),
                    "{query}: {steps:?}"
                );
            }
        }
    }
}
