//! Lists whose items the test sets.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod support;

use ofauth_mock::{MockList, MockServer};
use serde_json::{Value, json};
use support::get;

/// The ids on the page at this path.
async fn page(server: &MockServer, path: &str) -> (Vec<i64>, Value) {
    let response = get(server, path).await.unwrap();
    assert_eq!(response.status(), 200, "{path}");
    let page: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    let ids = page["list"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["id"].as_i64().unwrap());
    (ids.collect(), page)
}

fn fill(list: &MockList, count: i64) {
    list.set((0..count).map(|id| json!({"id": id})));
}

#[tokio::test]
async fn by_offset_a_page_is_cut_out_of_the_list_as_it_is() {
    let server = MockServer::start().await.unwrap();
    let list = server.list("listVaultLists");
    assert!(list.items().is_empty(), "the server makes it up");
    fill(&list, 5);
    let path = "/v2/access/vault/lists?limit=2&offset=2";
    let (ids, body) = page(&server, path).await;
    assert_eq!((ids, &body["hasMore"]), (vec![2, 3], &json!(true)));
    list.insert(0, json!({"id": 9}));
    assert_eq!(list.remove(4), Some(json!({"id": 3})));
    assert_eq!(list.remove(7), None);
    assert!(list.replace(2, json!({"id": 8})));
    assert!(!list.replace(7, json!({})));
    let (ids, body) = page(&server, path).await;
    assert_eq!((ids, &body["hasMore"]), (vec![8, 2], &json!(true)));
    assert_eq!(list.items().len(), 5);
    let (others, _) = page(&server, "/v2/access/promotions/tracking-links?limit=2").await;
    assert_eq!(others.len(), 2, "other lists stay as they are");
}

#[tokio::test]
async fn a_mark_stays_with_its_item() {
    let server = MockServer::start().await.unwrap();
    let list = server.list("listTransactions");
    fill(&list, 25);
    let path = "/v2/access/earnings/transactions";
    let (first, body) = page(&server, path).await;
    assert_eq!(first, (0..10).collect::<Vec<_>>());
    let next = format!("{path}?marker={}", body["nextMarker"]);
    assert_eq!(page(&server, &next).await.0, (10..20).collect::<Vec<_>>());
    list.insert(0, json!({"id": 99}));
    assert_eq!(page(&server, &next).await.0, (10..20).collect::<Vec<_>>());
    // Also when that item and those before it are removed.
    for _ in 0..3 {
        list.remove(8);
    }
    assert_eq!(page(&server, &next).await.0, (10..20).collect::<Vec<_>>());
    fill(&list, 3);
    let (all, body) = page(&server, path).await;
    assert_eq!(
        (all, &body["hasMore"], &body["nextMarker"]),
        (vec![0, 1, 2], &json!(false), &Value::Null)
    );
}
