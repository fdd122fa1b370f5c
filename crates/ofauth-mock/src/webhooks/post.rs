//! A single POST request.

use std::io;

use bytes::Bytes;
use http::{Method, Request, header};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use url::Url;

/// Posts `body` over a new connection, and returns the status of the response.
pub(super) async fn post(url: &Url, headers: &[(&'static str, String)], body: Bytes) -> io::Result<u16> {
    let host = url.host_str().unwrap_or_default();
    // An IPv6 address has brackets in the URL, and none in the lookup.
    let name = host.trim_start_matches('[').trim_end_matches(']');
    let stream = TcpStream::connect((name, url.port_or_known_default().unwrap_or(80))).await?;
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(io::Error::other)?;
    let authority = &url[url::Position::BeforeHost..url::Position::AfterPort];
    let mut request = Request::builder()
        .method(Method::POST)
        .uri(&url[url::Position::BeforePath..url::Position::AfterQuery])
        .header(header::HOST, authority)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, concat!("ofauth-mock/", env!("CARGO_PKG_VERSION")));
    for (name, value) in headers {
        request = request.header(*name, value);
    }
    let request = request.body(Full::new(body)).map_err(io::Error::other)?;
    tokio::select! {
        response = sender.send_request(request) => Ok(response.map_err(io::Error::other)?.status().as_u16()),
        ended = connection => Err(match ended {
            Ok(()) => io::ErrorKind::ConnectionAborted.into(),
            Err(error) => io::Error::other(error),
        }),
    }
}
