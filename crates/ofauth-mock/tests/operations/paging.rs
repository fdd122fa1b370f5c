//! Every list, read to the end in its paging style.

use std::collections::{BTreeMap, BTreeSet};

use ofauth_client::{Operation, Paging, PagingStyle, operations};
use ofauth_mock::MockServer;
use serde_json::Value;

use super::requests::Asker;

/// All items of a list, and the number of pages.
async fn read(asker: &Asker, operation: &Operation, paging: &Paging, limit: usize) -> (Vec<String>, usize) {
    let limited = operation.parameter("limit").is_some();
    let (mut seen, mut pages, mut cursor) = (Vec::new(), 0, None);
    loop {
        let mut path = asker.path(operation);
        if limited {
            path.push_str(&format!("&limit={limit}"));
        }
        if let Some(cursor) = &cursor {
            path.push_str(&format!("&{}={cursor}", paging.cursor));
        }
        let response = asker.request("GET", &path).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let page: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        let items = page.as_array().or(page[paging.items].as_array()).unwrap();
        assert!(items.len() <= limit.max(10), "{path}");
        seen.extend(items.iter().map(ToString::to_string));
        pages += 1;
        let more = match paging.more.and_then(|more| page.get(more)) {
            Some(more) => more == true,
            None => !items.is_empty() && paging.next.is_none_or(|next| page[next].is_string()),
        };
        if !more || items.is_empty() {
            let next = paging.next.and_then(|next| page.get(next));
            assert!(next.is_none_or(Value::is_null), "{path}: {next:?}");
            return (seen, pages);
        }
        let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let next = paging.next.and_then(|next| page.get(next)).map(text);
        let last = items.last().map(|last| text(&last[paging.key.unwrap_or("id")]));
        cursor = match paging.style {
            PagingStyle::Offset => {
                let offset = seen.len().to_string();
                assert_eq!(next.unwrap_or_else(|| offset.clone()), offset);
                Some(offset)
            }
            PagingStyle::LastId => last,
            PagingStyle::Cursor if paging.next.is_none() => last,
            _ => next,
        };
        assert!(cursor.is_some(), "{path} does not say how to go on");
        assert!(pages < 200, "{path} does not end");
    }
}

async fn every_list(server: MockServer) -> BTreeMap<&'static str, usize> {
    let asker = Asker::new(server).await;
    let mut styles = BTreeMap::new();
    for operation in operations::ALL {
        let Some(paging) = &operation.paging else { continue };
        let (all, pages) = read(&asker, operation, paging, 10).await;
        assert!(!all.is_empty(), "{} lists nothing", operation.id);
        assert_eq!(
            all.iter().collect::<BTreeSet<_>>().len(),
            all.len(),
            "{} repeats itself",
            operation.id
        );
        assert!(all.len() <= 10 || pages > 1, "{}", operation.id);
        if operation.parameter("limit").is_some() && all.len() < 100 {
            let (again, _) = read(&asker, operation, paging, 1).await;
            assert_eq!(again, all, "{}", operation.id);
        }
        let style: &'static str = match paging.style {
            PagingStyle::Offset => "offset",
            PagingStyle::Marker => "marker",
            PagingStyle::LastId => "last id",
            _ => "cursor",
        };
        *styles.entry(style).or_default() += 1;
    }
    styles
}

#[tokio::test]
async fn every_list_has_each_item_once() {
    let styles = every_list(MockServer::start().await.unwrap()).await;
    assert!(styles.contains_key("last id"), "{styles:?}");
}

#[tokio::test]
async fn bare_lists_are_paginated_in_the_same_way() {
    let server = MockServer::builder().bare_lists(true).start().await.unwrap();
    let asker = Asker::new(server).await;
    for operation in operations::ALL {
        let Some(paging) = operation.paging.as_ref().filter(|paging| paging.bare) else {
            continue;
        };
        let response = asker.request("GET", &asker.path(operation)).send().await.unwrap();
        let page: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
        assert!(page.is_array(), "{}", operation.id);
        let (all, pages) = read(&asker, operation, paging, 10).await;
        assert_eq!((all.len(), pages), (57, 7), "{}", operation.id);
    }
}
