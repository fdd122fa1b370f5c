//! Webhook events.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ofauth::CallOptions;
use ofauth_mock::{BUSY_CHAT, Fault, GALLERY_CHAT};
use ofauth_sync::{Error, Follow, Report, SqliteStore, Syncer};
use ofauth_webhooks::{Event, Scheme, Secret, Signer, Verifier};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::JoinHandle;

use crate::support::{World, all, one};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

pub(crate) fn event(id: &str, event_type: &str, data: &Value, scheme: Scheme) -> Event {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .expect("after 1970")
        .as_secs();
    let body = json!({"type": event_type, "timestamp": id, "data": data}).to_string();
    let secret = || Secret::new(SECRET).expect("a secret");
    let headers = Signer::new(secret())
        .sign(scheme, id, now, body.as_bytes())
        .expect("it is signed");
    Verifier::new(secret())
        .event(&headers, body.as_bytes())
        .expect("it is valid")
}

pub(crate) fn message(world: &World, id: &str, body: &Value) -> Event {
    let data = json!({"connection": {"id": world.server.connection_id()}, "environment": "live", "eventBody": body});
    event(id, "realtime.chat_message.received", &data, Scheme::Svix)
}

fn sync(world: &World) -> Syncer {
    world.sync().only(["messages"]).build().expect("valid")
}

#[tokio::test]
async fn an_event_reads_what_it_names_and_only_once() {
    let world = World::new().await;
    let sync = sync(&world);
    sync.run().await.expect("it runs");
    world.server.arrive(BUSY_CHAT, 2);
    let before = world.server.request_count();
    let arrived = message(&world, "msg_1", &json!({"fromUser": {"id": BUSY_CHAT}}));
    assert!(sync.receive(&arrived).await.expect("it is stored"));
    assert!(!sync.receive(&arrived).await.expect("it is known"), "a second delivery");
    let report = sync.apply_events().await.expect("it runs").expect("something was read");
    assert_eq!(report.requests(), 1, "{report:?}");
    assert_eq!(world.server.request_count(), before + 1);
    let newest: i64 = one(
        &world.database(),
        "SELECT max(message_id) FROM messages WHERE chat_user_id = ?1",
        [BUSY_CHAT],
    );
    assert_eq!(
        Some(newest),
        world.server.message_ids(BUSY_CHAT).expect("a chat").first().copied()
    );
    assert!(!sync.receive(&arrived).await.expect("it is known"), "a late delivery");
    assert!(sync.apply_events().await.expect("it runs").is_none());
    assert_eq!(world.server.request_count(), before + 1);
}

/// The body of an event as the documentation shows it.
pub(crate) fn whole(chat: i64, id: i64, text: &str) -> Value {
    json!({
        "id": id,
        "queueId": 2_003_004_005_006_i64,
        "responseType": "message",
        "text": text,
        "price": 0,
        "isFree": true,
        "isTip": false,
        "isNew": true,
        "isOpened": false,
        "isFromQueue": false,
        "isMediaReady": true,
        "mediaCount": 0,
        "createdAt": "2026-04-02T10:30:14+00:00",
        "changedAt": "2026-04-02T10:30:14+00:00",
        "cancelSeconds": 120,
        "fromUser": {"id": chat, "name": "Example User", "username": "example.user", "isVerified": false},
        "media": [],
        "previews": [],
    })
}

fn texts(world: &World, id: i64) -> Vec<(Option<String>, bool)> {
    let database = world.database();
    let query = "SELECT text, deleted_at IS NOT NULL FROM messages WHERE message_id = ?1";
    let mut statement = database.prepare(query).expect(query);
    let rows = statement.query_map([id], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.expect(query).collect::<Result<_, _>>().expect(query)
}

#[tokio::test]
async fn a_message_that_an_event_has_whole_needs_no_request_before_the_next_sweep() {
    let world = World::new().await;
    let sync = sync(&world);
    sync.run().await.expect("it runs");
    let before = world.server.request_count();
    world.server.arrive(BUSY_CHAT, 3);
    let ids = world.server.message_ids(BUSY_CHAT).expect("a chat");
    // The event of the second is lost, and the others come in the wrong order.
    for id in [ids[0], ids[2]] {
        let event = message(&world, &format!("msg_{id}"), &whole(BUSY_CHAT, id, "from the event"));
        sync.receive(&event).await.expect("it is stored");
    }
    let report = sync
        .apply_events()
        .await
        .expect("it runs")
        .expect("something was stored");
    assert_eq!((report.items(), report.requests()), (2, 0), "{report:?}");
    assert_eq!(world.server.request_count(), before);
    assert_eq!(texts(&world, ids[0]), [(Some("from the event".to_owned()), false)]);
    assert_eq!(texts(&world, ids[1]), []);
    let raw: String = one(
        &world.database(),
        "SELECT raw FROM messages WHERE message_id = ?1",
        [ids[2]],
    );
    assert_eq!(raw, whole(BUSY_CHAT, ids[2], "from the event").to_string());

    // One of them is gone before the sweep, which finds the lost one.
    assert!(world.server.remove(BUSY_CHAT, ids[2]));
    let report = sync.run().await.expect("it runs");
    assert_eq!(report.streams["messages"].requests, 1, "{report:?}");
    assert_eq!(texts(&world, ids[2]), [(Some("from the event".to_owned()), true)]);
    for id in [ids[0], ids[1]] {
        let found = texts(&world, id);
        assert_eq!(found.len(), 1);
        assert!(
            !found[0].1 && found[0].0.as_deref() != Some("from the event"),
            "{found:?}"
        );
    }
}

#[tokio::test]
async fn an_event_does_not_replace_what_the_api_has_shown() {
    let world = World::new().await;
    let sync = sync(&world);
    world.server.arrive(BUSY_CHAT, 2);
    let ids = world.server.message_ids(BUSY_CHAT).expect("a chat");
    assert!(world.server.remove(BUSY_CHAT, ids[1]));
    sync.run().await.expect("it runs");
    let shown = texts(&world, ids[0]);
    for id in &ids[..2] {
        let late = message(&world, &format!("msg_{id}"), &whole(BUSY_CHAT, *id, "too late"));
        sync.receive(&late).await.expect("it is stored");
    }
    assert!(sync.apply_events().await.expect("it runs").is_none(), "nothing is new");
    assert_eq!(texts(&world, ids[0]), shown);
    assert_eq!(texts(&world, ids[1]), [], "it was gone before");
}

#[tokio::test]
async fn a_message_that_is_not_whole_is_asked_for() {
    let world = World::new().await;
    let sync = sync(&world);
    sync.run().await.expect("it runs");
    world.server.arrive(BUSY_CHAT, 1);
    let newest = world.server.message_ids(BUSY_CHAT).expect("a chat")[0];
    let mut without_media = whole(BUSY_CHAT, newest, "from the event");
    without_media["mediaCount"] = json!(2);
    let mut without_time = whole(BUSY_CHAT, newest, "from the event");
    without_time["createdAt"] = Value::Null;
    for (number, body) in [without_media, without_time].iter().enumerate() {
        let event = message(&world, &format!("msg_{number}"), body);
        sync.receive(&event).await.expect("it is stored");
    }
    let report = sync.apply_events().await.expect("it runs").expect("something was read");
    assert_eq!(report.requests(), 1, "{report:?}");
    assert_ne!(texts(&world, newest)[0].0.as_deref(), Some("from the event"));
}

#[tokio::test]
async fn a_lost_event_is_found_below_chats_that_events_have_brought() {
    for is_whole in [true, false] {
        let world = World::new().await;
        let sync = sync(&world);
        sync.run().await.expect("it runs");
        let lost = GALLERY_CHAT + 40;
        world.server.arrive(lost, 1);
        // More than a page of chats.
        for chat in GALLERY_CHAT + 1..GALLERY_CHAT + 36 {
            world.server.arrive(chat, 1);
            let newest = world.server.message_ids(chat).expect("a chat")[0];
            let body = if is_whole {
                whole(chat, newest, "Hello there")
            } else {
                json!({"fromUser": {"id": chat}})
            };
            let event = message(&world, &format!("msg_{chat}"), &body);
            sync.receive(&event).await.expect("it is stored");
        }
        sync.apply_events()
            .await
            .expect("it runs")
            .expect("something was stored");
        sync.run().await.expect("it runs");
        let newest = world.server.message_ids(lost).expect("a chat")[0];
        assert_eq!(texts(&world, newest).len(), 1, "whole: {is_whole}");
        let again = sync.run().await.expect("it runs");
        assert_eq!(again.requests(), 1, "nothing has changed since: {again:?}");
    }
}

#[tokio::test]
async fn several_events_of_an_account_need_one_look_at_its_chats() {
    let world = World::new().await;
    let sync = sync(&world);
    sync.run().await.expect("it runs");
    for chat in [GALLERY_CHAT + 3, GALLERY_CHAT + 1, GALLERY_CHAT + 2] {
        world.server.arrive(chat, 2);
        // The platform's data may not name the chat.
        let id = format!("msg_{chat}");
        assert!(
            sync.receive(&message(&world, &id, &json!({"sample": 1})))
                .await
                .expect("it is stored")
        );
    }
    let report = sync.apply_events().await.expect("it runs").expect("something was read");
    // The page of the chats that moved may be followed by one without a change.
    assert!(report.streams["chats"].requests <= 2, "{report:?}");
    assert_eq!(report.streams["messages"].requests, 3);
}

#[tokio::test]
async fn an_event_survives_the_end_of_the_process() {
    let world = World::new().await;
    let first = sync(&world);
    first.run().await.expect("it runs");
    world.server.arrive(BUSY_CHAT, 1);
    let arrived = message(&world, "msg_1", &json!({"fromUser": {"id": BUSY_CHAT}}));
    first.receive(&arrived).await.expect("it is stored");
    drop(first);
    let second = sync(&world);
    assert!(!second.receive(&arrived).await.expect("it is known"));
    let report = second
        .apply_events()
        .await
        .expect("it runs")
        .expect("something was read");
    assert_eq!(report.streams["messages"].requests, 1);
}

#[tokio::test]
async fn both_schemes_and_any_order_of_connection_events_end_in_the_same_state() {
    let world = World::new().await;
    let store = Arc::new(SqliteStore::open(world.path()).expect("a copy"));
    let sync = Syncer::builder(world.client(), store)
        .only(["connections"])
        .build()
        .expect("valid");
    sync.run().await.expect("it runs");
    let data = |status: &str| json!({"connection": {"id": world.server.connection_id(), "status": status}});
    // It expired and was renewed; the older event comes last.
    let events = [
        event("msg_2", "connection.updated", &data("active"), Scheme::OfauthHex),
        event("msg_1", "connection.expired", &data("expired"), Scheme::Svix),
    ];
    for event in &events {
        assert!(sync.receive(event).await.expect("it is stored"));
    }
    let report = sync.apply_events().await.expect("it runs").expect("something was read");
    assert_eq!(report.streams["connections"].requests, 1);
    let query = "SELECT status FROM connections WHERE connection_id = ?1";
    let status: String = one(&world.database(), query, [world.server.connection_id()]);
    assert_eq!(status, "active");
    assert_eq!(
        one::<i64>(
            &world.database(),
            "SELECT count(*) FROM sync_inbox WHERE applied_at IS NULL",
            []
        ),
        0
    );
    // Applied events keep no data.
    assert_eq!(
        all::<String>(&world.database(), "SELECT DISTINCT data FROM sync_inbox"),
        ["{}"]
    );
}

/// Follows, with a sweep each hour and the first retry at once.
fn follow(sync: &Syncer) -> (JoinHandle<()>, UnboundedReceiver<Result<Report, Error>>) {
    let (reports, received) = tokio::sync::mpsc::unbounded_channel();
    let settings = Follow::default().every(Duration::from_secs(3600));
    let settings = settings.gather(Duration::ZERO).retry(Duration::ZERO);
    let follower = sync.clone();
    let following = tokio::spawn(async move {
        let done = |outcome| {
            let _ = reports.send(outcome);
        };
        follower.follow(settings, done).await.expect("the database works");
    });
    (following, received)
}

#[tokio::test]
async fn the_follower_sweeps_and_applies_events() {
    let world = World::new().await;
    let sync = sync(&world);
    let (following, mut received) = follow(&sync);
    let swept = received.recv().await.expect("a sweep").expect("it succeeds");
    assert!(swept.items() > 0);
    world.server.arrive(BUSY_CHAT, 1);
    let arrived = message(&world, "msg_1", &json!({"fromUser": {"id": BUSY_CHAT}}));
    sync.receive(&arrived).await.expect("it is stored");
    let applied = received.recv().await.expect("a report").expect("it succeeds");
    assert_eq!(applied.requests(), 1);
    following.abort();
}

#[tokio::test]
async fn the_follower_reads_again_what_failed_for_now() {
    let world = World::new().await;
    let once = CallOptions::new().max_retries(0);
    let sync = world
        .sync()
        .only(["messages", "transactions", "notifications"])
        .options(once);
    let sync = sync.build().expect("valid");
    // This may succeed later, that will not.
    world
        .server
        .inject(Fault::status(503).operation("listNotifications").times(1));
    world
        .server
        .inject(Fault::status(400).operation("listTransactions").times(1));
    let (following, mut received) = follow(&sync);
    let swept = received.recv().await.expect("a sweep").expect("it succeeds");
    let mut failed: Vec<_> = swept.failures.iter().map(|failure| failure.stream).collect();
    failed.sort_unstable();
    assert_eq!(failed, ["notifications", "transactions"]);
    let again = received.recv().await.expect("a retry").expect("it succeeds");
    assert!(again.failures.is_empty(), "{again:?}");
    assert_eq!(again.streams.keys().collect::<Vec<_>>(), [&"notifications"]);

    // What an event names, too.
    world
        .server
        .inject(Fault::status(503).operation("listChatMessages").times(1));
    world.server.arrive(BUSY_CHAT, 1);
    let arrived = message(&world, "msg_1", &json!({"fromUser": {"id": BUSY_CHAT}}));
    sync.receive(&arrived).await.expect("it is stored");
    let applied = received.recv().await.expect("a report").expect("it succeeds");
    assert_eq!(applied.failures.len(), 1, "{applied:?}");
    let again = received.recv().await.expect("a retry").expect("it succeeds");
    assert_eq!(
        (again.failures.len(), again.streams["messages"].requests),
        (0, 1),
        "{again:?}"
    );
    following.abort();
}

#[tokio::test]
async fn the_follower_lists_the_accounts_again() {
    let world = World::new().await;
    let store = Arc::new(SqliteStore::open(world.path()).expect("a copy"));
    let sync = Syncer::builder(world.client(), store).only(["notifications"]);
    let sync = sync.options(CallOptions::new().max_retries(0)).build().expect("valid");
    world
        .server
        .inject(Fault::status(503).operation("listConnections").times(1));
    let (following, mut received) = follow(&sync);
    let swept = received.recv().await.expect("a sweep");
    assert!(swept.is_err_and(|error| error.may_pass()));
    let again = received.recv().await.expect("a retry").expect("it succeeds");
    assert!(again.accounts > 0, "{again:?}");
    following.abort();
}
