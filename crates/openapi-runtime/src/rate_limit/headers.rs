//! The rate-limit headers of a response.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::server_time::server_time;

/// The rate limit as the headers of a response report it, as far as the server sends them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Capacity of the token bucket, in requests.
    pub limit: Option<u64>,
    /// Requests left in it.
    pub remaining: Option<u64>,
    /// Time until it is full again, from when the response was received.
    pub reset_after: Option<Duration>,
}

/// The names of an API's rate-limit headers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RateLimitHeaders {
    /// The header of [`RateLimit::limit`], in lower case.
    pub limit: &'static str,
    /// The header of [`RateLimit::remaining`], in lower case.
    pub remaining: &'static str,
    /// The header of [`RateLimit::reset_after`], in lower case; its value is seconds from now, or since the Unix epoch.
    pub reset: &'static str,
}

impl RateLimitHeaders {
    /// `X-RateLimit-Limit`, `X-RateLimit-Remaining` and `X-RateLimit-Reset`, which most APIs use.
    pub const USUAL: Self = Self {
        limit: "x-ratelimit-limit",
        remaining: "x-ratelimit-remaining",
        reset: "x-ratelimit-reset",
    };

    /// Reads these headers of a response that was received at `received`. If it has none of them, reads `RateLimit` and
    /// `RateLimit-Policy` of draft-ietf-httpapi-ratelimit-headers, the first policy of each.
    #[must_use]
    pub fn read(&self, headers: &HeaderMap, received: SystemTime) -> RateLimit {
        // One pass over the headers is quicker than a look-up for each name.
        let names = [self.limit, self.remaining, self.reset, "ratelimit-policy", "ratelimit"];
        let mut found = [None; 5];
        for (header, value) in headers {
            for (name, found) in names.iter().zip(&mut found) {
                if found.is_none() && header.as_str().eq_ignore_ascii_case(name) {
                    *found = Some(value);
                }
            }
        }
        let [limit, remaining, reset, policy, draft] =
            found.map(|value| value.and_then(|value| value.to_str().ok()).map(str::trim));
        let named = RateLimit {
            limit: limit.and_then(|text| text.parse().ok()),
            remaining: remaining.and_then(|text| text.parse().ok()),
            reset_after: reset.and_then(|text| reset_after(text, || server_time(headers, received))),
        };
        if named != RateLimit::default() {
            return named;
        }
        let number = |text: Option<&str>, parameter| text.and_then(|text| parameter_of(text, parameter));
        RateLimit {
            limit: number(policy, "q"),
            remaining: number(draft, "r"),
            reset_after: number(draft, "t").map(Duration::from_secs),
        }
    }
}

/// A number among the parameters of the first item of a structured list (RFC 9651): `"default";r=50;t=30`.
fn parameter_of(list: &str, name: &str) -> Option<u64> {
    let parameters = list.split(',').next()?.split(';').skip(1);
    let mut pairs = parameters.filter_map(|parameter| parameter.trim().split_once('='));
    pairs.find(|(known, _)| *known == name)?.1.parse().ok()
}

impl RateLimit {
    /// Reads [the usual headers](RateLimitHeaders::USUAL) of a response that was received at `received`. A reset since
    /// the epoch is relative to the server's clock, if the response has a `Date`.
    #[must_use]
    pub fn read(headers: &HeaderMap, received: SystemTime) -> Self {
        RateLimitHeaders::USUAL.read(headers, received)
    }
}

/// APIs use both seconds from now and seconds since the epoch: large numbers are timestamps, in seconds or
/// milliseconds.
fn reset_after(text: &str, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    const FIRST_TIMESTAMP: f64 = 1e9;
    const MILLISECONDS: f64 = 1e11;
    let number: f64 = text.parse().ok()?;
    if number < FIRST_TIMESTAMP {
        return Duration::try_from_secs_f64(number).ok();
    }
    let seconds = if number < MILLISECONDS { number } else { number / 1000.0 };
    let timestamp = UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)?;
    Some(timestamp.duration_since(now()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(name: &'static str, value: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(name, value.parse().expect("a header value"));
        headers
    }

    #[test]
    fn reads_reset_in_each_form() {
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        for (text, seconds) in [
            ("12", Some(12)),
            ("1800000030", Some(30)),
            ("1800000030000", Some(30)),
            ("1700000000", Some(0)),
            ("-1", None),
            ("soon", None),
            ("NaN", None),
            ("1e300", None),
        ] {
            let read = RateLimit::read(&headers("x-ratelimit-reset", text), now);
            assert_eq!(read.reset_after.map(|duration| duration.as_secs()), seconds, "{text}");
        }
    }

    #[test]
    fn reads_the_headers_of_the_draft_where_no_others_are() {
        let now = UNIX_EPOCH + Duration::from_secs(1_800_000_000);
        let mut headers = headers("ratelimit", r#""default";r=50;t=30, "other";r=1;t=2"#);
        headers.insert(
            "ratelimit-policy",
            r#""default";q=100;w=60"#.parse().expect("a header value"),
        );
        let expected = RateLimit {
            limit: Some(100),
            remaining: Some(50),
            reset_after: Some(Duration::from_secs(30)),
        };
        assert_eq!(RateLimit::read(&headers, now), expected);
        let own = RateLimitHeaders {
            limit: "quota-limit",
            remaining: "quota-left",
            reset: "quota-reset",
        };
        headers.insert("quota-left", "7".parse().expect("a header value"));
        assert_eq!(own.read(&headers, now).remaining, Some(7));
        assert_eq!(own.read(&headers, now).limit, None);
    }

    #[test]
    fn a_moment_is_by_the_clock_of_the_server() {
        let mut headers = headers("x-ratelimit-reset", "1800000030");
        headers.insert("date", "Fri, 15 Jan 2027 08:00:00 GMT".parse().expect("a header value"));
        // Independent of this machine's clock.
        for ahead in [0, 600] {
            let received = UNIX_EPOCH + Duration::from_secs(1_800_000_000 + ahead);
            let read = RateLimit::read(&headers, received);
            assert_eq!(read.reset_after, Some(Duration::from_secs(30)), "{ahead}");
        }
    }
}
