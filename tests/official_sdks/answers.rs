//! What comes back.

use ofauth::paging::{Items, PageRequest};
use ofauth::types::{self, ConnectionStatus, MediaType};
use ofauth::{Client, ErrorKind, operations};
use ofauth_client::Location;
use serde::Serialize;
use serde_json::{Value, json};

use crate::support::{CHAT, Canned, Clock, builder, connect_to, connection, http, mock};

fn client(server: &Canned) -> Client {
    let client = Client::builder().api_key("sk_test").base_url(&server.base_url);
    client.timer(Clock::default()).build().expect("valid settings")
}

/// Fault 21: answers were dictionaries, and the types beside them, which nothing used, took no null.
#[tokio::test]
async fn answers_are_of_their_types_and_take_null_where_it_comes() {
    let whoami = r#"{"id": "org_1", "name": null, "permissions": ["messages:read"]}"#;
    let server = Canned::json(&[whoami]).await;
    let answer: types::Whoami = client(&server)
        .account()
        .whoami()
        .send()
        .await
        .expect("it decodes")
        .into_inner();
    assert_eq!(
        (&*answer.id, answer.name, &answer.permissions[..]),
        ("org_1", None, &["messages:read".to_owned()][..])
    );

    let me = r#"{"id": null, "isAuth": true, "name": null, "username": null, "avatar": null, "postsCount": null}"#;
    let server = Canned::json(&[me]).await;
    let answer: types::CurrentUser = connect_to(&server.base_url)
        .me()
        .get()
        .send()
        .await
        .expect("it decodes")
        .into_inner();
    assert!(answer.is_auth && answer.id.is_none() && answer.name.is_none() && answer.posts_count.is_none());
}

/// Fault 23: an answer without a body was an error of the JSON parser.
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
        let error = creator.chat(CHAT).messages().send().await.expect_err("no page");
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

/// Fault 24: lists that come as an array failed to decode.
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

/// Fault 24: ids were floating-point numbers, written as `9.3e+12` and inexact beyond 2^53.
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
        chat.unsend_message(message.id).into_raw().await.expect("an answer");
        let path = format!(" /v2/access/chats/4101/messages/{id} ");
        assert!(server.requests()[1].contains(&path), "{}", server.requests()[1]);
    }
}

/// Fault 24: a text that is null became an empty one.
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

/// Fault 25: no answer decoded that held a word of an enum.
#[test]
fn every_word_of_every_enum_decodes_and_so_does_a_new_one() {
    let mut count = 0;
    macro_rules! enums {
        ($($name:ident)+) => {$(
            for word in ofauth_client::$name::KNOWN.iter().copied().chain(["new_word"]) {
                let value: ofauth_client::$name = serde_json::from_value(json!(word)).expect(word);
                let unknown = matches!(value, ofauth_client::$name::Unknown(_));
                assert_eq!((value.as_str(), unknown), (word, word == "new_word"), stringify!($name));
                assert_eq!(serde_json::to_value(&value).ok(), Some(json!(word)));
            }
            count += 1;
        )+};
    }
    enums! {
        ChatFilter ChatMediaType ChatOrder ConnectionStatus EarningsMetric ErrorCode Flag ImageQuality
        LatestSubscriberType LinkMode LinkStatus MediaOrigin MediaType NotificationType PostMetric PostOrder PurgeStrategy
        ReleaseFormFilter ReleaseFormOrder SortDirection StorageStatus StoredMediaType StoryMetric StreamMetric
        SubscriberType SubscriptionType TipSource TopPostMetric TopStoryMetric TransactionType TrueOrFalse TwoFactorMethod
        UploadMode VaultListType VaultMediaOrder VideoQuality VisitorMetric
    }
    let all = include_str!("../../crates/ofauth-client/src/enums.rs")
        .matches("\nopen_enum! {")
        .count();
    assert_eq!(count, all, "an enum is not named here");
}

/// Fault 25: the same, in an answer.
#[tokio::test]
async fn an_answer_with_words_of_enums_decodes() {
    let page = r#"{"list": [{"id": "conn_1", "status": "awaiting_2fa"}, {"id": "conn_2", "status": "resting"}], "hasMore": false}"#;
    let server = Canned::json(&[page]).await;
    let page = client(&server).connections().list().send().await.expect("a page");
    let statuses: Vec<_> = page.list.iter().map(|connection| &connection.status).collect();
    assert_eq!(
        statuses,
        [
            &ConnectionStatus::Awaiting2fa,
            &ConnectionStatus::Unknown("resting".to_owned())
        ]
    );

    let server = mock().await;
    let mut messages = connection(&server, builder(&server)).chat(4104).messages().stream();
    let mut kinds = std::collections::BTreeSet::new();
    while let Some(message) = messages.try_next().await.expect("a message") {
        kinds.extend(message.media.into_iter().filter_map(|media| media.type_));
    }
    assert!(
        kinds.contains(&MediaType::Photo) && kinds.contains(&MediaType::Video),
        "{kinds:?}"
    );
}

/// Fault 25: an HTTP client that was handed in was closed together with the SDK's.
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
