//! The service against a server on loopback.

use std::process::Command;
use std::time::Duration;

use consumer::{Archive, Outcome, client};
use ofauth::{Connection, ErrorKind};
use ofauth_mock::{BUSY_CHAT, Fault, MockServer, RateLimit};

fn connect(server: &MockServer) -> Connection {
    let client = client(server.api_key(), server.base_url()).unwrap();
    client.connection(server.connection_id()).unwrap()
}

#[tokio::test]
async fn a_chat_is_read_in_two_runs() {
    let server = MockServer::start().await.unwrap();
    let creator = connect(&server);
    let mut archive = Archive::default();
    assert_eq!(archive.read(&creator, BUSY_CHAT, 15).await.unwrap(), 15);
    assert_eq!(archive.read(&creator, BUSY_CHAT, 1000).await.unwrap(), 235);
    assert_eq!(archive.messages.len(), server.message_count(BUSY_CHAT).unwrap());
}

#[tokio::test]
async fn pages_and_cursors() {
    let server = MockServer::start().await.unwrap();
    let creator = connect(&server);
    let mut pages = creator.chat(BUSY_CHAT).messages().pages();
    let first = pages.try_next().await.unwrap().unwrap();
    let cursor = pages.cursor().cloned().unwrap();
    let second = pages.next().await.unwrap().unwrap();
    let again = creator
        .chat(BUSY_CHAT)
        .messages()
        .limit(10)
        .resume(cursor)
        .send()
        .await
        .unwrap();
    assert_eq!((first.list.len(), &second.list), (10, &again.list));
    let last_seen = first.list.last().unwrap().id;
    let after = creator
        .chat(BUSY_CHAT)
        .messages()
        .limit(10)
        .last_id(last_seen)
        .send()
        .await
        .unwrap();
    assert_eq!(after.list, again.list);
}

#[tokio::test]
async fn around_a_message_with_all_parameters() {
    let server = MockServer::start().await.unwrap();
    let creator = connect(&server);
    let page = creator
        .chat(BUSY_CHAT)
        .messages()
        .offset(5)
        .limit(1)
        .send()
        .await
        .unwrap();
    let id = page.list[0].id;
    let around = Archive::around(&creator, BUSY_CHAT.into(), id).await.unwrap();
    assert_eq!((around.len(), around[0].message.id), (3, id));
    let query = &server.requests()[1].query;
    for name in ["first_id=", "include_users=true", "limit=3", "offset=0", "query="] {
        assert!(query.contains(name), "{query}");
    }
}

#[tokio::test]
async fn the_answer_with_what_came_with_it() {
    let server = MockServer::builder().rate_limit(RateLimit::per_minute(60, 90));
    let server = server.start().await.unwrap();
    let creator = connect(&server);
    let page = creator.chat(BUSY_CHAT).messages().send().await.unwrap();
    let meta = page.meta();
    assert_eq!(
        (meta.status().as_u16(), meta.attempts(), meta.request_id()),
        (200, 1, None)
    );
    assert_eq!(meta.headers()["content-type"], "application/json");
    let limit = meta.rate_limit();
    assert_eq!((limit.limit, limit.remaining), (Some(90), Some(89)));
    assert!(limit.reset_after.is_some());
    let raw = creator.chat(BUSY_CHAT).messages().send_raw().await.unwrap();
    assert_eq!(meta.raw_body(), &*raw);
}

#[tokio::test]
async fn errors_by_kind() {
    let server = MockServer::start().await.unwrap();
    let creator = connect(&server);
    let fails = |limit| creator.chat(BUSY_CHAT).messages().limit(limit).send();

    let error = fails(11).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_been_sent()),
        (ErrorKind::InvalidRequest, false)
    );
    assert_eq!(
        error.operation().map(|operation| operation.id),
        Some("listChatMessages")
    );
    assert!(matches!(Outcome::from(error), Outcome::Fix(advice) if advice.contains("`limit` is 11")));

    server.inject(Fault::status(429).header("Retry-After", "300"));
    let outcome = Outcome::from(fails(1).await.unwrap_err());
    assert_eq!(outcome, Outcome::Wait(Some(Duration::from_secs(300))));
    // Until then nobody goes out for this connection.
    let outcome = Outcome::from(fails(1).await.unwrap_err());
    assert!(matches!(outcome, Outcome::Wait(Some(_))) && server.request_count() == 1);

    let creator = connect(&server);
    let fails = |limit| creator.chat(BUSY_CHAT).messages().limit(limit).send();
    server.inject(Fault::body(200, "application/json", *br#"{"list": 7}"#));
    let outcome = Outcome::from(fails(1).await.unwrap_err());
    let path = Some("list".to_owned());
    assert_eq!(
        outcome,
        Outcome::Strange {
            path,
            body: br#"{"list": 7}"#.to_vec()
        }
    );

    let expired = client(server.api_key(), server.base_url()).unwrap();
    let expired = expired.connection("conn_expired").unwrap();
    let error = expired.chat("4101").messages().send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert_eq!(Outcome::from(error), Outcome::LinkAgain);

    let error = client("", server.base_url()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_reads_its_environment() {
    let server = MockServer::start().await.unwrap();
    let mut program = Command::new(env!("CARGO_BIN_EXE_consumer"));
    program
        .arg(BUSY_CHAT.to_string())
        .env("OFAUTH_API_KEY", server.api_key())
        .env("OFAUTH_BASE_URL", server.base_url())
        .env("OFAUTH_CONNECTION_ID", server.connection_id());
    let output = tokio::task::spawn_blocking(move || program.output());
    let output = output.await.unwrap().unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 12);
}
