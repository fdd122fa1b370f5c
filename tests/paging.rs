//! Pagination: no item twice, none lost, and an end.

use std::collections::BTreeSet;

use ofauth::ErrorKind;
use ofauth::paging::{Cursor, Items};
use ofauth::requests::ListChatMessages;
use ofauth_mock::{Fault, MockServer};
use serde_json::json;

use crate::support::{CHAT, Canned, connect, connect_to, mock};

async fn ids(mut messages: Items<ListChatMessages>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(message) = messages.try_next().await.expect("a message") {
        ids.push(message.id.0);
    }
    ids
}

/// A page of empty messages with these ids.
fn page(ids: &[i64], more: bool, next: Option<&str>) -> String {
    let list: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": id, "text": "", "fromUser": {}, "media": [], "previews": []}))
        .collect();
    json!({"list": list, "hasMore": more, "nextLastId": next}).to_string()
}

async fn canned(pages: &[String]) -> (Canned, Items<ListChatMessages>) {
    let server = Canned::json(&pages.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let messages = connect_to(&server.base_url).chat(CHAT).messages().stream();
    (server, messages)
}

#[tokio::test]
async fn every_message_comes_once_and_in_order() {
    let server = mock().await;
    let ids = ids(connect(&server).chat(CHAT).messages().stream()).await;
    assert_eq!(ids.len(), 250);
    assert!(ids.windows(2).all(|pair| pair[0] > pair[1]));
    assert_eq!(server.request_count(), 25);
    assert!(
        server
            .requests()
            .iter()
            .all(|request| !request.query.contains("offset"))
    );
}

#[tokio::test]
async fn whatever_the_size_of_a_page() {
    let server = mock().await;
    for size in [1, 3, 9] {
        assert_eq!(
            ids(connect(&server).chat(CHAT).messages().limit(size).stream())
                .await
                .len(),
            250
        );
    }
}

#[tokio::test]
async fn while_new_ones_arrive() {
    let server = MockServer::builder()
        .arrivals(3)
        .start()
        .await
        .expect("a free port on loopback");
    let creator = connect(&server);
    // The first page tells which were there at the start; it lets three arrive, too.
    let seen = ids(creator.chat(CHAT).messages().stream()).await;
    let unique: BTreeSet<_> = seen.iter().collect();
    assert_eq!(unique.len(), seen.len());
    assert_eq!(seen.len(), 253);
    assert!(server.message_count(CHAT).is_some_and(|count| count > 300));
}

#[tokio::test]
async fn an_empty_chat_has_no_messages() {
    let server = mock().await;
    assert_eq!(ids(connect(&server).chat(4102).messages().stream()).await, [0_i64; 0]);
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn a_hundred_thousand() {
    let server = mock().await;
    let mut messages = connect(&server).chat(4103).messages().stream();
    let (mut count, mut last) = (0, i64::MAX);
    while let Some(message) = messages.try_next().await.expect("a message") {
        assert!(message.id.0 < last);
        last = message.id.0;
        count += 1;
    }
    assert_eq!(count, 100_000);
}

#[tokio::test]
async fn no_more_pages_than_are_needed() {
    let server = mock().await;
    let creator = connect(&server);
    assert_eq!(ids(creator.chat(CHAT).messages().stream().limit(20)).await.len(), 20);
    assert_eq!(server.request_count(), 2);
    let mut messages = creator.chat(CHAT).messages().stream().limit(250);
    while messages.try_next().await.expect("a message").is_some() {}
    assert!(!messages.has_more(), "there are 250");
    let mut messages = creator.chat(CHAT).messages().stream().limit(249);
    while messages.try_next().await.expect("a message").is_some() {}
    assert!(messages.has_more(), "there is one more");
    assert_eq!(ids(creator.chat(CHAT).messages().stream().limit(0)).await.len(), 0);
    assert_eq!(server.request_count(), 52);
}

#[tokio::test]
async fn a_stream_goes_on_from_any_message() {
    let server = mock().await;
    let creator = connect(&server);
    let whole = ids(creator.chat(CHAT).messages().stream()).await;
    // What arrives from now on is newer, and no business of theirs.
    let newest = Cursor::from((whole[0] + 1).to_string());
    for stop in [0, 1, 9, 10, 11, 249, 250] {
        server.arrive(CHAT, 5);
        let mut messages = creator.chat(CHAT).messages().resume(newest.clone()).stream();
        for _ in 0..stop {
            messages.try_next().await.expect("a message").expect("not the end");
        }
        // Saved as text, as a service would.
        let saved = messages.cursor().expect("a cursor").to_string();
        let rest = creator.chat(CHAT).messages().resume(Cursor::from(saved));
        assert!(ids(rest.stream()).await == whole[stop..], "{stop}");
    }
}

#[tokio::test]
async fn pages_go_on_from_any_page() {
    let server = mock().await;
    let creator = connect(&server);
    let mut pages = creator.chat(CHAT).messages().pages();
    assert!(pages.cursor().is_none());
    let first = pages.try_next().await.expect("a page").expect("a page");
    let cursor = pages.cursor().cloned().expect("more follow");
    let second = pages.try_next().await.expect("a page").expect("a page");
    let again = creator
        .chat(CHAT)
        .messages()
        .resume(cursor)
        .pages()
        .try_next()
        .await
        .expect("a page")
        .expect("a page");
    assert_eq!(second.list, again.list);
    assert_ne!(first.list, second.list);
}

#[tokio::test]
async fn an_error_ends_the_stream_and_the_cursor_goes_on_after_it() {
    let server = mock().await;
    let creator = connect(&server);
    let whole = ids(creator.chat(CHAT).messages().stream()).await;
    let mut messages = creator.chat(CHAT).messages().stream();
    let mut seen = Vec::new();
    let error = loop {
        if seen.len() == 35 {
            server.inject(Fault::status(400));
        }
        match messages.try_next().await {
            Ok(message) => seen.push(message.expect("not the end").id.0),
            Err(error) => break error,
        }
    };
    assert_eq!(error.kind(), ErrorKind::Rejected);
    assert!(messages.has_more());
    assert!(messages.next().await.is_none());
    let cursor = messages.cursor().expect("a cursor");
    seen.extend(ids(creator.chat(CHAT).messages().resume(cursor).stream()).await);
    assert_eq!(seen, whole);
}

#[tokio::test]
async fn the_first_page_starts_where_it_is_asked_to() {
    let server = mock().await;
    let creator = connect(&server);
    let whole = ids(creator.chat(CHAT).messages().stream()).await;
    assert_eq!(
        ids(creator.chat(CHAT).messages().offset(12).stream()).await,
        whole[12..]
    );
    assert_eq!(
        ids(creator.chat(CHAT).messages().first_id(whole[33]).stream()).await,
        whole[33..]
    );
    assert_eq!(
        ids(creator.chat(CHAT).messages().last_id(whole[33]).stream()).await,
        whole[34..]
    );
}

#[tokio::test]
async fn a_dropped_wait_loses_nothing() {
    let server = mock().await;
    let mut messages = connect(&server).chat(CHAT).messages().stream();
    let mut seen = 0;
    loop {
        // Polled once and dropped, again and again, until an item is ready.
        let polled = std::future::poll_fn(|context| {
            let next = std::pin::pin!(messages.try_next());
            std::task::Poll::Ready(next.poll(context))
        });
        match polled.await {
            std::task::Poll::Pending => tokio::task::yield_now().await,
            std::task::Poll::Ready(message) => match message.expect("a message") {
                Some(_) => seen += 1,
                None => break,
            },
        }
    }
    assert_eq!((seen, server.request_count()), (250, 25));
}

#[tokio::test]
async fn the_server_may_name_the_next_page() {
    let server = MockServer::builder()
        .next_last_id(true)
        .start()
        .await
        .expect("a free port on loopback");
    assert_eq!(ids(connect(&server).chat(CHAT).messages().stream()).await.len(), 250);

    let (server, messages) = canned(&[page(&[9, 8], true, Some("token")), page(&[7], false, None)]).await;
    assert_eq!(ids(messages).await, [9, 8, 7]);
    assert!(server.requests()[1].contains("last_id=token"));
}

#[tokio::test]
async fn an_empty_page_is_passed_over() {
    let pages = [
        page(&[9], true, None),
        page(&[], true, Some("5")),
        page(&[4], false, None),
    ];
    let (server, messages) = canned(&pages).await;
    assert_eq!(ids(messages).await, [9, 4]);
    assert!(server.requests()[2].contains("last_id=5"));
}

#[tokio::test]
async fn messages_that_a_page_repeats_come_once() {
    let pages = [
        page(&[9, 8, 8, 7], true, None),
        page(&[7, 6, 5], true, None),
        page(&[5, 4], false, None),
    ];
    let (_server, messages) = canned(&pages).await;
    assert_eq!(ids(messages).await, [9, 8, 7, 6, 5, 4]);
}

#[tokio::test]
async fn pages_that_never_end_are_an_error() {
    for pages in [
        vec![page(&[9, 8], true, None)],
        vec![page(&[], true, None)],
        vec![page(&[9], true, Some("a")), page(&[8], true, Some("a"))],
        vec![page(&[9], true, None), page(&[], true, None)],
        // A circle of two.
        [page(&[9], true, None), page(&[8], true, None)]
            .into_iter()
            .cycle()
            .take(100)
            .collect(),
    ] {
        let (server, mut messages) = canned(&pages).await;
        let error = loop {
            match messages.try_next().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("an end that there is not"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.kind(), ErrorKind::Paging);
        assert!(server.requests().len() < 10);
        assert!(messages.next().await.is_none());
    }
}
