//! Content codings of responses (RFC 9110, section 8.4.1).
//!
//! Bodies are decompressed here and not by reqwest, so that a corrupt body is kept, and the decompressed size is
//! limited.

// Without any of these features, there is no decoder.
#![cfg_attr(
    not(any(feature = "gzip", feature = "brotli", feature = "zstd")),
    allow(dead_code, unused_imports, unused_variables)
)]

use std::fmt;
use std::io::{self, Read};

use bytes::Bytes;
use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// The value of `Accept-Encoding`.
pub(crate) const ACCEPTED: Option<&str> =
    match (cfg!(feature = "gzip"), cfg!(feature = "brotli"), cfg!(feature = "zstd")) {
        (true, true, true) => Some("gzip, br, zstd"),
        (true, true, false) => Some("gzip, br"),
        (true, false, true) => Some("gzip, zstd"),
        (false, true, true) => Some("br, zstd"),
        (true, false, false) => Some("gzip"),
        (false, true, false) => Some("br"),
        (false, false, true) => Some("zstd"),
        // Without the header a server may choose any coding.
        (false, false, false) => Some("identity"),
    };

/// The maximum number of nested codings; real servers use one.
const MOST: usize = 3;

/// Why a body cannot be decompressed.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// It exceeds the size limit.
    TooLarge,
    /// It is not valid in its coding.
    Corrupt(&'static str),
    /// The coding is unknown, or its feature is off.
    Unknown(String),
    /// There are too many.
    TooMany,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => f.write_str("the response is too large"),
            Self::Corrupt(coding) => write!(f, "the response is not valid {coding}"),
            Self::Unknown(coding) => write!(
                f,
                "the response has the content coding `{coding}`, which was not requested"
            ),
            Self::TooMany => write!(f, "the response has more than {MOST} content codings"),
        }
    }
}

/// Decompresses a body to at most `limit` bytes; `None` when it has no coding.
pub(crate) fn decode(headers: &HeaderMap, body: &Bytes, limit: usize) -> Result<Option<Bytes>, Failure> {
    if body.is_empty() || !headers.contains_key(CONTENT_ENCODING) {
        return Ok(None);
    }
    let mut codings = Vec::new();
    for value in headers.get_all(CONTENT_ENCODING) {
        let text = String::from_utf8_lossy(value.as_bytes()).to_ascii_lowercase();
        let named = text.split(',').map(str::trim);
        codings.extend(
            named
                .filter(|coding| !matches!(*coding, "" | "identity"))
                .map(str::to_owned),
        );
    }
    if codings.len() > MOST {
        return Err(Failure::TooMany);
    }
    let mut decoded = None;
    // The last coding was applied last.
    for coding in codings.iter().rev() {
        decoded = Some(undo(coding, decoded.as_ref().unwrap_or(body), limit)?);
    }
    Ok(decoded)
}

fn undo(coding: &str, body: &Bytes, limit: usize) -> Result<Bytes, Failure> {
    match coding {
        #[cfg(feature = "gzip")]
        "gzip" | "x-gzip" => read(flate2::bufread::MultiGzDecoder::new(&**body), "gzip", limit),
        #[cfg(feature = "gzip")]
        "deflate" => read(flate2::bufread::ZlibDecoder::new(&**body), "deflate", limit),
        #[cfg(feature = "brotli")]
        "br" => read(brotli_decompressor::Decompressor::new(&**body, 4096), "brotli", limit),
        #[cfg(feature = "zstd")]
        "zstd" => unzstd(body, limit),
        unknown => Err(Failure::Unknown(
            unknown.chars().take(20).filter(char::is_ascii_graphic).collect(),
        )),
    }
}

#[cfg(feature = "zstd")]
fn unzstd(body: &Bytes, limit: usize) -> Result<Bytes, Failure> {
    /// The maximum window size on the web (RFC 9659).
    const WINDOW: u64 = 8 << 20;
    let decoder = ruzstd::decoding::StreamingDecoder::new_with_max_window_size(&**body, WINDOW);
    let mut decoder = decoder.map_err(|_| Failure::Corrupt("zstd"))?;
    let bytes = read(&mut decoder, "zstd", limit)?;
    let frame = decoder.into_frame_decoder();
    match frame.get_checksum_from_data() {
        Some(sum) if frame.get_calculated_checksum() != Some(sum) => Err(Failure::Corrupt("zstd")),
        _ => Ok(bytes),
    }
}

/// Reads to the end, at most `limit` bytes.
fn read(decoder: impl Read, coding: &'static str, limit: usize) -> Result<Bytes, Failure> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let end: io::Result<usize> = decoder.take(most).read_to_end(&mut bytes);
    match end {
        _ if bytes.len() > limit => Err(Failure::TooLarge),
        Ok(_) => Ok(bytes.into()),
        Err(_) => Err(Failure::Corrupt(coding)),
    }
}
