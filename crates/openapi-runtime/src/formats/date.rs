//! `format: date`.

use super::digits;
use crate::InvalidFormat;

super::text_format! {
    /// A date of RFC 3339, `2026-04-02`, kept as the text from the server.
    ///
    /// An argument can be a text or, with the features `jiff`, `time` and `chrono`, a date of these crates.
    Date, "a date, such as 2026-04-02"
}

impl Date {
    /// Its year, month and day.
    ///
    /// ```
    /// let day = openapi_runtime::Date::from("2026-04-02");
    /// assert_eq!(day.parse().unwrap(), (2026, 4, 2));
    /// assert!(openapi_runtime::Date::from("2026-02-30").parse().is_err());
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not a date of the years 0000 to 9999.
    #[inline]
    pub fn parse(&self) -> Result<(u16, u8, u8), InvalidFormat> {
        parts(&self.0).ok_or_else(|| self.invalid())
    }

    /// Parses it to the type of the `jiff` library.
    ///
    /// # Errors
    ///
    /// If the text is not a date.
    #[cfg(feature = "jiff")]
    #[inline]
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.0.parse()
    }
}

#[inline]
fn parts(text: &str) -> Option<(u16, u8, u8)> {
    let mut parts = text.split('-');
    let mut next = |length: usize| digits(parts.next().filter(|part| part.len() == length)?);
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let is_whole = parts.next().is_none() && (1..=last).contains(&day);
    is_whole.then_some((
        u16::try_from(year).ok()?,
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    ))
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Date {
    #[inline]
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "time")]
impl From<time::Date> for Date {
    #[inline]
    fn from(date: time::Date) -> Self {
        let (year, month, day) = date.to_calendar_date();
        Self(format!("{year:04}-{:02}-{day:02}", u8::from(month)))
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveDate> for Date {
    #[inline]
    fn from(date: chrono::NaiveDate) -> Self {
        Self(date.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_calendar_are_dates() {
        for (text, expected) in [
            ("2026-04-02", Some((2026, 4, 2))),
            ("2024-02-29", Some((2024, 2, 29))),
            ("2000-02-29", Some((2000, 2, 29))),
            ("1900-02-29", None),
            ("2026-04-31", None),
            ("2026-13-01", None),
            ("2026-00-01", None),
            ("2026-01-00", None),
            ("2026-1-01", None),
            ("26-01-01", None),
            ("2026-01-01-", None),
            ("2026-01-01T00:00:00Z", None),
            ("+026-01-01", None),
            ("", None),
        ] {
            assert_eq!(Date::from(text).parse().ok(), expected, "{text}");
        }
        let error = Date::from("soon").parse().expect_err("no date");
        assert_eq!(error.to_string(), "\"soon\" is not a date, such as 2026-04-02");
    }

    #[test]
    fn an_odd_text_is_kept() {
        let date: Date = serde_json::from_str("\"02/04/2026\"").expect("a text");
        assert_eq!(serde_json::to_string(&date).expect("JSON"), "\"02/04/2026\"");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn is_made_from_the_type_of_jiff() {
        let date = jiff::civil::date(1969, 7, 20);
        assert_eq!(Date::from(date).as_str(), "1969-07-20");
        assert_eq!(Date::from(date).to_jiff().expect("a date"), date);
    }

    #[cfg(feature = "time")]
    #[test]
    fn is_made_from_the_type_of_time() {
        let date = time::Date::from_calendar_date(2026, time::Month::April, 2).expect("a date");
        assert_eq!(Date::from(date).as_str(), "2026-04-02");
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn is_made_from_the_type_of_chrono() {
        let date = chrono::NaiveDate::from_ymd_opt(2026, 4, 2).expect("a date");
        assert_eq!(Date::from(date).as_str(), "2026-04-02");
    }
}
