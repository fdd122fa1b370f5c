//! A mock on a TCP listener.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Request as HttpRequest};
use axum::http::{HeaderName, HeaderValue, Response as HttpResponse, StatusCode};
use tokio::net::TcpListener;

use crate::message::{Request, Response};
use crate::mock::Mock;

/// Bytes that a request's body may have.
const LONGEST: usize = 64 << 20;

impl Mock {
    /// Responds to requests until the future is dropped.
    ///
    /// # Errors
    ///
    /// If the listener fails.
    pub async fn serve(self, listener: TcpListener) -> std::io::Result<()> {
        let mock = Arc::new(self);
        let app = Router::new().fallback(move |request: HttpRequest| {
            let mock = Arc::clone(&mock);
            async move { respond(&mock, request).await }
        });
        axum::serve(listener, app.layer(DefaultBodyLimit::disable())).await
    }

    /// Responds to requests on a free port of the loopback address, in a thread of its own, until the process ends. For
    /// tests: each of them has a runtime of its own.
    ///
    /// # Errors
    ///
    /// If no port can be listened on, or no thread started.
    pub fn spawn(self) -> std::io::Result<SocketAddr> {
        let listener = std::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
        let serve = move || {
            runtime.block_on(async {
                let listener = TcpListener::from_std(listener)?;
                self.serve(listener).await
            })
        };
        std::thread::Builder::new().name("mock".to_owned()).spawn(serve)?;
        Ok(address)
    }
}

async fn respond(mock: &Mock, request: HttpRequest) -> HttpResponse<Body> {
    let (head, body) = request.into_parts();
    let Ok(body) = axum::body::to_bytes(body, LONGEST).await else {
        return http(Response::refusal(
            413,
            format!("the body is longer than {LONGEST} bytes, or was cut off"),
        ));
    };
    let target = head.uri.path_and_query().map_or("/", |target| target.as_str());
    let mut read = Request::new(head.method.as_str(), target);
    read.body = Bytes::into(body);
    for (name, value) in &head.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        read.headers.push((name.as_str().to_owned(), value));
    }
    http(mock.respond(&read))
}

fn http(response: Response) -> HttpResponse<Body> {
    let mut sent = HttpResponse::new(Body::from(response.body));
    *sent.status_mut() = StatusCode::from_u16(response.status).unwrap_or(StatusCode::OK);
    for (name, value) in response.headers {
        // A header of the document that HTTP does not allow is not sent.
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            sent.headers_mut().append(name, value);
        }
    }
    sent
}
