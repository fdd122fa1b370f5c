//! One TCP connection: HTTP/1.1 or HTTP/2.

use axum::Router;
use hyper::body::Incoming;
use hyper::service::{Service, service_fn};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpStream;

/// The connection as its requests see it; each of them carries it.
#[derive(Clone, Debug)]
pub(crate) struct Peer {
    /// Counted from one, in the order in which connections were accepted.
    pub(crate) number: u64,
}

/// Serves one connection to its end.
pub(crate) async fn converse(stream: TcpStream, number: u64, router: Router) {
    // Without it small answers wait for acknowledgements; with an error they merely do that.
    let _ = stream.set_nodelay(true);
    let router = TowerToHyperService::new(router);
    let service = service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(Peer { number });
        router.call(request)
    });
    let mut builder = auto::Builder::new(TokioExecutor::new());
    // Answers carry the date of the server's own clock.
    builder.http1().auto_date_header(false);
    builder.http2().auto_date_header(false);
    // An error here is the client's to see.
    let _ = builder.serve_connection(TokioIo::new(stream), service).await;
}
