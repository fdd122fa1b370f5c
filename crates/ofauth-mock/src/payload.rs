//! Request bodies: kept, or hashed as they stream.

use std::fmt::Write as _;
use std::pin::{Pin, pin};

use axum::body::{Body, to_bytes};
use bytes::Bytes;
use http_body::Body as _;
use md5::{Digest as _, Md5};

/// Size limit of a request body that is kept, in bytes.
const LONGEST: usize = 16 * 1024 * 1024;

/// A request body.
#[derive(Debug)]
pub(crate) enum Payload {
    Kept(Bytes),
    /// Of a file, only this is kept.
    Measured(Measure),
}

/// Length and MD5 of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Measure {
    pub(crate) length: u64,
    pub(crate) md5: [u8; 16],
}

/// The body is truncated or too long.
#[derive(Debug)]
pub(crate) struct Unreadable;

impl Payload {
    pub(crate) async fn read(body: Body) -> Result<Self, Unreadable> {
        to_bytes(body, LONGEST).await.map(Self::Kept).map_err(|_| Unreadable)
    }

    pub(crate) async fn measure(body: Body) -> Result<Self, Unreadable> {
        let (mut length, mut md5) = (0, Md5::new());
        let mut body = pin!(body);
        while let Some(frame) = std::future::poll_fn(|cx| Pin::as_mut(&mut body).poll_frame(cx)).await {
            if let Ok(data) = frame.map_err(|_| Unreadable)?.into_data() {
                length += data.len() as u64;
                md5.update(&data);
            }
        }
        let md5 = md5.finalize().into();
        Ok(Self::Measured(Measure { length, md5 }))
    }

    /// Its length in bytes.
    pub(crate) fn length(&self) -> u64 {
        match self {
            Self::Kept(bytes) => bytes.len() as u64,
            Self::Measured(measure) => measure.length,
        }
    }

    /// The MD5 of its bytes.
    #[cfg(feature = "faults")]
    pub(crate) fn md5(&self) -> [u8; 16] {
        match self {
            Self::Kept(bytes) => md5([&bytes[..]]),
            Self::Measured(measure) => measure.md5,
        }
    }

    pub(crate) fn kept(&self) -> &[u8] {
        match self {
            Self::Kept(bytes) => bytes,
            Self::Measured(_) => &[],
        }
    }
}

/// The MD5 of these parts, concatenated.
pub(crate) fn md5<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> [u8; 16] {
    let mut md5 = Md5::new();
    for part in parts {
        md5.update(part);
    }
    md5.finalize().into()
}

/// Bytes in hexadecimal.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(2 * bytes.len()), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
