//! Responses with invalid characters, and items that do not deserialize.

use futures_util::TryStreamExt;
use ofauth::paging::{Items, Merged, PageRequest};
use ofauth::{CallOptions, Error, ErrorKind, operations};
use ofauth_mock::{EMPTY_CHAT, Fault};
use serde_json::{Value, json};

use crate::support::{CHAT, Canned, connect, connect_to, failure, mock};

/// The texts of a page of one message, typed and untyped, whose text and one more key stand there as they are given.
async fn read(text: &str, key: &str) -> (String, Value, Vec<u8>) {
    let body = format!(
        r#"{{"list": [{{"id": 9, "{key}": 1, "text": {text}, "fromUser": {{}}, "media": [], "previews": []}}], "hasMore": false}}"#
    );
    let server = Canned::json(&[&body]).await;
    let creator = connect_to(&server.base_url);
    let page = creator.chat(CHAT).messages().send().await.expect("a page");
    assert_eq!(page.meta().raw_body(), body.as_bytes(), "the bytes are as they came");
    let call = creator.call(&operations::LIST_CHAT_MESSAGES).parameter("userId", CHAT);
    let untyped = call.clone().send().await.expect("a page");
    let mut items = call.stream();
    let item = items.try_next().await.expect("an item").expect("an item").into_value();
    assert_eq!(item, untyped["list"][0]);
    (page.list[0].text.clone(), item, page.meta().raw_body().to_vec())
}

#[tokio::test]
async fn half_of_a_surrogate_pair_is_read_as_a_replacement() {
    for (text, expected) in [
        (r#""a\ud800""#, "a\u{FFFD}"),
        (r#""\uDC00b""#, "\u{FFFD}b"),
        (r#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"),
        (r#""\ud83d\u0041""#, "\u{FFFD}A"),
        (r#""\ud83d\ude00\ud83d""#, "\u{1F600}\u{FFFD}"),
        (r#""\\ud800 \ud800""#, "\\ud800 \u{FFFD}"),
    ] {
        let (typed, untyped, _) = read(text, "more").await;
        assert_eq!(typed, expected);
        assert_eq!(untyped["text"], expected);
    }
    let (_, untyped, _) = read(r#""""#, r"k\udfff").await;
    assert_eq!(untyped["k\u{FFFD}"], 1);
}

#[tokio::test]
async fn so_is_what_is_not_utf8_and_a_byte_order_mark_is_passed_over() {
    for fault in [
        Fault::invalid_utf8(),
        Fault::lone_surrogates(),
        Fault::byte_order_mark(),
    ] {
        let server = mock().await;
        let creator = connect(&server);
        let sound = creator.chat(CHAT).messages().send().await.expect("a page");
        server.inject(fault.clone().times(usize::MAX));
        let page = creator.chat(CHAT).messages().send().await.expect("a page");
        assert_ne!(page.meta().raw_body(), sound.meta().raw_body());
        for (read, sent) in page.list.iter().zip(&sound.list) {
            assert_eq!(read.id, sent.id);
            assert_eq!(
                read.text.trim_start_matches(char::REPLACEMENT_CHARACTER),
                sent.text,
                "{fault:?}"
            );
        }
        let all: Vec<_> = creator
            .chat(CHAT)
            .messages()
            .stream()
            .try_collect()
            .await
            .expect("all of them");
        assert_eq!(all.len(), 250);
    }
}

#[tokio::test]
async fn errors_are_read_the_same_way() {
    let body = r#"{"error": "cut \ud83d", "type": "BAD_REQUEST"}"#;
    let answer = format!(
        "HTTP/1.1 400 Bad Request\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let server = Canned::raw(vec![answer]).await;
    let error = failure(&connect_to(&server.base_url)).await;
    assert_eq!(error.message(), "cut \u{FFFD}");
    assert_eq!(error.raw_body().expect("a body"), body.as_bytes());
}

#[tokio::test]
async fn what_does_not_decode_in_such_an_answer_is_named() {
    let server = Canned::json(&[r#"{"list": [{"id": 9, "text": "\ud800"}, {"id": {}}], "hasMore": false}"#]).await;
    let error = failure(&connect_to(&server.base_url)).await;
    assert_eq!(
        (error.kind(), error.path()),
        (ErrorKind::Decode, Some("list[0].fromUser")),
        "{error}"
    );
}

fn lenient() -> CallOptions {
    CallOptions::new().yield_undecodable(true)
}

/// What comes of a stream: ids, and the paths and bodies of errors.
async fn all<R: PageRequest>(mut items: Items<R>, id: fn(R::Item) -> i64) -> Vec<Result<i64, Error>> {
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.map(id));
    }
    all
}

#[tokio::test]
async fn an_item_that_does_not_decode_ends_the_stream_unless_it_is_to_come() {
    let server = mock().await;
    let creator = connect(&server);
    let sound = all(creator.chat(CHAT).messages().stream(), |message| message.id.0).await;
    let sound: Vec<_> = sound.into_iter().flatten().collect();
    // The first, one in the middle and the last of a page: by that one the next page is found.
    for position in [0, 4, 9] {
        server.clear_faults();
        server.inject(Fault::undecodable_item(position).times(usize::MAX));
        let found = all(creator.chat(CHAT).messages().stream(), |message| message.id.0).await;
        assert!(matches!(found.as_slice(), [Err(error)] if error.kind() == ErrorKind::Decode));
        let mut found = all(creator.chat(CHAT).messages().options(lenient()).stream(), |message| {
            message.id.0
        })
        .await;
        assert_eq!(found.len(), 250);
        for (at, item) in found.iter_mut().enumerate() {
            match item {
                Ok(id) => assert_eq!(*id, sound[at]),
                Err(error) => {
                    assert_eq!(at % 10, position);
                    assert_eq!(error.kind(), ErrorKind::Decode);
                    let path = error.path().expect("a path");
                    assert!(path.starts_with(&format!("list[{position}].")), "{path}");
                    let raw: Value = serde_json::from_slice(error.raw_body().expect("a body")).expect("an item");
                    assert_eq!(raw["id"], sound[at], "the item alone");
                }
            }
        }
        assert_eq!(found.iter().filter(|item| item.is_err()).count(), 25);
    }
}

#[tokio::test]
async fn a_cursor_leads_past_an_item_that_does_not_decode() {
    let server = mock().await;
    let creator = connect(&server);
    let sound = all(creator.chat(CHAT).messages().stream(), |message| message.id.0).await;
    let sound: Vec<_> = sound.into_iter().flatten().collect();
    for position in [0, 4, 9] {
        server.clear_faults();
        server.inject(Fault::undecodable_item(position));
        let mut messages = creator.chat(CHAT).messages().options(lenient()).stream();
        for _ in 0..position {
            messages.try_next().await.expect("a message");
        }
        messages.try_next().await.expect_err("it does not decode");
        let cursor = messages.cursor().expect("a cursor");
        let rest = all(creator.chat(CHAT).messages().resume(cursor).stream(), |message| {
            message.id.0
        })
        .await;
        assert_eq!(rest.into_iter().flatten().collect::<Vec<_>>(), sound[position + 1..]);
    }
}

#[tokio::test]
async fn a_page_comes_without_the_items_that_do_not_decode_and_they_follow() {
    let server = mock().await;
    server.inject(Fault::undecodable_item(3));
    let creator = connect(&server);
    let mut pages = creator.chat(CHAT).messages().options(lenient()).pages();
    let page = pages.try_next().await.expect("a page").expect("a page");
    assert_eq!(page.list.len(), 9);
    let cursor = pages.cursor().cloned();
    let error = pages.try_next().await.expect_err("the item");
    assert!(error.path().is_some_and(|path| path.starts_with("list[3]")), "{error}");
    assert_eq!(pages.cursor().cloned(), cursor);
    assert_eq!(pages.try_next().await.expect("a page").expect("a page").list.len(), 10);
}

#[tokio::test]
async fn merged_streams_go_on_with_the_next_item() {
    let server = mock().await;
    server.inject(Fault::undecodable_item(0));
    let creator = connect(&server);
    let requests = [CHAT, EMPTY_CHAT].map(|user| (user, creator.chat(user).messages().options(lenient())));
    let mut merged = Merged::new(requests, 2);
    let (mut good, mut bad) = (0, 0);
    while let Some((_, message)) = merged.next().await {
        match message {
            Ok(_) => good += 1,
            Err(_) => bad += 1,
        }
    }
    assert_eq!((good, bad), (249, 1));
}

#[tokio::test]
async fn lists_by_offset_and_marker_step_over_them_too() {
    let server = mock().await;
    let creator = connect(&server);
    server.list("listVaultLists").set((0..50).map(|id| match id % 7 {
        3 => json!({"id": id, "type": "custom", "name": {"en": "Some"}}),
        _ => json!({"id": id, "type": "custom", "name": "Some"}),
    }));
    let lists = creator.vault().lists().limit(8).options(lenient()).stream();
    let found = all(lists, |list| list.id.0).await;
    let ids: Vec<_> = found.iter().map(|item| item.as_ref().ok().copied()).collect();
    let expected: Vec<_> = (0..50).map(|id| Some(id).filter(|id| id % 7 != 3)).collect();
    assert_eq!(ids, expected);
    // All of a page, some of which are not even objects.
    server.list("listTransactions").set((0..30).map(|id| match id {
        0..=19 => json!(id),
        id => json!({"id": id.to_string(), "createdAt": "2026-04-02T10:15:00Z"}),
    }));
    let payments = creator.earnings().transactions().options(lenient()).stream();
    let found = all(payments, |payment| payment.id.parse().expect("a number")).await;
    assert_eq!(found.len(), 30);
    assert!(found[..20].iter().all(Result::is_err));
    assert!(found[20..].iter().flatten().copied().eq(20..30));
    assert_eq!(
        found[7]
            .as_ref()
            .err()
            .and_then(|error| error.raw_body())
            .expect("a body"),
        "7"
    );
}

#[tokio::test]
async fn a_page_that_does_not_decode_apart_from_its_items_is_an_error() {
    let server = Canned::json(&[r#"{"list": [{"id": {}}], "hasMore": "perhaps"}"#]).await;
    let creator = connect_to(&server.base_url);
    let found = all(creator.chat(CHAT).messages().options(lenient()).stream(), |message| {
        message.id.0
    })
    .await;
    assert!(matches!(found.as_slice(), [Err(error)] if error.kind() == ErrorKind::Decode));
}

#[tokio::test]
async fn a_page_of_nothing_but_such_items_takes_no_more_memory_than_is_promised() {
    for (count, errors) in [(1_000, 1_000), (1_001, 1)] {
        let body = json!({"list": vec![0; count], "hasMore": false}).to_string();
        let server = Canned::json(&[&body]).await;
        let creator = connect_to(&server.base_url);
        let messages = creator.chat(CHAT).messages().options(lenient()).stream();
        assert_eq!(all(messages, |message| message.id.0).await.len(), errors);
    }
}
