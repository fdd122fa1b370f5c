//! Content codings, right and wrong.

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
/// Whether or not the client asked for one.
impl Fault {
    /// The genuine answer, compressed as it should be.
    #[must_use]
    pub fn encoded(coding: Coding) -> Self {
        Self::new("encoded", move |exchange| {
            encoded(exchange, coding.name(), |body| coding.encode(body))
        })
    }

    /// The genuine answer, compressed, with every bit of its second half flipped: brotli has no checksum, and one bit may
    /// make another answer of it.
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

    /// The genuine answer, compressed and cut to its half; its length is announced right.
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

    /// The genuine answer, compressed by one coding and then by another, as `Content-Encoding` says.
    #[must_use]
    pub fn encoded_twice(first: Coding, second: Coding) -> Self {
        let name = format!("{}, {}", first.name(), second.name());
        Self::new("encoded_twice", move |exchange| {
            encoded(exchange, &name, |body| second.encode(&first.encode(body)?))
        })
    }

    /// The genuine answer as it is, under a `Content-Encoding` that lies: `gzip`, or one that nobody knows.
    #[must_use]
    pub fn content_encoding(name: &str) -> Self {
        let name = name.to_owned();
        Self::new("content_encoding", move |exchange| {
            encoded(exchange, &name, |body| Ok(body.to_vec()))
        })
    }

    /// A small body that becomes spaces when it is decompressed: at least so many, and at most a mebibyte more. The
    /// server holds no more than a fraction of it.
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
    let mut answer = exchange.genuine()?;
    let body = encode(answer.body()).map_err(Impossible::from)?;
    *answer.body_mut() = body.into();
    answer.headers_mut().insert(header::CONTENT_ENCODING, name);
    Ok(Reply::Response(answer.map(Body::from)))
}
