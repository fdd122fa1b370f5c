//! Operations called by their entry in the operation table.

use std::collections::BTreeSet;

use ofauth::dynamic::{Json, Request};
use ofauth::types::Message;
use ofauth::{ErrorKind, operations};
use ofauth_mock::{Fault, MockServer};
use serde_json::{Value, json};

use crate::support::{CHAT, Canned, builder, connect, connect_to, mock};

fn ids(items: &[Json]) -> Vec<i64> {
    items.iter().map(|item| item["id"].as_i64().expect("an id")).collect()
}

async fn all(request: Request) -> Vec<Json> {
    let mut stream = request.stream();
    let mut items = Vec::new();
    while let Some(item) = stream.try_next().await.expect("an item") {
        items.push(item);
    }
    items
}

#[test]
fn every_operation_is_found_by_its_id() {
    let ids: BTreeSet<_> = operations::ALL.iter().map(|operation| operation.id).collect();
    assert_eq!(ids.len(), operations::ALL.len());
    for id in ids {
        assert_eq!(operations::by_id(id).map(|operation| operation.id), Some(id));
    }
    assert!(operations::by_id("listchats").is_none());
}

#[tokio::test]
async fn goes_out_as_the_resources_methods_do() {
    let server = mock().await;
    let creator = connect(&server);
    let chat = creator.chat(CHAT);
    let typed = chat.messages().limit(3).query("a b&c=ü/%").include_users(true);
    typed.send().await.expect("a page");
    let called = creator
        .call(&operations::LIST_CHAT_MESSAGES)
        .parameter("userId", CHAT)
        .parameter("limit", 3)
        .parameter("query", "a b&c=ü/%")
        .parameter("include_users", true);
    let page = called.send().await.expect("a page");
    assert_eq!((page.meta().status().as_u16(), page.meta().attempts()), (200, 1));
    assert!(page.meta().headers().contains_key("content-type") && page["list"].is_array());

    chat.send_message("once").price(5.0).send().await.expect("it is sent");
    let called = creator
        .call(&operations::SEND_CHAT_MESSAGE)
        .parameter("userId", CHAT)
        .body(json!({"text": "once", "price": 5.0}));
    let sent = called.send_as::<Message>().await.expect("it is sent");
    assert_eq!(sent.text, "<p>once</p>");

    let requests = server.requests();
    for pair in requests.chunks(2) {
        let [typed, called] = pair else { panic!("two and two") };
        let seen = |request: &ofauth_mock::RecordedRequest| {
            let mut headers = request.headers.clone();
            headers.sort();
            let line = (request.method.clone(), request.path.clone(), request.query_pairs());
            (line, headers, request.body.clone())
        };
        assert_eq!(seen(typed), seen(called));
    }
}

#[tokio::test]
async fn the_organisations_calls_name_no_account() {
    let server = mock().await;
    let client = builder(&server).build().expect("valid settings");
    client.call(&operations::GET_WHOAMI).send().await.expect("an answer");
    let creator = connect(&server);
    creator.call(&operations::GET_WHOAMI).send().await.expect("an answer");
    for request in server.requests() {
        assert_eq!(request.header("x-connection-id"), None);
    }
    let called = client.call(&operations::LIST_CHATS);
    let error = called.check().expect_err("an account is missing");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`Connection::call`"), "{error}");
    called.send().await.expect_err("an account is missing");
    assert_eq!(server.request_count(), 2);
}

#[tokio::test]
async fn what_the_table_does_not_allow_is_not_sent() {
    let server = mock().await;
    let creator = connect(&server);
    let call = |operation| creator.call(operation);
    let messages = || call(&operations::LIST_CHAT_MESSAGES);
    let send = || call(&operations::SEND_CHAT_MESSAGE).parameter("userId", CHAT);
    for (request, expected) in [
        (
            messages().parameter("userId", CHAT).parameter("limt", 3),
            "`limt` is no parameter of it, expected userId, limit, ",
        ),
        (
            call(&operations::GET_SELF).parameter("a", 1),
            "`a` is no parameter of it, expected none",
        ),
        (messages(), "`userId` is missing, expected "),
        (
            messages().parameter("userId", "41o1"),
            "`userId` is \"41o1\", expected ",
        ),
        (
            messages().parameter("userId", CHAT).parameter("limit", 11),
            "`limit` is 11, expected an integer from 1 to 10",
        ),
        (
            messages().parameter("userId", CHAT).parameter("userId", CHAT),
            "`userId` is given 2 times",
        ),
        (send(), "the body is missing, expected an object"),
        (send().body(json!(["a"])), "the body is not a JSON object"),
        (send().body(json!({"text": 7})), "`text` is 7, expected a text"),
        (send().body(json!({"text": ""})), "neither text nor media"),
        (
            send().bytes("a", "text/plain"),
            "the body is bytes, expected a JSON object",
        ),
        (
            messages().parameter("userId", CHAT).body(json!({})),
            "the body is JSON, expected none",
        ),
        (
            call(&operations::UPLOAD_PART)
                .parameter("mediaUploadId", "upload:1")
                .parameter("partNumber", 1)
                .body(json!({})),
            "the body is JSON, expected bytes",
        ),
    ] {
        let error = request.check().expect_err(expected);
        assert!(error.to_string().contains(expected), "{error}");
        let error = request.send().await.expect_err(expected);
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
        assert!(error.to_string().contains(expected), "{error}");
    }
    let whole = call(&operations::GET_SELF);
    let error = whole.stream().try_next().await.expect_err("no pages");
    assert!(error.to_string().contains("it is not paginated"), "{error}");
    assert_eq!(server.request_count(), 0);
}

#[tokio::test]
async fn fields_beyond_the_contract_go_out_and_come_in() {
    let server = Canned::json(&[r#"{"id": 1, "newInTheAnswer": {"a": [1]}}"#]).await;
    let request = connect_to(&server.base_url)
        .call(&operations::SET_SUBSCRIBER_NOTE)
        .parameter("userId", CHAT)
        .body(json!({"notice": "a", "newInTheRequest": true}));
    let answer = request.send().await.expect("an answer");
    assert_eq!(answer["newInTheAnswer"]["a"][0], 1);
}

#[tokio::test]
async fn an_empty_answer_is_null() {
    let empty = "HTTP/1.1 204 No Content\r\nconnection: close\r\n\r\n".to_owned();
    let server = Canned::raw(vec![empty]).await;
    let request = connect_to(&server.base_url)
        .call(&operations::DELETE_POST)
        .parameter("postId", 7);
    let answer = request.send().await.expect("an answer");
    assert_eq!(
        (
            &answer.clone().into_inner().into_value(),
            answer.meta().status().as_u16()
        ),
        (&Value::Null, 204)
    );
}

#[tokio::test]
async fn pages_follow_one_another_in_every_style() {
    let server = MockServer::builder().bare_lists(true).start().await.expect("a port");
    let creator = connect(&server);
    let messages = creator.call(&operations::LIST_CHAT_MESSAGES).parameter("userId", CHAT);
    assert_eq!(
        Some(ids(&all(messages.clone()).await)),
        server.message_ids(CHAT).map(|mut ids| {
            ids.sort_by(|older, newer| newer.cmp(older));
            ids
        })
    );

    for operation in [
        &operations::LIST_CHATS,
        &operations::LIST_POSTS,
        &operations::LIST_SUBSCRIBERS,
        &operations::LIST_TRANSACTIONS,
        &operations::LIST_VAULT_MEDIA,
        // The array alone, without an object around it.
        &operations::LIST_BUNDLES,
    ] {
        let items = all(creator.call(operation)).await;
        assert!(!items.is_empty(), "{}", operation.id);
        let different: BTreeSet<_> = items.iter().map(|item| item.to_string()).collect();
        assert_eq!(different.len(), items.len(), "{}", operation.id);
    }

    let mut stream = messages.clone().stream().limit(13);
    let mut first = Vec::new();
    while let Some(item) = stream.try_next().await.expect("an item") {
        first.push(item);
    }
    let rest = all(messages.resume(stream.cursor().expect("a cursor"))).await;
    let together: BTreeSet<_> = ids(&first).into_iter().chain(ids(&rest)).collect();
    assert_eq!((rest.len(), together.len()), (237, 250));
}

#[tokio::test]
async fn a_page_without_its_list_is_an_error_that_keeps_the_answer() {
    let body = r#"{"items": [{"id": 1}], "hasMore": true}"#;
    let server = Canned::json(&[body]).await;
    let request = connect_to(&server.base_url).call(&operations::LIST_CHATS);
    let error = request.stream().try_next().await.expect_err("no list");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("list")));
    assert_eq!(error.raw_body().map(|body| &body[..]), Some(body.as_bytes()));
}

#[tokio::test]
async fn an_item_that_is_of_another_type_is_named_and_not_shown() {
    let server = Canned::json(&[
        r#"{"list": [{"id": 7, "text": "t", "fromUser": {"id": 1}, "media": "https://planted", "previews": []}]}"#,
    ])
    .await;
    let request = connect_to(&server.base_url)
        .call(&operations::LIST_CHAT_MESSAGES)
        .parameter("userId", CHAT);
    let item = request.stream().try_next().await.expect("an item").expect("one");
    let error = item.decode::<Message>().expect_err("no list of media");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("media")));
    assert!(!format!("{error} {error:?} {item:?}").contains("planted"), "{error:?}");
}

#[tokio::test]
async fn a_write_that_may_have_been_sent_is_not_sent_again() {
    let server = mock().await;
    server.inject(Fault::status(503).times(9));
    let request = connect(&server)
        .call(&operations::SEND_CHAT_MESSAGE)
        .parameter("userId", CHAT)
        .body(json!({"text": "once"}));
    let error = request.send().await.expect_err("a fault");
    assert!(error.may_have_been_sent());
    assert_eq!((error.attempts(), server.request_count()), (1, 1));
}

#[tokio::test]
async fn bodies_may_hold_all_that_the_vendor_takes() {
    let server = mock().await;
    let creator = connect(&server);
    let nulls = json!({
        "text": "once", "price": null, "previewMediaCount": null, "isLockedText": null, "isMarkdown": null,
        "isForwardedMessage": null, "mediaItems": [5_000_000_000_001_i64, "5000000000002"],
    });
    let mut mass_message = nulls.clone();
    let more = json!({
        "scheduledDate": null, "subscribedAfterDate": null, "userIds": [4101, "4102"], "userLists": [7, "fans"],
        "excludeUserLists": [8],
    });
    let fields = mass_message.as_object_mut().expect("an object");
    fields.extend(more.as_object().expect("an object").clone());
    let mut post = nulls.clone();
    let fields = post.as_object_mut().expect("an object");
    fields.remove("isForwardedMessage");
    fields.insert("scheduledDate".to_owned(), json!("2026-04-02"));
    let page = creator.chat(CHAT).messages().send().await.expect("a page");
    let sent = [
        (&operations::SEND_CHAT_MESSAGE, vec![("userId", CHAT)], nulls),
        (&operations::CREATE_MASS_MESSAGE, vec![], mass_message),
        (&operations::CREATE_POST, vec![], post),
        (
            &operations::UNSEND_CHAT_MESSAGE,
            vec![("userId", CHAT), ("messageId", page.list[0].id.0)],
            json!({"withUserId": CHAT}),
        ),
        (
            &operations::CREATE_TRIAL_LINK,
            vec![],
            json!({"trialLinkName": "spring", "subscribeDays": 7, "expiredAt": "2026-04-02"}),
        ),
        (
            &operations::START_UPLOAD,
            vec![],
            json!({"filename": "a.jpg", "size": 1, "contentType": "image/jpeg", "vaultUpload": {"userId": null}}),
        ),
        (
            &operations::SIGN_REQUEST,
            vec![],
            json!({"endpoint": "/users/me", "time": 1_775_124_900_000_i64, "user-id": 4101}),
        ),
        (
            &operations::IMPORT_CONNECTION,
            vec![],
            json!({"cookie": "auth_id=1; sess=2; fp=3", "userAgent": "a", "clientReferenceId": null}),
        ),
    ];
    for (operation, parameters, body) in sent {
        let mut request = creator.call(operation).body(body.clone());
        for (name, value) in parameters {
            request = request.parameter(name, value);
        }
        request.send().await.expect(operation.id);
        let requests = server.requests();
        let received = &requests.last().expect("a request").body;
        assert_eq!(
            serde_json::from_slice::<Value>(received).expect("JSON"),
            body,
            "{}",
            operation.id
        );
    }
    for (body, said) in [
        (json!({"text": "a", "mediaItems": [0]}), "`mediaItems[0]` is 0"),
        (json!({"text": "a", "mediaItems": [null]}), "`mediaItems[0]` is null"),
        (
            json!({"text": "a", "price": false}),
            "`price` is false, expected a number from 0 to 200",
        ),
        (json!({"text": null}), "`text` is null, expected a text"),
    ] {
        let request = creator.call(&operations::SEND_CHAT_MESSAGE).parameter("userId", CHAT);
        let error = request.body(body).check().expect_err(said);
        assert!(error.to_string().contains(said), "{error}");
    }
}

#[tokio::test]
async fn a_listing_of_any_form_is_an_answer() {
    for body in [
        r#"{"list":5,"hasMore":"no"}"#,
        r#"{"list":{"a":1}}"#,
        r#"{"list":[],"hasMore":7}"#,
        "7",
        "null",
    ] {
        let server = Canned::json(&[body]).await;
        let creator = connect_to(&server.base_url);
        let found = creator.users().search().send().await.expect(body);
        assert!(found.list.is_empty() && found.has_more.is_none(), "{body}");
    }
}
