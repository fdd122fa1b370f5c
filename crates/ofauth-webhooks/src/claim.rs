//! What the headers of a delivery say, before anything of it is known to be true.

use crate::error::VerifyError;
use crate::headers::{Found, Headers, find};
use crate::mac::{self, Signature};
use crate::scheme::{Names, OFAUTH_SIGNATURE, STANDARD_WEBHOOKS, SVIX, Scheme};

/// Longest id, in bytes.
pub(crate) const LONGEST_ID: usize = 256;
/// The digits of the largest 64-bit number.
const LONGEST_TIMESTAMP: usize = 20;
/// Longest list of signatures, in bytes: room for a dozen of each kind.
const LONGEST_SIGNATURE: usize = 2048;

/// What a delivery claims.
#[derive(Debug)]
pub(crate) struct Claim<'a> {
    /// The id, where the scheme has one.
    pub(crate) id: Option<&'a str>,
    /// As it was written, which is how it was signed.
    pub(crate) timestamp: &'a str,
    /// In seconds since 1970.
    pub(crate) seconds: u64,
    pub(crate) signatures: Signatures<'a>,
}

/// A list of signatures, any of which may be the right one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Signatures<'a> {
    /// `v1,<base64> v1,<base64>`
    Svix(Scheme, &'a str),
    /// `t=<seconds>,v1=<hex or base64>`
    Ofauth(&'a str),
}

impl<'a> Claim<'a> {
    pub(crate) fn read(headers: &'a (impl Headers + ?Sized)) -> Result<Self, VerifyError> {
        let (svix, standard) = (Three::find(headers, &SVIX)?, Three::find(headers, &STANDARD_WEBHOOKS)?);
        let three = match (svix, standard) {
            // Both may be sent, and then say the same.
            (Some(three), Some(other)) => three.agreeing(&other)?,
            (Some(three), None) | (None, Some(three)) => three,
            (None, None) => return Self::ofauth(headers),
        };
        three.claim()
    }

    fn ofauth(headers: &'a (impl Headers + ?Sized)) -> Result<Self, VerifyError> {
        const NAME: &str = OFAUTH_SIGNATURE;
        let Some(value) = text(headers, NAME, LONGEST_SIGNATURE)? else {
            // With an id or a time and no signature, say which header is missing.
            return Err(unsigned(headers));
        };
        let malformed = |expected| VerifyError::MalformedHeader { name: NAME, expected };
        let mut timestamp = None;
        let mut signed = false;
        for item in items(value) {
            let (key, value) = item.split_once('=').ok_or(malformed("t=<seconds>,v1=<signature>"))?;
            match key {
                "t" if timestamp.is_some() => return Err(malformed("one t=<seconds>")),
                "t" => timestamp = Some(value),
                "v1" => signed = true,
                // A version to come.
                _ => {}
            }
        }
        let timestamp = timestamp.ok_or(malformed("t=<seconds>"))?;
        if !signed {
            return Err(malformed("v1=<signature>"));
        }
        Ok(Self {
            id: None,
            timestamp,
            seconds: seconds(NAME, timestamp)?,
            signatures: Signatures::Ofauth(value),
        })
    }
}

impl Signatures<'_> {
    /// Which scheme holds this signature, if any does. How long it takes says nothing of the signature.
    pub(crate) fn hold(self, right: &Signature) -> Option<Scheme> {
        let mut held = None;
        match self {
            Self::Svix(scheme, list) => {
                for item in list.split(' ') {
                    let encoded = item.strip_prefix("v1,").map(str::as_bytes);
                    if encoded.and_then(mac::from_base64).is_some_and(|it| it == *right) {
                        held = Some(scheme);
                    }
                }
            }
            Self::Ofauth(list) => {
                for item in items(list) {
                    let encoded = item.strip_prefix("v1=").map(str::as_bytes);
                    let decoded = encoded.and_then(mac::from_either);
                    if let Some((scheme, it)) = decoded
                        && it == *right
                    {
                        held = Some(scheme);
                    }
                }
            }
        }
        held
    }
}

/// The three headers of the Svix scheme.
struct Three<'a> {
    names: &'static Names,
    id: Option<&'a str>,
    timestamp: Option<&'a str>,
    signature: &'a str,
}

impl<'a> Three<'a> {
    /// Nothing where there is no signature.
    fn find(headers: &'a (impl Headers + ?Sized), names: &'static Names) -> Result<Option<Self>, VerifyError> {
        let Some(signature) = text(headers, names.signature, LONGEST_SIGNATURE)? else {
            return Ok(None);
        };
        Ok(Some(Self {
            names,
            id: text(headers, names.id, LONGEST_ID)?,
            timestamp: text(headers, names.timestamp, LONGEST_TIMESTAMP)?,
            signature,
        }))
    }

    fn agreeing(self, other: &Self) -> Result<Self, VerifyError> {
        let same = self.id == other.id && self.timestamp == other.timestamp && self.signature == other.signature;
        same.then_some(self).ok_or(VerifyError::MalformedHeader {
            name: other.names.signature,
            expected: "the same as with the headers svix-*",
        })
    }

    fn claim(self) -> Result<Claim<'a>, VerifyError> {
        let missing = |name| VerifyError::MissingHeader { name };
        let malformed = |name, expected| VerifyError::MalformedHeader { name, expected };
        let id = self.id.ok_or(missing(self.names.id))?;
        let timestamp = self.timestamp.ok_or(missing(self.names.timestamp))?;
        if id.contains(' ') {
            return Err(malformed(self.names.id, "an id without spaces"));
        }
        if !self.signature.split(' ').any(|item| item.starts_with("v1,")) {
            return Err(malformed(self.names.signature, "v1,<signature in Base64>"));
        }
        Ok(Claim {
            id: Some(id),
            timestamp,
            seconds: seconds(self.names.timestamp, timestamp)?,
            signatures: Signatures::Svix(self.names.scheme, self.signature),
        })
    }
}

/// What a list of `OFAuth-Signature` holds, without the spaces that may follow a comma.
fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(|item| item.trim_start_matches(' '))
}

/// The value of a header that may be absent: ASCII, and nothing that no header may hold.
fn text<'a>(
    headers: &'a (impl Headers + ?Sized),
    name: &'static str,
    limit: usize,
) -> Result<Option<&'a str>, VerifyError> {
    let value = match find(headers, name) {
        Found::Nothing => return Ok(None),
        Found::Several => return Err(VerifyError::DuplicateHeader { name }),
        Found::One(value) => value,
    };
    if value.len() > limit {
        return Err(VerifyError::LongHeader { name, limit });
    }
    let malformed = |expected| VerifyError::MalformedHeader { name, expected };
    if value.is_empty() {
        return Err(malformed("a value"));
    }
    let text = std::str::from_utf8(value).ok();
    let text = text.filter(|text| text.bytes().all(|byte| matches!(byte, b' '..=b'~')));
    text.map(Some).ok_or(malformed("visible ASCII"))
}

/// Why there is no signature.
fn unsigned(headers: &(impl Headers + ?Sized)) -> VerifyError {
    for names in [&SVIX, &STANDARD_WEBHOOKS] {
        let there = |name| find(headers, name) != Found::Nothing;
        if there(names.id) || there(names.timestamp) {
            return VerifyError::MissingHeader { name: names.signature };
        }
    }
    VerifyError::Unsigned
}

/// Digits alone: no sign, no space, and no more than 64 bits.
fn seconds(name: &'static str, text: &str) -> Result<u64, VerifyError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok()).flatten();
    number.ok_or(VerifyError::MalformedHeader {
        name,
        expected: "seconds since 1970 in digits",
    })
}
