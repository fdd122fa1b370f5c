//! When pages are committed, and what is lost if one cannot be stored.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use ofauth_mock::{Fault, LONG_CHAT, MockServer};
use ofauth_sync::{Event, Observer, SqliteStore, Syncer};
use rusqlite::Connection;

use crate::support::{World, all, one, open};

const COUNT: &str = "SELECT count(*) FROM messages";

/// After the first page of messages, no request for messages is answered.
#[derive(Debug)]
struct Silence(Arc<MockServer>);

impl Observer for Silence {
    fn on(&self, event: &Event<'_>) {
        if matches!(event, Event::Page { stream: "messages", .. }) {
            self.0
                .inject(Fault::silence().operation("listChatMessages").times(1000));
        }
    }
}

#[tokio::test]
async fn others_see_a_page_while_the_next_response_is_late() {
    let world = World::new().await;
    let silence = Arc::new(Silence(Arc::clone(&world.server)));
    let sync = world.sync().only(["messages"]).observer(silence).build();
    let sync = sync.expect("valid settings");
    let database = world.database();
    let seen = async {
        while one::<i64>(&database, COUNT, []) == 0 {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let is_seen = tokio::select! {
        _ = sync.run() => false,
        () = seen => true,
        () = tokio::time::sleep(Duration::from_secs(20)) => false,
    };
    assert!(is_seen);
}

/// Another program that counts the messages at each page.
#[derive(Debug)]
struct Counting {
    database: Mutex<Connection>,
    items: AtomicUsize,
}

impl Observer for Counting {
    fn on(&self, event: &Event<'_>) {
        let Event::Page {
            stream: "messages",
            items,
            ..
        } = event
        else {
            return;
        };
        let stored = self.items.fetch_add(*items, Ordering::Relaxed) + items;
        let visible: i64 = one(&self.database.lock().expect("no panic"), COUNT, []);
        assert_eq!(usize::try_from(visible), Ok(stored));
    }
}

#[tokio::test]
async fn each_page_of_a_slow_server_is_committed_before_the_next_is_requested() {
    let world = World::new().await;
    world.server.set_latency(Duration::from_millis(6));
    let sync = world.sync().only(["messages"]);
    let counting = Arc::new(Counting {
        database: Mutex::new(world.database()),
        items: AtomicUsize::new(0),
    });
    let sync = sync.observer(Arc::clone(&counting) as _).build();
    sync.expect("valid settings").run().await.expect("it runs");
    assert!(counting.items.load(Ordering::Relaxed) > 40);
}

/// A copy in which something happens when this message is stored.
fn prepare(world: &World, message: i64, statements: &str) {
    drop(SqliteStore::open(world.path()).expect("a copy"));
    let trigger = format!(
        "CREATE TRIGGER obstacle BEFORE INSERT ON messages WHEN new.message_id = {message} BEGIN {statements} END"
    );
    let database = world.database();
    let tables = "CREATE TABLE known (id INTEGER PRIMARY KEY); \
        CREATE TABLE loose (id INTEGER REFERENCES known (id) DEFERRABLE INITIALLY DEFERRED)";
    database.execute_batch(tables).expect("tables");
    database.execute_batch(&trigger).expect("a trigger");
}

fn of_long_chat(world: &World) -> Vec<i64> {
    let query = format!("SELECT message_id FROM messages WHERE chat_user_id = {LONG_CHAT} ORDER BY message_id DESC");
    all(&open(&world.path()), &query)
}

async fn fails(sync: &Syncer) -> String {
    sync.run().await.expect_err("the obstacle is met").to_string()
}

fn messages(world: &World) -> Syncer {
    world.sync().only(["messages"]).build().expect("valid settings")
}

/// A run without the obstacle has all messages once.
async fn completes(world: &World, ids: &[i64]) {
    let statements = "DROP TRIGGER obstacle; DROP TABLE loose; DROP TABLE known";
    world.database().execute_batch(statements).expect("they are dropped");
    world.run(&["messages"]).await;
    let stored = of_long_chat(world);
    assert!(stored.len() > 40);
    assert_eq!(stored, ids[..stored.len()]);
}

#[tokio::test]
async fn of_a_page_that_cannot_be_stored_nothing_is() {
    let world = World::new().await;
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    prepare(&world, ids[25], "SELECT RAISE(ABORT, 'stop');");
    assert_eq!(fails(&messages(&world)).await, "cannot store a page: stop");
    // What was committed before it stays.
    let before = of_long_chat(&world);
    assert!(before.len() <= 20 && before.len().is_multiple_of(10), "{before:?}");
    assert_eq!(before, ids[..before.len()]);
    completes(&world, &ids).await;
}

#[tokio::test]
async fn what_a_failed_commit_loses_is_requested_again() {
    let world = World::new().await;
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    prepare(&world, ids[25], "INSERT INTO loose VALUES (1);");
    let sync = messages(&world);
    assert_eq!(fails(&sync).await, "cannot commit pages: FOREIGN KEY constraint failed");
    let again = fails(&sync).await;
    assert!(again.contains("open the copy again"), "{again}");
    drop(sync);
    let before = of_long_chat(&world);
    assert!(before.len() <= 20 && before.len().is_multiple_of(10), "{before:?}");
    completes(&world, &ids).await;
}

#[tokio::test]
async fn a_transaction_that_the_database_ends_takes_no_checkpoint_further() {
    let world = World::new().await;
    let ids = world.server.message_ids(LONG_CHAT).expect("a chat");
    prepare(&world, ids[25], "SELECT RAISE(ROLLBACK, 'gone');");
    assert_eq!(fails(&messages(&world)).await, "cannot store a page: gone");
    completes(&world, &ids).await;
}
