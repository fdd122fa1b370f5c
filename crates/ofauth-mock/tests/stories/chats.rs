use ofauth_mock::{BUSY_CHAT, EMPTY_CHAT};
use serde_json::{Value, json};

use super::api::Api;

async fn chat(api: &Api, user: i64) -> (usize, Value) {
    let mut index = 0;
    loop {
        let page = api.get(&format!("/v2/access/chats?limit=20&offset={index}")).await;
        for chat in page["list"].as_array().unwrap() {
            if chat["withUser"]["id"] == user {
                return (index, chat.clone());
            }
            index += 1;
        }
        assert_eq!(page["hasMore"], true);
    }
}

#[tokio::test]
async fn a_sent_message_is_in_the_chat_list_until_it_is_unsent() {
    let api = Api::start().await;
    let messages = format!("/v2/access/chats/{EMPTY_CHAT}/messages");
    let (index, before) = chat(&api, EMPTY_CHAT).await;
    assert!(index > 0 && before.get("lastMessage").is_none(), "{before}");
    assert_eq!(before["unreadMessagesCount"], 0);

    let sent = api
        .send("POST", &messages, json!({"text": "Thank you.", "price": 5}))
        .await;
    let (index, with) = chat(&api, EMPTY_CHAT).await;
    assert_eq!((index, &with["lastMessage"]["id"]), (0, &sent["id"]));
    assert_eq!(api.get(&messages).await["list"][0], sent);

    let body = json!({"withUserId": EMPTY_CHAT.to_string()});
    let id = &sent["id"];
    assert_eq!(
        api.send("DELETE", &format!("{messages}/{id}"), body).await["success"],
        true
    );
    assert!(chat(&api, EMPTY_CHAT).await.1.get("lastMessage").is_none());
}

#[tokio::test]
async fn a_message_of_the_creator_marks_earlier_ones_as_read() {
    let api = Api::start().await;
    let mut unread = 0;
    // Some arriving messages are the creator's; wait for one that is not.
    while unread == 0 {
        api.server.arrive(BUSY_CHAT, 1);
        unread = chat(&api, BUSY_CHAT).await.1["unreadMessagesCount"].as_u64().unwrap();
    }
    let filtered = api.get("/v2/access/chats?filter=unread&limit=20").await;
    let waiting = filtered["list"].as_array().unwrap();
    assert!(
        waiting
            .iter()
            .all(|chat| chat["unreadMessagesCount"].as_u64().unwrap() > 0)
    );

    let messages = format!("/v2/access/chats/{BUSY_CHAT}/messages");
    let sent = api.send("POST", &messages, json!({"text": "Noted."})).await;
    assert_eq!(chat(&api, BUSY_CHAT).await.1["unreadMessagesCount"], 0);

    let body = json!({"withUserId": BUSY_CHAT.to_string()});
    api.send("DELETE", &format!("{messages}/{}", sent["id"]), body).await;
    assert_eq!(chat(&api, BUSY_CHAT).await.1["unreadMessagesCount"], unread);
}

#[tokio::test]
async fn the_list_counts_what_was_received_since_the_chat_was_read() {
    let api = Api::start().await;
    let ids = || api.server.message_ids(BUSY_CHAT).unwrap();
    let listed = |index: usize, shown: Value| {
        let (last, read) = (&shown["lastMessage"], &shown["lastReadMessageId"]);
        assert_eq!(index, 0);
        (
            shown["unreadMessagesCount"].as_u64().unwrap(),
            last["id"].as_i64().unwrap(),
            last["fromUser"]["id"].as_i64().unwrap(),
            read.as_i64().unwrap(),
        )
    };
    api.send(
        "POST",
        &format!("/v2/access/chats/{BUSY_CHAT}/messages"),
        json!({"text": "Noted."}),
    )
    .await;
    let own = ids()[0];
    api.server.receive(BUSY_CHAT, 12);
    let (index, shown) = chat(&api, BUSY_CHAT).await;
    assert_eq!(listed(index, shown), (12, ids()[0], BUSY_CHAT, own));
    let page = api
        .get(&format!("/v2/access/chats/{BUSY_CHAT}/messages?limit=10"))
        .await;
    let received = page["list"].as_array().unwrap();
    assert_eq!(received.len(), 10);
    assert!(
        received.iter().all(|item| item["fromUser"]["id"] == BUSY_CHAT),
        "{page}"
    );

    // One of them is gone.
    assert!(api.server.remove(BUSY_CHAT, ids()[3]));
    let (index, shown) = chat(&api, BUSY_CHAT).await;
    assert_eq!(listed(index, shown), (11, ids()[0], BUSY_CHAT, own));

    let read = ids()[0];
    api.server.mark_read(BUSY_CHAT);
    let (index, shown) = chat(&api, BUSY_CHAT).await;
    assert_eq!(listed(index, shown), (0, read, BUSY_CHAT, read));
    api.server.receive(BUSY_CHAT, 2);
    let (index, shown) = chat(&api, BUSY_CHAT).await;
    assert_eq!(listed(index, shown), (2, ids()[0], BUSY_CHAT, read));
}

#[tokio::test]
async fn the_two_orders_are_each_other_reversed() {
    let api = Api::start().await;
    let page = |order: &str, offset: usize| format!("/v2/access/chats?limit=20&order={order}&offset={offset}");
    let recent = api.get(&page("recent", 0)).await;
    let old = api.get(&page("old", 37)).await;
    let mut reversed = old["list"].as_array().unwrap().clone();
    reversed.reverse();
    assert_eq!(recent["list"], json!(reversed));
}

#[tokio::test]
async fn media_of_a_chat_are_of_the_kind_that_is_asked_for() {
    let api = Api::start().await;
    for (kind, allowed) in [
        ("photos", ["photo", "photo"]),
        ("videos", ["video", "gif"]),
        ("audios", ["audio", "audio"]),
    ] {
        let page = api
            .get(&format!("/v2/access/chats/{BUSY_CHAT}/media?type={kind}&limit=100"))
            .await;
        let list = page["list"].as_array().unwrap();
        assert!(!list.is_empty());
        for message in list {
            let mut media = message["media"].as_array().unwrap().iter();
            assert!(
                media.any(|media| allowed.contains(&media["type"].as_str().unwrap())),
                "{message}"
            );
        }
    }
}
