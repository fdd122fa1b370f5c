//! `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

/// Reads `Retry-After` in either of its forms (RFC 9110, section 10.2.3). Seconds may have decimals, and any number of
/// digits; of several such headers the first counts.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    let number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.bytes().all(number) {
        let seconds: f64 = text.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let moment = httpdate::parse_http_date(text).ok()?;
    Some(moment.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::time::UNIX_EPOCH;

    use super::*;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().expect("a header value"));
        headers
    }

    #[test]
    fn reads_retry_after_in_both_forms() {
        let now = UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, seconds) in [
            ("120", Some(120)),
            ("Sun, 06 Nov 1994 08:49:47 GMT", Some(10)),
            ("Sun, 06 Nov 1994 08:49:07 GMT", Some(0)),
            ("-1", None),
            ("1.5", Some(1)),
            ("0", Some(0)),
            ("99999999999999999999999", Some(u64::MAX)),
            ("1.2.3", None),
            ("1e3", None),
            ("", None),
            ("Sunday, 06-Nov-94 08:49:47 GMT", Some(10)),
            ("Sun Nov  6 08:49:47 1994", Some(10)),
            ("soon", None),
        ] {
            let read = retry_after(&headers("retry-after", text), now);
            assert_eq!(read.map(|duration| duration.as_secs()), seconds, "{text}");
        }
    }
}
