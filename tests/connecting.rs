//! Connections that fail: the reason in the error, and whether the call is retried.

mod tls;

use std::sync::Arc;

use ofauth::{Client, Connection, ErrorKind};
use reqwest::dns::{Name, Resolve, Resolving};

use crate::support::{CHAT, Canned, Clock, Tls, failure, http, mock};

fn creator(base_url: &str, settings: impl FnOnce(reqwest::ClientBuilder) -> reqwest::ClientBuilder) -> Connection {
    by(base_url, settings(http()))
}

fn by(base_url: &str, http: reqwest::ClientBuilder) -> Connection {
    let http = http.build().expect("a client");
    let client = Client::builder()
        .api_key("sk_test")
        .base_url(base_url)
        .http_client(http)
        .timer(Clock::default())
        .build();
    client
        .expect("valid settings")
        .connection("conn_test")
        .expect("a valid id")
}

/// Writes, so that a repeat shows that nothing has been sent.
async fn fails(creator: Connection, reason: &str, attempts: u32) {
    let error = creator
        .chat(CHAT)
        .send_message("once")
        .send()
        .await
        .expect_err("no connection");
    assert_eq!(error.kind(), ErrorKind::Connect, "{reason}: {error}");
    assert!(error.to_string().contains(reason), "{reason}: {error} {error:?}");
    assert!(!error.may_have_been_sent(), "{reason}");
    assert_eq!(
        (error.attempts(), error.is_transient()),
        (attempts, attempts > 1),
        "{reason}: {error}"
    );
}

/// A port that was free just now.
fn nobody() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port on loopback");
    listener.local_addr().expect("a bound socket").to_string()
}

/// What the TLS library in use says of a certificate.
const fn verdict(rustls: &'static str, native: &'static str) -> &'static str {
    if cfg!(any(feature = "ring", feature = "aws-lc-rs")) {
        rustls
    } else {
        native
    }
}

#[tokio::test]
async fn a_certificate_that_is_not_accepted() {
    let server = mock().await;
    let strange = Tls::before(server.base_url()).await;
    fails(
        creator(&strange.base_url, |http| http),
        verdict("unknown issuer", "self-signed certificate"),
        1,
    )
    .await;
    let expired = Tls::expired(server.base_url()).await;
    fails(
        by(&expired.base_url, expired.trusted()),
        verdict("expired", "certificate has expired"),
        1,
    )
    .await;
    let other = Tls::named(server.base_url(), "other.example").await;
    fails(
        by(&other.base_url, other.trusted()),
        verdict("issued for another host name", "IP address mismatch"),
        1,
    )
    .await;
    assert_eq!(server.request_count(), 0);
}

#[tokio::test]
async fn http_where_tls_is_expected_and_the_other_way_round() {
    let server = mock().await;
    let address = server.base_url().trim_start_matches("http://");
    let reason = "cannot connect to the server: the server does not speak TLS; is it http://?";
    fails(creator(&format!("https://{address}"), |http| http), reason, 1).await;

    let tls = Tls::before(server.base_url()).await;
    let plain = tls.base_url.replace("https://", "http://");
    let creator = creator(&plain, reqwest::ClientBuilder::no_proxy);
    let error = failure(&creator).await;
    assert!(error.to_string().contains("is it https://?"), "{error}");
}

#[tokio::test]
async fn a_port_that_nobody_listens_on() {
    for scheme in ["http", "https"] {
        let base_url = format!("{scheme}://{}", nobody());
        fails(
            creator(&base_url, reqwest::ClientBuilder::no_proxy),
            "cannot connect to the server: connection refused",
            3,
        )
        .await;
    }
}

/// Knows no name.
#[derive(Debug)]
struct Ignorant;

impl Resolve for Ignorant {
    fn resolve(&self, _: Name) -> Resolving {
        let said = "failed to lookup address information: Name or service not known";
        Box::pin(async move { Err(std::io::Error::other(said).into()) })
    }
}

#[tokio::test]
async fn a_name_that_is_not_found() {
    let creator = creator("https://api.example", |http| {
        http.no_proxy().dns_resolver(Arc::new(Ignorant))
    });
    fails(creator, "host name not found (DNS: Name or service not known)", 3).await;
}

#[tokio::test]
async fn a_proxy_that_does_not_let_through() {
    let through = |proxy: &str| {
        let proxy = reqwest::Proxy::all(proxy).expect("an address");
        creator("https://api.example", |http| http.proxy(proxy))
    };
    for (status, reason, attempts) in [
        (
            "407 Proxy Authentication Required",
            "credentials, or rejected these (407)",
            1,
        ),
        ("502 Bad Gateway", "the proxy cannot connect to the server", 3),
    ] {
        let proxy = Canned::raw(vec![format!("HTTP/1.1 {status}\r\ncontent-length: 0\r\n\r\n")]).await;
        fails(through(&proxy.base_url), reason, attempts).await;
        assert_eq!(proxy.requests().len(), attempts as usize, "{status}");
    }
    let nobody = format!("http://{}", nobody());
    fails(through(&nobody), "the proxy cannot be reached: connection refused", 3).await;
}
