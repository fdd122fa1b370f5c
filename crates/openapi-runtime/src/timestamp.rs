//! Timestamps, kept as text and parsed on demand.

use std::error::Error;
use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

/// A timestamp, kept as the text from the server and parsed on demand, so that an invalid one does not fail a page.
///
/// An argument can be a text, a [`SystemTime`], another timestamp, or, with the features `jiff`, `time` and `chrono`, a
/// type of these crates.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text, unchanged.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Parses it. Without an offset it is in UTC; a date is its midnight.
    ///
    /// ```
    /// # use std::time::{Duration, UNIX_EPOCH};
    /// let sent = openapi_runtime::Timestamp::from("2026-04-02T10:15:00+02:00");
    /// assert_eq!(sent.parse().unwrap(), UNIX_EPOCH + Duration::from_secs(1_775_117_700));
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not an ISO 8601 date or timestamp of the years 1970 to 9999.
    pub fn parse(&self) -> Result<SystemTime, InvalidTimestamp> {
        parse(&self.0).ok_or_else(|| InvalidTimestamp(self.0.clone()))
    }

    /// Parses it to the type of the `jiff` library, for any year.
    ///
    /// # Errors
    ///
    /// If the text is not an ISO 8601 date or timestamp.
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.0.parse().or_else(|error| {
            let local: jiff::civil::DateTime = self.0.parse().map_err(|_| error)?;
            jiff::tz::TimeZone::UTC.to_timestamp(local)
        })
    }
}

fn parse(text: &str) -> Option<SystemTime> {
    if text.len() == "2026-04-02".len() {
        return humantime::parse_rfc3339(&format!("{text}T00:00:00Z")).ok();
    }
    let (local, ahead) = match text.rfind(['+', '-']) {
        // A hyphen further to the left is part of the date.
        Some(sign) if sign > "2026-04-02".len() && !text[..sign].ends_with('Z') => {
            (&text[..sign], offset(&text[sign..])?)
        }
        _ => (text, 0),
    };
    let bare = local.strip_suffix('Z').unwrap_or(local);
    let local = if bare.len() == "2026-04-02T10:15".len() {
        humantime::parse_rfc3339_weak(&format!("{bare}:00"))
    } else {
        humantime::parse_rfc3339_weak(local)
    };
    let local = local.ok()?;
    let distance = Duration::from_secs(ahead.unsigned_abs());
    match ahead {
        0.. => local.checked_sub(distance),
        _ => local.checked_add(distance),
    }
}

/// The seconds of a UTC offset, `+02:00` for instance.
fn offset(text: &str) -> Option<i64> {
    let (hours, minutes) = match text.as_bytes() {
        [_, h, m] => ([*h, *m], *b"00"),
        [_, a, b, b':', c, d] | [_, a, b, c, d] => ([*a, *b], [*c, *d]),
        _ => return None,
    };
    let number = |[tens, ones]: [u8; 2]| {
        let digit = |byte: u8| byte.is_ascii_digit().then(|| i64::from(byte - b'0'));
        Some(digit(tens)? * 10 + digit(ones)?)
    };
    let (hours, minutes) = (number(hours)?, number(minutes)?);
    let ahead = (hours * 60 + minutes) * 60;
    let sound = hours < 24 && minutes < 60;
    sound.then_some(if text.starts_with('-') { -ahead } else { ahead })
}

/// A text that is not a timestamp.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTimestamp(String);

impl fmt::Display for InvalidTimestamp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} is not an ISO 8601 date or timestamp, such as 2026-04-02T10:15:00Z",
            self.0
        )
    }
}

impl Error for InvalidTimestamp {}

impl fmt::Display for Timestamp {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<String> for Timestamp {
    #[inline]
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Timestamp {
    #[inline]
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Timestamp {
    #[inline]
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}

impl From<&Timestamp> for Timestamp {
    #[inline]
    fn from(timestamp: &Timestamp) -> Self {
        timestamp.clone()
    }
}

// humantime has no dates before 1970. jiff has, but takes longer to build: it is a feature.
/// In UTC. Times before 1970 become 1970-01-01T00:00:00Z; the feature `jiff` converts them exactly. Times after the year 9999 become its
/// last second.
impl From<SystemTime> for Timestamp {
    #[inline]
    fn from(time: SystemTime) -> Self {
        /// 9999-12-31T23:59:59Z: humantime formats no later one.
        const LAST: Duration = Duration::from_secs(253_402_300_799);
        let since_1970 = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let time = SystemTime::UNIX_EPOCH + since_1970.min(LAST);
        Self(humantime::format_rfc3339(time).to_string())
    }
}

/// With its UTC offset.
#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for Timestamp {
    #[inline]
    fn from(time: time::OffsetDateTime) -> Self {
        let (hours, minutes, _) = time.offset().as_hms();
        let sign = if time.offset().is_negative() { '-' } else { '+' };
        let (hours, minutes) = (hours.unsigned_abs(), minutes.unsigned_abs());
        let fraction = match time.nanosecond() {
            0 => String::new(),
            nanoseconds => format!(".{nanoseconds:09}").trim_end_matches('0').to_owned(),
        };
        let (date, (hour, minute, second)) = (Self::from(time.date()), time.to_hms());
        Self(format!(
            "{date}T{hour:02}:{minute:02}:{second:02}{fraction}{sign}{hours:02}:{minutes:02}"
        ))
    }
}

#[cfg(feature = "time")]
impl From<time::Date> for Timestamp {
    #[inline]
    fn from(date: time::Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self(format!("{year:04}-{:02}-{day:02}", u8::from(month)))
    }
}

/// With its UTC offset.
#[cfg(feature = "chrono")]
impl<Z: chrono::TimeZone> From<chrono::DateTime<Z>> for Timestamp {
    fn from(time: chrono::DateTime<Z>) -> Self {
        Self(time.to_rfc3339())
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveDate> for Timestamp {
    #[inline]
    fn from(date: chrono::NaiveDate) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    #[inline]
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.to_string())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Timestamp {
    #[inline]
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-04-02T10:15:00Z.
    const SENT: u64 = 1_775_124_900;

    #[test]
    fn parses_with_and_without_offset() {
        for text in [
            "2026-04-02T10:15:00Z",
            "2026-04-02 10:15:00",
            "2026-04-02T10:15Z",
            "2026-04-02T10:15",
            "2026-04-02T12:15+02:00",
            "2026-04-02T10:15:00.000+00:00",
            "2026-04-02T12:15:00+02",
            "2026-04-02T05:45:00-0430",
        ] {
            let parsed = Timestamp::from(text).parse().expect(text);
            assert_eq!(parsed, SystemTime::UNIX_EPOCH + Duration::from_secs(SENT), "{text}");
        }
    }

    #[test]
    fn is_made_from_what_callers_have() {
        let text = "2026-04-02T10:15:00Z".to_owned();
        let timestamp = Timestamp::from(&text);
        assert_eq!(Timestamp::from(&timestamp), timestamp);
        assert_eq!(Timestamp::from(timestamp.parse().expect("a timestamp")), timestamp);
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn is_made_from_types_of_jiff() {
        let at: jiff::Timestamp = "2026-04-02T10:15:00Z".parse().expect("a timestamp");
        assert_eq!(Timestamp::from(at).as_str(), "2026-04-02T10:15:00Z");
        assert_eq!(Timestamp::from(at).to_jiff().expect("a timestamp"), at);
        let date = jiff::civil::date(1969, 7, 20);
        assert_eq!(Timestamp::from(date).as_str(), "1969-07-20");
    }

    #[cfg(feature = "time")]
    #[test]
    fn is_made_from_types_of_time() {
        let date = time::Date::from_calendar_date(2026, time::Month::April, 2).expect("a date");
        assert_eq!(Timestamp::from(date).as_str(), "2026-04-02");
        let at = time::OffsetDateTime::from_unix_timestamp(1_775_124_900).expect("a timestamp");
        assert_eq!(Timestamp::from(at).as_str(), "2026-04-02T10:15:00+00:00");
        let offset = time::UtcOffset::from_hms(-4, -30, 0).expect("an offset");
        let at = at.to_offset(offset) + time::Duration::milliseconds(50);
        assert_eq!(Timestamp::from(at).as_str(), "2026-04-02T05:45:00.05-04:30");
        let expected = SystemTime::UNIX_EPOCH + Duration::from_millis(SENT * 1000 + 50);
        assert_eq!(Timestamp::from(at).parse().expect("a timestamp"), expected);
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn is_made_from_types_of_chrono() {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 4, 2).expect("a date");
        assert_eq!(Timestamp::from(date).as_str(), "2026-04-02");
        let at = chrono::DateTime::from_timestamp(1_775_124_900, 0).expect("a timestamp");
        assert_eq!(Timestamp::from(at).as_str(), "2026-04-02T10:15:00+00:00");
    }

    #[test]
    fn times_outside_of_the_years_1970_to_9999_become_the_nearest_within() {
        let (second, beginning) = (Duration::from_secs(1), SystemTime::UNIX_EPOCH);
        let after = beginning + Duration::from_secs(253_402_300_800);
        assert_eq!(Timestamp::from(beginning - second).as_str(), "1970-01-01T00:00:00Z");
        assert_eq!(Timestamp::from(after - second).as_str(), "9999-12-31T23:59:59Z");
        assert_eq!(Timestamp::from(after).as_str(), "9999-12-31T23:59:59Z");
    }

    #[test]
    fn a_date_is_its_midnight() {
        let day = Timestamp::from("2026-04-02").parse().expect("a day");
        assert_eq!(Timestamp::from(day).as_str(), "2026-04-02T00:00:00Z");
    }

    #[test]
    fn other_texts_are_invalid() {
        for text in [
            "",
            "yesterday",
            "2026-13-02",
            "2026-04-02T25:00:00Z",
            "2026-04-02T10:15:00+24:00",
            "2026-04-02T10:15:00+2:00",
            "2026-04-02T10:15:00Z+02:00",
            "1969-12-31T23:59:59Z",
            "１０-04-02T1",
        ] {
            let error = Timestamp::from(text).parse().expect_err(text);
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}
