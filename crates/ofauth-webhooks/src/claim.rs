//! Parses the signature headers of a delivery, before they are verified.

use crate::error::VerifyError;
use crate::headers::{Found, Headers, find};
use crate::mac::{self, Signature};
use crate::scheme::{Names, OFAUTH_SIGNATURE, STANDARD_WEBHOOKS, SVIX, Scheme};

/// Longest id, in bytes.
pub(crate) const LONGEST_ID: usize = 256;
/// The digits of the largest 64-bit number.
const LONGEST_TIMESTAMP: usize = 20;
/// Longest list of signatures, in bytes: enough for a dozen of each kind.
const LONGEST_SIGNATURE: usize = 2048;

/// The claims of a delivery.
#[derive(Debug)]
pub(crate) struct Claim<'a> {
    /// The id, if the scheme has one.
    pub(crate) id: Option<&'a str>,
    /// The original text, which is what was signed.
    pub(crate) timestamp: &'a str,
    /// The timestamp in seconds since 1970.
    pub(crate) seconds: u64,
    pub(crate) signatures: Signatures<'a>,
}

/// A list of signatures; one valid signature is enough.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Signatures<'a> {
    /// `v1,<base64> v1,<base64>`
    Svix(Scheme, &'a str),
    /// `t=<seconds>,v1=<hex or base64>`
    Ofauth(&'a str),
}

impl<'a> Claim<'a> {
    pub(crate) fn read(headers: &'a (impl Headers + ?Sized)) -> Result<Self, VerifyError> {
        let svix = SvixHeaders::find(headers, &SVIX)?;
        let standard = SvixHeaders::find(headers, &STANDARD_WEBHOOKS)?;
        let found = match (svix, standard) {
            // Both sets may be sent; they must be equal.
            (Some(svix), Some(standard)) => svix.equal_to(&standard)?,
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => return Self::ofauth(headers),
        };
        found.claim()
    }

    fn ofauth(headers: &'a (impl Headers + ?Sized)) -> Result<Self, VerifyError> {
        const NAME: &str = OFAUTH_SIGNATURE;
        let Some(value) = text(headers, NAME, LONGEST_SIGNATURE)? else {
            // With an id or a timestamp and no signature, name the missing header.
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
                // A future version.
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
    /// The scheme whose list contains this signature. Takes constant time for a given list.
    pub(crate) fn scheme_of(self, right: &Signature) -> Option<Scheme> {
        let mut found = None;
        match self {
            Self::Svix(scheme, list) => {
                for item in list.split(' ') {
                    let encoded = item.strip_prefix("v1,").map(str::as_bytes);
                    if encoded.and_then(mac::from_base64).is_some_and(|it| it == *right) {
                        found = Some(scheme);
                    }
                }
            }
            Self::Ofauth(list) => {
                for item in items(list) {
                    let encoded = item.strip_prefix("v1=").map(str::as_bytes);
                    let decoded = encoded.and_then(mac::from_either);
                    found = match decoded {
                        Some((scheme, it)) if it == *right => Some(scheme),
                        _ => found,
                    };
                }
            }
        }
        found
    }
}

/// The three headers of the Svix scheme.
struct SvixHeaders<'a> {
    names: &'static Names,
    id: Option<&'a str>,
    timestamp: Option<&'a str>,
    signature: &'a str,
}

impl<'a> SvixHeaders<'a> {
    /// `None` if there is no signature header.
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

    fn equal_to(self, other: &Self) -> Result<Self, VerifyError> {
        let same = self.id == other.id && self.timestamp == other.timestamp && self.signature == other.signature;
        same.then_some(self).ok_or(VerifyError::MalformedHeader {
            name: other.names.signature,
            expected: "the same values as in the headers svix-*",
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

/// The items of an `OFAuth-Signature` list, without the optional space after a comma.
fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(|item| item.trim_start_matches(' '))
}

/// The value of an optional header: printable ASCII.
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

/// The error for a request without a signature.
fn unsigned(headers: &(impl Headers + ?Sized)) -> VerifyError {
    for names in [&SVIX, &STANDARD_WEBHOOKS] {
        let present = |name| find(headers, name) != Found::Nothing;
        if present(names.id) || present(names.timestamp) {
            return VerifyError::MissingHeader { name: names.signature };
        }
    }
    VerifyError::Unsigned
}

/// Digits only: no sign, no space, at most 64 bits.
fn seconds(name: &'static str, text: &str) -> Result<u64, VerifyError> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = digits.then(|| text.parse().ok()).flatten();
    number.ok_or(VerifyError::MalformedHeader {
        name,
        expected: "seconds since 1970 in digits",
    })
}
