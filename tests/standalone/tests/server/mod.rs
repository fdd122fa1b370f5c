//! A server that answers everything alike, and remembers what it was asked.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;

/// A request as the server saw it.
#[allow(dead_code, reason = "every test binary looks at some of it")]
pub struct Seen {
    pub line: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

#[allow(dead_code, reason = "every test binary uses some of it")]
impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// What the query says, sorted.
    pub fn query(&self) -> Vec<(String, String)> {
        let target = self.line.split_once(' ').expect("a target").1;
        let url = reqwest::Url::parse(&format!("http://host{target}")).expect("a URL");
        let mut pairs: Vec<_> = url.query_pairs().into_owned().collect();
        pairs.sort();
        pairs
    }
}

#[allow(dead_code, reason = "every test binary uses some of it")]
pub struct Server {
    pub address: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

#[allow(dead_code, reason = "every test binary uses some of it")]
impl Server {
    /// Answers everything with this.
    pub async fn answering(status: u16, media_type: &'static str, body: &str) -> Self {
        let body = body.to_owned();
        Self::answering_by(move |_| (status, media_type, body.clone())).await
    }

    /// Answers each request with what this returns for it: status, media type and body.
    pub async fn answering_by(
        answer: impl Fn(&Seen) -> (u16, &'static str, String) + Clone + Send + Sync + 'static,
    ) -> Self {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let record = Arc::clone(&seen);
        let app = Router::new().fallback(move |request: Request| async move {
            let (head, content) = request.into_parts();
            let content = to_bytes(content, usize::MAX).await.expect("a body");
            let line = format!("{} {}", head.method, head.uri);
            let seen = Seen {
                line,
                headers: head.headers,
                body: content,
            };
            let (status, media_type, body) = answer(&seen);
            record.lock().expect("no panic").push(seen);
            let status = StatusCode::from_u16(status).expect("a status");
            (status, [("content-type", media_type)], body).into_response()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self { address, seen }
    }

    /// Answers everything with this, and with these headers.
    pub async fn answering_with(status: u16, headers: &[(&'static str, &'static str)], body: &str) -> Self {
        let (headers, body) = (headers.to_vec(), body.to_owned());
        let app = Router::new().fallback(move || {
            let status = StatusCode::from_u16(status).expect("a status");
            let mut response = (status, body.clone()).into_response();
            response.headers_mut().remove("content-type");
            for (name, value) in &headers {
                let value = axum::http::HeaderValue::from_static(value);
                response.headers_mut().append(*name, value);
            }
            std::future::ready(response)
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("an address"));
        tokio::spawn(async move { axum::serve(listener, app).await });
        Self {
            address,
            seen: Arc::default(),
        }
    }

    /// The last request, if there was one.
    pub fn take(&self) -> Option<Seen> {
        self.seen.lock().expect("no panic").pop()
    }
}
