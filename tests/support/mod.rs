//! What the tests share: a server and a client for it, and a clock that never waits.

mod canned;
mod clock;
mod manual_clock;
mod part_server;
mod process;
mod tls;

use ofauth::{Client, ClientBuilder, Connection, Error, RateLimiting, TlsConfig};
use ofauth_mock::MockServer;

pub(crate) use canned::Canned;
pub(crate) use clock::Clock;
pub(crate) use manual_clock::ManualClock;
pub(crate) use part_server::PartServer;
pub(crate) use process::{is_run_again, run_again};
pub(crate) use tls::{Certified, Speaks, Tls};

/// A chat of 250 messages.
pub(crate) const CHAT: i64 = 4101;

pub(crate) async fn mock() -> MockServer {
    MockServer::start().await.expect("a free port on loopback")
}

pub(crate) fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder()
        .api_key(server.api_key())
        .base_url(server.base_url())
        .timer(Clock::default())
}

/// A builder for an HTTP client with the default TLS settings.
pub(crate) fn http() -> reqwest::ClientBuilder {
    Client::http_client_builder(&TlsConfig::new()).expect("valid settings")
}

/// A connection to `server` with the default settings, whose waits take no time.
pub(crate) fn connect(server: &MockServer) -> Connection {
    connection(server, builder(server))
}

pub(crate) fn connection(server: &MockServer, builder: ClientBuilder) -> Connection {
    let client = builder.build().expect("valid settings");
    client.connection(server.connection_id()).expect("a valid id")
}

/// The error of a call that fails: reading the messages of [`CHAT`].
pub(crate) async fn failure(creator: &Connection) -> Error {
    creator.chat(CHAT).messages().send().await.expect_err("a failure")
}

/// A connection to a server that is no mock.
pub(crate) fn connect_to(base_url: &str) -> Connection {
    made(builder_to(base_url))
}

/// The same, without a rate limit: all requests may go at once, before anything is known of the server's.
pub(crate) fn connect_unlimited_to(base_url: &str) -> Connection {
    made(builder_to(base_url).rate_limiting(RateLimiting::Off))
}

fn builder_to(base_url: &str) -> ClientBuilder {
    Client::builder()
        .api_key("sk_test")
        .base_url(base_url)
        .timer(Clock::default())
}

fn made(builder: ClientBuilder) -> Connection {
    let client = builder.build().expect("valid settings");
    client.connection("conn_test").expect("a valid id")
}
