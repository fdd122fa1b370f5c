//! Items that cannot be read, and fields that are new.

use serde_json::{Value, json};

use ofauth_mock::BUSY_CHAT;

use crate::support::{World, all, one};

fn payment(id: u32, minute: u32) -> Value {
    json!({
        "id": id.to_string(),
        "type": "tips",
        "createdAt": format!("2026-04-02T10:{minute:02}:00+00:00"),
        "amounts": {"gross": 4.99, "net": 3.992, "fee": 0.998},
        "currency": "USD",
    })
}

#[tokio::test]
async fn bad_items_are_dead_letters() {
    let world = World::new().await;
    let mut bad = payment(2, 2);
    bad["amounts"]["net"] = json!("a secret");
    let mut nameless = payment(3, 1);
    nameless["id"] = Value::Null;
    let lists = world.server.list("listTransactions");
    lists.set([payment(1, 3), bad.clone(), nameless, json!([4]), payment(5, 0)]);
    let report = world.run(&["transactions"]).await;
    assert_eq!((report.items(), report.dead_letters()), (2, 3));
    world.run(&["transactions"]).await;
    let database = world.database();
    let reasons: Vec<String> = all(
        &database,
        "SELECT reason FROM sync_dead_letters ORDER BY dead_letter_id",
    );
    assert_eq!(
        reasons,
        [
            "the field `amounts.net` is not an amount of up to 4,000,000,000",
            "the field `id` is missing or null",
            "it is not a JSON object",
        ]
    );
    let raw: Vec<u8> = one(
        &database,
        "SELECT raw FROM sync_dead_letters ORDER BY dead_letter_id LIMIT 1",
        [],
    );
    assert_eq!(serde_json::from_slice::<Value>(&raw).expect("JSON"), bad);
    let net: i64 = one(&database, "SELECT sum(net_micros) FROM transactions", []);
    assert_eq!(net, 2 * 3_992_000);
}

#[tokio::test]
async fn unknown_fields_are_reported_once() {
    let world = World::new().await;
    let mut odd = payment(1, 1);
    odd["mood"] = json!({"kind": "dull"});
    world.server.list("listTransactions").set([odd.clone(), odd]);
    let first = world.run(&["transactions"]).await;
    assert_eq!(first.unknown_fields, ["transactions.mood"]);
    let second = world.run(&["transactions"]).await;
    assert_eq!(second.unknown_fields, Vec::<String>::new());
    let kind: String = one(&world.database(), "SELECT raw ->> '$.mood.kind' FROM transactions", []);
    assert_eq!(kind, "dull");
}

/// What a newer version of this program can read of a dead letter.
fn change_letter(world: &World, raw: &Value) {
    let changed = world
        .database()
        .execute("UPDATE sync_dead_letters SET raw = ?1", [raw.to_string()]);
    assert_eq!(changed.expect("it is changed"), 1);
}

fn letters(world: &World) -> i64 {
    one(&world.database(), "SELECT count(*) FROM sync_dead_letters", [])
}

#[tokio::test]
async fn dead_letters_are_tried_again() {
    let world = World::new().await;
    let mut bad = payment(2, 2);
    bad["amounts"]["net"] = json!("soon a number");
    let lists = world.server.list("listTransactions");
    lists.set([payment(1, 3), bad]);
    world.run(&["transactions"]).await;
    assert_eq!(letters(&world), 1);
    lists.set([payment(1, 3)]);
    assert_eq!(world.run(&["transactions"]).await.streams["transactions"].revived, 0);
    let seen: String = one(&world.database(), "SELECT last_seen_at FROM sync_dead_letters", []);

    change_letter(&world, &payment(2, 2));
    let report = world.run(&["transactions"]).await;
    assert_eq!(report.streams["transactions"].revived, 1);
    assert_eq!(letters(&world), 0);
    let query = "SELECT synced_at FROM transactions WHERE transaction_id = '2'";
    assert_eq!(
        one::<String>(&world.database(), query, []),
        seen,
        "it is as old as it was"
    );
}

#[tokio::test]
async fn a_dead_letter_does_not_replace_what_is_newer() {
    let world = World::new().await;
    let mut bad = payment(2, 2);
    bad["amounts"]["net"] = Value::Bool(true);
    let lists = world.server.list("listTransactions");
    lists.set([bad]);
    world.run(&["transactions"]).await;
    lists.set([payment(2, 2)]);
    world.run(&["transactions"]).await;
    let mut old = payment(2, 2);
    old["amounts"]["net"] = json!(1);
    change_letter(&world, &old);
    world.run(&["transactions"]).await;
    assert_eq!(letters(&world), 0);
    let net: i64 = one(&world.database(), "SELECT net_micros FROM transactions", []);
    assert_eq!(net, 3_992_000);
}

#[tokio::test]
async fn the_lists_in_a_revived_item_are_read() {
    let world = World::new().await;
    world.run(&["chats"]).await;
    let database = world.database();
    let statement = "INSERT INTO sync_dead_letters \
        (account_id, stream, partition, digest, reason, raw, first_seen_at, last_seen_at) \
        SELECT account_id, 'chats', '', 'd', 'r', CAST(raw AS BLOB), synced_at, synced_at FROM chats WHERE chat_user_id = ?1";
    assert_eq!(database.execute(statement, [BUSY_CHAT]).expect("a letter"), 1);
    // As if the chat had never been read.
    for statement in [
        "PRAGMA foreign_keys = off",
        "DELETE FROM messages WHERE chat_user_id = ?1",
        "DELETE FROM message_media WHERE chat_user_id = ?1",
        "DELETE FROM chats WHERE chat_user_id = ?1",
        "DELETE FROM sync_checkpoints WHERE stream = 'messages' AND partition = CAST(?1 AS TEXT)",
    ] {
        let parameters: &[&dyn rusqlite::ToSql] = if statement.contains('?') { &[&BUSY_CHAT] } else { &[] };
        database.execute(statement, parameters).expect(statement);
    }
    drop(database);
    world.run(&["messages"]).await;
    assert_eq!(letters(&world), 0);
    let query = "SELECT count(*) FROM messages WHERE chat_user_id = ?1";
    assert!(one::<i64>(&world.database(), query, [BUSY_CHAT]) > 0);
}

#[tokio::test]
async fn an_item_without_an_id_is_revived_at_its_position() {
    let world = World::new().await;
    world.run(&["tracking-link-claimers"]).await;
    let database = world.database();
    let count = "SELECT count(*) FROM tracking_link_claimers";
    let before: i64 = one(&database, count, []);
    assert!(before > 1);
    // The second claimer of a link, as if it had not been readable.
    let letter = |position: &str, digest: &str| {
        format!(
            "INSERT INTO sync_dead_letters \
             (account_id, stream, partition, digest, reason, raw, position, first_seen_at, last_seen_at) \
             SELECT account_id, 'tracking-link-claimers', CAST(tracking_link_id AS TEXT), '{digest}', 'r', CAST(raw AS BLOB), \
             {position}, synced_at, synced_at FROM tracking_link_claimers WHERE position = 1 LIMIT 1"
        )
    };
    let raw: String = one(
        &database,
        "SELECT raw FROM tracking_link_claimers WHERE position = 1 LIMIT 1",
        [],
    );
    // One that an older version of the copy has stored does not say where it was.
    for statement in [&letter("position", "d"), &letter("NULL", "older")] {
        assert_eq!(database.execute(statement, []).expect(statement), 1);
    }
    let link: i64 = one(
        &database,
        "SELECT tracking_link_id FROM tracking_link_claimers WHERE position = 1 LIMIT 1",
        [],
    );
    let delete = "DELETE FROM tracking_link_claimers WHERE tracking_link_id = ?1 AND position = 1";
    assert_eq!(database.execute(delete, [link]).expect(delete), 1);
    drop(database);
    let report = world.run(&["tracking-link-claimers"]).await;
    assert_eq!(report.streams["tracking-link-claimers"].revived, 1);
    let database = world.database();
    assert_eq!(one::<i64>(&database, count, []), before);
    let query = "SELECT raw FROM tracking_link_claimers WHERE tracking_link_id = ?1 AND position = 1";
    assert_eq!(one::<String>(&database, query, [link]), raw);
    assert_eq!(
        all::<String>(&database, "SELECT digest FROM sync_dead_letters"),
        ["older"]
    );
}

fn post(id: u32) -> Value {
    json!({
        "id": id,
        "text": format!("Post {id}."),
        "postedAtPrecise": format!("1775088{id:03}.000000"),
        "postedAt": format!("2026-04-02T{:02}:{:02}:00+00:00", id / 60, id % 60),
    })
}

#[tokio::test]
async fn a_pinned_post_does_not_hide_new_ones() {
    let world = World::new().await;
    let lists = world.server.list("listPosts");
    let newest_first = |newest: u32| {
        [post(3)]
            .into_iter()
            .chain((1..=newest).rev().filter(|id| *id != 3).map(post))
    };
    lists.set(newest_first(30));
    world.run(&["posts"]).await;
    // More than two pages of new posts, below the pinned one.
    lists.set(newest_first(330));
    let report = world.run(&["posts"]).await;
    assert_eq!(one::<i64>(&world.database(), "SELECT count(*) FROM posts", []), 330);
    assert!(report.streams["posts"].requests > 1, "{report:?}");
    let again = world.run(&["posts"]).await;
    assert_eq!(again.streams["posts"].requests, 1);
}
