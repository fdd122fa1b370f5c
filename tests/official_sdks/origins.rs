//! Where the credentials go.

use ofauth::{Client, ErrorKind};
use ofauth_mock::Fault;

use crate::support::{CHAT, connect, mock};

/// Fault 1: key and connection id went along when the server redirected to another origin.
#[tokio::test]
async fn credentials_do_not_follow_a_redirect_to_another_origin() {
    let (server, other) = (mock().await, mock().await);
    let chat = connect(&server).chat(CHAT);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v2/access/chats/4101/messages", other.base_url());
        server.inject(Fault::redirect(status, &location).times(2));
        for outcome in [
            chat.messages().into_raw().await,
            chat.send_message("once").into_raw().await,
        ] {
            assert_eq!(outcome.expect_err("a redirect").kind(), ErrorKind::Redirect, "{status}");
        }
    }
    assert_eq!(other.connection_count(), 0, "the other origin is not even called");
}

/// Fault 1: the HTTP client that is handed in follows redirects unless it is told otherwise.
#[test]
fn an_http_client_that_follows_redirects_is_not_taken() {
    let follows = Client::http_client_builder().redirect(reqwest::redirect::Policy::default());
    let client = Client::builder()
        .api_key("sk_test")
        .http_client(follows.build().expect("a client"));
    let error = client.build().expect_err("it follows redirects");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
