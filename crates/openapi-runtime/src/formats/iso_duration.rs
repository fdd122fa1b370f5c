//! `format: duration`.

use std::time::Duration;

use super::digits;
use crate::InvalidFormat;

super::text_format! {
    /// A duration of RFC 3339, appendix A (ISO 8601), `P1DT12H`, kept as the text from the server.
    ///
    /// An argument can be a text, a [`Duration`] or, with the feature `jiff`, a span of that crate.
    IsoDuration, "a duration of weeks, days, hours, minutes and seconds, such as P1DT12H"
}

impl IsoDuration {
    /// Its length, with days of 24 hours.
    ///
    /// ```
    /// # use std::time::Duration;
    /// let wait = openapi_runtime::IsoDuration::from("PT1M30.5S");
    /// assert_eq!(wait.parse().unwrap(), Duration::from_millis(90_500));
    /// assert_eq!(openapi_runtime::IsoDuration::from(Duration::from_millis(90_500)).as_str(), "PT90.5S");
    /// ```
    ///
    /// # Errors
    ///
    /// If the text is not a duration, or has years or months, which differ in length.
    #[inline]
    pub fn parse(&self) -> Result<Duration, InvalidFormat> {
        length(&self.0).ok_or_else(|| self.invalid())
    }

    /// Parses it to the type of the `jiff` library, with years and months.
    ///
    /// # Errors
    ///
    /// If the text is not a duration.
    #[cfg(feature = "jiff")]
    #[inline]
    pub fn to_jiff(&self) -> Result<jiff::Span, jiff::Error> {
        self.0.parse()
    }
}

#[inline]
fn length(text: &str) -> Option<Duration> {
    const UNITS: [(char, bool, u64); 5] = [
        ('W', false, 7 * 24 * 60 * 60),
        ('D', false, 24 * 60 * 60),
        ('H', true, 60 * 60),
        ('M', true, 60),
        ('S', true, 1),
    ];
    let mut rest = text.strip_prefix('P')?;
    let mut total = Duration::ZERO;
    let mut of_day = false;
    // Units come from the longest to the shortest, each once.
    let mut units = UNITS.iter();
    let mut is_empty = true;
    while !rest.is_empty() {
        if let (Some(after), false) = (rest.strip_prefix('T'), of_day) {
            (rest, of_day, is_empty) = (after, true, true);
            continue;
        }
        let end = rest.find(|letter: char| letter.is_ascii_alphabetic())?;
        let (number, unit) = (&rest[..end], rest[end..].chars().next()?);
        let (_, _, seconds) = units.find(|(name, is_of_day, _)| *name == unit && *is_of_day == of_day)?;
        let (whole, part) = match number.split_once(['.', ',']) {
            Some((whole, part)) if unit == 'S' => (whole, fraction(part)?),
            Some(_) => return None,
            None => (number, Duration::ZERO),
        };
        let whole = u64::from(digits(whole)?).checked_mul(*seconds)?;
        total = total.checked_add(Duration::from_secs(whole))?.checked_add(part)?;
        rest = &rest[end + 1..];
        is_empty = false;
    }
    (!is_empty).then_some(total)
}

/// The digits after a decimal point, as parts of a second; those after the ninth are dropped.
#[inline]
pub(super) fn fraction(text: &str) -> Option<Duration> {
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let nine: String = text.chars().chain("000000000".chars()).take(9).collect();
    is_number.then(|| digits(&nine).map(|nanoseconds| Duration::new(0, nanoseconds)))?
}

/// In seconds.
impl From<Duration> for IsoDuration {
    #[inline]
    fn from(duration: Duration) -> Self {
        let fraction = match duration.subsec_nanos() {
            0 => String::new(),
            nanoseconds => format!(".{nanoseconds:09}").trim_end_matches('0').to_owned(),
        };
        Self(format!("PT{}{fraction}S", duration.as_secs()))
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Span> for IsoDuration {
    #[inline]
    fn from(span: jiff::Span) -> Self {
        Self(span.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_of_fixed_length_are_read() {
        for (text, seconds) in [
            ("PT0S", Some(0)),
            ("P40D", Some(40 * 86_400)),
            ("P1W", Some(7 * 86_400)),
            ("P1DT12H", Some(36 * 3600)),
            ("PT1H2M3S", Some(3723)),
            ("PT36H", Some(36 * 3600)),
            ("P1M", None),
            ("P1Y", None),
            ("P", None),
            ("PT", None),
            ("P1DT", None),
            ("PT1S2M", None),
            ("PT1H1H", None),
            ("PT1.5H", None),
            ("PT-1S", None),
            ("-PT1S", None),
            ("1D", None),
            ("P1", None),
            ("PTüS", None),
            ("", None),
        ] {
            let expected = seconds.map(Duration::from_secs);
            assert_eq!(IsoDuration::from(text).parse().ok(), expected, "{text}");
        }
        let longest = IsoDuration::from(Duration::MAX);
        assert_eq!(longest.as_str(), "PT18446744073709551615.999999999S");
        assert_eq!(IsoDuration::from("PT0,25S").parse(), Ok(Duration::from_millis(250)));
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn is_made_from_the_type_of_jiff() {
        let span = IsoDuration::from("P1M2DT3H").to_jiff().expect("a span");
        assert_eq!(IsoDuration::from(span).as_str(), "P1M2DT3H");
    }
}
