//! Compressed bodies, valid and invalid.

use std::io::{self, Read};

use flate2::read::{GzDecoder, ZlibDecoder};
use ofauth_mock::{Coding, Fault};
use ruzstd::decoding::StreamingDecoder;

use crate::faulty;
use crate::support::get_messages;

const CODINGS: [(Coding, &str); 4] = [
    (Coding::Gzip, "gzip"),
    (Coding::Deflate, "deflate"),
    (Coding::Brotli, "br"),
    (Coding::Zstd, "zstd"),
];

/// `Content-Encoding` and the body as received.
async fn coded(fault: Fault) -> (String, Vec<u8>) {
    let server = faulty(fault).await;
    let response = get_messages(&server, "").await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/json");
    let coding = response.headers()["content-encoding"].to_str().unwrap().to_owned();
    (coding, response.bytes().await.unwrap().into())
}

/// The body without any coding.
async fn genuine() -> Vec<u8> {
    coded(Fault::content_encoding("none")).await.1
}

fn reader<'a>(coding: Coding, bytes: &'a [u8]) -> Box<dyn Read + 'a> {
    match coding {
        Coding::Gzip => Box::new(GzDecoder::new(bytes)),
        Coding::Deflate => Box::new(ZlibDecoder::new(bytes)),
        Coding::Brotli => Box::new(brotli::Decompressor::new(bytes, 4096)),
        Coding::Zstd => Box::new(StreamingDecoder::new(bytes).unwrap()),
        _ => unreachable!("{coding:?}"),
    }
}

fn decode(coding: Coding, bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut decoded = Vec::new();
    reader(coding, bytes).read_to_end(&mut decoded)?;
    Ok(decoded)
}

#[tokio::test]
async fn right() {
    let genuine = genuine().await;
    for (coding, name) in CODINGS {
        let (named, body) = coded(Fault::encoded(coding)).await;
        assert_eq!((named.as_str(), coding.name()), (name, name));
        assert!(body.len() < genuine.len() / 2, "{name}");
        assert_eq!(decode(coding, &body).unwrap(), genuine, "{name}");
    }
}

#[tokio::test]
async fn corrupt() {
    for (coding, name) in CODINGS {
        let (_, whole) = coded(Fault::encoded(coding)).await;
        let (_, corrupt) = coded(Fault::encoded_corrupt(coding)).await;
        let middle = whole.len() / 2;
        assert_eq!(corrupt[..middle], whole[..middle], "{name}");
        let mut second = corrupt.iter().zip(&whole).skip(middle);
        assert!(second.all(|(one, other)| *one == !other), "{name}");
        assert!(decode(coding, &corrupt).is_err(), "{name}");

        let (_, half) = coded(Fault::encoded_half(coding)).await;
        assert_eq!(half, whole[..whole.len() / 2], "{name}");
        decode(coding, &half).unwrap_err();
    }
}

#[tokio::test]
async fn twice() {
    let (named, body) = coded(Fault::encoded_twice(Coding::Gzip, Coding::Brotli)).await;
    assert_eq!(named, "gzip, br");
    let once = decode(Coding::Brotli, &body).unwrap();
    assert_eq!(decode(Coding::Gzip, &once).unwrap(), genuine().await);
}

#[tokio::test]
async fn lies() {
    for name in ["gzip", "x-unknown"] {
        let (named, body) = coded(Fault::content_encoding(name)).await;
        assert_eq!(named, name);
        serde_json::from_slice::<serde_json::Value>(&body).unwrap();
    }
}

#[tokio::test]
async fn bombs() {
    const MEBIBYTE: u64 = 1024 * 1024;
    for (coding, name) in CODINGS {
        // These are verified to the end, checksums included.
        for size in [1, 2 * MEBIBYTE] {
            let (named, body) = coded(Fault::bomb(coding, size)).await;
            assert_eq!(named, name);
            let decoded = decode(coding, &body).unwrap();
            assert_eq!(decoded.len() as u64, size.next_multiple_of(MEBIBYTE), "{name}");
            assert!(decoded.iter().all(|&byte| byte == b' '), "{name}");
        }
        let (_, body) = coded(Fault::bomb(coding, 4096 * MEBIBYTE)).await;
        assert!((body.len() as u64) < 5 * MEBIBYTE, "{name}: {}", body.len());
        let mut beginning = vec![0; 3 * MEBIBYTE as usize];
        reader(coding, &body).read_exact(&mut beginning).unwrap();
    }
}
