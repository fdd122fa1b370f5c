//! What an answer says of the rate limit.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::server_time::server_time;

/// The rate-limit figures of an answer, as far as the server gives them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// Requests that the token bucket holds when it is full.
    pub limit: Option<u64>,
    /// Requests left in it.
    pub remaining: Option<u64>,
    /// Time until it is full again, counted from the answer.
    pub reset_after: Option<Duration>,
}

impl RateLimit {
    /// Reads `X-RateLimit-Limit`, `-Remaining` and `-Reset` of an answer that came at `received`. A `-Reset` that counts
    /// from the epoch is taken by the server's clock, where the answer has a `Date`.
    #[must_use]
    pub fn read(headers: &HeaderMap, received: SystemTime) -> Self {
        let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
        Self {
            limit: text("x-ratelimit-limit").and_then(|text| text.parse().ok()),
            remaining: text("x-ratelimit-remaining").and_then(|text| text.parse().ok()),
            reset_after: text("x-ratelimit-reset")
                .and_then(|text| reset_after(text, || server_time(headers, received))),
        }
    }
}

/// The documentation does not say whether the header counts from now or from the epoch: large numbers are moments, in
/// seconds or milliseconds.
fn reset_after(text: &str, now: impl FnOnce() -> SystemTime) -> Option<Duration> {
    const MOMENT: f64 = 1e9;
    const MILLISECONDS: f64 = 1e11;
    let number: f64 = text.parse().ok()?;
    if number < MOMENT {
        return Duration::try_from_secs_f64(number).ok();
    }
    let seconds = if number < MILLISECONDS { number } else { number / 1000.0 };
    let moment = UNIX_EPOCH.checked_add(Duration::try_from_secs_f64(seconds).ok()?)?;
    Some(moment.duration_since(now()).unwrap_or_default())
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
    fn a_moment_is_by_the_clock_of_the_server() {
        let mut headers = headers("x-ratelimit-reset", "1800000030");
        headers.insert("date", "Fri, 15 Jan 2027 08:00:00 GMT".parse().expect("a header value"));
        // Whatever the clock of this machine says.
        for ahead in [0, 600] {
            let received = UNIX_EPOCH + Duration::from_secs(1_800_000_000 + ahead);
            let read = RateLimit::read(&headers, received);
            assert_eq!(read.reset_after, Some(Duration::from_secs(30)), "{ahead}");
        }
    }
}
