//! Every style of pagination: by offset, by marker, by cursor, and lists that are the whole response.

use ofauth::paging::{Cursor, Items, PageRequest};
use ofauth::{Connection, ErrorKind, operations};
use serde_json::{Value, json};

use crate::support::{Canned, builder, connect, connect_to, mock};

async fn canned(pages: &[Value]) -> (Canned, Connection) {
    let pages: Vec<_> = pages.iter().map(Value::to_string).collect();
    let server = Canned::json(&pages.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let creator = connect_to(&server.base_url);
    (server, creator)
}

/// All items by what `id` makes of them, or the error that ended them.
async fn all<R: PageRequest, T>(mut items: Items<R>, id: fn(R::Item) -> T) -> (Vec<T>, Option<ErrorKind>) {
    let mut ids = Vec::new();
    loop {
        match items.try_next().await {
            Ok(Some(item)) => ids.push(id(item)),
            Ok(None) => return (ids, None),
            Err(error) => {
                assert!(items.next().await.is_none(), "the end after {error}");
                return (ids, Some(error.kind()));
            }
        }
    }
}

/// The values of a query parameter, request by request.
fn asked(server: &Canned, name: &str) -> Vec<Option<String>> {
    let value = |head: &String| {
        let (_, query) = head.lines().next()?.split(' ').nth(1)?.split_once('?')?;
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")));
        pair.map(str::to_owned)
    };
    server.requests().iter().map(value).collect()
}

fn texts(values: &[&str]) -> Vec<Option<String>> {
    let text = |value: &&str| Some((*value).to_owned()).filter(|value| !value.is_empty());
    values.iter().map(text).collect()
}

/// A page of the vault's lists.
fn lists(ids: &[i64], more: bool) -> Value {
    let list: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": id, "type": "custom", "name": "n"}))
        .collect();
    json!({"list": list, "hasMore": more})
}

fn transactions(ids: &[&str], next: &Value) -> Value {
    let list: Vec<_> = ids
        .iter()
        .map(|id| json!({"id": id, "createdAt": "2026-04-02T10:15:00Z"}))
        .collect();
    json!({"list": list, "hasMore": !next.is_null(), "nextMarker": next})
}

#[tokio::test]
async fn offsets_count_what_came() {
    let (server, creator) = canned(&[lists(&[9, 8, 7], true), lists(&[7, 6], false)]).await;
    let found = all(creator.vault().lists().stream(), |list| list.id.0).await;
    assert_eq!(found, (vec![9, 8, 7, 6], None));
    assert_eq!(
        asked(&server, "offset"),
        texts(&["", "2"]),
        "the last item once more, to see that it is still there"
    );
    assert_eq!(
        asked(&server, "limit"),
        texts(&["40", "40"]),
        "the largest page there may be"
    );
}

#[tokio::test]
async fn a_limit_stays_as_it_is_set_unless_it_leaves_no_room() {
    for (limit, expected) in [(2, ["2", "2"]), (1, ["1", "2"])] {
        let (server, creator) = canned(&[lists(&[9, 8], true), lists(&[8, 7], false)]).await;
        let found = all(creator.vault().lists().limit(limit).stream(), |list| list.id.0).await;
        assert_eq!(found, (vec![9, 8, 7], None));
        assert_eq!(asked(&server, "limit"), texts(&expected));
    }
}

#[tokio::test]
async fn items_that_new_ones_push_along_come_once() {
    let pages = [
        lists(&[9, 8, 7], true),
        lists(&[8, 7, 6], true),
        // Pushed by more than a page.
        lists(&[9, 8, 7], true),
        lists(&[6, 5], false),
    ];
    let (server, creator) = canned(&pages).await;
    let found = all(creator.vault().lists().stream(), |list| list.id.0).await;
    assert_eq!(found, (vec![9, 8, 7, 6, 5], None));
    assert_eq!(asked(&server, "offset"), texts(&["", "2", "4", "7"]));
}

#[tokio::test]
async fn more_that_nobody_knows_the_place_of_is_an_error() {
    // An empty page by offset.
    for pages in [
        vec![lists(&[], true)],
        vec![lists(&[9], true), lists(&[9], true), lists(&[], true)],
    ] {
        let (server, creator) = canned(&pages).await;
        let (found, error) = all(creator.vault().lists().stream(), |list| list.id.0).await;
        assert_eq!(
            (found.len(), error),
            (pages.len().min(1).min(pages.len() - 1), Some(ErrorKind::Paging))
        );
        assert_eq!(server.requests().len(), pages.len());
    }
    // A marker that is absent, null, empty or of another type.
    let page = |next: Option<Value>| {
        let mut page = transactions(&["a", "b"], &json!(5));
        match next {
            Some(next) => page["nextMarker"] = next,
            None => drop(page.as_object_mut().and_then(|page| page.remove("nextMarker"))),
        }
        page
    };
    for (next, kind) in [
        (None, ErrorKind::Paging),
        (Some(json!(null)), ErrorKind::Paging),
        (Some(json!("")), ErrorKind::Paging),
        (Some(json!({"at": 5})), ErrorKind::Decode),
        (Some(json!(true)), ErrorKind::Decode),
    ] {
        let (_server, creator) = canned(&[page(next.clone())]).await;
        let items = creator.call(&operations::LIST_TRANSACTIONS).stream();
        let (found, error) = all(items, |payment| payment["id"].clone()).await;
        assert_eq!(error, Some(kind), "{next:?}, by name");
        let complete = if kind == ErrorKind::Paging { 2 } else { 0 };
        assert_eq!(found.len(), complete, "{next:?}: what came is handed out first");
        let mut items = creator.earnings().transactions().stream();
        let mut error = None;
        while error.is_none() {
            error = items.next().await.expect("no end").err();
        }
        assert!(
            error.is_some_and(|error| matches!(error.kind(), ErrorKind::Paging | ErrorKind::Decode)),
            "{next:?}"
        );
        assert!(items.has_more());
    }
    // The key of the last item.
    let post = json!({"id": 9, "media": [], "postedAt": "2026-04-02"});
    let (_server, creator) = canned(&[json!({"list": [post], "hasMore": true})]).await;
    let (found, error) = all(creator.posts().list().stream(), |post| post.id.0).await;
    assert_eq!((found, error), (vec![9], Some(ErrorKind::Paging)));
}

#[tokio::test]
async fn after_an_error_the_cursor_leads_past_what_was_handed_out() {
    let broken = json!({"list": [{"id": "a", "createdAt": "2026-04-02T10:15:00Z"}], "hasMore": true});
    let pages = [broken.clone(), transactions(&["a", "b"], &json!(null))];
    let (_server, creator) = canned(&pages).await;
    let mut items = creator.earnings().transactions().stream();
    while items.try_next().await.is_ok() {}
    let cursor = items.cursor().expect("a cursor");
    let rest = all(creator.earnings().transactions().resume(cursor).stream(), |payment| {
        payment.id
    })
    .await;
    assert_eq!(rest, (vec!["b".to_owned()], None));
}

#[tokio::test]
async fn an_empty_page_by_offset_is_the_end() {
    let (server, creator) = canned(&[lists(&[9], true), lists(&[9], true), lists(&[], false)]).await;
    let found = all(creator.vault().lists().stream(), |list| list.id.0).await;
    assert_eq!(found, (vec![9], None));
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn a_server_that_ignores_the_offset_is_an_error() {
    let (server, creator) = canned(&[lists(&[9, 8], true)]).await;
    let found = all(creator.vault().lists().stream(), |list| list.id.0).await;
    assert_eq!(found, (vec![9, 8], Some(ErrorKind::Paging)));
    assert!(server.requests().len() < 16);
}

#[tokio::test]
async fn the_server_may_name_the_next_offset() {
    let page = |id: i64, next: i64| json!({"list": [{"id": id, "name": "n", "username": "u"}], "hasMore": true, "nextOffset": next});
    let (server, creator) = canned(&[page(1, 50), page(2, 80), page(3, 80)]).await;
    let found = all(creator.user_list(7).members().stream(), |user| user.id.0).await;
    assert_eq!(found, (vec![1, 2, 3], Some(ErrorKind::Paging)));
    assert_eq!(asked(&server, "offset"), texts(&["", "50", "80"]));
}

#[tokio::test]
async fn an_offset_goes_on_from_within_a_page() {
    let (server, creator) = canned(&[lists(&[9, 8, 7], true), lists(&[8, 7, 6], false)]).await;
    let mut items = creator.vault().lists().offset(10).stream();
    items.try_next().await.expect("a list");
    items.try_next().await.expect("a list");
    let cursor = items.cursor().expect("a cursor");
    assert!(cursor.as_str().starts_with("12@"), "{cursor}");
    let rest = all(creator.vault().lists().resume(cursor).stream(), |list| list.id.0).await;
    assert_eq!(rest, (vec![7, 6], None));
    assert_eq!(asked(&server, "offset"), texts(&["10", "11"]));
}

#[tokio::test]
async fn an_offset_alone_is_a_cursor_too() {
    let (server, creator) = canned(&[lists(&[7, 6], false)]).await;
    let rest = all(creator.vault().lists().resume(Cursor::from("12")).stream(), |list| {
        list.id.0
    })
    .await;
    assert_eq!(rest, (vec![7, 6], None));
    assert_eq!(
        asked(&server, "offset"),
        texts(&["12"]),
        "nothing is known of what is in front"
    );
}

#[tokio::test]
async fn a_marker_that_is_null_is_the_end() {
    let pages = [
        transactions(&["a", "b"], &json!(5)),
        transactions(&[], &json!(7)),
        transactions(&["c"], &json!(null)),
    ];
    let (server, creator) = canned(&pages).await;
    let found = all(creator.earnings().transactions().stream(), |payment| payment.id).await;
    assert_eq!(
        found,
        (["a", "b", "c"].map(str::to_owned).to_vec(), None),
        "an empty page is passed over"
    );
    assert_eq!(asked(&server, "marker"), texts(&["", "5", "7"]));
}

#[tokio::test]
async fn a_marker_that_comes_again_is_an_error() {
    let (server, creator) = canned(&[transactions(&["a"], &json!(5)), transactions(&["b"], &json!(5))]).await;
    let (_, error) = all(creator.earnings().transactions().stream(), |payment| payment.id).await;
    assert_eq!(error, Some(ErrorKind::Paging));
    assert!(server.requests().len() < 6);
}

#[tokio::test]
async fn a_marker_goes_on_from_within_a_page() {
    let pages = [
        transactions(&["a", "b"], &json!(5)),
        transactions(&["c", "d"], &json!(7)),
        transactions(&["c", "d"], &json!(7)),
        transactions(&["e"], &json!(null)),
    ];
    let (server, creator) = canned(&pages).await;
    let mut items = creator.earnings().transactions().stream().limit(3);
    while items.try_next().await.expect("a payment").is_some() {}
    // Saved as text, as a service would.
    let saved = items.cursor().expect("a cursor").to_string();
    let again = creator.earnings().transactions().resume(Cursor::from(saved)).stream();
    assert_eq!(again.cursor(), items.cursor(), "nothing has been read yet");
    let rest = all(again, |payment| payment.id).await;
    assert_eq!(rest, (vec!["d".to_owned(), "e".to_owned()], None));
    assert_eq!(asked(&server, "marker"), texts(&["", "5", "5", "7"]));
}

#[tokio::test]
async fn a_place_within_a_page_is_found_when_items_of_it_vanish() {
    let server = mock().await;
    let list = server.list("listTransactions");
    let payment = |id: i64| json!({"id": id.to_string(), "createdAt": "2026-04-02T10:15:00Z"});
    let earnings = connect(&server).earnings();
    // None of those that were read, some of them, and all.
    for gone in [0..0, 11..14, 10..15, 12..15] {
        list.set((0..30).map(payment));
        let mut items = earnings.transactions().stream();
        for _ in 0..15 {
            items.try_next().await.expect("a payment");
        }
        let saved = items.cursor().expect("a cursor");
        for _ in gone.clone() {
            list.remove(gone.start);
        }
        let rest = all(earnings.transactions().resume(saved).stream(), |payment| payment.id).await;
        assert_eq!(
            rest,
            ((15..30).map(|id: i64| id.to_string()).collect(), None),
            "without {gone:?}"
        );
    }
}

#[tokio::test]
async fn a_cursor_shows_no_connection() {
    let server = mock().await;
    let list = server.list("listConnections");
    let connection = |id: i64| json!({"id": format!("conn_planted_{id}"), "status": "active", "permissions": []});
    list.set((0..30).map(connection));
    let client = builder(&server).build().expect("valid settings");
    let mut items = client.connections().list().limit(7).stream();
    let mut ids = Vec::new();
    while let Some(connection) = items.try_next().await.expect("a connection") {
        let cursor = items.cursor().expect("a cursor").to_string();
        assert!(!cursor.contains("planted"), "{cursor}");
        if ids.len() == 10 {
            list.remove(2);
            list.replace(
                13,
                json!({"id": "conn_planted_14", "status": "expired", "permissions": []}),
            );
        }
        ids.push(connection.id.as_str().to_owned());
    }
    assert_eq!(ids, (0..30).map(|id| format!("conn_planted_{id}")).collect::<Vec<_>>());
}

#[tokio::test]
async fn after_the_last_page_a_marker_goes_on_with_what_is_new() {
    let pages = [
        transactions(&["a"], &json!(null)),
        transactions(&["a", "b"], &json!(null)),
    ];
    let (_server, creator) = canned(&pages).await;
    let mut items = creator.earnings().transactions().stream();
    while items.try_next().await.expect("a payment").is_some() {}
    let cursor = items.cursor().expect("a cursor");
    let rest = all(creator.earnings().transactions().resume(cursor).stream(), |payment| {
        payment.id
    })
    .await;
    assert_eq!(rest, (vec!["b".to_owned()], None));
}

#[tokio::test]
async fn in_a_ledger_the_same_id_is_not_the_same_item() {
    let payment = |id: &str, amount: i64| json!({"id": id, "createdAt": "2026-04-02T10:15:00Z", "amount": amount});
    let pages = [
        // A sale, its refund, and two entries that say the same.
        json!({"list": [payment("a", 5), payment("a", -5), payment("b", 1), payment("b", 1)], "hasMore": true, "nextMarker": 5}),
        json!({"list": [payment("b", 1), payment("a", 5)], "hasMore": false, "nextMarker": null}),
    ];
    let (_server, creator) = canned(&pages).await;
    let found = all(creator.earnings().transactions().stream(), |payment| payment.id).await;
    assert_eq!(
        found,
        (["a", "a", "b", "b", "b", "a"].map(str::to_owned).to_vec(), None)
    );
    let (_server, creator) = canned(&pages).await;
    let found = all(creator.call(&operations::LIST_TRANSACTIONS).stream(), |payment| {
        payment["amount"].clone()
    })
    .await;
    assert_eq!(found.0, [5, -5, 1, 1, 1, 5].map(Value::from));
}

#[tokio::test]
async fn elsewhere_only_what_is_the_same_is_left_out() {
    let media = |id: &str, name: &str| json!({"id": id, "media": {"name": name}});
    let pages = [
        json!({"items": [media("1", "a"), media("2", "b"), media("2", "b"), media("2", "c")], "nextCursor": "x"}),
        json!({"items": [media("2", "b"), media("2", "d"), media("1", "a"), media("3", "e")]}),
    ];
    let (_server, creator) = canned(&pages).await;
    let found = all(creator.vault_plus().media().stream(), |media| media.id).await;
    assert_eq!(found, (["1", "2", "2", "2", "3"].map(str::to_owned).to_vec(), None));
}

#[tokio::test]
async fn without_a_next_cursor_there_is_no_more() {
    let page = |id: &str, next: Option<&str>| json!({"items": [{"id": id, "media": {}}], "nextCursor": next});
    let (server, creator) = canned(&[page("1", Some("1@k&=")), page("2", None)]).await;
    let found = all(creator.vault_plus().media().stream().prefetch(), |media| media.id).await;
    assert_eq!(found, (vec!["1".to_owned(), "2".to_owned()], None));
    assert_eq!(asked(&server, "cursor"), texts(&["", "1%40k%26%3D"]));
}

#[tokio::test]
async fn posts_go_by_the_time_of_the_last() {
    let post = |id: i64, at: &str| json!({"id": id, "media": [], "postedAt": "2026-04-02", "postedAtPrecise": at});
    let pages = [
        json!({"list": [post(9, "3.5"), post(8, "2.5")], "hasMore": true}),
        json!({"list": [post(8, "2.5"), post(7, "1.5")], "hasMore": false}),
    ];
    let (server, creator) = canned(&pages).await;
    let found = all(creator.posts().list().stream(), |post| post.id.0).await;
    assert_eq!(found, (vec![9, 8, 7], None));
    assert_eq!(asked(&server, "beforePublishTime"), texts(&["", "2.5"]));
}

#[tokio::test]
async fn a_list_may_be_the_whole_answer() {
    let bundles = json!([{"id": 1}, {"id": 2}]);
    for (pages, requests) in [
        (vec![bundles.clone(), json!([{"id": 2}])], 2),
        // Whole every time.
        (vec![bundles.clone()], 2),
        (vec![json!({"list": bundles, "hasMore": false})], 1),
    ] {
        let (server, creator) = canned(&pages).await;
        let found = all(creator.promotions().bundles().list().stream(), |bundle| bundle.id.0).await;
        assert_eq!(found, (vec![1, 2], None));
        assert_eq!(server.requests().len(), requests, "{pages:?}");
    }
}

#[tokio::test]
async fn chats_are_told_apart_by_their_users() {
    let page = |ids: &[i64], more: bool| {
        let list: Vec<_> = ids.iter().map(|id| json!({"withUser": {"id": id}})).collect();
        json!({"list": list, "hasMore": more})
    };
    let (_server, creator) = canned(&[page(&[3, 2], true), page(&[2, 1], false)]).await;
    let found = all(creator.chats().list().stream(), |chat| {
        chat.with_user.id.map_or(0, |id| id.0)
    })
    .await;
    assert_eq!(found, (vec![3, 2, 1], None));
}

#[tokio::test]
async fn subscribers_come_twenty_a_page() {
    let (server, creator) = canned(&[json!({"list": [], "hasMore": false})]).await;
    let found = all(creator.subscribers().list().stream(), |subscriber| subscriber.id.0).await;
    assert_eq!(found, (Vec::new(), None));
    assert_eq!(asked(&server, "limit"), texts(&["20"]));
}
