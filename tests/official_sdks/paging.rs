//! Page after page.

use std::collections::BTreeSet;

use ofauth::ErrorKind;
use ofauth::paging::{Items, PageRequest};
use ofauth_mock::MockServer;
use serde_json::{Value, json};

use crate::support::{CHAT, Canned, connect, connect_to};

/// Reads to the end, which must come.
async fn count<R: PageRequest>(mut items: Items<R>) -> usize {
    let mut count = 0;
    while items.try_next().await.expect("an item").is_some() {
        count += 1;
        assert!(count < 100, "it does not end");
    }
    count
}

async fn canned(pages: &[Value]) -> Canned {
    let pages: Vec<_> = pages.iter().map(Value::to_string).collect();
    Canned::json(&pages.iter().map(String::as_str).collect::<Vec<_>>()).await
}

/// Fault 3: iterators over messages asked for more a page than is allowed, and paged by offset, so that messages came
/// twice when others arrived.
#[tokio::test]
async fn messages_come_once_by_default_while_others_arrive() {
    let server = MockServer::builder().arrivals(3).start().await.expect("a port");
    let mut messages = connect(&server).chat(CHAT).messages().stream();
    let mut ids = Vec::new();
    while let Some(message) = messages
        .try_next()
        .await
        .expect("the server takes the size of the page")
    {
        ids.push(message.id);
    }
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!((ids.len(), unique.len()), (253, 253), "those that were there at first");
    let requests = server.requests();
    assert!(requests.len() > 20);
    for request in &requests[1..] {
        let names: BTreeSet<_> = request.query_pairs().into_iter().map(|(name, _)| name).collect();
        assert!(
            names.contains("last_id") && !names.contains("offset"),
            "{}",
            request.query
        );
    }
}

/// Fault 4: iterators began anew when the server said that there is more, and not where.
#[tokio::test]
async fn a_page_that_says_more_and_names_no_marker_is_the_last_and_said_to_be_cut_off() {
    let payment = |id: &str| json!({"id": id, "createdAt": "2026-04-02T10:15:00Z"});
    let page = json!({"list": [payment("a"), payment("b")], "hasMore": true, "nextMarker": null});
    let server = canned(&[page]).await;
    let earnings = connect_to(&server.base_url).earnings();
    cut_off(earnings.transactions().stream(), 2).await;
    assert_eq!(server.requests().len(), 1);
}

/// Fault 4: iterators by offset asked for an empty page again and again.
#[tokio::test]
async fn an_empty_page_by_offset_is_asked_for_once() {
    let list = json!({"id": 9, "type": "custom", "name": "n"});
    let page = |list: Value, more: bool| json!({"list": list, "hasMore": more});
    for more in [false, true] {
        let server = canned(&[
            page(json!([list]), true),
            page(json!([list]), true),
            page(json!([]), more),
        ])
        .await;
        let lists = connect_to(&server.base_url).vault().lists().stream();
        if more {
            cut_off(lists, 1).await;
        } else {
            assert_eq!(count(lists).await, 1);
        }
        assert_eq!(server.requests().len(), 3);
    }
}

/// So many items come, and then it is said that others would follow.
async fn cut_off<R: PageRequest>(mut items: Items<R>, expected: usize) {
    for _ in 0..expected {
        assert!(matches!(items.try_next().await, Ok(Some(_))));
    }
    let error = items.try_next().await.err().expect("not the end");
    assert_eq!(error.kind(), ErrorKind::Paging);
    assert!(items.next().await.is_none());
}
