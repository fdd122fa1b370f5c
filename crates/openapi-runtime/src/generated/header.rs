//! Headers of responses, as values of the types that a document declares.

use std::str::FromStr;

use http::HeaderMap;

use crate::error::{Error, ErrorKind};
use crate::{Response, ResponseMeta};

/// What has the headers of a response.
pub trait HasHeaders {
    /// The headers.
    fn header_map(&self) -> &HeaderMap;
}

impl HasHeaders for HeaderMap {
    #[inline]
    fn header_map(&self) -> &HeaderMap {
        self
    }
}

impl HasHeaders for ResponseMeta {
    #[inline]
    fn header_map(&self) -> &HeaderMap {
        self.headers()
    }
}

impl<T> HasHeaders for Response<T> {
    fn header_map(&self) -> &HeaderMap {
        self.meta().headers()
    }
}

/// The value of a header. Lines of one name are one list (RFC 9110, section 5.3).
#[inline]
fn whole(headers: &HeaderMap, name: &str) -> Option<String> {
    let lines = headers.get_all(name).iter();
    let lines: Vec<_> = lines.map(|line| String::from_utf8_lossy(line.as_bytes())).collect();
    (!lines.is_empty()).then(|| lines.join(", ").trim().to_owned())
}

fn members(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|member| !member.is_empty())
}

#[inline]
fn refused(name: &str, expected: &str) -> Error {
    // The value may be a secret.
    let message = format!("the response's header `{name}` cannot be read: expected {expected}");
    Error::new(ErrorKind::Decode, None, message)
}

/// A header that any text is a value of.
#[must_use]
pub fn text<T: From<String>>(headers: &HeaderMap, name: &str) -> Option<T> {
    whole(headers, name).map(T::from)
}

/// The members of a list of such values.
#[must_use]
pub fn texts<T: From<String>>(headers: &HeaderMap, name: &str) -> Option<Vec<T>> {
    let text = whole(headers, name)?;
    Some(members(&text).map(|member| T::from(member.to_owned())).collect())
}

/// A header of a type that not every text is a value of.
///
/// # Errors
///
/// If it is not what is `expected`.
pub fn parsed<T: FromStr>(headers: &HeaderMap, name: &str, expected: &str) -> Result<Option<T>, Error> {
    let parse = |text: String| text.parse().map_err(|_| refused(name, expected));
    whole(headers, name).map(parse).transpose()
}

/// The members of a list of such values.
///
/// # Errors
///
/// If one is not what is `expected`.
pub fn parsed_list<T: FromStr>(headers: &HeaderMap, name: &str, expected: &str) -> Result<Option<Vec<T>>, Error> {
    let parse = |member: &str| member.parse().map_err(|_| refused(name, expected));
    let all = |text: String| members(&text).map(parse).collect::<Result<Vec<_>, _>>();
    whole(headers, name).map(all).transpose()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn values_are_of_their_types() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("x-total", " 12 "),
            ("x-tags", "a, b"),
            ("x-tags", "c"),
            ("x-sizes", "1,2,"),
        ] {
            headers.append(name, HeaderValue::from_static(value));
        }
        headers.append("x-odd", HeaderValue::from_bytes(b"s3cret\xff").unwrap());
        assert_eq!(parsed(&headers, "x-total", "a number").unwrap(), Some(12_u64));
        assert_eq!(parsed::<u64>(&headers, "x-none", "a number").unwrap(), None);
        assert_eq!(text(&headers, "x-tags"), Some("a, b, c".to_owned()));
        let tags: Option<Vec<String>> = texts(&headers, "X-Tags");
        assert_eq!(tags.unwrap(), ["a", "b", "c"]);
        assert_eq!(
            parsed_list(&headers, "x-sizes", "numbers").unwrap(),
            Some(vec![1_i64, 2])
        );
        let error = parsed::<u64>(&headers, "x-odd", "a whole number").unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(
            shown.contains("`x-odd`") && shown.contains("expected a whole number"),
            "{shown}"
        );
        assert!(!shown.contains("s3cret"), "{shown}");
        assert_eq!(error.kind(), ErrorKind::Decode);
    }
}
