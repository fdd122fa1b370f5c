//! Pages that are requested before they are needed.

use futures_util::poll;
use ofauth::paging::Cursor;
use ofauth_mock::Fault;

use crate::support::{CHAT, connect, mock};

#[tokio::test]
async fn the_next_page_is_under_way_while_the_caller_works() {
    let server = mock().await;
    let mut messages = connect(&server).chat(CHAT).messages().stream().prefetch();
    messages.try_next().await.expect("a page").expect("an item");
    while server.request_count() < 2 {
        tokio::task::yield_now().await;
    }
    // One page ahead and no more.
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    assert_eq!(server.request_count(), 2);
}

#[tokio::test]
async fn items_order_and_cursors_are_as_without_it() {
    let server = mock().await;
    let request = connect(&server).chat(CHAT).messages().limit(7);
    let (mut plain, mut ahead) = (request.clone().stream(), request.stream().prefetch());
    loop {
        let (item, same) = (plain.try_next().await, ahead.try_next().await);
        let (item, same) = (item.expect("a page"), same.expect("a page"));
        assert_eq!(item, same);
        assert_eq!(plain.cursor(), ahead.cursor());
        assert_eq!(plain.has_more(), ahead.has_more());
        if item.is_none() {
            break;
        }
    }
    let mut pages = connect(&server).chat(CHAT).messages().pages().prefetch();
    let mut count = 0;
    while let Some(page) = pages.try_next().await.expect("a page") {
        count += page.list.len();
    }
    assert_eq!(count, 250);
}

#[tokio::test]
async fn a_limit_asks_for_no_page_too_many() {
    let server = mock().await;
    let mut messages = connect(&server)
        .chat(CHAT)
        .messages()
        .limit(5)
        .stream()
        .prefetch()
        .limit(10);
    let mut count = 0;
    while messages.try_next().await.expect("a page").is_some() {
        count += 1;
    }
    for _ in 0..1000 {
        tokio::task::yield_now().await;
    }
    assert_eq!((count, server.request_count()), (10, 2));
}

#[tokio::test]
async fn an_error_comes_in_its_place() {
    let server = mock().await;
    let mut messages = connect(&server).chat(CHAT).messages().limit(5).stream().prefetch();
    messages.try_next().await.expect("a page").expect("an item");
    // The second page may be under way already; the third is not.
    while server.request_count() < 2 {
        tokio::task::yield_now().await;
    }
    server.inject(Fault::status(403).times(9));
    let mut count = 1;
    let error = loop {
        match messages.try_next().await {
            Ok(item) => count += usize::from(item.is_some()),
            Err(error) => break error,
        }
    };
    assert_eq!((count, error.status().map(|status| status.as_u16())), (10, Some(403)));
    assert!(messages.try_next().await.expect("the end").is_none());
}

#[tokio::test]
async fn dropping_the_stream_ends_what_is_under_way() {
    let server = mock().await;
    let metrics = tokio::runtime::Handle::current().metrics();
    let before = metrics.num_alive_tasks();
    server.inject(Fault::delay(std::time::Duration::ZERO));
    let mut messages = connect(&server).chat(CHAT).messages().stream().prefetch();
    messages.try_next().await.expect("a page").expect("an item");
    server.inject(Fault::delay(std::time::Duration::from_secs(3600)));
    assert!(metrics.num_alive_tasks() > before);
    let saved: Option<Cursor> = messages.cursor();
    drop(messages);
    // What remains are the connections of client and server.
    while metrics.num_alive_tasks() > before + 2 {
        tokio::task::yield_now().await;
    }
    let mut rest = connect(&server)
        .chat(CHAT)
        .messages()
        .resume(saved.expect("a cursor"))
        .stream();
    let mut next = Box::pin(rest.next());
    let _ = poll!(&mut next);
}
