//! What the first run stores.

use ofauth_mock::{EMPTY_CHAT, MockServer};
use ofauth_sync::{SqliteStore, Syncer, tables};
use serde_json::Value;
use std::sync::Arc;

use crate::support::{World, all, one};

#[tokio::test]
async fn messages_are_those_of_the_server() {
    let world = World::new().await;
    let sync = world
        .sync()
        .only(["messages"])
        .since(ofauth_sync::Time(0))
        .accounts_at_once(1);
    // The long chat takes 10,000 requests.
    world.server.keep_latest(ofauth_mock::LONG_CHAT, 35);
    let report = sync.build().expect("valid").run().await.expect("it runs");
    let database = world.database();
    for chat in all::<i64>(&database, "SELECT chat_user_id FROM chats") {
        let query = format!("SELECT message_id FROM messages WHERE chat_user_id = {chat} ORDER BY message_id DESC");
        assert_eq!(
            all::<i64>(&database, &query),
            world.server.message_ids(chat).expect("a chat"),
            "{chat}"
        );
    }
    let expected = |chat| world.server.message_ids(chat).map_or(0, |ids| ids.len().div_ceil(10));
    let least: usize = all::<i64>(&database, "SELECT chat_user_id FROM chats")
        .into_iter()
        .map(expected)
        .sum();
    let messages = report.streams["messages"];
    assert_eq!(
        messages.requests as usize,
        least + 1,
        "a chat without messages is asked for once"
    );
    assert_eq!(world.server.message_ids(EMPTY_CHAT).map(|ids| ids.len()), Some(0));
    assert_eq!(
        one::<i64>(
            &database,
            "SELECT count(*) FROM messages WHERE deleted_at IS NOT NULL",
            []
        ),
        0
    );
}

#[tokio::test]
async fn columns_have_types_and_the_json_is_beside_them() {
    let world = World::new().await;
    world.run(&[]).await;
    let database = world.database();
    let raw: String = one(
        &database,
        "SELECT raw FROM messages WHERE price_micros = 4990000 AND media_count > 0 ORDER BY message_id LIMIT 1",
        [],
    );
    let raw: Value = serde_json::from_str(&raw).expect("JSON");
    assert_eq!(raw["price"], 4.99);
    let id = raw["id"].as_i64();
    let row = "SELECT created_at, typeof(price_micros), is_free, text FROM messages WHERE message_id = ?1";
    let (created, kind, free, text): (String, String, bool, String) = database
        .query_row(row, [id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })
        .expect("a row");
    let sent = raw["createdAt"].as_str().expect("a text").replace("+00:00", ".000000Z");
    assert_eq!(
        (created.as_str(), kind.as_str(), free),
        (sent.as_str(), "integer", false)
    );
    assert_eq!(Some(text.as_str()), raw["text"].as_str());
    let day: String = one(
        &database,
        "SELECT date(created_at) FROM messages WHERE message_id = ?1",
        [id],
    );
    assert_eq!(day, sent[..10]);
    // The media are in a table of their own.
    let media: Vec<i64> = all(
        &database,
        &format!(
            "SELECT media_id FROM message_media WHERE message_id = {} ORDER BY position",
            id.unwrap_or(0)
        ),
    );
    let expected: Vec<_> = raw["media"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|media| media["id"].as_i64())
        .collect();
    assert!(!expected.is_empty());
    assert_eq!(media, expected);
    let counted: i64 = one(&database, "SELECT count(*) FROM message_media", []);
    let declared: i64 = one(
        &database,
        "SELECT sum(json_array_length(raw, '$.media')) FROM messages",
        [],
    );
    assert_eq!(counted, declared);
    let gross: i64 = one(&database, "SELECT sum(gross_micros) FROM transactions", []);
    let summed: f64 = one(
        &database,
        "SELECT sum(json_extract(raw, '$.amounts.gross')) FROM transactions",
        [],
    );
    assert_eq!(gross, (summed * 1e6).round() as i64);
    assert_eq!(
        all::<String>(&database, "PRAGMA foreign_key_check"),
        Vec::<String>::new()
    );
    assert_eq!(one::<String>(&database, "PRAGMA integrity_check", []), "ok");
    for table in tables() {
        let name = table.name;
        assert!(
            one::<i64>(&database, &format!("SELECT count(*) FROM {name}"), []) > 0,
            "{name} is empty"
        );
    }
}

#[tokio::test]
async fn all_active_accounts_are_read() {
    let world = World::of(MockServer::builder().connections(3).start().await.expect("a free port"));
    let store = Arc::new(SqliteStore::open(world.path()).expect("a copy"));
    let sync = Syncer::builder(world.client(), store).only(["transactions"]);
    let report = sync.build().expect("valid").run().await.expect("it runs");
    assert_eq!(report.accounts, 5);
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    let expired: Vec<_> = report
        .skipped
        .iter()
        .filter(|skipped| skipped.stream.is_none())
        .collect();
    assert_eq!(expired.len(), 1);
    assert!(expired[0].reason.contains("expired"), "{expired:?}");
    let database = world.database();
    let counts: Vec<i64> = all(&database, "SELECT count(*) FROM transactions GROUP BY account_id");
    assert_eq!(counts.len(), 5);
    // Without the permission, the stream is not asked for.
    let chats = Syncer::builder(world.client(), Arc::new(SqliteStore::in_memory().expect("memory"))).only(["chats"]);
    let report = chats.build().expect("valid").run().await.expect("it runs");
    let reasons: Vec<_> = report
        .skipped
        .iter()
        .filter(|skipped| skipped.stream == Some("chats"))
        .collect();
    assert_eq!(reasons.len(), 1, "{:?}", report.skipped);
    assert!(reasons[0].reason.contains("messages:read"));
    assert!(report.failures.is_empty(), "{:?}", report.failures);
}

#[tokio::test]
async fn a_stream_that_is_unknown_is_refused() {
    let world = World::new().await;
    let error = world.sync().only(["massages"]).build().expect_err("no such stream");
    assert!(
        error
            .to_string()
            .contains("`massages` is no stream, expected one of connections, chats"),
        "{error}"
    );
}

#[tokio::test]
async fn a_second_run_is_kept_out() {
    let world = World::new().await;
    let _first = SqliteStore::open(world.path()).expect("a copy");
    let error = SqliteStore::open(world.path()).expect_err("it is locked");
    assert!(error.to_string().contains("another run is writing to"), "{error}");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_a_copy() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    let _copy = SqliteStore::open(&path).expect("a copy");
    for name in ["copy.db", "copy.db-wal"] {
        let metadata = std::fs::metadata(folder.path().join(name)).expect(name);
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600, "{name}");
    }
}

#[tokio::test]
async fn an_account_is_named_by_its_number() {
    let world = World::new().await;
    world.run(&["transactions"]).await;
    let store = Arc::new(SqliteStore::open(world.path()).expect("a copy"));
    let sync = Syncer::builder(world.client(), store)
        .accounts(["1"])
        .only(["transactions"]);
    let report = sync.build().expect("valid").run().await.expect("it runs");
    assert_eq!(report.accounts, 1);
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    assert_eq!(one::<i64>(&world.database(), "SELECT count(*) FROM connections", []), 1);
}

#[tokio::test]
async fn secrets_are_shown_nowhere() {
    let world = World::of(
        MockServer::builder()
            .connection_id("conn_planted")
            .start()
            .await
            .expect("a free port"),
    );
    let sync = world.sync().only(["transactions"]).build().expect("valid");
    let report = sync.run().await.expect("it runs");
    let account = sync_accounts(&world).await;
    let wrong = Syncer::builder(world.client(), Arc::new(SqliteStore::in_memory().expect("memory")));
    let wrong = wrong
        .accounts(["conn_planted_wrong"])
        .build()
        .expect("valid")
        .run()
        .await
        .expect("it runs");
    assert_eq!(wrong.failures.len(), 1, "{wrong:?}");
    let shown = format!("{sync:?} {report:?} {account:?} {wrong:?} {}", wrong.failures[0].error);
    assert!(
        !shown.contains("planted") && !shown.contains(world.server.api_key()),
        "{shown}"
    );
}

async fn sync_accounts(world: &World) -> Vec<ofauth_sync::store::Account> {
    use ofauth_sync::Store;
    let copied = tempfile::tempdir().expect("a folder");
    let path = copied.path().join("copy.db");
    world
        .database()
        .execute("VACUUM INTO ?1", [path.to_str()])
        .expect("a backup");
    SqliteStore::open(path)
        .expect("a copy")
        .accounts()
        .await
        .expect("accounts")
}
