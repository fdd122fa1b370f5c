//! What later runs read.

use std::sync::Arc;

use ofauth_mock::{BUSY_CHAT, Fault, GALLERY_CHAT, LONG_CHAT, MockServer};
use ofauth_sync::{Event, Observer, Time};
use serde_json::{Value, json};

use crate::support::{World, all, one};

fn stored(world: &World, chat: i64) -> Vec<i64> {
    let query = format!(
        "SELECT message_id FROM messages WHERE chat_user_id = {chat} AND deleted_at IS NULL ORDER BY message_id DESC"
    );
    all(&world.database(), &query)
}

/// After the first page of a stream, its operation fails.
#[derive(Debug)]
pub(crate) struct Outage(
    pub(crate) Arc<MockServer>,
    pub(crate) &'static str,
    pub(crate) &'static str,
);

impl Observer for Outage {
    fn on(&self, event: &Event<'_>) {
        if matches!(event, Event::Page { stream, .. } if *stream == self.1) {
            self.0.inject(Fault::status(500).operation(self.2).times(100));
        }
    }
}

#[tokio::test]
async fn only_what_changed_is_asked_for() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let again = world.run(&["messages"]).await;
    assert_eq!(
        again.streams["chats"].requests, 1,
        "the first page shows that nothing has changed"
    );
    assert!(!again.streams.contains_key("messages"));
    world.server.arrive(BUSY_CHAT, 3);
    let report = world.run(&["messages"]).await;
    assert_eq!(report.streams["messages"].requests, 1);
    let ids = world.server.message_ids(BUSY_CHAT).expect("a chat");
    assert_eq!(stored(&world, BUSY_CHAT), ids[..stored(&world, BUSY_CHAT).len()]);
}

#[tokio::test]
async fn a_chat_at_the_end_of_the_list_is_found() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let quiet = GALLERY_CHAT + 1;
    world.server.arrive(quiet, 1);
    let report = world.run(&["messages"]).await;
    assert_eq!(report.streams["messages"].requests, 1);
    assert_eq!(stored(&world, quiet), world.server.message_ids(quiet).expect("a chat"));
}

#[tokio::test]
async fn a_run_since_an_earlier_time_reads_the_rest() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let first = stored(&world, LONG_CHAT).len();
    assert!((40..=50).contains(&first), "{first}");
    let earlier = Time::parse("2026-03-11T09:00:00Z").expect("a time");
    let sync = world.sync().only(["messages"]).since(earlier).build().expect("valid");
    let report = sync.run().await.expect("it runs");
    assert_eq!(report.streams["messages"].requests, 6, "only what is missing");
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    assert_eq!(stored(&world, LONG_CHAT), ids[..first + 60]);
}

#[tokio::test]
async fn a_gap_is_closed_by_a_later_run() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let first = stored(&world, LONG_CHAT).len();
    world.server.arrive(LONG_CHAT, 35);
    let outage = Arc::new(Outage(Arc::clone(&world.server), "messages", "listChatMessages"));
    let once = ofauth::CallOptions::new().max_retries(0);
    let sync = world.sync().only(["messages"]).options(once).observer(outage);
    let cut_off = sync.build().expect("valid").run().await.expect("it runs");
    assert_eq!(cut_off.failures.len(), 1);
    assert_eq!(stored(&world, LONG_CHAT).len(), first + 10);
    world.server.clear_faults();
    world.server.arrive(LONG_CHAT, 15);
    let report = world.run(&["messages"]).await;
    // Two pages of new messages, and those below the page that was read.
    assert_eq!(report.streams["messages"].requests, 2 + 3);
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    assert_eq!(stored(&world, LONG_CHAT), ids[..stored(&world, LONG_CHAT).len()]);
    assert_eq!(stored(&world, LONG_CHAT).len(), first + 50);
}

fn notification(id: i64) -> Value {
    json!({
        "id": id,
        "type": "system",
        "text": "A dull notice",
        "isRead": false,
        // Three of each minute.
        "createdAt": format!("2026-04-02T{:02}:{:02}:00+00:00", id / 180, id / 3 % 60),
    })
}

#[tokio::test]
async fn a_gap_in_a_list_by_offset_is_closed_although_items_above_it_are_gone() {
    for (gone, arrived) in [(0, 0), (1, 0), (3, 0), (7, 12), (20, 0), (45, 0)] {
        let world = World::new().await;
        let lists = world.server.list("listNotifications");
        lists.set((0..100).rev().map(notification));
        let outage = Outage(Arc::clone(&world.server), "notifications", "listNotifications");
        let sync = world.sync().only(["notifications"]).since(Time(0));
        let sync = sync
            .options(ofauth::CallOptions::new().max_retries(0))
            .observer(Arc::new(outage));
        let cut_off = sync.build().expect("valid").run().await.expect("it runs");
        assert_eq!(cut_off.items(), 20);
        world.server.clear_faults();
        for _ in 0..gone {
            lists.remove(5);
        }
        for id in 100..100 + arrived {
            lists.insert(0, notification(id));
        }
        let sync = world.sync().only(["notifications"]).since(Time(0));
        let report = sync.build().expect("valid").run().await.expect("it runs");
        assert!(report.failures.is_empty(), "{:?}", report.failures);
        let stored: Vec<i64> = all(
            &world.database(),
            "SELECT notification_id FROM notifications ORDER BY 1 DESC",
        );
        // Those that the first run has read stay.
        let unread = 95 - gone..80;
        let expected: Vec<i64> = (0..100 + arrived).rev().filter(|id| !unread.contains(id)).collect();
        assert_eq!(stored, expected, "{gone} gone, {arrived} arrived");
    }
}

#[tokio::test]
async fn deleted_messages_are_marked() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let ids = world.server.message_ids(BUSY_CHAT).expect("a chat");
    // The newest, one of the latest page, and an old one.
    for id in [ids[0], ids[4]] {
        assert!(world.server.remove(BUSY_CHAT, id));
    }
    world.run(&["messages"]).await;
    let database = world.database();
    let deleted: Vec<i64> = all(
        &database,
        "SELECT message_id FROM messages WHERE deleted_at IS NOT NULL ORDER BY 1 DESC",
    );
    assert_eq!(deleted, [ids[0], ids[4]]);
    assert_eq!(
        one::<i64>(
            &database,
            "SELECT count(*) FROM messages WHERE message_id = ?1 AND raw IS NOT NULL",
            [ids[0]]
        ),
        1
    );
}

#[tokio::test]
async fn a_full_run_finds_old_deletions() {
    let world = World::new().await;
    world.server.keep_latest(LONG_CHAT, 35);
    world.run(&["messages"]).await;
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    assert!(world.server.remove(LONG_CHAT, ids[27]));
    world.run(&["messages"]).await;
    assert_eq!(stored(&world, LONG_CHAT).len(), 35, "no page with it was read");
    let full = world.sync().only(["messages"]).full_after(std::time::Duration::ZERO);
    full.build().expect("valid").run().await.expect("it runs");
    let deleted: Vec<i64> = all(
        &world.database(),
        "SELECT message_id FROM messages WHERE deleted_at IS NOT NULL",
    );
    assert_eq!(deleted, [ids[27]]);
}

#[tokio::test]
async fn edited_messages_of_the_latest_page_are_updated() {
    let world = World::new().await;
    world.run(&["messages"]).await;
    let ids = world.server.message_ids(BUSY_CHAT).expect("a chat");
    assert!(world.server.edit(BUSY_CHAT, ids[3], "Another text"));
    world.server.arrive(BUSY_CHAT, 1);
    world.run(&["messages"]).await;
    let query = format!("SELECT text FROM messages WHERE message_id = {}", ids[3]);
    assert_eq!(all::<String>(&world.database(), &query), ["<p>Another text</p>"]);
}
