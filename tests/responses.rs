//! Responses in every form that the API sends, as no other test has them.

use ofauth::paging::{Items, PageRequest};
use ofauth::{Client, ErrorKind, operations};
use ofauth_client::Location;
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::{CHAT, Canned, Clock, builder, connect_to, connection, failure, http, mock};

fn client(server: &Canned) -> Client {
    let client = Client::builder().api_key("sk_test").base_url(&server.base_url);
    client.timer(Clock::default()).build().expect("valid settings")
}

#[tokio::test]
async fn an_empty_answer_is_what_its_status_says() {
    for status in ["200 OK", "204 No Content"] {
        let length = if status.starts_with("204") {
            ""
        } else {
            "content-length: 0\r\n"
        };
        let server = Canned::raw(vec![format!("HTTP/1.1 {status}\r\n{length}connection: close\r\n\r\n")]).await;
        let (client, creator) = (client(&server), connect_to(&server.base_url));
        client.connections().disconnect("conn_7").send().await.expect(status);
        client.connections().invalidate("conn_7").send().await.expect(status);
        client.link().cancel("cs_7").send().await.expect(status);
        creator.user(CHAT).restrict().send().await.expect(status);
        creator.subscriber(CHAT).set_note("Regular").send().await.expect(status);
        // By name there is no type that an empty answer could miss.
        for operation in operations::ALL.iter().filter(|operation| operation.body.is_none()) {
            let path = operation
                .parameters
                .iter()
                .filter(|parameter| parameter.location == Location::Path);
            let call = path.fold(creator.call(operation), |call, parameter| {
                call.parameter(parameter.name, 7)
            });
            if call.check().is_ok() {
                let answer = call.send().await.expect(operation.id).into_inner();
                assert_eq!(answer.into_value(), Value::Null, "{}", operation.id);
            }
        }
        // Where a page is promised, the error says what came in its place.
        let error = failure(&creator).await;
        assert_eq!(
            (error.kind(), error.raw_body().map(bytes::Bytes::len)),
            (ErrorKind::Decode, Some(0))
        );
    }
}

/// The ids of all items.
async fn ids<R: PageRequest<Item: Serialize>>(mut items: Items<R>) -> Vec<i64> {
    let mut ids = Vec::new();
    while let Some(item) = items.try_next().await.expect("an item") {
        let item = serde_json::to_value(item).expect("JSON");
        ids.push(item["id"].as_i64().expect("a whole number"));
    }
    ids
}

#[tokio::test]
async fn lists_may_come_as_an_array_or_as_an_object_around_one() {
    let list = json!([{"id": 1, "name": "n", "username": "u"}, {"id": 2, "name": "n", "username": "v"}]);
    for page in [list.clone(), json!({"list": list, "hasMore": false})] {
        let server = Canned::json(&[&page.to_string()]).await;
        let creator = connect_to(&server.base_url);
        assert_eq!(ids(creator.users().search().stream()).await, [1, 2], "{page}");
        assert_eq!(ids(creator.promotions().list().stream()).await, [1, 2], "{page}");
        assert_eq!(
            ids(creator.promotions().bundles().list().stream()).await,
            [1, 2],
            "{page}"
        );
        assert_eq!(
            ids(creator.promotions().trial_links().list().stream()).await,
            [1, 2],
            "{page}"
        );
    }
}

/// Exact beyond 2^53, where floating-point numbers are not.
#[tokio::test]
async fn ids_are_exact_and_written_in_digits() {
    for id in [9_300_000_000_000, (1 << 53) + 1, i64::MAX] {
        let message = json!({"id": id, "text": "", "fromUser": {"id": id}, "media": [], "previews": []});
        let server = Canned::json(&[&json!({"list": [message], "hasMore": false}).to_string()]).await;
        let chat = connect_to(&server.base_url).chat(CHAT);
        let page = chat.messages().send().await.expect("a page");
        let message = &page.list[0];
        assert_eq!((message.id.0, message.from_user.id.map(|id| id.0)), (id, Some(id)));
        assert_eq!(message.id.to_string(), id.to_string());
        chat.unsend_message(message.id).send_raw().await.expect("an answer");
        let path = format!(" /v2/access/chats/4101/messages/{id} ");
        assert!(server.requests()[1].contains(&path), "{}", server.requests()[1]);
    }
}

#[tokio::test]
async fn a_text_that_is_null_is_not_an_empty_one() {
    let page = r#"{"list": [{"id": 1, "message": null}, {"id": 2, "message": ""}], "hasMore": false}"#;
    let server = Canned::json(&[page]).await;
    let page = connect_to(&server.base_url)
        .promotions()
        .list()
        .send()
        .await
        .expect("a page");
    let messages: Vec<_> = page.list.iter().map(|promotion| promotion.message.as_deref()).collect();
    assert_eq!(messages, [None, Some("")]);
}

#[tokio::test]
async fn an_http_client_that_is_handed_in_outlives_the_sdks() {
    let server = mock().await;
    let http = http().build().expect("a client");
    for _ in 0..3 {
        let creator = connection(&server, builder(&server).http_client(http.clone()));
        creator.me().get().send().await.expect("an answer");
        drop(creator);
    }
    http.get(server.base_url()).send().await.expect("an answer");
    assert_eq!((server.request_count(), server.connection_count()), (4, 1));
}
