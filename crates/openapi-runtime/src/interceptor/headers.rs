//! Headers that callers set.

use std::error::Error;
use std::fmt;

use http::header::{CONNECTION, CONTENT_LENGTH, HOST, TE, TRAILER, TRANSFER_ENCODING, UPGRADE};
use http::{HeaderMap, HeaderName, HeaderValue};

/// Headers that frame the message, or name the server.
const RESERVED: [HeaderName; 9] = [
    CONNECTION,
    CONTENT_LENGTH,
    HOST,
    HeaderName::from_static("keep-alive"),
    HeaderName::from_static("proxy-connection"),
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];

/// A header that cannot be sent. The error names it and does not show its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidHeader {
    name: String,
    what: &'static str,
}

impl InvalidHeader {
    fn new(name: &str, what: &'static str) -> Self {
        Self {
            name: name.to_owned(),
            what,
        }
    }

    pub(crate) fn of_credential(name: &HeaderName) -> Self {
        Self::new(name.as_str(), "holds a credential and cannot be replaced")
    }
}

impl fmt::Display for InvalidHeader {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "header {:?}: {}", self.name, self.what)
    }
}

impl Error for InvalidHeader {}

/// The header, if it can be sent.
#[inline]
pub(crate) fn header(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), InvalidHeader> {
    let unfit = |what| InvalidHeader::new(name, what);
    let header = HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit("the name is not a token (RFC 9110)"))?;
    let value = HeaderValue::from_str(value).map_err(|_| unfit("the value holds a control character"))?;
    if RESERVED.contains(&header) {
        return Err(unfit("is set by the HTTP client"));
    }
    Ok((header, value))
}

/// Replaces a header with the same name, unless it is a credential: only those are sensitive.
pub(crate) fn insert(headers: &mut HeaderMap, name: HeaderName, value: HeaderValue) -> Result<(), InvalidHeader> {
    if headers.get(&name).is_some_and(HeaderValue::is_sensitive) {
        return Err(InvalidHeader::of_credential(&name));
    }
    headers.insert(name, value);
    Ok(())
}
