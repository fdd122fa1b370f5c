//! The header `Retry-After`.

use std::time::{Duration, SystemTime};

use http::HeaderMap;

use super::server_time::server_time;

/// Reads `Retry-After` in either of its forms (RFC 9110, section 10.2.3). Seconds may have decimals, and any number of
/// digits; of several headers the first counts. A date is relative to the server's clock, if the response has a `Date`.
pub(crate) fn retry_after(headers: &HeaderMap, received: SystemTime) -> Option<Duration> {
    let text = headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
    let number = |byte: u8| byte.is_ascii_digit() || byte == b'.';
    if text.starts_with(|first: char| first.is_ascii_digit()) && text.bytes().all(number) {
        let seconds: f64 = text.parse().ok()?;
        return Some(Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX));
    }
    let timestamp = httpdate::parse_http_date(text).ok()?;
    Some(
        timestamp
            .duration_since(server_time(headers, received))
            .unwrap_or_default(),
    )
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

    #[test]
    fn a_date_is_by_the_clock_of_the_server() {
        let mut headers = headers("retry-after", "Sun, 06 Nov 1994 08:49:47 GMT");
        headers.insert("date", "Sun, 06 Nov 1994 08:49:37 GMT".parse().expect("a header value"));
        let date = UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (ahead, seconds) in [(0, 10), (3600, 10), (100_000, 0)] {
            let read = retry_after(&headers, date + Duration::from_secs(ahead));
            assert_eq!(read.map(|duration| duration.as_secs()), Some(seconds), "{ahead}");
        }
        let behind = retry_after(&headers, date - Duration::from_secs(3600));
        assert_eq!(behind, Some(Duration::from_secs(10)));
    }
}
