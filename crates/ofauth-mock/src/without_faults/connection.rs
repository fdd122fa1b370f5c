//! One TCP connection: HTTP/1.1 or HTTP/2.

use axum::Router;
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;

/// Handle to the connection, attached to each of its requests.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    /// Counted from one, in the order of acceptance.
    pub(crate) number: u64,
}

/// Serves one connection until it closes.
pub(crate) async fn converse(stream: TcpStream, number: u64, router: Router) {
    // Nagle's algorithm would delay small responses; failure is harmless.
    let _ = stream.set_nodelay(true);
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer { number });
        router.call(request)
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // The server sets `Date` from its own clock.
    builder.http1().auto_date_header(false);
    builder.http2().auto_date_header(false);
    // The client sees the error.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
