//! Parsers of argument values.

use std::time::Duration;

use ofauth::reqwest::Url;

/// An id of the platform: digits. `what` names the resource.
fn id(text: &str, what: &str) -> Result<String, String> {
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok(text.to_owned());
    }
    Err(format!("expected {what} id (digits), got {text:?}"))
}

pub(super) fn user_id(text: &str) -> Result<String, String> {
    id(text, "a user")
}

pub(super) fn message_id(text: &str) -> Result<String, String> {
    id(text, "a message")
}

pub(super) fn user_list_id(text: &str) -> Result<String, String> {
    id(text, "a user list")
}

pub(super) fn vault_list_id(text: &str) -> Result<String, String> {
    id(text, "a vault list")
}

pub(super) fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text
        .parse()
        .ok()
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
    seconds
        .filter(|seconds| !seconds.is_zero())
        .ok_or_else(|| format!("expected a number of seconds greater than 0, got {text:?}"))
}

/// A time like 15m, 1h or 90s.
#[cfg(feature = "sync")]
pub(super) fn duration(text: &str) -> Result<Duration, String> {
    let parsed = text.parse::<jiff::SignedDuration>().ok();
    parsed
        .and_then(|parsed| Duration::try_from(parsed).ok())
        .filter(|parsed| !parsed.is_zero())
        .ok_or_else(|| format!("expected a time like 90s, 15m or 1h, got {text:?}"))
}

#[cfg(feature = "sync")]
pub(super) fn days(text: &str) -> Result<Duration, String> {
    const SECONDS: f64 = 86_400.0;
    let days = text.parse::<f64>().ok();
    days.and_then(|days| Duration::try_from_secs_f64(days * SECONDS).ok())
        .ok_or_else(|| format!("expected a number of days of 0 or more, got {text:?}"))
}

pub(super) fn at_least_one(text: &str) -> Result<u64, String> {
    match text.parse() {
        Ok(number) if number > 0 => Ok(number),
        _ => Err(format!("expected a whole number of 1 or more, got {text:?}")),
    }
}

pub(super) fn whole_number(text: &str) -> Result<u32, String> {
    text.parse()
        .map_err(|_| format!("expected a whole number of 0 or more, got {text:?}"))
}

/// An amount of dollars. The contract defines its bounds.
pub(super) fn dollars(text: &str) -> Result<f64, String> {
    text.parse()
        .map_err(|_| format!("expected an amount of dollars like 12.50, got {text:?}"))
}

pub(super) fn json(text: &str) -> Result<serde_json::Value, String> {
    serde_json::from_str(text).map_err(|error| format!("expected JSON: {error}"))
}

pub(super) fn pair(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err(format!("expected NAME=VALUE, got {text:?}")),
    }
}

/// The URL to forward deliveries to.
pub(super) fn target(text: &str) -> Result<Url, String> {
    match Url::parse(text) {
        Ok(url) if matches!(url.scheme(), "http" | "https") && url.has_host() => Ok(url),
        _ => Err("expected a URL like http://127.0.0.1:8080/webhooks".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_digits() {
        assert_eq!(user_id("4101").as_deref(), Ok("4101"));
        for text in ["", "abc", "41o1", "-5", " 4101", "4.1", "\u{ff14}"] {
            assert_eq!(user_id(text), Err(format!("expected a user id (digits), got {text:?}")));
        }
    }
}
