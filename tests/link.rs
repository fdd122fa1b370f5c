//! Link sessions, from start to end.

use std::time::Duration;

use ofauth::link::LoginState;
use ofauth::types::LinkStatus;
use ofauth::{Client, ErrorKind, TimeLimit};
use ofauth_mock::{Fault, MockServer};

use crate::support::{Canned, Clock, ManualClock, builder, mock};

fn client(server: &MockServer) -> Client {
    builder(server).build().expect("valid settings")
}

fn to(base_url: &str) -> Client {
    let builder = Client::builder().api_key("sk_planted_key_8c1f").base_url(base_url);
    builder.timer(Clock::default()).build().expect("valid settings")
}

async fn statuses(client: &Client) -> Vec<String> {
    let session = client.link().start().send().await.expect("a session");
    let mut states = client.link().follow(&session).expect("a secret").watch();
    let mut seen = Vec::new();
    while let Some(state) = states.try_next().await.expect("a state") {
        seen.push(state.status().to_string());
    }
    seen
}

#[tokio::test]
async fn states_come_once_each_up_to_a_final_one() {
    let server = mock().await;
    for (course, expected) in [
        (
            &[
                "initialized",
                "pending",
                "pending",
                "awaiting_2fa",
                "awaiting_2fa",
                "completed",
            ][..],
            &["initialized", "pending", "awaiting_2fa", "completed"][..],
        ),
        (&["completed"], &["completed"]),
        (&["pending", "denied", "pending"], &["pending", "denied"]),
        (&["invalid_credentials"], &["invalid_credentials"]),
        (&["initialized", "failed"], &["initialized", "failed"]),
        (&["not_found"], &["not_found"]),
        (
            &["pending", "a_new_one", "completed"],
            &["pending", "a_new_one", "completed"],
        ),
    ] {
        server.set_link_states(course);
        assert_eq!(statuses(&client(&server)).await, expected);
    }
}

#[tokio::test]
async fn a_completed_login_gives_the_connection() {
    let server = mock().await;
    let client = client(&server);
    let start = client.link().start().client_reference_id("creator-7");
    let session = start
        .redirect_url("https://shop.example/back")
        .send()
        .await
        .expect("a session");
    let login = client.link().follow(&session).expect("a secret");
    let outcome = login.wait().await.expect("an end");
    assert!(outcome.is_completed() && outcome.is_final());
    assert_eq!(outcome.status(), &LinkStatus::Completed);
    let id = outcome.connection_id().expect("a connection");
    let creator = client.connection(id).expect("a valid id");
    creator.chats().list().send().await.expect("the connection can be used");
    // Another process has the secret alone.
    let again = client.link().resume(login.client_secret());
    assert_eq!(again.state().await.expect("a state").connection_id(), Some(id));
}

#[tokio::test]
async fn asks_less_often_while_nothing_happens() {
    let server = mock().await;
    server.set_link_states(&[
        "pending",
        "pending",
        "pending",
        "pending",
        "awaiting_2fa",
        "awaiting_2fa",
        "failed",
    ]);
    let clock = Clock::default();
    let client = builder(&server).timer(clock.clone()).build().expect("valid settings");
    let session = client.link().start().send().await.expect("a session");
    let login = client.link().follow(&session).expect("a secret");
    let login = login.interval(Duration::from_secs(2), Duration::from_secs(4));
    assert_eq!(login.wait().await.expect("an end").status(), &LinkStatus::Failed);
    let waits: Vec<_> = clock.waits().iter().map(Duration::as_millis).collect();
    assert_eq!(waits, [2000, 3000, 4000, 4000, 2000, 3000]);
}

#[tokio::test]
async fn patience_has_an_end() {
    let server = mock().await;
    server.set_link_states(&["pending"]);
    let clock = ManualClock::default();
    let client = builder(&server).timer(clock.clone()).build().expect("valid settings");
    let session = client.link().start().send().await.expect("a session");
    let login = client
        .link()
        .follow(&session)
        .expect("a secret")
        .patience(Duration::from_secs(60));
    let error = clock.run(login.wait()).await.expect_err("it never ends");
    assert_eq!(error.time_limit(), Some(TimeLimit::Overall));
    assert_eq!(clock.passed(), Duration::from_secs(60));
}

#[tokio::test]
async fn passing_failures_pass_and_others_end_it() {
    let server = mock().await;
    server.set_link_states(&["pending", "completed"]);
    server.inject(Fault::status(503).operation("getLink").times(5));
    assert_eq!(statuses(&client(&server)).await, ["pending", "completed"]);
    server.inject(Fault::status(403).operation("getLink"));
    let client = client(&server);
    let session = client.link().start().send().await.expect("a session");
    let mut states = client.link().follow(&session).expect("a secret").watch();
    assert_eq!(states.try_next().await.expect_err("403").kind(), ErrorKind::Forbidden);
    assert!(states.try_next().await.expect("an end").is_none());
}

#[tokio::test]
async fn a_cancelled_session_is_gone() {
    let server = mock().await;
    let client = client(&server);
    let session = client.link().start().send().await.expect("a session");
    let login = client.link().follow(&session).expect("a secret");
    login.cancel().send().await.expect("it is there");
    assert_eq!(login.wait().await.expect("an end").status(), &LinkStatus::NotFound);
}

#[tokio::test]
async fn a_session_without_a_secret_is_refused() {
    let server = Canned::json(&[r#"{"expiresAt":"2026-01-01T00:00:00Z"}"#]).await;
    let client = to(&server.base_url);
    let session = client.link().start().send().await.expect("a session");
    let error = client.link().follow(&session).expect_err("no secret");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
}

const SECRETS: [&str; 7] = [
    "sk_planted_key_8c1f",
    "cs_planted_1f7a",
    "conn_planted_4d2e",
    "planted-cookie",
    "planted-x-bc",
    "planted-user-agent",
    "planted-user-id",
];

fn assert_clean(text: &str) {
    for secret in SECRETS {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}

/// A login that brings every secret there is.
fn completed() -> &'static str {
    r#"{"status":"completed","data":{"id":"conn_planted_4d2e","session":{"user-id":"planted-user-id",
        "user-agent":"planted-user-agent","cookie":"planted-cookie","x-bc":"planted-x-bc"},
        "userData":{"id":"1","name":"A","username":"a","avatar":""}}}"#
}

#[tokio::test]
async fn no_debug_form_and_no_error_holds_a_secret() {
    let session = r#"{"url":"https://link.example/cs_planted_1f7a","expiresAt":"2026-01-01T00:00:00Z"}"#;
    let server = Canned::json(&[session, completed()]).await;
    let client = to(&server.base_url);
    let session = client.link().start().send().await.expect("a session");
    let login = client.link().follow(&session).expect("a secret");
    assert_eq!(login.client_secret().as_str(), "cs_planted_1f7a");
    let outcome: LoginState = login.wait().await.expect("an end");
    let raw = outcome.session().expect("a raw session");
    assert_eq!(
        raw.cookie.as_ref().map(ofauth_client::Secret::as_str),
        Some("planted-cookie")
    );
    assert_clean(&format!(
        "{session:?} {login:#?} {outcome:#?} {raw:?} {:?}",
        login.watch()
    ));
    assert_clean(&format!(
        "{:?} {:?}",
        login.cancel(),
        client.link().get("cs_planted_1f7a")
    ));

    for body in [
        r#"{"error":"no cs_planted_1f7a of sk_planted_key_8c1f","type":"cs_planted_1f7a","requestId":"cs_planted_1f7a"}"#,
        r#"{"status":{"cs_planted_1f7a":"planted-cookie"}}"#,
        r#"{"status":"completed","data":{"id":"conn_planted_4d2e","session":["planted-cookie"]}}"#,
    ] {
        for status in [200, 404] {
            let length = body.len();
            let head = format!("HTTP/1.1 {status} Said\r\ncontent-type: application/json\r\n");
            let answer = format!("{head}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
            let server = Canned::raw(vec![answer]).await;
            let login = to(&server.base_url).link().resume("cs_planted_1f7a");
            let error = login.wait().await.expect_err("no state");
            assert_clean(&format!("{error} {error:?} {error:#?}"));
            let heads = server.requests();
            assert!(
                heads
                    .iter()
                    .all(|head| head.starts_with("GET /v2/link/cs_planted_1f7a HTTP"))
            );
        }
    }
}
