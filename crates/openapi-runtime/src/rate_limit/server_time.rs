//! The server's own clock.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::DATE;

/// A clock that differs by more is ignored.
const FURTHEST: Duration = Duration::from_secs(24 * 60 * 60);

/// When a response was made, by the clock of its other dates: `Date`, or else the time at which it was received.
pub(super) fn server_time(headers: &HeaderMap, received: SystemTime) -> SystemTime {
    let date = headers.get(DATE).and_then(|value| value.to_str().ok());
    let date = date.and_then(|text| httpdate::parse_http_date(text.trim()).ok());
    let near = |date: &SystemTime| {
        let distance = date.duration_since(received).unwrap_or_else(|error| error.duration());
        distance <= FURTHEST
    };
    date.filter(near).unwrap_or(received)
}
