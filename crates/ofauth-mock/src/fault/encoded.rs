//! Compressed bodies, valid and invalid.

use std::io;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderValue, Response, header};

use super::Fault;
use super::bomb;
use super::coding::Coding;
use super::exchange::{Exchange, Made};
use super::impossible::Impossible;
use super::reply::Reply;

/// # Content codings
///
/// They apply even if the client did not ask for a coding.
impl Fault {
    /// The genuine response, correctly compressed.
    #[must_use]
    pub fn encoded(coding: Coding) -> Self {
        Self::new("encoded", move |exchange| {
            encoded(exchange, coding.name(), |body| coding.encode(body))
        })
    }

    /// The genuine response, compressed, with every bit of its second half flipped: brotli has no checksum, and one bit
    /// may turn it into another valid response.
    #[must_use]
    pub fn encoded_corrupt(coding: Coding) -> Self {
        Self::new("encoded_corrupt", move |exchange| {
            encoded(exchange, coding.name(), |body| {
                let mut encoded = coding.encode(body)?;
                let middle = encoded.len() / 2;
                encoded[middle..].iter_mut().for_each(|byte| *byte = !*byte);
                Ok(encoded)
            })
        })
    }

    /// The genuine response, compressed and truncated to half; `Content-Length` matches.
    #[must_use]
    pub fn encoded_half(coding: Coding) -> Self {
        Self::new("encoded_half", move |exchange| {
            encoded(exchange, coding.name(), |body| {
                let mut encoded = coding.encode(body)?;
                encoded.truncate(encoded.len() / 2);
                Ok(encoded)
            })
        })
    }

    /// The genuine response, compressed with one coding and then another, as `Content-Encoding` says.
    #[must_use]
    pub fn encoded_twice(first: Coding, second: Coding) -> Self {
        let name = format!("{}, {}", first.name(), second.name());
        Self::new("encoded_twice", move |exchange| {
            encoded(exchange, &name, |body| second.encode(&first.encode(body)?))
        })
    }

    /// The uncompressed genuine response with a wrong `Content-Encoding`: `gzip`, or an unknown one.
    #[must_use]
    pub fn content_encoding(name: &str) -> Self {
        let name = name.to_owned();
        Self::new("content_encoding", move |exchange| {
            encoded(exchange, &name, |body| Ok(body.to_vec()))
        })
    }

    /// A small body that decompresses to spaces: at least this many, and at most 1 MiB more. The
    /// server keeps only a fraction of it in memory.
    #[must_use]
    pub fn bomb(coding: Coding, bytes: u64) -> Self {
        Self::new("bomb", move |_| {
            let response = Response::builder()
                .header(header::CONTENT_TYPE, "application/json")
                .header(header::CONTENT_ENCODING, coding.name());
            let body = bomb::body(coding, bytes)?;
            Ok(Reply::Response(response.body(Body::new(body))?))
        })
    }
}

fn encoded(exchange: &Exchange<'_>, name: &str, encode: impl FnOnce(&Bytes) -> io::Result<Vec<u8>>) -> Made {
    let name = HeaderValue::try_from(name)?;
    let mut response = exchange.genuine()?;
    let body = encode(response.body()).map_err(Impossible::from)?;
    *response.body_mut() = body.into();
    response.headers_mut().insert(header::CONTENT_ENCODING, name);
    Ok(Reply::Response(response.map(Body::from)))
}
