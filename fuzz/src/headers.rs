//! `Retry-After` and `X-RateLimit-*`. The first line is the current time in seconds, each other one a header.

use std::time::{Duration, UNIX_EPOCH};

use http::{HeaderMap, HeaderName, HeaderValue};
use ofauth::fuzzing;

#[test]
fn headers() {
    bolero::check!(name = "headers").for_each(check);
}

fn check(input: &[u8]) {
    let mut lines = input.split(|&byte| byte == b'\n');
    let now = lines
        .next()
        .and_then(|line| std::str::from_utf8(line).ok()?.parse::<u32>().ok());
    let now = UNIX_EPOCH + Duration::from_secs(now.unwrap_or_default().into());
    let mut headers = HeaderMap::new();
    for line in lines {
        let Some(colon) = line.iter().position(|&byte| byte == b':') else {
            continue;
        };
        let (name, value) = (
            HeaderName::from_bytes(&line[..colon]),
            HeaderValue::from_bytes(&line[colon + 1..]),
        );
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let wait = fuzzing::retry_after(&headers, now);
    let limit = fuzzing::rate_limit(&headers, now);
    assert_eq!(
        limit,
        fuzzing::rate_limit(&headers, now),
        "parsing is not deterministic"
    );
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok()).map(str::trim);
    let whole = |name: &str| text(name).and_then(|text| text.parse::<u64>().ok());
    assert_eq!(
        (limit.limit, limit.remaining),
        (whole("x-ratelimit-limit"), whole("x-ratelimit-remaining"))
    );
    if let Some(digits) = text("retry-after").filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))
        && let Ok(seconds) = digits.parse::<u32>()
    {
        assert_eq!(
            wait,
            Some(Duration::from_secs(seconds.into())),
            "whole seconds are not parsed exactly"
        );
    }
    assert!(
        wait.is_none() || headers.contains_key("retry-after"),
        "a delay without a header"
    );
    assert!(
        limit.reset_after.is_none() || headers.contains_key("x-ratelimit-reset"),
        "a reset without a header"
    );
    let error = fuzzing::status_error(429, headers, b"", &[]);
    let _ = format!("{error} {error:?}");
}
