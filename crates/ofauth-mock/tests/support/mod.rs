//! Requests of the tests.

#![allow(dead_code, reason = "each test binary takes what it needs")]

use ofauth_client::types::MessagePage;
use ofauth_mock::{BUSY_CHAT, MockServer};
use reqwest::{Client, Response};
use serde_json::Value;

/// A client that follows no redirect. reqwest requires a TLS provider, even without TLS on loopback.
pub(crate) fn client() -> Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy();
    builder.build().unwrap()
}

pub(crate) fn path(chat: i64, query: &str) -> String {
    format!("/v2/access/chats/{chat}/messages?{query}")
}

/// A request with the seeded key and connection.
pub(crate) async fn get(server: &MockServer, path: &str) -> reqwest::Result<Response> {
    let request = client()
        .get(format!("{}{path}", server.base_url()))
        .header("apiKey", server.api_key())
        .header("x-connection-id", server.connection_id());
    request.send().await
}

pub(crate) async fn get_messages(server: &MockServer, query: &str) -> reqwest::Result<Response> {
    get(server, &path(BUSY_CHAT, query)).await
}

/// A page, deserialized into the types of the bindings.
pub(crate) async fn page(server: &MockServer, chat: i64, query: &str) -> MessagePage {
    let response = get(server, &path(chat, query)).await.unwrap();
    assert_eq!(response.status(), 200);
    serde_json::from_slice(&response.bytes().await.unwrap()).unwrap()
}

/// Ids of a page, newest first.
pub(crate) async fn ids(server: &MockServer, chat: i64, query: &str) -> Vec<i64> {
    let page = page(server, chat, query).await;
    page.list.iter().map(|message| message.id.0).collect()
}

/// Status and body of an error.
pub(crate) async fn error(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    assert_eq!(response.headers()["content-type"], "application/json");
    (
        status,
        serde_json::from_slice(&response.bytes().await.unwrap()).unwrap(),
    )
}
