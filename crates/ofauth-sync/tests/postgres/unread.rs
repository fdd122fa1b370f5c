//! Chats whose unread messages came by events.

use std::sync::Arc;

use ofauth_mock::{GALLERY_CHAT, MockServer};
use ofauth_sync::store::InboxEvent;
use ofauth_sync::{PostgresStore, Store, Time};
use serde_json::json;
use test_servers::PostgresServer;

use crate::store::{connect, mock, run, sync};

const CHAT: i64 = GALLERY_CHAT + 9;

/// The event of a message comes and is applied.
async fn tell(server: &MockServer, store: &Arc<PostgresStore>, id: i64) {
    let data = json!({
        "connection": {"id": server.connection_id()},
        "environment": "live",
        "eventBody": {
            "id": id,
            "text": "Hello there",
            "mediaCount": 0,
            "media": [],
            "createdAt": "2026-04-02T10:30:14+00:00",
            "fromUser": {"id": CHAT, "name": "Example User"},
        },
    });
    let event = InboxEvent::new(
        format!("msg_{id}"),
        "realtime.chat_message.received".to_owned(),
        data.to_string(),
    );
    assert!(store.receive(&event, Time::now()).await.expect("it is stored"));
    let sync = sync(server, store.clone()).build().expect("valid");
    let report = sync.apply_events().await.expect("it runs").expect("it is stored");
    assert_eq!((report.items(), report.requests()), (1, 0), "{report:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_chat_is_requested_only_if_an_event_of_it_is_lost() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = mock().await;
    let (store, pool) = connect(&postgres).await;
    run(&server, store.clone()).await;
    for lost in [None, Some(1)] {
        server.receive(CHAT, 3);
        let ids = server.message_ids(CHAT).expect("a chat");
        for position in (0..3).filter(|position| Some(*position) != lost) {
            tell(&server, &store, ids[position]).await;
        }
        let report = run(&server, store.clone()).await;
        let requests = report.streams.get("messages").map_or(0, |counted| counted.requests);
        assert_eq!(requests, u64::from(lost.is_some()), "{report:?}");
        let query = "SELECT message_id FROM messages WHERE chat_user_id = $1 AND deleted_at IS NULL ORDER BY 1 DESC";
        let stored: Vec<i64> = sqlx::query_scalar(query)
            .bind(CHAT)
            .fetch_all(&pool)
            .await
            .expect("rows");
        assert_eq!(stored, ids);
    }
}
