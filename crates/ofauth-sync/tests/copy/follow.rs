//! Webhook events.

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use ofauth_mock::{BUSY_CHAT, GALLERY_CHAT};
use ofauth_sync::{Follow, SqliteStore, Syncer};
use ofauth_webhooks::{Event, Scheme, Secret, Signer, Verifier};
use serde_json::{Value, json};

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

fn message(world: &World, id: &str, body: &Value) -> Event {
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

#[tokio::test]
async fn several_events_of_an_account_need_one_look_at_its_chats() {
    let world = World::new().await;
    let sync = sync(&world);
    sync.run().await.expect("it runs");
    for chat in [GALLERY_CHAT + 3, GALLERY_CHAT + 1, GALLERY_CHAT + 2] {
        world.server.arrive(chat, 1);
        // The platform's data is not documented: it may not name the chat.
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

#[tokio::test]
async fn the_follower_sweeps_and_applies_events() {
    let world = World::new().await;
    let sync = sync(&world);
    let (reports, mut received) = tokio::sync::mpsc::unbounded_channel();
    let settings = Follow::default()
        .every(std::time::Duration::from_secs(3600))
        .gather(std::time::Duration::ZERO);
    let follower = sync.clone();
    let following = tokio::spawn(async move {
        let done = |outcome| {
            let _ = reports.send(outcome);
        };
        follower.follow(settings, done).await
    });
    let swept = received.recv().await.expect("a sweep").expect("it succeeds");
    assert!(swept.items() > 0);
    world.server.arrive(BUSY_CHAT, 1);
    let arrived = message(&world, "msg_1", &json!({"fromUser": {"id": BUSY_CHAT}}));
    sync.receive(&arrived).await.expect("it is stored");
    let applied = received.recv().await.expect("a report").expect("it succeeds");
    assert_eq!(applied.requests(), 1);
    following.abort();
}
