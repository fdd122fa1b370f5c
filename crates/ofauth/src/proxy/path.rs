//! Paths that cannot leave the prefix of the proxy.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// The prefix that the vendor's own SDKs remove.
const STRIPPED: &str = "api2/v2";

/// Characters to encode in a segment (RFC 3986). `%` is checked before.
const ENCODED: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// The encoded path below the prefix, without a leading slash, or why it is refused.
///
/// Percent-encoded characters stay as they are; others that need it are encoded.
#[inline]
pub(super) fn within(path: &str) -> Result<String, String> {
    let refused = |why: &str| Err(format!("the path {path:?} {why}"));
    if path.chars().any(char::is_control) {
        return refused("holds a control character");
    }
    if path.contains("://") {
        return refused("is an address, expected a path as in `/users/me`");
    }
    if path.contains(['?', '#']) {
        return refused("holds a query or a fragment, expected `query` for that");
    }
    if path.contains('\\') {
        return refused("holds a backslash");
    }
    let relative = path.strip_prefix('/').unwrap_or(path);
    let rest = match relative.strip_prefix(STRIPPED) {
        Some("") => "",
        Some(rest) => rest.strip_prefix('/').unwrap_or(relative),
        None => relative,
    };
    if rest.is_empty() {
        return refused("names nothing, expected a path as in `/users/me`");
    }
    // One trailing slash is harmless.
    let segments = rest.strip_suffix('/').unwrap_or(rest);
    for segment in segments.split('/') {
        if segment.is_empty() {
            return refused("holds an empty segment");
        }
        let decoded = match decoded(segment) {
            Ok(decoded) => decoded,
            Err(why) => return refused(why),
        };
        // Some servers remove what follows a semicolon as a parameter.
        let name = decoded.split(';').next().unwrap_or_default().trim();
        if matches!(name, "." | "..") {
            return refused("holds a segment of dots, which would lead elsewhere");
        }
        if decoded.contains(['/', '\\']) {
            return refused("holds an encoded slash or backslash");
        }
        if decoded.chars().any(char::is_control) {
            return refused("holds an encoded control character");
        }
    }
    Ok(utf8_percent_encode(rest, ENCODED).to_string())
}

/// The segment, percent-decoded repeatedly until nothing is encoded.
#[inline]
fn decoded(segment: &str) -> Result<String, &'static str> {
    let mut text = segment.to_owned();
    let mut times = 0;
    while text.contains('%') {
        if !is_encoded(&text) {
            // After the first decoding, a lone percent sign is allowed.
            let why = "holds a percent sign that encodes nothing, expected `%25`";
            return if times == 0 { Err(why) } else { Ok(text) };
        }
        let next = percent_decode_str(&text).decode_utf8().map(Cow::into_owned);
        text = next.map_err(|_| "is not UTF-8 when it is decoded")?;
        times += 1;
    }
    Ok(text)
}

/// Whether every percent sign is followed by two hexadecimal digits.
#[inline]
fn is_encoded(text: &str) -> bool {
    let digits = |rest: &str| rest.bytes().take(2).filter(u8::is_ascii_hexdigit).count() == 2;
    text.split('%').skip(1).all(digits)
}
