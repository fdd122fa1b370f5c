//! Values of columns.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// True or false.
    Bool,
    /// A 64-bit integer: an id or a count.
    Integer,
    /// A number that need not be exact: a duration in seconds, a percentage.
    Real,
    /// Text.
    Text,
    /// An instant, see [`Time`].
    Time,
    /// An amount of money, see [`Money`].
    Money,
    /// JSON of any shape.
    Json,
}

/// An instant, in microseconds since 1970-01-01 UTC.
///
/// SQLite stores it as a text that sorts by time and that SQLite's date functions read: `2026-04-02T10:15:00.000000Z`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Time(pub i64);

impl Time {
    /// The current time of the system.
    #[must_use]
    pub fn now() -> Self {
        Self(jiff::Timestamp::now().as_microsecond())
    }

    /// Parses an ISO 8601 timestamp or date; without an offset it is in UTC.
    ///
    /// ```
    /// use ofauth_sync::Time;
    ///
    /// let sent = Time::parse("2026-04-02T10:15:00+02:00").unwrap();
    /// assert_eq!(sent.to_string(), "2026-04-02T08:15:00.000000Z");
    /// assert_eq!(Time::parse("2026-04-02").unwrap().to_string(), "2026-04-02T00:00:00.000000Z");
    /// assert_eq!(Time::parse("yesterday"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some(time) = Self::parse_common(text) {
            return Some(time);
        }
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            return Some(Self(instant.as_microsecond()));
        }
        let local: DateTime = text.parse().ok()?;
        let instant = TimeZone::UTC.to_timestamp(local).ok()?;
        Some(Self(instant.as_microsecond()))
    }

    /// Parses the form in which nearly all come, `2026-04-02T10:15:00+00:00`, in a fraction of the time.
    fn parse_common(text: &str) -> Option<Self> {
        let (digits, zone) = text.as_bytes().split_first_chunk::<19>()?;
        let marks = [digits[4], digits[7], digits[10], digits[13], digits[16]];
        if marks != *b"--T::" || !matches!(zone, b"Z" | b"+00:00") {
            return None;
        }
        let digit = |at: usize| i8::try_from(digits[at].checked_sub(b'0').filter(|digit| *digit < 10)?).ok();
        let two = |at: usize| Some(digit(at)? * 10 + digit(at + 1)?);
        let year = i16::from(two(0)?) * 100 + i16::from(two(2)?);
        let local = DateTime::new(year, two(5)?, two(8)?, two(11)?, two(14)?, two(17)?, 0).ok()?;
        let instant = TimeZone::UTC.to_timestamp(local).ok()?;
        Some(Self(instant.as_microsecond()))
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let instant = jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::MAX);
        let at = TimeZone::UTC.to_datetime(instant);
        let Ok(year) = u32::try_from(at.year()) else {
            return write!(f, "{at}Z");
        };
        // Every row has several; the formatting of numbers takes ten times as long.
        let mut text = *b"0000-00-00T00:00:00.000000Z";
        let mut put = |digits: std::ops::Range<usize>, mut number: u32| {
            for digit in text[digits].iter_mut().rev() {
                *digit = b"0123456789"[(number % 10) as usize];
                number /= 10;
            }
        };
        put(0..4, year);
        put(5..7, at.month().unsigned_abs().into());
        put(8..10, at.day().unsigned_abs().into());
        put(11..13, at.hour().unsigned_abs().into());
        put(14..16, at.minute().unsigned_abs().into());
        put(17..19, at.second().unsigned_abs().into());
        put(20..26, at.subsec_nanosecond().unsigned_abs() / 1000);
        f.write_str(std::str::from_utf8(&text).map_err(|_| fmt::Error)?)
    }
}

/// An amount of money in millionths of the currency's unit: 4.99 is `Money(4_990_000)`.
///
/// The API sends amounts as decimal numbers, and some, a fee of 20 % for instance, have more than two decimals. Integers
/// add up exactly in every database, and six decimals hold every amount that was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(pub i64);

impl Money {
    /// Millionths in a unit.
    pub const UNIT: i64 = 1_000_000;

    /// Up to this many units, the nearest float to a decimal number with six decimals is nearest to no other.
    const LARGEST: f64 = 4_000_000_000.0;

    pub(crate) fn from_units(units: i64) -> Option<Self> {
        units.checked_mul(Self::UNIT).map(Self)
    }

    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        reason = "the range is checked"
    )]
    pub(crate) fn from_float(units: f64) -> Option<Self> {
        let within = units.is_finite() && units.abs() <= Self::LARGEST;
        within.then(|| Self((units * Self::UNIT as f64).round() as i64))
    }
}

/// A value of a column. `Debug` shows its type only, since it may be private.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Value<'a> {
    /// No value.
    Null,
    /// [`Kind::Bool`]
    Bool(bool),
    /// [`Kind::Integer`]
    Integer(i64),
    /// [`Kind::Real`]
    Real(f64),
    /// [`Kind::Text`]
    Text(Cow<'a, str>),
    /// [`Kind::Time`]
    Time(Time),
    /// [`Kind::Money`]
    Money(Money),
    /// [`Kind::Json`]
    Json(Cow<'a, str>),
}

impl Value<'_> {
    /// Whether it is [`Value::Null`].
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The integer or the microseconds by which lists are ordered.
    pub(crate) fn rank(&self) -> Option<i64> {
        match self {
            Self::Integer(number) => Some(*number),
            Self::Time(time) => Some(time.0),
            _ => None,
        }
    }

    /// Its text in the name of a partition.
    pub(crate) fn as_partition(&self) -> Option<String> {
        match self {
            Self::Integer(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone().into_owned()),
            _ => None,
        }
    }

    /// The same value, which borrows from this one.
    #[must_use]
    pub fn by_ref(&self) -> Value<'_> {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Integer(value) => Value::Integer(*value),
            Self::Real(value) => Value::Real(*value),
            Self::Text(text) => Value::Text(Cow::Borrowed(text)),
            Self::Time(time) => Value::Time(*time),
            Self::Money(money) => Value::Money(*money),
            Self::Json(text) => Value::Json(Cow::Borrowed(text)),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "Null",
            Self::Bool(_) => "Bool(…)",
            Self::Integer(_) => "Integer(…)",
            Self::Real(_) => "Real(…)",
            Self::Text(_) => "Text(…)",
            Self::Time(_) => "Time(…)",
            Self::Money(_) => "Money(…)",
            Self::Json(_) => "Json(…)",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Money, Time};

    #[test]
    fn times_sort_as_texts() {
        for (micros, text) in [
            (0, "1970-01-01T00:00:00.000000Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
            (1_775_125_823_004_005, "2026-04-02T10:30:23.004005Z"),
            (i64::MAX, "9999-12-30T22:00:00.999999Z"),
        ] {
            assert_eq!(Time(micros).to_string(), text);
        }
    }

    #[test]
    fn the_common_form_is_read_as_any_other() {
        for text in [
            "2026-04-02T10:15:09+00:00",
            "2024-02-29T23:59:59Z",
            "0000-01-01T00:00:00Z",
            "2023-02-29T00:00:00Z",
            "2026-04-02T10:15:60Z",
            "2026-13-02T10:15:00Z",
            "2026-04-02T24:15:00Z",
            "2026-04-02T10:1a:00Z",
            "9999-12-31T23:59:59Z",
        ] {
            let other = text.parse::<jiff::Timestamp>().ok();
            let other = other.map(|instant| Time(instant.as_microsecond()));
            if let Some(time) = Time::parse_common(text) {
                assert_eq!(Some(time), other, "{text}");
            }
            assert_eq!(Time::parse(text), other, "{text}");
        }
        assert!(Time::parse_common("2026-04-02T10:15:09+00:00").is_some());
        assert!(Time::parse_common("2026-04-02T10:15:09+02:00").is_none());
    }

    #[test]
    fn amounts_are_exact() {
        for (units, millionths) in [
            (4.99, 4_990_000),
            (0.998, 998_000),
            (-12.1, -12_100_000),
            (3_999_999_999.000_001, 3_999_999_999_000_001),
        ] {
            assert_eq!(Money::from_float(units), Some(Money(millionths)), "{units}");
        }
        assert_eq!(Money::from_float(3.992_000_000_000_000_4), Some(Money(3_992_000)));
        assert_eq!(Money::from_float(1e12), None);
        assert_eq!(Money::from_float(f64::NAN), None);
    }
}
