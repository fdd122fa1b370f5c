//! The SDK as other crates use it: in tasks, in structs, with other streams.

use std::time::Duration;

use futures_util::{StreamExt, TryStreamExt, poll};
use ofauth::paging::{Cursor, Items, Pages};
use ofauth::requests::ListChatMessages;
use ofauth::types::{MediaType, Message, MessageId};
use ofauth::{Client, Connection, Error, Response};
use tokio::net::TcpListener;

use crate::support::{CHAT, connect, connect_unlimited_to, mock};

/// A service that keeps a client, and types that it must be able to name.
#[derive(Clone, Debug)]
struct Service {
    creator: Connection,
}

impl Service {
    async fn newest(&self) -> Result<Option<Message>, Box<dyn std::error::Error + Send + Sync>> {
        let page = self.creator.chat(CHAT).messages().limit(1).send().await?;
        Ok(page.into_inner().list.into_iter().next())
    }
}

#[test]
fn everything_crosses_threads() {
    fn crosses<T: Send + Sync + 'static>() {}
    fn moves<T: Send + Unpin + 'static>() {}
    crosses::<Client>();
    crosses::<Connection>();
    crosses::<Error>();
    crosses::<ListChatMessages>();
    crosses::<Response<Message>>();
    crosses::<Cursor>();
    moves::<Items<ListChatMessages>>();
    moves::<Pages<ListChatMessages>>();
}

#[tokio::test]
async fn in_a_task() {
    let server = mock().await;
    let service = Service {
        creator: connect(&server),
    };
    let task = tokio::spawn(async move { service.newest().await });
    assert!(task.await.expect("the task ends").expect("a page").is_some());
}

#[tokio::test]
async fn as_a_stream_among_others() {
    let server = mock().await;
    let messages = connect(&server).chat(4104).messages().stream();
    let photos: Vec<MessageId> = StreamExt::take(messages, 1000)
        .try_filter(|message| {
            let kinds: Vec<_> = message.media.iter().filter_map(|media| media.type_.as_ref()).collect();
            std::future::ready(kinds.contains(&&MediaType::Photo))
        })
        .map_ok(|message| message.id)
        .try_collect()
        .await
        .expect("all pages");
    assert!(!photos.is_empty());
}

#[tokio::test(flavor = "current_thread")]
async fn one_thread_has_many_calls_under_way() {
    const CALLS: usize = 50;
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let base_url = format!("http://{}", listener.local_addr().expect("a bound socket"));
    let creator = connect_unlimited_to(&base_url);
    let mut calls: Vec<_> = (0..CALLS).map(|_| Box::pin(creator.me().get().send())).collect();
    let mut accepted = Vec::new();
    while accepted.len() < CALLS {
        for call in &mut calls {
            assert!(poll!(call).is_pending(), "there is no response yet");
        }
        if let Ok(next) = tokio::time::timeout(Duration::ZERO, listener.accept()).await {
            accepted.push(next.expect("a connection"));
        }
    }
}

#[tokio::test]
async fn the_answer_with_all_that_came_with_it() {
    let server = ofauth_mock::MockServer::builder();
    let server = server
        .rate_limit(ofauth_mock::RateLimit::per_minute(60, 90))
        .start()
        .await
        .expect("a free port");
    let page = connect(&server).chat(CHAT).messages().send().await.expect("a page");
    let meta = page.meta();
    assert_eq!(meta.status(), 200);
    assert_eq!(meta.headers()["content-type"], "application/json");
    assert_eq!(meta.rate_limit().limit, Some(90));
    assert_eq!(meta.rate_limit().remaining, Some(89));
    assert!(meta.rate_limit().reset_after.is_some());
    assert_eq!((meta.attempts(), meta.request_id()), (1, None));
    let again: ofauth::types::MessagePage = serde_json::from_slice(meta.raw_body()).expect("the same page");
    assert_eq!(again, *page);
    let raw = connect(&server).chat(CHAT).messages().send_raw().await.expect("a page");
    assert_eq!(page.into_parts().1.into_raw_body(), raw.into_inner());
}
