//! HMAC-SHA256 signatures and their encodings.

use base64::Engine;
use base64::alphabet;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use hmac::digest::CtOutput;
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::scheme::Scheme;

/// Length of a signature, in bytes.
const LENGTH: usize = 32;

pub(crate) type Signature = CtOutput<Hmac<Sha256>>;

/// The signature over `parts`, joined by full stops.
pub(crate) fn sign(key: &Hmac<Sha256>, parts: &[&[u8]]) -> Signature {
    let mut mac = key.clone();
    for (index, part) in parts.iter().enumerate() {
        if index > 0 {
            mac.update(b".");
        }
        mac.update(part);
    }
    mac.finalize()
}

pub(crate) fn to_base64(signature: &Signature) -> String {
    STANDARD.encode(signature.as_bytes())
}

pub(crate) fn to_hex(signature: &Signature) -> String {
    hex(signature.as_bytes()).collect()
}

/// In lower case.
pub(crate) fn hex(bytes: &[u8]) -> impl Iterator<Item = char> {
    let digit = |nibble: u8| char::from_digit(u32::from(nibble), 16).unwrap_or_default();
    bytes.iter().flat_map(move |byte| [digit(byte >> 4), digit(byte & 15)])
}

/// Padding is optional: the length is known.
const WITH_OR_WITHOUT_PADDING: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes the standard alphabet, padded or not; trailing bits must be zero.
pub(crate) fn from_base64(text: &[u8]) -> Option<Signature> {
    // The decoder asks for one byte more.
    let mut buffer = [0; LENGTH + 1];
    let length = WITH_OR_WITHOUT_PADDING.decode_slice(text, &mut buffer).ok()?;
    let bytes: [u8; LENGTH] = buffer.get(..length)?.try_into().ok()?;
    Some(Signature::new(bytes.into()))
}

/// Case-insensitive digits (RFC 4648, section 8).
fn from_hex(text: &[u8]) -> Option<Signature> {
    let nibble = |digit: u8| {
        char::from(digit)
            .to_digit(16)
            .and_then(|value| u8::try_from(value).ok())
    };
    let mut bytes = [0; LENGTH];
    if text.len() != 2 * LENGTH {
        return None;
    }
    for (byte, digits) in bytes.iter_mut().zip(text.chunks_exact(2)) {
        let [high, low] = digits else { return None };
        *byte = nibble(*high)? << 4 | nibble(*low)?;
    }
    Some(Signature::new(bytes.into()))
}

/// Decodes a signature of `OFAuth-Signature`, and tells which of its two encodings was used.
pub(crate) fn from_either(text: &[u8]) -> Option<(Scheme, Signature)> {
    let hex = from_hex(text).map(|signature| (Scheme::OfauthHex, signature));
    hex.or_else(|| Some((Scheme::OfauthBase64, from_base64(text)?)))
}
