//! A client by method and path.

use ofauth_mock::{MockServer, MockServerBuilder};
use reqwest::{Client, Method, RequestBuilder, Response};
use serde_json::Value;

pub(crate) struct Api {
    pub(crate) server: MockServer,
    client: Client,
}

impl Api {
    pub(crate) async fn start() -> Self {
        Self::of(MockServer::builder()).await
    }

    pub(crate) async fn of(builder: MockServerBuilder) -> Self {
        // reqwest requires a TLS provider, even without TLS on loopback.
        let _ = rustls::crypto::ring::default_provider().install_default();
        Self {
            server: builder.start().await.unwrap(),
            client: Client::builder().no_proxy().build().unwrap(),
        }
    }

    pub(crate) fn request(&self, method: &str, path: &str) -> RequestBuilder {
        let url = format!("{}{path}", self.server.base_url());
        let request = self.client.request(Method::from_bytes(method.as_bytes()).unwrap(), url);
        let request = request.header("apiKey", self.server.api_key());
        request.header("x-connection-id", self.server.connection_id())
    }

    /// The body of a success response; null if there is none.
    pub(crate) async fn get(&self, path: &str) -> Value {
        granted(self.request("GET", path).send().await.unwrap()).await
    }

    pub(crate) async fn send(&self, method: &str, path: &str, body: Value) -> Value {
        let request = self.request(method, path);
        let request = if body.is_null() { request } else { request.json(&body) };
        granted(request.send().await.unwrap()).await
    }

    pub(crate) async fn put_file(&self, path: &str, bytes: &[u8]) -> Response {
        let request = self.request("PUT", path).header("content-type", "video/mp4");
        request.body(bytes.to_vec()).send().await.unwrap()
    }

    /// Status and text of an error response.
    pub(crate) async fn refused(&self, method: &str, path: &str, body: Value) -> (u16, String) {
        let request = self.request(method, path);
        let request = if body.is_null() { request } else { request.json(&body) };
        refusal(request.send().await.unwrap()).await
    }
}

pub(crate) async fn granted(response: Response) -> Value {
    let (status, path) = (response.status(), response.url().path().to_owned());
    let text = response.text().await.unwrap();
    assert!(status.is_success(), "{path}: {status} {text}");
    serde_json::from_str(&text).unwrap_or_default()
}

pub(crate) async fn refusal(response: Response) -> (u16, String) {
    let status = response.status();
    assert!(!status.is_success());
    let body: Value = serde_json::from_slice(&response.bytes().await.unwrap()).unwrap();
    (status.as_u16(), body["error"].as_str().unwrap().to_owned())
}

/// One field of all items of a list.
pub(crate) fn each(list: &Value, field: &str) -> Vec<Value> {
    list.as_array()
        .unwrap()
        .iter()
        .map(|item| item[field].clone())
        .collect()
}
