//! Settings from the environment.

use ofauth::{Client, ErrorKind};

use crate::support::{CHAT, Canned, failure, is_run_again, mock, run_again};

#[tokio::test]
async fn are_all_that_a_call_needs() {
    if is_run_again() {
        let client = Client::from_env().expect("key and address");
        let creator = client.connection_from_env().expect("a connection");
        creator.chat(CHAT).messages().send().await.expect("a page");
        return;
    }
    let server = mock().await;
    let variables = [
        ("OFAUTH_API_KEY", server.api_key()),
        ("OFAUTH_BASE_URL", server.base_url()),
        ("OFAUTH_CONNECTION_ID", server.connection_id()),
    ];
    run_again("environment::are_all_that_a_call_needs", &variables).await;
    assert_eq!(server.request_count(), 1);
}

#[tokio::test]
async fn send_nothing_in_clear_to_a_proxy() {
    if is_run_again() {
        let creator = Client::from_env()
            .expect("key and address")
            .connection_from_env()
            .expect("a connection");
        creator.chat(CHAT).messages().send().await.expect("a page");
        return;
    }
    let (server, proxy) = (mock().await, mock().await);
    let variables = [
        ("OFAUTH_API_KEY", server.api_key()),
        ("OFAUTH_BASE_URL", server.base_url()),
        ("OFAUTH_CONNECTION_ID", server.connection_id()),
        ("HTTP_PROXY", proxy.base_url()),
        ("http_proxy", proxy.base_url()),
        ("ALL_PROXY", proxy.base_url()),
        ("NO_PROXY", ""),
        ("no_proxy", ""),
    ];
    run_again("environment::send_nothing_in_clear_to_a_proxy", &variables).await;
    assert_eq!((server.request_count(), proxy.request_count()), (1, 0));
}

#[tokio::test]
async fn a_proxy_sees_the_name_of_the_server_and_no_more() {
    const KEY: &str = "sk_planted_key_8c1f";
    const CONNECTION: &str = "conn_planted_4d2e";
    if is_run_again() {
        let client = Client::builder().from_env().expect("key and address");
        let client = client.max_retries(0).build().expect("valid settings");
        let creator = client.connection_from_env().expect("a connection");
        let error = failure(&creator).await;
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert!(!error.may_have_been_sent());
        return;
    }
    let refusal = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let proxy = Canned::raw(vec![refusal.to_owned()]).await;
    let variables = [
        ("OFAUTH_API_KEY", KEY),
        ("OFAUTH_BASE_URL", "https://api.invalid"),
        ("OFAUTH_CONNECTION_ID", CONNECTION),
        ("HTTPS_PROXY", &proxy.base_url),
        ("NO_PROXY", ""),
    ];
    run_again(
        "environment::a_proxy_sees_the_name_of_the_server_and_no_more",
        &variables,
    )
    .await;
    let seen = proxy.requests().join("\n");
    assert!(seen.starts_with("CONNECT api.invalid:443 HTTP/1.1\r\n"), "{seen}");
    for secret in [KEY, CONNECTION, "apikey", "messages"] {
        assert!(!seen.to_lowercase().contains(secret), "{seen}");
    }
}

#[tokio::test]
async fn are_missed_by_name() {
    if is_run_again() {
        let error = Client::from_env().expect_err("there is no key");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains("OFAUTH_API_KEY"));
        let client = Client::new("sk_test").expect("valid settings");
        let error = client.connection_from_env().expect_err("there is no connection");
        assert!(error.to_string().contains("OFAUTH_CONNECTION_ID"));
        return;
    }
    // Empty counts as unset.
    run_again("environment::are_missed_by_name", &[("OFAUTH_API_KEY", "")]).await;
}
