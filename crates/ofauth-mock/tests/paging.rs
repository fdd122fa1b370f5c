//! Pages of messages.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use std::collections::BTreeSet;

use ofauth_mock::{BUSY_CHAT, EMPTY_CHAT, LONG_CHAT, MockServer};
use support::{get, ids, page, path};

/// All ids of a chat, read by `last_id`.
async fn read_through(server: &MockServer, chat: i64) -> Vec<i64> {
    let mut seen = Vec::new();
    loop {
        let cursor = seen.last().map(|id| format!("&last_id={id}")).unwrap_or_default();
        let page = page(server, chat, &format!("limit=10{cursor}")).await;
        seen.extend(page.list.iter().map(|message| message.id.0));
        if !page.has_more {
            return seen;
        }
        assert_eq!(page.list.len(), 10);
    }
}

#[tokio::test]
async fn reads_every_message_once_newest_first() {
    let server = MockServer::start().await.unwrap();
    let seen = read_through(&server, BUSY_CHAT).await;
    assert_eq!(seen.len(), 250);
    assert!(seen.windows(2).all(|pair| pair[0] > pair[1]));
    assert_eq!(server.request_count(), 25);
}

#[tokio::test]
async fn arrivals_neither_repeat_nor_hide_messages() {
    let server = MockServer::builder().arrivals(3).start().await.unwrap();
    let seen = read_through(&server, BUSY_CHAT).await;
    // Arrivals before the first page are read; later ones are newer than the cursor.
    assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 253);
    assert_eq!(seen.len(), 253);
    assert_eq!(server.message_count(BUSY_CHAT), Some(250 + 3 * 26));
}

#[tokio::test]
async fn offsets_shift_when_messages_arrive() {
    let server = MockServer::start().await.unwrap();
    let first = ids(&server, BUSY_CHAT, "").await;
    server.arrive(BUSY_CHAT, 4);
    assert_eq!(ids(&server, BUSY_CHAT, "offset=10").await[..4], first[6..]);
    server.arrive(1, 4);
    assert_eq!(server.message_count(1), None);
}

#[tokio::test]
async fn limits_and_defaults() {
    let server = MockServer::start().await.unwrap();
    assert_eq!(ids(&server, BUSY_CHAT, "").await.len(), 10);
    assert_eq!(ids(&server, BUSY_CHAT, "limit=3").await.len(), 3);
    let empty = page(&server, EMPTY_CHAT, "").await;
    assert!(empty.list.is_empty() && !empty.has_more);
    let last = page(&server, BUSY_CHAT, "offset=240").await;
    assert!(last.list.len() == 10 && !last.has_more);
    let beyond = page(&server, BUSY_CHAT, "offset=250").await;
    assert!(beyond.list.is_empty() && !beyond.has_more);
}

#[tokio::test]
async fn cursors() {
    let server = MockServer::start().await.unwrap();
    let newest = ids(&server, BUSY_CHAT, "").await;
    let (third, fourth) = (newest[2], newest[3]);
    // The message itself, and unknown ids.
    for cursor in [third, third - 1, fourth + 1] {
        assert_eq!(ids(&server, BUSY_CHAT, &format!("last_id={cursor}")).await[0], fourth);
    }
    assert!(ids(&server, BUSY_CHAT, "last_id=0").await.is_empty());
    assert_eq!(ids(&server, BUSY_CHAT, &format!("last_id={}", i64::MAX)).await, newest);
    assert_eq!(ids(&server, BUSY_CHAT, &format!("first_id={third}")).await[0], third);
    for query in ["last_id=abc", "first_id=abc", &format!("first_id={}", third + 1)] {
        let (status, body) = support::error(get(&server, &path(BUSY_CHAT, query)).await.unwrap()).await;
        assert_eq!((status, &body["type"]), (400, &"BAD_REQUEST".into()));
    }
}

#[tokio::test]
async fn next_last_id_is_a_choice() {
    let plain = MockServer::start().await.unwrap();
    assert_eq!(page(&plain, BUSY_CHAT, "").await.next_last_id, None);
    let server = MockServer::builder().next_last_id(true).start().await.unwrap();
    let first = page(&server, BUSY_CHAT, "").await;
    assert_eq!(
        first.next_last_id,
        first.list.last().map(|message| message.id.to_string())
    );
    assert_eq!(page(&server, BUSY_CHAT, "offset=240").await.next_last_id, None);
}

#[tokio::test]
async fn search_is_case_insensitive_and_ignores_markup() {
    let server = MockServer::start().await.unwrap();
    let found = page(&server, BUSY_CHAT, "query=ORDER%20").await;
    assert!(!found.list.is_empty());
    for message in &found.list {
        assert!(message.text.contains("Order "), "{}", message.text);
        assert!(message.text.contains("&amp;"), "{}", message.text);
    }
    // Markup and entities do not count.
    for query in ["%3Cp%3E", "amp%3B", "zebra"] {
        assert!(
            ids(&server, BUSY_CHAT, &format!("query={query}")).await.is_empty(),
            "{query}"
        );
    }
    assert!(!ids(&server, BUSY_CHAT, "query=R%C3%89SUM%C3%89").await.is_empty());
    let mut all = Vec::new();
    loop {
        let cursor = all.last().map(|id| format!("&last_id={id}")).unwrap_or_default();
        let page = page(&server, BUSY_CHAT, &format!("query=invoice&limit=2{cursor}")).await;
        all.extend(page.list.iter().map(|message| message.id.0));
        if !page.has_more {
            break;
        }
    }
    let by_offset = ids(&server, BUSY_CHAT, "query=invoice&offset=2").await;
    assert_eq!(by_offset, all[2..all.len().min(12)]);
}

#[tokio::test]
async fn a_long_chat_is_as_quick_as_a_short_one() {
    let server = MockServer::start().await.unwrap();
    assert_eq!(server.message_count(LONG_CHAT), Some(100_000));
    let oldest = page(&server, LONG_CHAT, "offset=99995").await;
    assert_eq!(oldest.list.len(), 5);
    assert!(ids(&server, LONG_CHAT, "query=zebra").await.is_empty());
}

#[tokio::test]
async fn include_users_names_everyone() {
    let server = MockServer::start().await.unwrap();
    let brief = page(&server, BUSY_CHAT, "").await;
    assert!(brief.list.iter().any(|message| message.from_user.view.is_some()));
    assert!(brief.list.iter().any(|message| message.from_user.name.is_some()));
    let full = page(&server, BUSY_CHAT, "include_users=true").await;
    assert!(full.list.iter().all(|message| message.from_user.name.is_some()));
    assert!(full.list.iter().all(|message| message.from_user.view.is_none()));
}
