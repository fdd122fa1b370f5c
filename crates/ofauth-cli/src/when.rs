//! Times in arguments: absolute, or relative to the present.

use jiff::civil::{Date, DateTime};
use jiff::{Span, Timestamp, ToSpan, ZonedDateTime};

use crate::zone::Zone;

/// A time in an argument.
#[derive(Clone, Debug)]
pub(crate) enum When {
    /// A timestamp with an offset, sent unchanged.
    Exact(String),
    /// A date, which is a whole day.
    Day(Date),
    /// A date and a time.
    Time(DateTime),
    /// A day relative to today.
    FromToday(i64),
    /// Relative to now.
    FromNow(Span),
}

/// Which end of a whole day is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    Start,
    End,
}

impl When {
    /// Parses a date, a timestamp, `7d`, `yesterday` and the like.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        Self::parsed(text).ok_or_else(|| {
            format!(
                "expected a date like 2026-04-01, a timestamp like 2026-04-01T12:00:00Z, today, yesterday, or a time \
                 before now like 7d, 12h or 3mo, got {text:?}"
            )
        })
    }

    fn parsed(text: &str) -> Option<Self> {
        match text.to_ascii_lowercase().as_str() {
            "now" => return Some(Self::FromNow(Span::new())),
            "today" => return Some(Self::FromToday(0)),
            "yesterday" => return Some(Self::FromToday(-1)),
            "tomorrow" => return Some(Self::FromToday(1)),
            _ => {}
        }
        if text.parse::<Timestamp>().is_ok() {
            return Some(Self::Exact(text.to_owned()));
        }
        let is_day = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        match text.parse::<DateTime>() {
            Ok(at) if is_day => return Some(Self::Day(at.date())),
            Ok(at) => return Some(Self::Time(at)),
            Err(_) => {}
        }
        let (text, later) = match text.strip_prefix('+').or_else(|| text.strip_prefix("in ")) {
            Some(rest) => (rest, true),
            None => (text, false),
        };
        let span = text.parse::<Span>().ok()?.abs();
        Some(Self::FromNow(if later { span } else { span.negate() }))
    }

    /// Whether it is another time tomorrow.
    pub(crate) fn is_relative(&self) -> bool {
        matches!(self, Self::FromToday(_) | Self::FromNow(_))
    }

    /// As the API takes it: ISO 8601. `None` if it is out of range.
    pub(crate) fn resolve(&self, edge: Edge, now: Timestamp, zone: &Zone) -> Option<String> {
        let zoned = || now.to_zoned_datetime(zone.zone().clone());
        let of_day = |day: Date| {
            let start = |day: Date| day.to_zoned_datetime(zone.zone().clone()).ok();
            match edge {
                Edge::Start => start(day),
                // The API's ranges include their end.
                Edge::End => start(day.tomorrow().ok()?)?.checked_sub(1.second()).ok(),
            }
        };
        let at: ZonedDateTime = match self {
            Self::Exact(text) => return Some(text.clone()),
            // The API takes a date as a whole day in UTC.
            Self::Day(day) if zone.is_utc() => return Some(day.to_string()),
            Self::Day(day) => of_day(*day)?,
            Self::Time(at) => at.to_zoned_datetime(zone.zone().clone()).ok()?,
            Self::FromToday(days) => of_day(zoned().date().checked_add(days.days()).ok()?)?,
            Self::FromNow(span) => zoned().checked_add(*span).ok()?,
        };
        Some(at.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn resolved(text: &str, edge: Edge, zone: &str) -> String {
        let now = "2026-03-30T10:20:30.5Z".parse().expect("a timestamp");
        let zone = Zone::parse(zone).expect(zone);
        let when = When::parse(text).expect(text);
        when.resolve(edge, now, &zone).expect("in range")
    }

    #[test]
    fn times_are_absolute_or_relative() {
        for (text, zone, start, end) in [
            (
                "2026-04-01T12:00:00+02:00",
                "UTC",
                "2026-04-01T12:00:00+02:00",
                "2026-04-01T12:00:00+02:00",
            ),
            ("2026-04-01", "UTC", "2026-04-01", "2026-04-01"),
            (
                "2026-04-01",
                "Europe/Berlin",
                "2026-03-31T22:00:00Z",
                "2026-04-01T21:59:59Z",
            ),
            // The clock went forward: a day of 23 hours.
            (
                "2026-03-29",
                "Europe/Berlin",
                "2026-03-28T23:00:00Z",
                "2026-03-29T21:59:59Z",
            ),
            (
                "2026-04-01T12:00",
                "Europe/Berlin",
                "2026-04-01T10:00:00Z",
                "2026-04-01T10:00:00Z",
            ),
            (
                "2026-04-01 12:00",
                "UTC",
                "2026-04-01T12:00:00Z",
                "2026-04-01T12:00:00Z",
            ),
            ("now", "UTC", "2026-03-30T10:20:30Z", "2026-03-30T10:20:30Z"),
            ("today", "UTC", "2026-03-30T00:00:00Z", "2026-03-30T23:59:59Z"),
            ("Yesterday", "+02:00", "2026-03-28T22:00:00Z", "2026-03-29T21:59:59Z"),
            ("7d", "UTC", "2026-03-23T10:20:30Z", "2026-03-23T10:20:30Z"),
            // By the calendar of the zone, where the day before had 23 hours.
            ("1d", "Europe/Berlin", "2026-03-29T10:20:30Z", "2026-03-29T10:20:30Z"),
            ("2d", "Europe/Berlin", "2026-03-28T11:20:30Z", "2026-03-28T11:20:30Z"),
            ("12h", "UTC", "2026-03-29T22:20:30Z", "2026-03-29T22:20:30Z"),
            ("1mo", "UTC", "2026-02-28T10:20:30Z", "2026-02-28T10:20:30Z"),
            ("2 weeks ago", "UTC", "2026-03-16T10:20:30Z", "2026-03-16T10:20:30Z"),
            ("-90m", "UTC", "2026-03-30T08:50:30Z", "2026-03-30T08:50:30Z"),
            ("1h30m", "UTC", "2026-03-30T08:50:30Z", "2026-03-30T08:50:30Z"),
            ("P1W", "UTC", "2026-03-23T10:20:30Z", "2026-03-23T10:20:30Z"),
            ("+2d", "UTC", "2026-04-01T10:20:30Z", "2026-04-01T10:20:30Z"),
            ("in 2 days", "UTC", "2026-04-01T10:20:30Z", "2026-04-01T10:20:30Z"),
        ] {
            assert_eq!(resolved(text, Edge::Start, zone), start, "{text} in {zone}");
            assert_eq!(resolved(text, Edge::End, zone), end, "{text} in {zone}");
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in [
            "",
            "soon",
            "2026-02-30",
            "04/01/2026",
            "1775000000",
            "7",
            "7x",
            "d",
            "2026",
            "yesterdays",
        ] {
            let error = When::parse(text).expect_err(text);
            assert!(error.contains("7d") && error.contains("2026-04-01"), "{error}");
        }
        let far = When::parse("20000y").map(|when| when.resolve(Edge::Start, Timestamp::now(), &Zone::default()));
        assert!(far.is_err() || far == Ok(None), "{far:?}");
    }
}
