//! Spans and events of calls have no secrets.
use ofauth::{Client, Connection};
use ofauth_mock::{Fault, MockServer};

use crate::log;

const KEY: &str = "sk_planted_key_8c1f";
const CONNECTION: &str = "conn_planted_4d2e";
/// A chat whose messages have signed addresses.
const GALLERY: i64 = 4104;

async fn server() -> (MockServer, Connection) {
    let builder = MockServer::builder().api_key(KEY).connection_id(CONNECTION);
    let server = builder.start().await.expect("a free port on loopback");
    let client = Client::builder()
        .api_key(KEY)
        .base_url(server.base_url())
        .build()
        .expect("valid settings");
    let creator = client.connection(CONNECTION).expect("a valid id");
    (server, creator)
}

#[tokio::test]
async fn calls_tell_what_they_did_and_no_secret() {
    let log = log::listen();
    let (server, creator) = server().await;
    server.inject(Fault::status(503).header("retry-after", "0"));
    creator
        .chat(GALLERY)
        .messages()
        .query("planted-query")
        .send()
        .await
        .expect("the second attempt succeeds");
    for fault in [
        Fault::status(401),
        Fault::malformed_json(),
        Fault::redirect(302, "http://127.0.0.1:1"),
    ] {
        server.inject(fault);
        creator.chat(GALLERY).messages().send().await.expect_err("a fault");
    }
    let text = log.text();
    for shown in [
        "another attempt follows",
        "url.full",
        "histogram.http.client.request.duration",
    ] {
        assert!(text.contains(shown), "{shown} is not in:\n{text}");
    }
    for secret in [KEY, CONNECTION, "signature=", "planted-query"] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}
