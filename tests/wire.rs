//! Requests on the wire. Generated methods take their arguments by position: two of the same type could be exchanged
//! without a compile error, but not without a change here.

mod table;

use ofauth::types::ReleaseFormParticipants;
use ofauth::{ErrorKind, MediaRef};
use ofauth_mock::RecordedRequest;

use crate::support::{CHAT, builder, connect, connection, mock};

/// The request, with what differs from run to run left out.
fn shown(request: &RecordedRequest) -> String {
    let mut lines = vec![format!("{} {}", request.method, request.path)];
    for (name, value) in request.query_pairs() {
        lines.push(format!("? {name} = {value}"));
    }
    let mut headers: Vec<_> = request.headers.iter().collect();
    headers.sort();
    for (name, value) in headers {
        let value = match name.as_str() {
            "apikey" | "x-connection-id" => "[secret]",
            "host" => "[host]",
            _ => value,
        };
        lines.push(format!("{name}: {value}"));
    }
    lines.push(String::from_utf8_lossy(&request.body).into_owned());
    lines.join("\n")
}

#[tokio::test]
async fn list_chat_messages_with_nothing() {
    let server = mock().await;
    connect(&server).chat(CHAT).messages().send().await.expect("a page");
    let request = &server.requests()[0];
    assert_eq!(request.header("apikey"), Some(server.api_key()));
    assert_eq!(request.header("x-connection-id"), Some(server.connection_id()));
    insta::assert_snapshot!(shown(request).replace(env!("CARGO_PKG_VERSION"), "[version]"));
}

#[tokio::test]
async fn list_chat_messages_with_everything() {
    let server = mock().await;
    let page = connect(&server).chat(CHAT).messages().send().await.expect("a page");
    let builder = builder(&server).user_agent("shop/1.4");
    let messages = connection(&server, builder).chat(CHAT).messages();
    let request = messages
        .limit(7)
        .offset(2)
        .query("a b&c=ü/%")
        .last_id(page.list[1].id)
        .first_id(page.list[2].id)
        .include_users(true);
    request.send().await.expect("a page");
    insta::assert_snapshot!(shown(&server.requests()[1]).replace(env!("CARGO_PKG_VERSION"), "[version]"));
}

#[tokio::test]
async fn send_chat_message_with_a_text() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    chat.send_message("Thank you.").send().await.expect("it is sent");
    insta::assert_snapshot!(shown(&server.requests()[0]).replace(env!("CARGO_PKG_VERSION"), "[version]"));
}

#[tokio::test]
async fn send_chat_message_with_everything() {
    let server = mock().await;
    let draft = connect(&server)
        .chat(CHAT)
        .send_message("**Invoice** \"7\" é\n")
        .media_items([MediaRef::from(5_000_000_000_001_i64), MediaRef::upload("0b5e")])
        .preview_media_count(1)
        .price(4.99)
        .is_locked_text(true)
        .is_markdown(false)
        .is_forwarded_message(true)
        .reply_to_message_id(1_002_003_004_005_i64)
        .user_tags([4101, 4102])
        .release_forms(ReleaseFormParticipants {
            users: vec![4103.into()],
            partners: vec![4104.into()],
            guests: vec![4105.into()],
        });
    // The server knows no such upload; what it was sent is on record all the same.
    let error = draft.send().await.expect_err("an upload made up");
    assert_eq!(error.kind(), ErrorKind::Rejected, "{error}");
    insta::assert_snapshot!(shown(&server.requests()[0]).replace(env!("CARGO_PKG_VERSION"), "[version]"));
}

#[tokio::test]
async fn unsend_chat_message() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let page = chat.messages().send().await.expect("a page");
    let result = chat.unsend_message(page.list[0].id).send().await.expect("it is gone");
    assert!(result.success);
    insta::assert_snapshot!(shown(&server.requests()[1]).replace(env!("CARGO_PKG_VERSION"), "[version]"));
}

#[tokio::test]
async fn a_path_before_the_api_is_kept() {
    let server = crate::support::Canned::json(&[r#"{"list":[],"hasMore":false}"#]).await;
    let creator = crate::support::connect_to(&format!("{}/proxy/ofauth/", server.base_url));
    creator.chat(CHAT).messages().send().await.expect("a page");
    assert!(server.requests()[0].starts_with("GET /proxy/ofauth/v2/access/chats/4101/messages HTTP/1.1\r\n"));
}
