//! All streams.

use ofauth::operations::{LIST_USER_LIST_MEMBERS, LIST_USER_LISTS};
use ofauth::{Connection, Operation};
use ofauth_sync::{STREAMS, stream};
use serde_json::json;

use crate::support::{World, all, one};

/// The number of items that the SDK finds.
async fn listed(account: &Connection, operation: &'static Operation, parameter: Option<(&str, &str)>) -> i64 {
    let mut request = account.call(operation);
    if let Some((name, value)) = parameter {
        request = request.parameter(name, value);
    }
    let mut items = request.stream();
    let mut count = 0;
    while let Some(item) = items.next().await {
        item.expect("an item");
        count += 1;
    }
    count
}

#[tokio::test]
async fn each_has_all_items_of_its_list() {
    let world = World::new().await;
    let sync = world.sync().since(ofauth_sync::Time(0));
    let names = STREAMS
        .iter()
        .map(|stream| stream.name)
        .filter(|name| *name != "messages");
    let report = sync.only(names).build().expect("valid").run().await.expect("it runs");
    assert!(report.failures.is_empty(), "{:?}", report.failures);
    assert_eq!(report.dead_letters(), 0);
    assert_eq!(report.unknown_fields, Vec::<String>::new());
    let database = world.database();
    let account = world
        .client()
        .connection(world.server.connection_id())
        .expect("an account");
    for stream in STREAMS {
        let paged = stream.operation.paging.is_some() && stream.parent.is_none() && stream.operation.scoped;
        if paged {
            let stored: i64 = one(&database, &format!("SELECT count(*) FROM {}", stream.table.name), []);
            assert_eq!(
                stored,
                listed(&account, stream.operation, None).await,
                "{}",
                stream.name
            );
            assert!(stored > 0, "{}", stream.name);
        }
    }
    assert!(listed(&account, &LIST_USER_LISTS, None).await > 1);
    for list in all::<String>(&database, "SELECT user_list_id FROM user_lists") {
        let query = "SELECT count(*) FROM user_list_members WHERE user_list_id = ?1";
        let stored: i64 = one(&database, query, [&list]);
        let members = listed(&account, &LIST_USER_LIST_MEMBERS, Some(("listId", &list))).await;
        assert_eq!(stored, members, "{list}");
    }
    for table in [
        "subscription_periods",
        "stories",
        "mass_messages",
        "post_media",
        "subscriber_periods",
    ] {
        assert!(
            one::<i64>(&database, &format!("SELECT count(*) FROM {table}"), []) > 0,
            "{table} is empty"
        );
    }
}

#[tokio::test]
async fn lists_of_lists_are_read_again_only_after_a_change() {
    let world = World::new().await;
    let lists = ["user-list-members", "subscription-history", "tracking-link-claimers"];
    world.run(&lists).await;
    let again = world.run(&lists).await;
    for name in lists {
        assert!(!again.streams.contains_key(name), "{again:?}");
    }
}

#[tokio::test]
async fn what_two_passes_do_not_list_is_deleted() {
    let world = World::new().await;
    let lists = world.server.list("listVaultMedia");
    let medium = |id: i64| {
        json!({"id": id, "type": "photo", "convertedToVideo": false, "canView": true,
        "hasError": false, "createdAt": "2026-04-02T10:00:00+00:00", "isReady": true})
    };
    lists.set((1..=50).map(medium));
    world.run(&["vault-media"]).await;
    lists.remove(10);
    let deleted = || {
        all::<i64>(
            &world.database(),
            "SELECT media_id FROM vault_media WHERE deleted_at IS NOT NULL",
        )
    };
    world.run(&["vault-media"]).await;
    assert_eq!(deleted(), Vec::<i64>::new(), "an offset may have skipped it");
    world.run(&["vault-media"]).await;
    assert_eq!(deleted(), [11]);
    lists.insert(0, medium(11));
    world.run(&["vault-media"]).await;
    assert_eq!(deleted(), Vec::<i64>::new(), "it is back");
}

#[tokio::test]
async fn views_answer_the_usual_questions() {
    let world = World::new().await;
    world.run(&[]).await;
    let database = world.database();
    let by_day: i64 = one(&database, "SELECT sum(messages) FROM messages_by_day", []);
    assert_eq!(by_day, one::<i64>(&database, "SELECT count(*) FROM messages", []));
    let received: i64 = one(&database, "SELECT sum(received) FROM messages_by_day", []);
    let from_fans = "SELECT count(*) FROM messages WHERE raw ->> '$.fromUser.id' = chat_user_id";
    assert_eq!(received, one::<i64>(&database, from_fans, []));
    assert!(received > 0);
    let gross: f64 = one(&database, "SELECT sum(gross) FROM revenue_by_fan", []);
    let ledger: i64 = one(
        &database,
        "SELECT sum(gross_micros) FROM transactions WHERE user_id IS NOT NULL",
        [],
    );
    assert_eq!((gross * 1e6).round() as i64, ledger);
    let unanswered: Vec<i64> = all(&database, "SELECT chat_user_id FROM unanswered_chats ORDER BY 1");
    let query = "SELECT chat_user_id FROM chats WHERE raw ->> '$.lastMessage.fromUser.id' = chat_user_id ORDER BY 1";
    assert_eq!(unanswered, all::<i64>(&database, query));
    assert!(!unanswered.is_empty());
}

#[test]
fn each_says_what_can_be_seen() {
    for stream in STREAMS {
        let changes = &stream.changes;
        for text in [changes.edits, changes.deletions, changes.unseen] {
            assert!(!text.is_empty(), "{}", stream.name);
        }
    }
    assert!(stream("messages").is_some());
    assert!(stream("nothing").is_none());
}
