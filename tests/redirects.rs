//! Redirects are not followed: the key is sent to one origin.

use ofauth::{Client, ErrorKind};
use ofauth_mock::Fault;

use crate::support::{CHAT, Clock, connect, failure, http, mock};

#[tokio::test]
async fn no_redirect_is_followed() {
    let (server, other) = (mock().await, mock().await);
    let elsewhere = format!("{}/v2/access/chats/4101/messages", other.base_url());
    let chat = connect(&server).chat(CHAT);
    for status in 300..=308 {
        let before = server.request_count();
        server.inject(Fault::redirect(status, &elsewhere).times(3));
        let errors = [
            chat.messages().send().await.expect_err("a redirect"),
            chat.send_message("once").send().await.expect_err("a redirect"),
            chat.unsend_message(1).send().await.expect_err("a redirect"),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Redirect);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        }
        assert_eq!(
            (server.request_count(), other.request_count()),
            (before + 3, 0),
            "{status}"
        );
    }
    assert_eq!(other.connection_count(), 0);
}

#[tokio::test]
async fn nor_by_a_client_of_ones_own() {
    let (server, other) = (mock().await, mock().await);
    server.inject(Fault::redirect(307, other.base_url()));
    let own = http().build();
    let client = Client::builder()
        .api_key(server.api_key())
        .base_url(server.base_url())
        .http_client(own.expect("a client"))
        .timer(Clock::default())
        .build()
        .expect("it follows no redirects");
    let creator = client.connection(server.connection_id()).expect("a valid id");
    let error = failure(&creator).await;
    assert_eq!(error.kind(), ErrorKind::Redirect);
    assert_eq!(other.request_count(), 0);
}

#[test]
fn a_client_that_follows_redirects_is_refused() {
    use reqwest::redirect::Policy;
    for policy in [
        Policy::default(),
        Policy::limited(1),
        Policy::custom(|attempt| {
            if attempt.previous().is_empty() {
                attempt.stop()
            } else {
                attempt.follow()
            }
        }),
    ] {
        let follows = http().redirect(policy).build().expect("a client");
        let error = Client::builder()
            .api_key("sk_test")
            .http_client(follows)
            .build()
            .expect_err("it follows redirects");
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
